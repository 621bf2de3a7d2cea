// What the sample report says of flags, and of said and meant.
#pragma once

#include <vector>

#include "coprod/report.h"

namespace coprod_tests {

[[nodiscard]] std::vector<coprod::ReportFlag> sample_flags();

/// One of each kind.
[[nodiscard]] std::vector<coprod::ReportContrast> sample_contrasts();

} // namespace coprod_tests
