// A made-up panel's decision for the sample report.
#pragma once

#include "coprod/report_panel.h"

namespace coprod_tests {

/// A panel that sees two things differently, and gives the mark with conditions.
[[nodiscard]] coprod::ReportPanel sample_panel();

} // namespace coprod_tests
