// Everything that a report says as one table, a row for each thing, for people who count and chart.
#pragma once

#include <string>
#include <string_view>

#include "coprod/report.h"
#include "writers/csv.h"

namespace coprod {

/// How the table's head begins.
inline constexpr std::string_view csv_report_sign = "Project,Organisation,Charter,Charter version,";

/// The table: its head, then rows of as many cells. Every row names the project, the charter, the
/// date and the view, so that tables of several projects can be put below each other; the column
/// Part says what the row is, and docs/workstream.md lists the parts.
[[nodiscard]] CsvSheet report_table(const Report& report);

/// The table as a file (writers/csv.h).
[[nodiscard]] std::string write_csv_report(const Report& report);

} // namespace coprod
