// The sheets of a project's workbook; the workbook of many projects shares their words.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "coprod/report.h"
#include "writers/xlsx_book.h"

namespace coprod {

/// "Yes" or "No".
[[nodiscard]] std::string yes_or_no(bool yes);

/// A count as a cell.
[[nodiscard]] XlsxValue xlsx_number(std::size_t count);
/// The same, and an empty cell where nobody knows the count.
template <std::integral Number>
[[nodiscard]] XlsxValue xlsx_number(const std::optional<Number>& count) {
    return count ? XlsxValue(static_cast<std::int64_t>(*count)) : XlsxValue(std::string());
}

/// The columns of a table of gaps: which gap it is, what to do, what people fill in, and then the
/// rest; and a gap's cells, those to fill in empty.
[[nodiscard]] std::vector<XlsxColumn> gap_columns();
[[nodiscard]] XlsxRow gap_row(std::size_t number, const ReportGap& gap);

/// So many of them stay in sight, and so many are printed: more would make the letters too small.
inline constexpr std::size_t gap_columns_in_sight = 2;
inline constexpr std::size_t gap_columns_printed = 10;

void add_verdict_sheet(XlsxBook& book, const Report& report);
/// Only where a panel's file was given.
void add_panel_sheet(XlsxBook& book, const Report& report);
void add_gaps_sheet(XlsxBook& book, const Report& report);
void add_values_sheet(XlsxBook& book, const Report& report);
void add_commitments_sheet(XlsxBook& book, const Report& report);
void add_statements_sheet(XlsxBook& book, const Report& report);
void add_ladder_sheet(XlsxBook& book, const Report& report);
void add_heard_sheet(XlsxBook& book, const Report& report);
void add_events_sheet(XlsxBook& book, const Report& report);
void add_indicators_sheet(XlsxBook& book, const Report& report);
void add_activity_sheet(XlsxBook& book, const Report& report);
void add_flags_sheet(XlsxBook& book, const Report& report);
void add_contrasts_sheet(XlsxBook& book, const Report& report);
void add_claims_sheet(XlsxBook& book, const Report& report);
void add_limits_sheet(XlsxBook& book, const Report& report);

} // namespace coprod
