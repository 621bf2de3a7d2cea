#include "rules/rests_on_change.h"

#include <algorithm>

#include "rules/fewest.h"
#include "rules/rules.h"

namespace coprod {

void Change::clear() {
    commitments.clear();
    stages.clear();
    traced.clear();
    groups.clear();
    open_in_forms.reset();
    heard.reset();
    statement.reset();
}

Weighing::Weighing(const RuleContext& context, const Assessment& assessment)
    : context_(context), assessment_(assessment), gates_(assessment.gates) {
    for (const GateResult& gate : assessment.gates)
        base_[static_cast<std::size_t>(context.charter.mark.gates[gate.gate].kind)] = &gate;
    for (const StatementResult& statement : assessment.statements)
        ++statements_[static_cast<std::size_t>(statement.outcome)];
}

LadderGate& Weighing::ladder() {
    if (!ladder_)
        ladder_.emplace(context_, assessment_);
    return *ladder_;
}

/// A gate that fails and may not be a condition makes it "not yet" whatever the others do.
bool Weighing::settled_without(std::initializer_list<GateKind> kinds) const {
    const auto& gates = context_.charter.mark.gates;
    return std::any_of(assessment_.gates.begin(), assessment_.gates.end(),
                       [&](const GateResult& gate) {
                           const Gate& its = gates[gate.gate];
                           return gate.outcome == Outcome::fail &&
                                  (!its.may_be_a_condition || !gate.within_reach) &&
                                  std::find(kinds.begin(), kinds.end(), its.kind) == kinds.end();
                       });
}

/// Gates of one kind are judged alike.
void Weighing::set(GateKind kind, const GateResult& like) {
    for (GateResult& gate : gates_) {
        if (context_.charter.mark.gates[gate.gate].kind != kind)
            continue;
        gate.outcome = like.outcome;
        gate.to_put_right = like.to_put_right;
        gate.within_reach = like.within_reach;
    }
}

VerdictKind Weighing::kind_of_gates() {
    return judge_verdict(context_, gates_).kind;
}

void Weighing::weigh_forms(const Change& change) {
    if (!change.open_in_forms || !judges(GateKind::forms))
        return;
    GateResult gate;
    gate.to_put_right = *change.open_in_forms;
    gate.outcome = gate.to_put_right == 0 ? Outcome::pass : Outcome::unknown;
    set(GateKind::forms, gate);
}

void Weighing::weigh_heard(const Change& change) {
    if (!change.heard || !judges(GateKind::heard))
        return;
    const HeardTally& heard = *change.heard;
    GateResult gate;
    gate.to_put_right = heard.all == 0 ? 1 : heard.open;
    gate.outcome = gate.to_put_right == 0 ? Outcome::pass
                   : heard.not_told > 0   ? Outcome::fail
                                          : Outcome::unknown;
    set(GateKind::heard, gate);
}

void Weighing::weigh_ladder(Change& change) {
    if (!judges(GateKind::ladder) ||
        (change.stages.empty() && change.traced.empty() && change.groups.empty()))
        return;
    GateResult gate;
    gate.outcome = change.groups.empty() ? ladder().with(change.stages, change.traced)
                                         : ladder().with(change.groups);
    set(GateKind::ladder, gate);
}

void Weighing::weigh_statements(const Change& change) {
    if (!change.statement || !judges(GateKind::statements))
        return;
    std::array<int, 3> outcomes = statements_;
    const Outcome before = assessment_.statements[change.statement->statement].outcome;
    --outcomes[static_cast<std::size_t>(before)];
    ++outcomes[static_cast<std::size_t>(change.statement->outcome)];
    GateResult gate;
    gate.outcome = outcomes[0] > 0   ? Outcome::fail
                   : outcomes[1] > 0 ? Outcome::unknown
                                     : Outcome::pass;
    set(GateKind::statements, gate);
}

Outcome Weighing::count_values(const Change& change) {
    values_ = assessment_.values;
    Outcome lowest = Outcome::pass;
    for (Index v = 0; v < values_.size(); ++v) {
        ValueResult& value = values_[v];
        for (const Index c : context_.charter.values[v].commitments)
            for (const Change::Commitment& otherwise : change.commitments)
                if (otherwise.commitment == c) {
                    const ClaimResult& before = assessment_.commitments[c];
                    count_in(value, {before.strength, before.contested}, -1);
                    count_in(value, otherwise.standing);
                }
        value.outcome = outcome_of(value);
        lowest = std::min(lowest, value.outcome);
    }
    return lowest;
}

std::optional<int> Weighing::fewest(const Change& change) {
    const auto stand = [&](Index commitment, const ClaimStanding& standing) {
        commitments_[commitment].strength = standing.strength;
        commitments_[commitment].contested = standing.contested;
    };
    if (commitments_.empty()) {
        commitments_.resize(assessment_.commitments.size());
        for (Index c = 0; c < commitments_.size(); ++c)
            stand(c, {assessment_.commitments[c].strength, assessment_.commitments[c].contested});
    }
    for (const Change::Commitment& otherwise : change.commitments)
        stand(otherwise.commitment, otherwise.standing);
    const std::optional<int> number = fewest_commitments(context_.charter, commitments_, values_,
                                                         context_.charter.mark.conditions_at_most);
    for (const Change::Commitment& otherwise : change.commitments) {
        const ClaimResult& before = assessment_.commitments[otherwise.commitment];
        stand(otherwise.commitment, {before.strength, before.contested});
    }
    return number;
}

/// How much there is to put right is dear to find; most often the verdict does not depend on it.
VerdictKind Weighing::weigh_values(const Change& change) {
    GateResult gate;
    gate.outcome = count_values(change);
    set(GateKind::values, gate);
    const VerdictKind at_best = kind_of_gates();
    if (gate.outcome == Outcome::pass)
        return at_best;
    gate.within_reach = false;
    set(GateKind::values, gate);
    if (const VerdictKind at_worst = kind_of_gates(); at_worst == at_best)
        return at_best;
    const std::optional<int> number = fewest(change);
    gate.within_reach = number.has_value();
    gate.to_put_right = number.value_or(0);
    set(GateKind::values, gate);
    return kind_of_gates();
}

VerdictKind Weighing::verdict(Change& change) {
    gates_ = assessment_.gates;
    weigh_forms(change);
    weigh_heard(change);
    weigh_ladder(change);
    weigh_statements(change);
    if (!change.commitments.empty() && judges(GateKind::values))
        return weigh_values(change);
    return kind_of_gates();
}

VerdictKind Weighing::verdict_with_values_open(int to_put_right) {
    gates_ = assessment_.gates;
    GateResult gate;
    gate.outcome = Outcome::unknown;
    gate.to_put_right = to_put_right;
    set(GateKind::values, gate);
    return kind_of_gates();
}

std::vector<RestsOn::GateWithout> Weighing::changed_gates() const {
    std::vector<RestsOn::GateWithout> changed;
    for (Index i = 0; i < gates_.size(); ++i)
        if (gates_[i].outcome != assessment_.gates[i].outcome)
            changed.push_back({gates_[i].gate, gates_[i].outcome});
    return changed;
}

} // namespace coprod
