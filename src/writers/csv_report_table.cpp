#include "writers/csv_report_table.h"

#include <array>
#include <utility>

namespace coprod {

namespace {

constexpr std::array<const char*, 22> column_names{
    "Part",   "Number", "Id",           "Under", "Title",          "Who",  "Result",
    "Detail", "Said",   "Told",         "Count", "Out of",         "Days", "Seen differently",
    "To do",  "When",   "On the route", "Asks",  "Counts towards", "Date", "Source",
    "Place"};

} // namespace

TableLine::TableLine(std::string_view part) : cells_(column_names.size(), std::string()) {
    set(Column::part, part);
}

ReportTable::ReportTable(const Report& report)
    : first_{report.title,
             report.project.organisation,
             report.charter.title,
             report.charter.version,
             iso(report.date),
             report.view == View::panel ? "panel only, not for publication" : "public"} {
    CsvRow head{"Project", "Organisation", "Charter", "Charter version", "Assessed on", "View"};
    head.insert(head.end(), column_names.begin(), column_names.end());
    sheet_.rows.push_back(std::move(head));
}

void ReportTable::add(const TableLine& line) {
    CsvRow& row = sheet_.rows.emplace_back(first_);
    row.insert(row.end(), line.cells().begin(), line.cells().end());
}

void ReportTable::add(std::string_view part, const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences)
        add(TableLine(part).set(Column::detail, sentence));
}

} // namespace coprod
