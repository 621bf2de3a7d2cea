// What else was found beside the verdict, for comparing two assessments.
#pragma once

#include <set>
#include <string>

#include "coprod/assessment.h"

namespace coprod_tests {

/// What the verdict rests on, how near another one is, the flags and the contrasts, in words, with
/// ids in place of positions: the same for submissions that say the same in another order.
[[nodiscard]] std::multiset<std::string> findings_by_ids(const coprod::Submission& submission,
                                                         const coprod::Assessment& assessment);

} // namespace coprod_tests
