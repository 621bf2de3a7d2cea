// What differs between two charters, in sentences.
#pragma once

#include <vector>

#include "coprod/comparison.h"

namespace coprod {

/// Everything of the new charter that is other than in the old one, compared by id: first what can
/// turn a gate or the verdict, then what only describes. The same charter twice gives nothing.
[[nodiscard]] std::vector<CharterDifference> charter_differences(const Charter& old_charter,
                                                                 const Charter& new_charter);

} // namespace coprod
