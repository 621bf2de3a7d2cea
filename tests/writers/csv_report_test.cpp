#include "catch.h"

#include <algorithm>
#include <string>

#include "golden.h"
#include "writers/csv_report.h"
#include "writers/sample_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

std::size_t column(const CsvSheet& sheet, const std::string& name) {
    const CsvRow& head = sheet.rows.front();
    const auto at = std::ranges::find(head, CsvValue(name));
    REQUIRE(at != head.end());
    return static_cast<std::size_t>(at - head.begin());
}

std::size_t rows_of(const CsvSheet& sheet, const std::string& part) {
    const std::size_t at = column(sheet, "Part");
    return static_cast<std::size_t>(std::ranges::count_if(
        sheet.rows, [&](const CsvRow& row) { return row[at] == CsvValue(part); }));
}

} // namespace

TEST_CASE("the sample report as one table reads as approved") {
    check_golden("sample_report.csv", write_csv_report(sample_report()));
}

TEST_CASE("every row of a report's table has a cell for each column and names its report") {
    for (const Report& report : {sample_report(), sample_panel_report(), bare_report()}) {
        const CsvSheet sheet = report_table(report);
        for (const CsvRow& row : sheet.rows)
            CHECK(row.size() == sheet.rows.front().size());
        for (std::size_t at = 1; at < sheet.rows.size(); ++at) {
            CHECK(sheet.rows[at][column(sheet, "Project")] == CsvValue(report.title));
            CHECK(sheet.rows[at][column(sheet, "View")] ==
                  CsvValue(std::string(
                      report.view == View::panel ? "panel only, not for publication" : "public")));
        }
    }
    CHECK(write_csv_report(bare_report()).substr(3).starts_with(csv_report_sign));
}

TEST_CASE("a report's table has a row for each thing, and one for a commitment of two values") {
    const Report report = sample_report();
    const CsvSheet sheet = report_table(report);
    CHECK(rows_of(sheet, "verdict") == 1);
    CHECK(rows_of(sheet, "gate") == report.gates.size());
    CHECK(rows_of(sheet, "gap") == report.gaps.size());
    CHECK(rows_of(sheet, "value") == 3);
    CHECK(rows_of(sheet, "commitment") == 5);
    CHECK(rows_of(sheet, "statement") == report.statements.size());
    CHECK(rows_of(sheet, "heard") == report.heard.size());
    CHECK(rows_of(sheet, "indicator") == report.indicators.size());
    const auto shared = std::ranges::find_if(sheet.rows, [&](const CsvRow& row) {
        return row[column(sheet, "Title")] == CsvValue(report.values[0].commitments[0].wording) &&
               row[column(sheet, "Part")] == CsvValue(std::string("commitment"));
    });
    REQUIRE(shared != sheet.rows.end());
    CHECK((*shared)[column(sheet, "Under")] ==
          CsvValue(std::string("Be Open and Honest; Actively Listen")));
}

TEST_CASE("numbers of a report's table are numbers, and what is not known is empty") {
    Report report;
    report.indicators.push_back({"x", "X", "4 of 7.", 4, 7, std::nullopt, {}});
    const CsvSheet sheet = report_table(report);
    const CsvRow& row = sheet.rows.back();
    CHECK(row[column(sheet, "Count")] == CsvValue(std::int64_t{4}));
    CHECK(row[column(sheet, "Out of")] == CsvValue(std::int64_t{7}));
    CHECK(row[column(sheet, "Days")] == CsvValue(std::string()));
}
