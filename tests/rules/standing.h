// What an assessment comes to, for comparing two of them.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "coprod/assessment.h"

namespace coprod_tests {

/// Every result that more evidence, more agreement or more say must never make worse, as numbers of
/// which the greater is the better. Two assessments of submissions with the same groups have the
/// same list.
struct Standing {
    std::vector<int> marks;
    std::vector<std::string> names; ///< of the marks; empty unless asked for
};

[[nodiscard]] Standing standing(const coprod::Assessment& assessment, bool with_names = false);

/// The marks in which the second assessment is worse than the first, by name; empty where there is
/// none.
[[nodiscard]] std::string made_worse(const coprod::Assessment& before,
                                     const coprod::Assessment& after);

/// Every result in words, with ids in place of positions: the same for submissions that say the
/// same in another order.
[[nodiscard]] std::multiset<std::string> by_ids(const coprod::Charter& charter,
                                                const coprod::Submission& submission,
                                                const coprod::Assessment& assessment);

/// What stands in one of them only, a line each with "- " or "+ " in front; empty where nothing
/// does.
[[nodiscard]] std::string differences(const std::multiset<std::string>& first,
                                      const std::multiset<std::string>& second);

} // namespace coprod_tests
