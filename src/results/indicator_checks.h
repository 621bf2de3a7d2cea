// What the numbers of a result's indicators must be.
#pragma once

#include <string>

#include "coprod/report.h"

namespace coprod {

/// The most meetings, follow-ups, people … that an indicator counts, and the most days: results
/// are judged on days from 1900 to 2199.
inline constexpr int most_counted = 1'000'000;
inline constexpr int most_days_counted = 110'000;

/// False, with what was found and what is needed in `trouble`, where the numbers of an indicator
/// cannot be true.
[[nodiscard]] bool check_indicators(const Report& report, std::string& trouble);

} // namespace coprod
