#include "catch.h"

#include <algorithm>

#include "workstream/hand_results.h"
#include "writers/csv_reading.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"

namespace csv_workstream_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

using Names = std::vector<std::string>;
using Rows = std::vector<Names>;

Workstream sample() {
    WorkstreamOptions options;
    options.pledges = northshire_pledges();
    return together(northshire(), options);
}

Names names_of(const std::vector<CsvSheet>& sheets) {
    Names names;
    for (const CsvSheet& sheet : sheets)
        names.push_back(sheet.name);
    return names;
}

/// The sheet as another program reads it.
Rows read(const CsvSheet& sheet) {
    const std::string text = write_csv(sheet);
    REQUIRE(text.starts_with(csv_mark));
    return read_csv(text.substr(3));
}

Rows sheet(const Workstream& report, const std::string& name) {
    for (const CsvSheet& each : workstream_sheets(report))
        if (each.name == name)
            return read(each);
    FAIL("there is no sheet " + name);
    return {};
}

std::string column(const Rows& rows, std::size_t row, const std::string& head) {
    const auto at = std::find(rows[0].begin(), rows[0].end(), head);
    REQUIRE(at != rows[0].end());
    return rows[row][static_cast<std::size_t>(at - rows[0].begin())];
}

} // namespace

TEST_CASE("every table that has something is a sheet, and every row is as long as the head") {
    const auto sheets = workstream_sheets(sample());
    CHECK(names_of(sheets) == Names{"verdicts", "routes", "gates", "grid", "commitments",
                                    "outcomes", "missed", "claimed", "indicators", "flags",
                                    "activities", "pledges", "embedding", "not-read"});
    for (const CsvSheet& each : sheets)
        for (const Names& row : read(each))
            CHECK(row.size() == each.rows.front().size());
    CHECK(names_of(workstream_sheets(together({}))).empty());
    CHECK(names_of(workstream_sheets(together({refused("a", "b")}))) == Names{"not-read"});
}

TEST_CASE("the activities have the three columns in which Stockport publishes them") {
    const Rows rows = sheet(sample(), "activities");
    REQUIRE(rows.size() == 8);
    CHECK(rows[0] == Names{"Date", "Activity", "Purpose and Who was Involved"});
    CHECK(rows[1] == Names{"Jul-20", "A garden for the senses",
                           "Families and pupils chose the plants. With: parents and carers."});
    CHECK(rows[7] == Names{"", "Short visits", ""});
}

TEST_CASE("the grid holds one name a cell, and each project once") {
    const Rows rows = sheet(sample(), "grid");
    CHECK(rows[0] == Names{"Charter", "Engagement", "Service", "Area", "No level given"});
    REQUIRE(rows.size() == 7);
    const std::string charter = "The Northshire Charter, version 2";
    CHECK(rows[1] == Names{charter, "Shared", "A garden for the senses (Oak Tree School)", "",
                           "School meals (The Oak Tree School)"});
    CHECK(rows[3] == Names{charter, "Shared", "Another garden (The Oak Tree School)", "", ""});
    CHECK(rows[4] == Names{charter, "Asked", "", "A new website (Northshire Council)", ""});
    CHECK(rows[6] == Names{charter, "No tier in the records", "Short visits", "", ""});
}

TEST_CASE("the tables hold the numbers of the report") {
    const Workstream report = sample();
    CHECK(sheet(report, "verdicts")[1] ==
          Names{"The Northshire Charter, version 2", "Mark", "3", "Everything passes."});
    const std::string charter = "The Northshire Charter, version 2";
    CHECK(sheet(report, "routes") == Rows{{"Charter", "How far from the mark", "Projects"},
                                          {charter, "there", "3"},
                                          {charter, "now", "1"},
                                          {charter, "only next time", "2"},
                                          {charter, "no change leads there", "0"},
                                          {charter, "for the panel to say", "1"},
                                          {charter, "not said", "0"}});
    CHECK(sheet(report, "gates") ==
          Rows{{"Charter", "Gate", "Projects", "Need a change", "For the panel"},
               {charter, "Values", "7", "3", "0"},
               {charter, "Statements", "7", "0", "1"}});
    CHECK(column(sheet(report, "commitments"), 1, "Not confirmed") == "4");
    CHECK(column(sheet(report, "commitments"), 2, "Seen differently by families") == "2");
    CHECK(column(sheet(report, "outcomes"), 1, "Not passed") == "2");
    CHECK(column(sheet(report, "missed"), 1, "Projects") == "2");
    CHECK(sheet(report, "claimed")[1] ==
          Names{"The Northshire Charter, version 2", "Together", "3", "1", "2", "0", "0"});
    CHECK(sheet(report, "flags")[1] ==
          Names{"The Northshire Charter, version 2", "Claimed above what is on record", "3", ""});
    CHECK(column(sheet(report, "flags"), 2, "Projects") == "1");
    CHECK(column(sheet(report, "indicators"), 1, "Part").empty());
    CHECK(column(sheet(report, "indicators"), 2, "Part") == "26");
    CHECK(column(sheet(report, "indicators"), 3, "Middle") == "21");
    CHECK(sheet(report, "pledges")[1] ==
          Names{"Hill Primary School", "School", "", "pledged, and not yet heard from"});
    CHECK(sheet(report, "pledges")[4] ==
          Names{"Northshire Council", "", "", "has sent a project, and not pledged"});
    CHECK(column(sheet(report, "embedding"), 1, "Organisations") == "2");
    CHECK(column(sheet(report, "not-read"), 1, "Further mistakes") == "2");
}

