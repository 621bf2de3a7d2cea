// What both routes are made of.
#pragma once

#include <functional>
#include <limits>
#include <optional>
#include <vector>

#include "rules/ladder_ways.h"
#include "rules/routes.h"
#include "rules/value_choices.h"

namespace coprod {

/// The best selection that was found so far, and the plan that goes with it; nothing was found yet
/// where its cost is still the largest.
struct BestRoute {
    int cost = std::numeric_limits<int>::max();
    LadderPlan plan;
    std::vector<Index> gaps;
    bool exact = true; ///< no search on the way to it was given up

    [[nodiscard]] bool found() const { return cost != std::numeric_limits<int>::max(); }
};

/// The position of a step's gap among all of the state; it is added where it is not there yet.
Index position_of(RouteState& state, Index gate, const LadderStep& step);

/// The route that the best selection is; its ladder gaps are added to the state.
[[nodiscard]] Route route_of(RouteState& state, VerdictKind to, const BestRoute& best);

/// Calls `visit` with every plan that could be part of something cheaper than the best, with
/// `beside` to pay for other things; `after` is what the records are then.
void visit_plans(const RouteState& state, const Assessment& after, bool now_only,
                 const BestRoute& best, int beside,
                 const std::function<void(const LadderPlan&, const PlanCost&)>& visit);

/// After so many steps a search for the cheapest is given up: charters of a size that areas have
/// need a few thousand.
inline constexpr long most_steps = 3'000'000;

/// What choices cost, and whether they are the cheapest for sure.
struct Solved {
    int cost = 0;
    bool exact = true;
};

/// Finds the cheapest choices; the gaps that they close are added. Nothing where no choices do.
[[nodiscard]] std::optional<Solved> solve(const Puzzle& puzzle, std::vector<Index>& gaps);

} // namespace coprod
