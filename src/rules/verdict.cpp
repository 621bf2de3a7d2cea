#include <algorithm>

#include "rules/rules.h"

namespace coprod {

namespace {

bool passes(const GateResult& gate) {
    return gate.outcome == Outcome::pass;
}

/// How much is open, where all of it can be done and the gates that may not wait have passed;
/// nothing elsewhere, and where no gate passes.
std::optional<ToPutRight> only_conditions_left(const Mark& mark,
                                               const std::vector<GateResult>& gates) {
    ToPutRight open;
    for (const GateResult& gate : gates) {
        if (passes(gate))
            continue;
        if (!mark.gates[gate.gate].may_be_a_condition || !gate.within_reach)
            return std::nullopt;
        open.number += gate.to_put_right;
        open.or_more = open.or_more || gate.or_more;
    }
    if (std::none_of(gates.begin(), gates.end(), passes))
        return std::nullopt;
    return open;
}

bool is_too_much(const Mark& mark, const ToPutRight& open) {
    return open.number > mark.conditions_at_most;
}

VerdictKind kind_of(const Mark& mark, const std::vector<GateResult>& gates,
                    const std::optional<ToPutRight>& open) {
    if (!gates.empty() && std::all_of(gates.begin(), gates.end(), passes))
        return VerdictKind::mark;
    if (open && !is_too_much(mark, *open))
        return VerdictKind::conditions;
    const bool any_fails = std::any_of(gates.begin(), gates.end(), [](const GateResult& gate) {
        return gate.outcome == Outcome::fail;
    });
    return any_fails ? VerdictKind::not_yet : VerdictKind::not_enough_evidence;
}

bool decides(VerdictKind kind, const GateResult& gate) {
    switch (kind) {
    case VerdictKind::mark:
        return true;
    case VerdictKind::conditions:
        return !passes(gate);
    case VerdictKind::not_enough_evidence:
        return gate.outcome == Outcome::unknown;
    case VerdictKind::not_yet:
        return gate.outcome == Outcome::fail;
    }
    return false;
}

} // namespace

Verdict judge_verdict(const RuleContext& context, std::vector<GateResult>& gates) {
    const Mark& mark = context.charter.mark;
    Verdict verdict;
    const std::optional<ToPutRight> open = only_conditions_left(mark, gates);
    verdict.kind = kind_of(mark, gates, open);
    if (open && is_too_much(mark, *open))
        verdict.too_much = open;
    verdict.gates_passed = static_cast<int>(std::count_if(gates.begin(), gates.end(), passes));
    for (GateResult& gate : gates)
        gate.decides = decides(verdict.kind, gate);
    if (verdict.kind == VerdictKind::mark || verdict.kind == VerdictKind::conditions)
        verdict.holds_until = years_later(context.date, mark.valid_for_years);
    if (verdict.kind == VerdictKind::conditions)
        verdict.put_right_by = months_later(context.date, mark.conditions_within_months);
    return verdict;
}

} // namespace coprod