TEST_CASE("with several charters each has a grid and a table of claims of its own") {
    Result other = passing("other");
    other.report.charter.version = "3";
    const auto names = names_of(workstream_sheets(together({passing("a"), other})));
    CHECK(names == Names{"verdicts", "routes", "gates", "grid-1", "grid-2", "commitments",
                         "outcomes", "claimed-1", "claimed-2", "activities"});
}

TEST_CASE("the panel's tables say that they are not for publication") {
    Result panel = passing("a");
    panel.report.view = View::panel;
    for (const CsvSheet& each : workstream_sheets(together({panel}))) {
        CAPTURE(each.name);
        CHECK(read(each).back().front() == "Panel only, not for publication.");
        CHECK(read(each).back().size() == each.rows.front().size());
    }
}

TEST_CASE("the summary has a row for each file, by file") {
    const Rows rows = read(summary_sheet(gathered(northshire())));
    REQUIRE(rows.size() == 11);
    CHECK(rows[0] == Names{"File",
                           "Status",
                           "Project id",
                           "Title",
                           "Organisation",
                           "Level",
                           "Engagement",
                           "Charter",
                           "Charter version",
                           "Verdict",
                           "Gates passed",
                           "Gate: Values",
                           "Gate: Statements",
                           "Claimed",
                           "Described",
                           "Recorded",
                           "Value: Be open",
                           "Value: Listen",
                           "Report file",
                           "First mistake",
                           "Route",
                           "Changes",
                           "The panel decided"});
    Names files;
    for (const Names& row : rows) {
        files.push_back(row.front());
        CHECK(row.size() == rows[0].size());
    }
    CHECK(std::is_sorted(files.begin() + 1, files.end()));
    CHECK(rows[2] == Names{"broken.yaml",
                           "refused",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "",
                           "line 12: the key `tilte` is not known",
                           "",
                           "",
                           ""});
    CHECK(rows[7] == Names{"meals.yaml",
                           "assessed",
                           "project",
                           "School meals",
                           "The Oak Tree School",
                           "",
                           "Shared",
                           "The Northshire Charter",
                           "2",
                           "Not enough evidence",
                           "1",
                           "passed",
                           "for the panel to decide",
                           "Together",
                           "Together",
                           "Asked",
                           "passed",
                           "not known",
                           "meals.yaml.txt",
                           "",
                           "for the panel to say",
                           "",
                           ""});
    CHECK(column(rows, 9, "Claimed") == "nothing claimed");
    CHECK(column(rows, 9, "Recorded") == "not known yet");
}

TEST_CASE("the summary's last columns say how far each project is from the mark") {
    Result none = passing("e-none");
    set_route(none, "none", {});
    Result old = passing("f-old");
    old.report.routes.clear();
    Result by_no_gates = passing("g-no-gates");
    by_no_gates.report.charter.version = "3";
    by_no_gates.report.gates.clear();
    std::vector<Result> results = northshire();
    results.insert(results.end(), {none, old, by_no_gates});
    const Rows rows = read(summary_sheet(gathered(results)));
    const auto route = [&](const std::string& file) {
        for (std::size_t i = 1; i < rows.size(); ++i)
            if (rows[i][0] == file)
                return column(rows, i, "Route") + ": " + column(rows, i, "Changes");
        return "no row for " + file;
    };
    CHECK(route("garden.yaml") == "there: 0");
    CHECK(route("visits/short.yaml") == "now: 1");
    CHECK(route("website.yaml") == "only next time: 3");
    CHECK(route("meals.yaml") == "for the panel to say: ");
    CHECK(route("e-none") == "no change leads there: ");
    CHECK(route("f-old") == ": ");
    CHECK(route("g-no-gates") == ": ");
    CHECK(rows[0].back() == "The panel decided");
}

TEST_CASE("a route through a gate changes no word on whether the gate is passed") {
    Result result = passing("a");
    const std::string head = "Gate: Values";
    set_route(result, "now", {{"values"}});
    CHECK(column(read(summary_sheet(gathered({result}))), 1, head) == "passed");
    CHECK(column(read(summary_sheet(gathered({result}))), 1, "Gates passed") == "2");
    result.report.gates[0].outcome = Outcome::unknown;
    CHECK(column(read(summary_sheet(gathered({result}))), 1, head) == "not known");
}

TEST_CASE("charters that share a gate's or a value's title share its column") {
    Result other = passing("other");
    other.report.charter.version = "3";
    other.report.gates[1].title = "Heard";
    const Rows rows = read(summary_sheet(gathered({passing("a"), other})));
    CHECK(std::count(rows[0].begin(), rows[0].end(), "Gate: Values") == 1);
    CHECK(std::count(rows[0].begin(), rows[0].end(), "Value: Listen") == 1);
    CHECK(column(rows, 1, "Gate: Values") == "passed");
    CHECK(column(rows, 2, "Gate: Values") == "passed");
    CHECK(column(rows, 1, "Gate: Heard").empty());
    CHECK(column(rows, 2, "Gate: Statements").empty());
    CHECK(column(rows, 2, "Gate: Heard") == "passed");
}

TEST_CASE("row by row the tables are the same as whole") {
    Result panel = passing("a");
    panel.report.view = View::panel;
    for (const Workstream& report : {sample(), together({panel, passing("b")})}) {
        std::string whole;
        for (const CsvSheet& each : workstream_sheets(report))
            for (const CsvRow& row : each.rows)
                whole += each.name + ": " + csv_line(row);
        std::string by_row;
        for_each_workstream_row(report, [&](const std::string& name, const CsvRow& row) {
            by_row += name + ": " + csv_line(row);
        });
        CHECK((by_row == whole));
    }
}

} // namespace csv_workstream_test
