// A submission as it would be with some of its gaps closed: what a route leads to is found by
// judging that one.
#pragma once

#include <vector>

#include "rules/context.h"

namespace coprod {

/// The submission with these gaps closed and nothing else changed: what is missing is filled in,
/// the record that would satisfy it is added, and who disagrees does so no longer. Groups and
/// records keep their positions; new ones stand behind them.
[[nodiscard]] Submission close_gaps(const RuleContext& context, const std::vector<Gap>& gaps);

} // namespace coprod
