#include "rules/route_parts.h"

#include <algorithm>

#include "rules/gap_parts.h"

namespace coprod {

namespace {

Gap gap_of(const RouteState& state, Index gate, const LadderStep& step) {
    const Submission& file = state.context.submission;
    Gap gap;
    gap.kind = step.kind;
    gap.gate = gate;
    gap.lifts_gates = {gate};
    gap.groups = step.groups;
    std::sort(gap.groups.begin(), gap.groups.end());
    if (step.people_kinds.size() == 1)
        gap.people_kind = step.people_kinds.front();
    gap.need = step.need;
    gap.criterion = &state.context.charter.ladder->rungs[step.need->rung];
    gap.now = step.now;
    if (step.kind == GapKind::stage_open || step.kind == GapKind::stage_short) {
        gap.item = step.stage;
        gap.say = step.say;
        gap.place = file.involvement[gap.groups.front()][step.stage].place;
    } else if (!gap.groups.empty()) {
        gap.place = file.groups[gap.groups.front()].place;
    }
    return gap;
}

bool same_gap(const Gap& a, const Gap& b) {
    return a.kind == b.kind && a.item == b.item && a.groups == b.groups && a.say == b.say &&
           a.people_kind == b.people_kind && a.need && b.need && a.need->rung == b.need->rung &&
           a.need->need == b.need->need;
}

} // namespace

Index position_of(RouteState& state, Index gate, const LadderStep& step) {
    Gap gap = gap_of(state, gate, step);
    for (Index i = state.sure; i < state.gaps.size(); ++i)
        if (same_gap(state.gaps[i], gap))
            return i;
    state.gaps.push_back(std::move(gap));
    return state.gaps.size() - 1;
}

Route route_of(RouteState& state, VerdictKind to, const BestRoute& best) {
    Route route;
    route.to = to;
    route.gaps = best.gaps;
    if (const auto gate = open_gate(state.context.charter, state.found, GateKind::ladder))
        for (const LadderStep& step : best.plan)
            if (step.cause != LadderStep::Cause::record)
                route.gaps.push_back(position_of(state, *gate, step));
    std::sort(route.gaps.begin(), route.gaps.end());
    const bool now = std::all_of(route.gaps.begin(), route.gaps.end(),
                                 [&](Index gap) { return state.gaps[gap].now; });
    route.exact = best.exact;
    route.reach = now ? Route::Reach::now : Route::Reach::next_time;
    return route;
}

void visit_plans(const RouteState& state, const Assessment& after, bool now_only,
                 const BestRoute& best, int beside,
                 const std::function<void(const LadderPlan&, const PlanCost&)>& visit) {
    if (!open_gate(state.context.charter, after, GateKind::ladder)) {
        visit({}, {});
        return;
    }
    for_each_plan(
        state.context, {state.found, after, state.complete},
        [&](const PlanCost& cost) {
            return (!now_only || cost.later == 0) && beside + price_of(cost) < best.cost;
        },
        visit);
}

std::optional<Solved> solve(const Puzzle& puzzle, std::vector<Index>& gaps) {
    const Cheap found = cheap(puzzle.selection, most_steps);
    if (!found.chosen)
        return std::nullopt;
    int cost = 0;
    for (const Index choice : *found.chosen) {
        cost += puzzle.selection.choices[choice].cost;
        if (puzzle.gap_of[choice])
            gaps.push_back(*puzzle.gap_of[choice]);
    }
    return Solved{cost, found.exact};
}

} // namespace coprod
