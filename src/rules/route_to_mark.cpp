#include <numeric>

#include "rules/gap_parts.h"
#include "rules/route_parts.h"

namespace coprod {

namespace {

BestRoute best_for_mark(const RouteState& state, std::size_t values_end, bool now_only) {
    BestRoute best;
    int sure = 0;
    for (Index i = 0; i < state.sure; ++i) {
        if (now_only && !state.gaps[i].now)
            return best;
        sure += price_of(state.gaps[i].now);
    }
    const ValueChoices values(state.context, state.complete);
    bool exact = true;
    visit_plans(state, state.complete, now_only, best, sure,
                [&](const LadderPlan& plan, const PlanCost& cost) {
                    Puzzle puzzle;
                    puzzle.selection.facts = values.facts();
                    for (Index i = state.sure; i < values_end; ++i)
                        if (!now_only || state.gaps[i].now)
                            values.offer(state.gaps[i], i, plan, puzzle);
                    values.demand(values.given_by(plan), puzzle);
                    std::vector<Index> gaps(state.sure);
                    std::iota(gaps.begin(), gaps.end(), Index{0});
                    const auto more = solve(puzzle, gaps);
                    exact = exact && (!more || more->exact);
                    if (!more || sure + price_of(cost) + more->cost >= best.cost)
                        return;
                    best = {sure + price_of(cost) + more->cost, plan, std::move(gaps), true};
                });
    best.exact = exact;
    return best;
}

/// The ladder's gaps are listed, whether or not a route can be found.
void add_any_plan(RouteState& state) {
    const auto gate = open_gate(state.context.charter, state.complete, GateKind::ladder);
    if (!gate)
        return;
    BestRoute best;
    visit_plans(state, state.complete, false, best, 0,
                [&](const LadderPlan& plan, const PlanCost& cost) {
                    best = {price_of(cost), plan, {}, true};
                });
    for (const LadderStep& step : best.plan)
        position_of(state, *gate, step);
}

} // namespace

Route route_to_mark(RouteState& state) {
    const std::size_t values_end = state.gaps.size();
    for (const bool now_only : {true, false}) {
        const BestRoute best = best_for_mark(state, values_end, now_only);
        if (best.found())
            return route_of(state, VerdictKind::mark, best);
    }
    add_any_plan(state);
    return {};
}

} // namespace coprod
