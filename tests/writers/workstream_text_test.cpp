#include "catch.h"

#include <algorithm>
#include <regex>
#include <sstream>

#include "golden.h"
#include "input/utf8.h"
#include "workstream/hand_results.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"
#include "writers/report_texts.h"
#include "writers/text_layout.h"
#include "writers/text_workstream.h"

namespace workstream_text_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

const std::string hostile = "x\x1b[2J\x07\x9b\u0085\u202e\u2066\u2028\r\n\x7f\xff\xc0\xaf y";

WorkstreamOptions with_pledges() {
    WorkstreamOptions options;
    options.pledges = northshire_pledges();
    return options;
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// Northshire with these words in every text of every result, the short names too.
std::vector<Result> filled_with(const std::string& words) {
    std::vector<Result> results = northshire();
    for (Result& result : results) {
        for_each_text(result.report, [&](std::string& text) { text += words; });
        for (ReportRoute& route : result.report.routes)
            route.reach.resize(route.reach.size() - words.size()); // a word of the program's own
        for (std::string* text : {&result.file, &result.report_file})
            *text += words;
        for (Mistake& mistake : result.mistakes)
            mistake.message += words;
    }
    return results;
}

WorkstreamOptions pledges_with(const std::string& words) {
    WorkstreamOptions options = with_pledges();
    for (PledgeLine& line : *options.pledges)
        line = {line.organisation + words, line.kind + words, line.date + words};
    return options;
}

bool contains(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

std::vector<Result> panel(std::vector<Result> results) {
    for (Result& result : results)
        result.report.view = View::panel;
    return results;
}

Result by_version_three(Result result) {
    result.report.charter.version = "3";
    return result;
}

} // namespace

TEST_CASE("the workstream report of Northshire reads as approved") {
    check_golden("workstream.txt", write_workstream(together(northshire(), with_pledges()), {}));
}

TEST_CASE("the first page holds what was found, the verdicts and what to do together") {
    const auto lines = lines_of(write_workstream(together(northshire()), {}));
    const auto place = [&](const std::string& line) {
        return std::find(lines.begin(), lines.end(), line) - lines.begin();
    };
    CHECK(place("What was found") < place("Verdicts"));
    CHECK(place("Verdicts") < place("What to do together first"));
    CHECK(place("A reason to celebrate") <= 50);
}

TEST_CASE("no line of a workstream report is longer than the page or ends in white space") {
    for (const std::string& words : {std::string(), std::string(400, 'w'), hostile,
                                     std::string("日本語のとても長い言葉です日本語のとても長い")})
        for (const std::size_t width : {std::size_t{40}, std::size_t{80}}) {
            CAPTURE(width, words);
            const Workstream report = together(filled_with(words), pledges_with(words));
            for (const std::string& line : lines_of(write_workstream(report, {width, false}))) {
                CAPTURE(line);
                CHECK(text_width(line) <= width);
                CHECK_FALSE(line.ends_with(' '));
            }
        }
}

TEST_CASE("no text of a result can steer a terminal or a spreadsheet") {
    const Workstream report = together(filled_with(hostile), pledges_with(hostile));
    std::string text = write_workstream(report, {});
    std::erase(text, '\n');
    CHECK(find_forbidden(text) == std::string::npos);
    auto sheets = workstream_sheets(report);
    sheets.push_back(summary_sheet(gathered(filled_with(hostile))));
    for (const CsvSheet& sheet : sheets)
        for (const CsvRow& row : sheet.rows) {
            std::string line = csv_line(row);
            CHECK(line.find('\r') == line.size() - 2);
            CHECK(line.find('\n') == line.size() - 1);
            line.resize(line.size() - 2);
            CHECK(find_forbidden(line) == std::string::npos);
        }
}

TEST_CASE("colour says nothing that the words of a workstream report do not say") {
    const Workstream report = together(northshire(), with_pledges());
    const std::string coloured = write_workstream(report, {80, true});
    CHECK(contains(coloured, "\x1b["));
    CHECK(std::regex_replace(coloured, std::regex("\x1b\\[[0-9]+m"), "") ==
          write_workstream(report, {}));
}

TEST_CASE("the panel's workstream report says under every heading that it is not for publication") {
    const auto lines =
        lines_of(write_workstream(together(panel(northshire()), with_pledges()), {}));
    std::size_t headings = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].empty() || lines[i].find_first_not_of('-') != std::string::npos)
            continue;
        ++headings;
        CHECK(lines[i + 1] == "Panel only, not for publication.");
    }
    CHECK(headings == 18);
    CHECK_FALSE(contains(write_workstream(together(northshire()), {}), "Panel only"));
    CHECK(std::find(lines.begin(), lines.end(), "Two rungs or more below what is claimed") !=
          lines.end());
}

