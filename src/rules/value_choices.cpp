#include "rules/value_choices.h"

#include <algorithm>
#include <utility>

namespace coprod {

namespace {

/// Whether the plan settles how much say a group had at a stage.
bool is_settled_by(const LadderPlan& plan, const Dispute& dispute) {
    return std::any_of(plan.begin(), plan.end(), [&](const LadderStep& step) {
        const bool raised = step.kind == GapKind::stage_open || step.kind == GapKind::stage_short;
        return raised && step.cause != LadderStep::Cause::record && step.stage == dispute.stage &&
               holds(step.groups, dispute.group);
    });
}

} // namespace

void Puzzle::offer(std::optional<Index> gap, Choice choice) {
    selection.choices.push_back(std::move(choice));
    gap_of.push_back(gap);
}

ValueChoices::ValueChoices(const RuleContext& context, const Assessment& at)
    : context_(context), at_(at), commitments_(context.charter.commitments.size()) {}

bool ValueChoices::is_needed(Index commitment) const {
    const auto& values = context_.charter.values;
    for (Index v = 0; v < values.size(); ++v)
        if (at_.values[v].outcome != Outcome::pass && holds(values[v].commitments, commitment))
            return true;
    return false;
}

void ValueChoices::demand(const std::vector<bool>& given, Puzzle& puzzle) const {
    std::vector<bool> has_to_be_shown(commitments_, false);
    for (Index v = 0; v < context_.charter.values.size(); ++v) {
        const ValueResult& value = at_.values[v];
        if (value.outcome == Outcome::pass)
            continue;
        Demand demand{{}, value.needed - value.confirmed};
        for (const Index c : context_.charter.values[v].commitments) {
            const Strength strength = at_.commitments[c].strength;
            if (strength == Strength::confirmed)
                continue;
            if (given[c])
                --demand.needed;
            else
                demand.facts.push_back(confirmed(c));
            has_to_be_shown[c] = strength == Strength::not_shown && !given[c];
        }
        if (demand.needed > 0)
            puzzle.selection.demands.push_back(std::move(demand));
    }
    for (Index c = 0; c < commitments_; ++c)
        if (has_to_be_shown[c])
            puzzle.demand(shown(c));
}

/// Records that dispute nothing any longer: what else they are cited for is then confirmed.
void ValueChoices::add_freed(const auto& settles, const auto& add) const {
    const Submission& file = context_.submission;
    for (Index e = 0; e < file.evidence.size(); ++e) {
        const Evidence& evidence = file.evidence[e];
        if (evidence.disputes.empty() || !at_.records.evidence[e].counts() ||
            !context_.any_lived(evidence.from) ||
            !std::all_of(evidence.disputes.begin(), evidence.disputes.end(), settles))
            continue;
        for (Index c = 0; c < commitments_; ++c) {
            const auto& cited = file.commitments[c].evidence;
            if (!at_.commitments[c].contested &&
                std::any_of(cited.begin(), cited.end(), [&](const RecordRef& ref) {
                    return ref.kind == RecordRef::Kind::evidence && ref.index == e;
                }))
                add(c);
        }
    }
}

void ValueChoices::offer(const Gap& gap, Index position, const LadderPlan& plan,
                         Puzzle& puzzle) const {
    Choice choice{price_of(gap.now), 0, {}};
    if (gap.kind == GapKind::not_described) {
        choice.facts = {shown(gap.item)};
        puzzle.offer(position, std::move(choice));
        return;
    }
    for (const Index c : gap.items) {
        choice.facts.push_back(confirmed(c));
        choice.facts.push_back(shown(c));
    }
    if (gap.kind == GapKind::contested)
        add_freed(
            [&](const Dispute& d) {
                return d.commitment ? holds(gap.items, *d.commitment) : is_settled_by(plan, d);
            },
            [&](Index c) {
                choice.facts.push_back(confirmed(c));
                choice.facts.push_back(shown(c));
            });
    puzzle.offer(position, std::move(choice));
}

void ValueChoices::leave(Puzzle& puzzle) const {
    for (Index c = 0; c < commitments_; ++c) {
        const ClaimResult& commitment = at_.commitments[c];
        if (commitment.strength == Strength::confirmed || !is_needed(c))
            continue;
        if (!commitment.contested)
            puzzle.offer(std::nullopt, {0, 1, {confirmed(c), shown(c)}});
        else if (commitment.strength == Strength::not_shown)
            puzzle.offer(std::nullopt, {0, 1, {shown(c)}});
    }
}

std::vector<bool> ValueChoices::given_by(const LadderPlan& plan) const {
    std::vector<bool> given(commitments_, false);
    add_freed([&](const Dispute& d) { return !d.commitment && is_settled_by(plan, d); },
              [&](Index c) { given[c] = true; });
    return given;
}

} // namespace coprod
