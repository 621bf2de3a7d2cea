// A report in one format, looked over as far as a format can be without what it is to hold.
#pragma once

#include <string>

#include "commands/formats.h"

namespace coprod_fuzz {

/// The report, of which is required that its format's own readers can read it: pages close what
/// they open, tables have whole rows, JSON gives the same line again, and texts steer no terminal.
[[nodiscard]] std::string checked_report(const coprod::ReportFormat& format,
                                         const coprod::Result& result);

/// The same for a page alone, or for a line of results.
void check_page(const std::string& page);
void check_result_line(std::string_view line);

} // namespace coprod_fuzz