TEST_CASE("what two charters say stands under the name of each") {
    const std::string text = write_workstream(
        together({passing("a"), passing("b"), by_version_three(passing("c"))}), {});
    CHECK(contains(text,
                   "By “The Northshire Charter, version 2” (2 projects):\n- Mark: 2 projects."));
    CHECK(
        contains(text, "By “The Northshire Charter, version 3” (1 project):\n- Mark: 1 project."));
    CHECK_FALSE(contains(text, "3 projects."));
}

TEST_CASE("a run in which nothing was found or assessed says so") {
    const std::string none = write_workstream(together({}), {});
    CHECK(contains(none, "No files were found, so there is nothing to report yet."));
    CHECK_FALSE(contains(none, "Verdicts"));
    const std::string broken = write_workstream(together({refused("a", "b")}), {});
    CHECK(contains(broken, "No project could be assessed, so there are no verdicts yet."));
    CHECK(contains(broken, "- a (something to mend). Line 12: b."));
}

TEST_CASE("where all is well the sections say so") {
    const std::string text = write_workstream(together({passing("a")}), {});
    CHECK(contains(text, "Every commitment is confirmed in every project."));
    CHECK(contains(text, "Every value that serves one of them is passed in every project."));
    CHECK(contains(text, "By the records, no kind of people whose project it is was missed."));
    CHECK(contains(text, "Every file that was found was assessed."));
    CHECK_FALSE(contains(text, "What to do together first"));
    CHECK_FALSE(contains(text, "Pledges"));
}

TEST_CASE("a full cell names ten projects and says where all of them stand") {
    std::vector<Result> many;
    for (int i = 0; i < 25; ++i)
        many.push_back(passing("p" + std::to_string(10 + i)));
    const std::string text = write_workstream(together(many), {});
    CHECK(contains(text, "Shared, service level: 25 projects\n- Project p10"));
    CHECK(contains(text, "- and 15 more; all of them stand in the grid’s table.\n"));
}

TEST_CASE("of many projects that are near ten are named, and how many more there are") {
    std::vector<Result> many;
    for (int i = 0; i < 12; ++i) {
        many.push_back(passing("p" + std::to_string(10 + i)));
        set_route(many.back(), "now", {{"values"}, {"statements"}});
    }
    const std::string text = write_workstream(together(many), {});
    CHECK(contains(text, "\nNearest to “Mark”\n- Project p10 (Northshire Council): 2 changes.\n"));
    CHECK(contains(text, "- Project p19 (Northshire Council): 2 changes.\n"
                         "- and 2 more with at most 10 changes; all of them stand in the summary "
                         "file.\n"));
    CHECK_FALSE(contains(text, "Project p20 (Northshire Council): "));
    CHECK(contains(text, "\nGates that still need a change\n- Values: in 12 of 12 projects.\n"
                         "- Statements: in 12 of 12 projects.\n"));
}

TEST_CASE("how far from the mark is told in words that fit, and not at all where nobody says it") {
    Result old = passing("old");
    old.report.routes.clear();
    CHECK_FALSE(contains(write_workstream(together({old}), {}), "How far from the mark"));
    Result none = passing("none");
    set_route(none, "none", {});
    const std::string text = write_workstream(together({old, none, passing("a")}), {});
    CHECK(contains(text, "- Already there: 1 project.\n"
                         "- Could still get there now: 0 projects.\n"
                         "- Only next time: 0 projects.\n"
                         "- No change of the file leads there: 1 project.\n"
                         "- Not said: 1 project. These results were written by an earlier version "
                         "of\n  coprod. To know, judge the projects again.\n"));
    CHECK_FALSE(contains(text, "Nearest to"));
    CHECK_FALSE(contains(text, "Gates that still need a change"));
    CHECK_FALSE(contains(text, "For the panel to say"));
}

} // namespace workstream_text_test
