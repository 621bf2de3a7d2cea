#include <algorithm>
#include <array>

#include "charter/charter_choices.h"
#include "rules/fewest.h"
#include "rules/rules.h"

namespace coprod {

namespace {

Outcome lowest(Outcome a, Outcome b) {
    return std::min(a, b);
}

bool is_open(AnswerState state) {
    return state != AnswerState::answered && state != AnswerState::not_applicable;
}

int count_open(const std::vector<AnswerState>& states) {
    return static_cast<int>(std::count_if(states.begin(), states.end(), is_open));
}

// What is not filled in could still be filled in, so the forms are never worse than unknown.
GateResult judge_forms_gate(const RuleContext& context, const Assessment& assessment) {
    const FormsResult& forms = *assessment.forms;
    GateResult gate;
    gate.to_put_right = count_open(forms.plan) + count_open(forms.review);
    for (const std::vector<bool>& items : forms.minutes)
        gate.to_put_right += static_cast<int>(std::count(items.begin(), items.end(), false));
    if (forms.minutes.empty() && !context.charter.forms->minutes.empty())
        ++gate.to_put_right;
    gate.outcome = gate.to_put_right == 0 ? Outcome::pass : Outcome::unknown;
    return gate;
}

GateResult judge_values_gate(const RuleContext& context, const Assessment& assessment) {
    GateResult gate;
    gate.outcome = Outcome::pass;
    for (const ValueResult& value : assessment.values)
        gate.outcome = lowest(gate.outcome, value.outcome);
    if (gate.outcome == Outcome::pass)
        return gate;
    const auto fewest =
        fewest_commitments(context.charter, assessment.commitments, assessment.values,
                           context.charter.mark.conditions_at_most);
    gate.within_reach = fewest.has_value();
    gate.to_put_right = fewest.value_or(0);
    gate.or_more = gate.to_put_right > context.charter.mark.conditions_at_most;
    return gate;
}

GateResult judge_ladder_gate(const RuleContext&, const Assessment& assessment) {
    const LadderResult& ladder = *assessment.ladder;
    GateResult gate;
    if (ladder.headline.at_least <= ladder.pass_rung)
        gate.outcome = Outcome::pass;
    else
        gate.outcome =
            ladder.headline.at_most <= ladder.pass_rung ? Outcome::unknown : Outcome::fail;
    return gate;
}

GateResult judge_statements_gate(const RuleContext&, const Assessment& assessment) {
    GateResult gate;
    gate.outcome = Outcome::pass;
    for (const StatementResult& statement : assessment.statements)
        gate.outcome = lowest(gate.outcome, statement.outcome);
    return gate;
}

// A reply that is not in the file may have been given all the same, so a blank leaves it open; only
// a file that says itself that nobody was told makes the gate fail.
GateResult judge_heard_gate(const RuleContext&, const Assessment& assessment) {
    const auto& items = assessment.heard.items;
    GateResult gate;
    gate.outcome = items.empty() ? Outcome::unknown : Outcome::pass;
    gate.to_put_right = items.empty() ? 1 : 0;
    for (const HeardItem& item : items) {
        if (item.answered && item.told && item.complete)
            continue;
        ++gate.to_put_right;
        gate.outcome = lowest(gate.outcome, item.not_told ? Outcome::fail : Outcome::unknown);
    }
    return gate;
}

using Judge = GateResult (*)(const RuleContext&, const Assessment&);

Judge judge_for(GateKind kind) {
    static constexpr std::array<Judge, 5> judges{judge_forms_gate, judge_values_gate,
                                                 judge_ladder_gate, judge_statements_gate,
                                                 judge_heard_gate};
    return judges[static_cast<std::size_t>(kind)];
}

} // namespace

std::vector<GateResult> judge_gates(const RuleContext& context, const Assessment& assessment) {
    std::vector<GateResult> results;
    const auto& gates = context.charter.mark.gates;
    for (Index i = 0; i < gates.size(); ++i) {
        if (!has_part(context.charter, gates[i].kind))
            continue;
        GateResult& result = results.emplace_back(judge_for(gates[i].kind)(context, assessment));
        result.gate = i;
    }
    return results;
}

} // namespace coprod
