#include "catch.h"

#include <algorithm>
#include <string>
#include <vector>

#include "golden.h"
#include "writers/markdown_report.h"
#include "writers/report_texts.h"
#include "writers/sample_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace markdown_report_test {

namespace {

std::string markdown(const Report& report) {
    return write_markdown(report, Templates::shipped());
}

std::string actions(const Report& report) {
    return write_actions(report, Templates::shipped());
}

bool contains(const std::string& text, std::string_view words) {
    return text.find(words) != std::string::npos;
}

Report filled_with(const std::string& words) {
    Report report = sample_report();
    for_each_text(report, [&](std::string& text) { text = words; });
    return report;
}

bool is_tidy(const std::string& text) {
    return !contains(text, "\n\n\n") && !contains(text, " \n") && !text.starts_with('\n') &&
           text.ends_with('\n') && !text.ends_with("\n\n");
}

std::size_t count_of(const std::string& text, std::string_view words) {
    std::size_t count = 0;
    for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("the sample report as Markdown reads as approved") {
    check_golden("sample_report.md", markdown(sample_report()));
}

TEST_CASE("the sample report's list of things to do reads as approved") {
    check_golden("sample_actions.md", actions(sample_report()));
}

TEST_CASE("Markdown holds one blank line at most and no spaces at the end of a line") {
    for (const std::string words : {"x", "", " a \n\n b ", "- ", "```"}) {
        INFO(words);
        CHECK(is_tidy(markdown(filled_with(words))));
        CHECK(is_tidy(actions(filled_with(words))));
    }
    CHECK(is_tidy(markdown(bare_report())));
    CHECK(is_tidy(actions(bare_report())));
}

TEST_CASE("the whole report as Markdown holds every gap of the list of things to do, and the list "
          "itself") {
    Report report = sample_report();
    report.panel.reset(); // its conditions are things to do as well
    const std::string list = actions(report);
    CHECK(count_of(list, "- [ ] ") == report.gaps.size());
    for (std::size_t number = 1; number <= report.gaps.size(); ++number) {
        INFO(number);
        CHECK(count_of(list, "**Gap " + std::to_string(number) + ":**") == 1);
    }
    std::string items = list.substr(list.find("### "));
    items.resize(items.rfind("\n\n"));
    CHECK(contains(markdown(report), items));
}

TEST_CASE("every text of a report is shown in Markdown") {
    Report report = sample_report();
    report.ladder->rungs[2].perhaps = true;
    for (ReportRung& rung : report.ladder->rungs)
        rung.claimed = true; // the wording of other rungs is left out
    std::vector<std::string> words;
    for_each_printed_text(report, [&](std::string& text) {
        words.push_back("text" + std::to_string(words.size()) + "x");
        text = words.back();
    });
    std::string text = markdown(report);
    // The first letter of a strength's word becomes a capital.
    std::ranges::transform(text, text.begin(), [](char c) { return c == 'T' ? 't' : c; });
    for (const std::string& word : words) {
        INFO(word);
        CHECK(contains(text, word));
    }
}

TEST_CASE(
    "the panel's Markdown says under every heading of a part that it is not for publication") {
    const std::string text = markdown(sample_panel_report());
    const std::string note = "\n\n*Panel only, not for publication.*\n";
    CHECK(count_of(text, "\n## ") > 15);
    CHECK(count_of(text, note) == count_of(text, "\n## "));
    CHECK(contains(actions(sample_panel_report()), note));
    CHECK_FALSE(contains(markdown(sample_report()), "Panel only"));
}

TEST_CASE("where nothing is left to do, the list of things to do says so") {
    CHECK(contains(actions(Report{}),
                   "Nothing keeps a gate from passing, so there is nothing to do.\n"));
}

} // namespace markdown_report_test
