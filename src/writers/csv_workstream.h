// A workstream report's tables, for a spreadsheet.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "coprod/workstream.h"
#include "writers/csv.h"

namespace coprod {

/// Gives the rows of the tables below one after the other, each with its table's name, so that a
/// large run need not hold a table whole: a new name begins a new table, and its first row is its
/// head.
void for_each_workstream_row(const Workstream& report,
                             const std::function<void(const std::string&, CsvRow)>& row);

/// The tables that have something in them: verdicts, routes, gates, grid, commitments, outcomes,
/// missed, claimed, indicators, flags, activities, pledges, embedding, not-read. Where there are
/// several charters, there is a grid and a table of claims for each: grid-1, grid-2 … in the order
/// of the report. Of the panel's, the last row says that the table is not for publication.
[[nodiscard]] std::vector<CsvSheet> workstream_sheets(const Workstream& report);

} // namespace coprod
