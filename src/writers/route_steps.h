// The steps of a route as a page shows them: a few in full, of the others their gates and numbers.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "coprod/report.h"

namespace coprod {

using RouteSteps = std::vector<const ReportStep*>;

/// Those that can still be done now, or those for next time, in the order of the route.
[[nodiscard]] RouteSteps steps_of(const ReportRoute& route, bool now);

/// Steps to show in full, at most one more than `most`, and those of which a page names the gates
/// and the gaps' numbers only; there is never a single one of these.
struct ShownSteps {
    RouteSteps full;
    RouteSteps others;
};
[[nodiscard]] ShownSteps shown_steps(const RouteSteps& steps, std::ptrdiff_t most);

/// "Forms complete (12) and Values confirmed (3)", by gate in the order of the steps.
[[nodiscard]] std::string gates_of(const RouteSteps& steps);

/// Numbers of gaps that follow each other, or one alone, where `to` is the same as `from`.
struct GapRun {
    std::size_t from = 0;
    std::size_t to = 0;
};

/// The gaps' numbers in the order of the steps; three or more that follow each other are one run.
[[nodiscard]] std::vector<GapRun> gap_runs(const RouteSteps& steps);

} // namespace coprod
