// One made-up report that every writer is tested with: long enough to show every section, short
// enough to be read in full.
#pragma once

#include "coprod/report.h"

namespace coprod_tests {

/// The public report of a project in Northshire that is not there yet.
[[nodiscard]] coprod::Report sample_report();

/// The same for the panel.
[[nodiscard]] coprod::Report sample_panel_report();

/// A report in which nothing was found and nothing was sent in.
[[nodiscard]] coprod::Report bare_report();

} // namespace coprod_tests
