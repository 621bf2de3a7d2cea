// From a result's shortest routes to what its row keeps of them.
#pragma once

#include <vector>

#include "workstream/row.h"

namespace coprod {

/// How far the project is from that verdict. Where a gate is left to a panel, the number of changes
/// hangs on what the view hides (method.md, section 4): then nothing but that is told.
[[nodiscard]] RowRoute route_to(const Report& report, VerdictKind to);

/// For each of the report's gates whether the route to the mark holds a change that it needs. What
/// a panel decides needs none here, and what would be changed for it is not looked at.
[[nodiscard]] std::vector<bool> gates_on_route(const Report& report);

} // namespace coprod
