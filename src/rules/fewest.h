// The fewest commitments that have to be confirmed so that every value passes.
#pragma once

#include <optional>

#include "coprod/assessment.h"

namespace coprod {

/// The smallest number of commitments to put right, exact up to `limit`; limit + 1 where it is
/// more, and nothing where no number of them would do, because people with lived experience contest
/// too many.
[[nodiscard]] std::optional<int> fewest_commitments(const Charter& charter,
                                                    const std::vector<ClaimResult>& commitments,
                                                    const std::vector<ValueResult>& values,
                                                    int limit);

} // namespace coprod
