#include "catch.h"

#include <algorithm>
#include <string>

#include "golden.h"
#include "writers/csv_report.h"
#include "writers/sample_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace csv_report_test {

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

TEST_CASE(
    "a report's table says until when a mark holds, and that one with conditions only would") {
    const auto row_of = [](const Report& report, const std::string& part) {
        const CsvSheet sheet = report_table(report);
        for (const CsvRow& row : sheet.rows)
            if (row[column(sheet, "Part")] == CsvValue(part))
                return std::get<std::string>(row[column(sheet, "Title")]) + ": " +
                       std::get<std::string>(row[column(sheet, "Detail")]);
        return std::string("no row");
    };
    Report report;
    report.holds_until = "31 March 2029";
    CHECK(row_of(report, "would hold until") ==
          "Would hold, once the panel agrees, until: 31 March 2029");
    report.put_right_by = "31 July 2026";
    CHECK(row_of(report, "would hold until") == "Would hold, once put right, until: 31 March 2029");
    CHECK(row_of(report, "put right by") == ": 31 July 2026");
}

TEST_CASE("a report's table tells the day of what was heard, and what is still to come") {
    Report report;
    ReportEvent heard;
    heard.date = *parse_date("2026-03-01");
    heard.kind = "heard";
    heard.record = "h1";
    ReportEvent end;
    end.date = *parse_date("2026-07-01");
    end.kind = "end";
    end.to_come = true;
    report.events = {heard, end};
    report.heard.resize(2);
    report.heard[0].record = "h1";
    report.heard[1].record = "h2";
    const CsvSheet sheet = report_table(report);
    std::vector<std::string> said;
    for (const CsvRow& row : sheet.rows)
        if (const std::string part = std::get<std::string>(row[column(sheet, "Part")]);
            part == "heard" || part == "event")
            said.push_back(part + " " + std::get<std::string>(row[column(sheet, "Date")]) + " " +
                           std::get<std::string>(row[column(sheet, "When")]));
    CHECK(said == std::vector<std::string>{"heard 2026-03-01 ", "heard  ", "event 2026-03-01 ",
                                           "event 2026-07-01 still to come"});
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

} // namespace csv_report_test
