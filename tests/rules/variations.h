// Good projects with a few things broken, for any charter: near every border between two verdicts,
// where one thing more or less decides.
#pragma once

#include <string>
#include <vector>

#include "coprod/submission.h"
#include "rules/generate.h"

namespace coprod_tests {

/// A project of parents, young people and staff, good in nearly all that the charter asks, with up
/// to so many things broken; the same dice give the same project.
[[nodiscard]] coprod::Submission vary(const coprod::Charter& charter, Dice& dice,
                                      std::size_t most_broken);

/// The charter with other gates, thresholds and conditions, as an area might set them.
[[nodiscard]] coprod::Charter with_other_gates(coprod::Charter charter, Dice& dice);

} // namespace coprod_tests
