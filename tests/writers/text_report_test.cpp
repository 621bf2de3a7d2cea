#include "catch.h"

#include <algorithm>
#include <regex>
#include <sstream>

#include "golden.h"
#include "input/utf8.h"
#include "writers/report_texts.h"
#include "writers/sample_report.h"
#include "writers/text_layout.h"
#include "writers/text_report.h"

namespace text_report_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream{text};
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// The lines that are too long or end in white space.
std::vector<std::string> bad_lines(const std::string& text, std::size_t width) {
    std::vector<std::string> bad;
    for (const std::string& line : lines_of(text)) {
        if (text_width(line) > width || line.ends_with(' ') || line.ends_with('\t'))
            bad.push_back(line);
    }
    return bad;
}

Report filled_with(const std::string& words) {
    Report report = sample_report();
    for_each_text(report, [&](std::string& text) { text = words; });
    return report;
}

std::size_t count_of(const std::string& text, std::string_view words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

bool contains(const std::string& text, std::string_view words) {
    return count_of(text, words) > 0;
}

} // namespace

TEST_CASE("the sample report reads as approved") {
    check_golden("sample_report.txt", write_text(sample_report(), {}));
}

TEST_CASE("the first page holds the verdict, the gates and the route") {
    Report report = sample_report();
    report.panel.reset(); // what a panel decided comes first, where there is one
    const auto lines = lines_of(write_text(report, {}));
    const auto place = [&](const std::string& line) {
        return std::ranges::find(lines, line) - lines.begin();
    };
    CHECK(place("Verdict: Not yet") < place("Gates"));
    CHECK(place("Gates") < place("The shortest route to “Charter mark”"));
    CHECK(place("About this project") <= 60);
}

TEST_CASE("a long route names six steps in full and of the others the numbers of their gaps") {
    Report report;
    ReportRoute& route = report.routes.emplace_back();
    route.title = "The shortest route to “Charter mark”";
    route.words = "11 changes would be enough.";
    for (std::size_t gap = 1; gap <= 10; ++gap)
        route.steps.push_back({gap, gap < 9 ? "Forms complete" : "Values confirmed", "Minutes",
                               "Add them.", "line 3", true});
    route.steps.erase(route.steps.begin() + 7);
    route.steps.push_back({12, "Doing with", "Plan", "Start earlier.", "line 9", false});
    const std::string text = write_text(report, {200, false});
    CHECK(text.find("- Now, gap 6: Minutes: Add them. (line 3)\n"
                    "- Now, 3 more: Forms complete (1) and Values confirmed (2). They are gaps 7, "
                    "9 and 10, further down.\n"
                    "- Next time, gap 12: Plan: Start earlier. (line 9)\n") != std::string::npos);
    CHECK(text.find("gap 7:") == std::string::npos);
}

TEST_CASE("no line is longer than the page or ends in white space") {
    for (const std::size_t width : {std::size_t{40}, std::size_t{80}, std::size_t{132}}) {
        CAPTURE(width);
        const TextStyle style{width, false};
        CHECK(bad_lines(write_text(sample_report(), style), width).empty());
        for (const std::string& words :
             {std::string(500, 'w'),
              std::string("日本語のとても長い言葉です日本語のとても長い言葉です"),
              std::string("a  b \n c\t"), std::string("a") + std::string(300, ' ') + "b",
              std::string("\x1b\xff\u202e"), std::string("e\u0301\u0301\u0301")})
            CHECK(bad_lines(write_text(filled_with(words), style), width).empty());
    }
}

TEST_CASE("a page narrower than 40 columns counts as 40") {
    CHECK(write_text(sample_report(), {0, false}) == write_text(sample_report(), {40, false}));
}

TEST_CASE("no text of a report can steer a terminal") {
    const std::string hostile = "x\x1b[2J\x07\x9b\u0085\u202e\u2066\u2028\r\n\x7f\xff\xc0\xaf y";
    const std::string text = write_text(filled_with(hostile), {});
    std::string without_line_ends = text;
    std::erase(without_line_ends, '\n');
    CHECK(find_forbidden(without_line_ends) == std::string::npos);
    CHECK(contains(text,
                   "x\\x1b[2J\\x07\\x9b\\u0085\\u202e\\u2066\\u2028\\x0d \\x7f\\xff\\xc0\\xaf"));
}

TEST_CASE("every text of a report is shown") {
    Report report = sample_report();
    report.ladder->rungs[2].perhaps = true;
    for (ReportRung& rung : report.ladder->rungs)
        rung.claimed = true; // the wording of other rungs is left out
    std::vector<std::string> words;
    for_each_printed_text(report, [&](std::string& text) {
        words.push_back("text" + std::to_string(words.size()) + "x");
        text = words.back();
    });
    std::string text = write_text(report, {200, false});
    // The first letter of a strength's word becomes a capital.
    std::ranges::transform(text, text.begin(), [](char c) { return c == 'T' ? 't' : c; });
    for (const std::string& word : words) {
        CAPTURE(word);
        CHECK(contains(text, word));
    }
}

TEST_CASE("colour codes appear only where colour is asked for, and the words are the same") {
    const std::string plain = write_text(sample_report(), {});
    const std::string coloured = write_text(sample_report(), {80, true});
    CHECK_FALSE(contains(plain, "\x1b"));
    CHECK(contains(coloured, "\x1b[31mValues: not passed (this decided the verdict).\x1b[0m"));
    CHECK(std::regex_replace(coloured, std::regex("\x1b\\[[0-9]+m"), "") == plain);
}

