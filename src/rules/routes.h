// The shortest routes to the mark (method.md, "The shortest route").
#pragma once

#include <vector>

#include "rules/context.h"
#include "rules/ladder_ways.h"

namespace coprod {

/// What routes choose from. All gaps stand in `gaps`: those that only their own closing removes
/// first, then those of the values, then those of the ladder plans that routes use.
struct RouteState {
    const RuleContext& context;
    const Assessment& found;         ///< as it is
    const Assessment& agreed;        ///< with the gaps of the statements closed
    const Assessment& complete;      ///< with those of the forms and of what was heard closed too
    const Submission& complete_file; ///< the submission of that
    std::vector<Gap> gaps;
    std::size_t sure = 0; ///< how many stand before those of the values
};

/// The smallest set of gaps whose closing leads to the mark; adds the ladder's gaps to the state,
/// also where no route leads there. `gaps` of the route are ascending positions in the state's.
[[nodiscard]] Route route_to_mark(RouteState& state);

/// The same for the mark with conditions, with what may stay open left open; `mark` is the route to
/// the mark.
[[nodiscard]] Route route_to_conditions(RouteState& state, const Route& mark);

} // namespace coprod
