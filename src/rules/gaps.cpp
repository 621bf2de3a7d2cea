// The gaps and the routes: what keeps each gate from passing, and the fewest of it that have to be
// closed. They are found together, since what one change closes needs no other.
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <optional>
#include <tuple>

#include "rules/close_gaps.h"
#include "rules/gap_parts.h"
#include "rules/routes.h"
#include "rules/rules.h"

namespace coprod {

namespace {

/// Whether closing it may close something at another gate too.
bool may_lift(const Gap& gap) {
    return gap.kind != GapKind::question && gap.kind != GapKind::no_minutes;
}

/// The submission with some gaps closed, and what is then found of it.
struct Closed {
    Submission file;
    Assessment found;

    Closed(const RuleContext& context, const std::vector<Gap>& gaps)
        : file(close_gaps(context, gaps)),
          found(judge(RuleContext(context.charter, file, context.date))) {}
};

std::vector<Gap> those_of(const std::vector<Gap>& gaps, bool (*which)(const Gap&)) {
    std::vector<Gap> chosen;
    std::copy_if(gaps.begin(), gaps.end(), std::back_inserter(chosen), which);
    return chosen;
}

/// Which kinds of gap are the most useful to close: first those on which most hangs, then replies
/// that people wait for, then records, and blanks in forms last.
int rank_of(GapKind kind) {
    switch (kind) {
    case GapKind::group_not_named:
    case GapKind::took_no_part:
    case GapKind::stage_open:
    case GapKind::stage_short:
    case GapKind::rung_need:
        return 0;
    case GapKind::statement_unanswered:
    case GapKind::statement_not_agreed:
        return 1;
    case GapKind::nothing_heard:
    case GapKind::not_answered:
    case GapKind::not_told:
    case GapKind::heard_incomplete:
        return 2;
    case GapKind::commitment:
    case GapKind::contested:
    case GapKind::not_described:
        return 3;
    case GapKind::no_minutes:
    case GapKind::minutes_item:
    case GapKind::question:
        return 4;
    case GapKind::statement_too_few:
        break;
    }
    return 5;
}

/// Puts the most useful gaps first: what can be done now, then what the route to the mark needs,
/// then by kind, then what lifts most; the routes follow.
void sort_by_use(std::vector<Gap>& gaps, std::vector<Route>& routes) {
    std::vector<bool> on_route(gaps.size(), false);
    for (const Route& route : routes)
        if (route.to == VerdictKind::mark)
            for (const Index gap : route.gaps)
                on_route[gap] = true;
    std::vector<Index> order(gaps.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
        const auto use = [&](Index i) {
            const Gap& gap = gaps[i];
            return std::tuple(!gap.now, !on_route[i], rank_of(gap.kind),
                              -static_cast<std::ptrdiff_t>(gap.lifts_values.size()), gap.gate);
        };
        return use(a) < use(b);
    });
    std::vector<Gap> sorted;
    std::vector<Index> place(gaps.size());
    sorted.reserve(gaps.size());
    for (const Index i : order) {
        place[i] = sorted.size();
        sorted.push_back(std::move(gaps[i]));
    }
    gaps = std::move(sorted);
    for (Route& route : routes) {
        for (Index& gap : route.gaps)
            gap = place[gap];
        std::sort(route.gaps.begin(), route.gaps.end());
    }
}

bool is_nearer(const Route& conditions, const Route& mark) {
    if (conditions.reach == Route::Reach::none)
        return false;
    return conditions.reach < mark.reach ||
           (conditions.reach == mark.reach && conditions.gaps.size() < mark.gaps.size());
}

void find_routes(RouteState& state, std::vector<Route>& routes) {
    routes.push_back(route_to_mark(state));
    if (state.found.verdict.kind == VerdictKind::conditions)
        return;
    Route conditions = route_to_conditions(state, routes.front());
    if (is_nearer(conditions, routes.front()))
        routes.push_back(std::move(conditions));
}

} // namespace

void find_gaps(const RuleContext& context, Assessment& found) {
    if (found.verdict.kind == VerdictKind::mark) {
        found.routes = {{VerdictKind::mark, Route::Reach::there, {}}};
        return;
    }
    const bool more_open = open_gate(context.charter, found, GateKind::values) ||
                           open_gate(context.charter, found, GateKind::ladder);
    std::vector<Gap> sure = find_sure_gaps(context, found);
    std::optional<Closed> agreed;
    std::optional<Closed> complete;
    if (more_open && std::any_of(sure.begin(), sure.end(), is_of_statements))
        agreed.emplace(context, those_of(sure, is_of_statements));
    if (more_open && std::any_of(sure.begin(), sure.end(), [](const Gap& gap) {
            return may_lift(gap) && !is_of_statements(gap);
        }))
        complete.emplace(context, those_of(sure, may_lift));
    const Assessment& then = agreed ? agreed->found : found;
    const Assessment& after = complete ? complete->found : then;
    const Submission& file = complete ? complete->file : agreed ? agreed->file : context.submission;
    if (more_open)
        add_lifts(context, found, file, after, sure);
    RouteState state{context, found, then, after, file, std::move(sure), 0};
    state.sure = state.gaps.size();
    std::vector<Gap> values = find_value_gaps(context, found, after);
    state.gaps.insert(state.gaps.end(), std::make_move_iterator(values.begin()),
                      std::make_move_iterator(values.end()));
    find_routes(state, found.routes);
    found.gaps = std::move(state.gaps);
    sort_by_use(found.gaps, found.routes);
}

} // namespace coprod