TEST_CASE("the panel's report says under every heading that it is not for publication") {
    const std::string text = write_text(sample_panel_report(), {});
    const auto lines = lines_of(text);
    const std::string note = "This is the panel’s report. It shows everything and is not for "
                             "publication.";
    CHECK(lines[2] == note);
    CHECK(lines.back() == note);
    std::size_t headings = 0;
    for (std::size_t index = 0; index + 1 < lines.size(); ++index) {
        if (lines[index].empty() || lines[index].find_first_not_of('-') != std::string::npos)
            continue;
        ++headings;
        CHECK(lines[index + 1] == "Panel only, not for publication.");
    }
    CHECK(headings == 22);
    CHECK_FALSE(contains(write_text(sample_report(), {}), "Panel only"));
}

TEST_CASE("a gate that rests on a hidden number is for the panel to decide") {
    Report report = bare_report();
    report.gates[0].panel_decides = true;
    report.gates[0].outcome = Outcome::pass;
    report.gates.emplace_back(); // one that does not decide, so that deciding is worth a word
    const std::string text = write_text(report, {});
    CHECK(contains(text, "- Values: for the panel to decide. Nothing was sent in."));
    CHECK_FALSE(contains(text, "decided the verdict"));
    CHECK_FALSE(contains(text, "Values: passed"));
}

TEST_CASE("each rung says in words what marks it") {
    Report report = bare_report();
    report.ladder.emplace();
    report.ladder->rungs = {{"Co-production", "Doing with", "", true, true, false, true, {}},
                            {"Co-design", "Doing with", "", false, false, true, false, {"Forum"}},
                            {"Engagement", "Doing for", "", false, false, false, false, {"A", "B"}},
                            {"Informing", "Doing for", "", false, false, false, false, {}}};
    const std::string text = write_text(report, {});
    CHECK(contains(text, "  Doing with\n"
                         "    Co-production  <- claimed, described, possible\n"
                         "    Co-design      <- recorded; reached by Forum\n"
                         "  Doing for\n"
                         "    Engagement     <- reached by A, B\n"
                         "    Informing\n"));
    CHECK(contains(text, "Possible is what the blanks in the file do not rule out.\n"));
}

TEST_CASE("a commitment of two values stands in full once") {
    const std::string text = write_text(sample_report(), {});
    CHECK(count_of(text, "Rests on: survey e4, in which parents disagree") == 1);
    CHECK(count_of(text, "(in full above, under Be\n") +
              count_of(text, "(in full above, under Be ") ==
          1);
}

TEST_CASE("a source that all statements share stands once, and different ones stand under each") {
    Report report = sample_report();
    CHECK(count_of(write_text(report, {200, false}), "Source of each one: South Glou") == 1);
    report.statements[1].source = "Northshire’s own list";
    const std::string text = write_text(report, {200, false});
    CHECK(count_of(text, "Source of each one:") == 0);
    CHECK(count_of(text, "   Source: Northshire’s own list\n") == 1);
}

TEST_CASE("a report without anything in it still says what there is to say") {
    CHECK(write_text(bare_report(), {}) ==
          "An empty project\n"
          "================\n"
          "\n"
          "Verdict: Not enough evidence\n"
          "----------------------------\n"
          "0 of 1 gates passed.\n"
          "\n"
          "Gates\n"
          "-----\n"
          "Every gate has to pass. What each one asks stands near "
          "the end.\n"
          "- Values: not known. Nothing was sent in.\n"
          "\n"
          "Said and meant\n"
          "--------------\n"
          "What the project says, what its records show and what people say of it go\n"
          "together, as far as this report can show.\n"
          "\n"
          "Evidence set aside\n"
          "------------------\n"
          "No record was set aside.\n"
          "\n"
          "Worth asking\n"
          "------------\n"
          "These change no verdict. There is often a good reason for them: a question\n"
          "brings it out.\n"
          "No check found anything to ask about.\n"
          "\n"
          "What each gate asks\n"
          "-------------------\n"
          "- Values: Is each value shown?\n");
}

TEST_CASE("the gaps are counted by when they can be closed") {
    const auto sentence = [](std::vector<bool> when) {
        Report report = bare_report();
        for (const bool now : when) {
            ReportGap gap;
            gap.now = now;
            report.gaps.push_back(gap);
        }
        const auto lines = lines_of(write_text(report, {200, false}));
        const auto heading = std::ranges::find(lines, "Gaps");
        REQUIRE(lines.end() - heading > 2);
        return heading[2];
    };
    CHECK(sentence({true}) == "1 thing keeps a gate from passing. It can still be closed now.");
    CHECK(sentence({true, true}) ==
          "2 things keep a gate from passing. All of them can still be closed now.");
    CHECK(sentence({false}) ==
          "1 thing keeps a gate from passing. It can only be done differently next time.");
    CHECK(sentence({false, false}) == "2 things keep a gate from passing. All of them can only be "
                                      "done differently next time.");
    CHECK(sentence({true, false, true}) == "3 things keep a gate from passing. 2 can still be "
                                           "closed now; 1 is for next time.");
}

} // namespace text_report_test
