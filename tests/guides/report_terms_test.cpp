// What reports print can be asked about, by every charter that comes with the program.
#include "guides/report_terms.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "catch.h"
#include "charter/shipped_charters.h"
#include "guides/find_topics.h"
#include "rules/judged.h"
#include "writers/easy_read.h"
#include "writers/html_reading.h"
#include "writers/html_report.h"
#include "writers/markdown_report.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace report_terms_test {

namespace {

/// The line without what sets it off as a heading or an item: "### Gap", "- **Gap:** 3".
std::string plain(std::string line) {
    std::erase(line, '*');
    return line.erase(0, std::min(line.find_first_not_of("#- "), line.size()));
}

/// Whether the line is a heading of that title, or begins with it as a label does.
bool prints(const std::string& line, std::string_view title) {
    return line.starts_with(title) && (line.size() == title.size() || line[title.size()] == ':');
}

/// The ids of the words that stand in the text as headings or labels.
void add_printed(const std::string& text, std::set<std::string_view>& ids) {
    std::istringstream lines{text};
    for (std::string line; std::getline(lines, line);) {
        const std::string read = plain(std::move(line));
        for (const ReportTerm& term : report_terms())
            if (prints(read, term.title))
                ids.insert(term.id);
    }
}

/// The words that the reports of an example by that charter print, in every format and view.
void add_printed(const std::string& example, const Charter& charter,
                 std::set<std::string_view>& ids) {
    const Submission file =
        loaded_file(std::string(COPROD_SOURCE_DIR "/examples/") + example, charter);
    const Assessment found = assess(charter, file, day("2026-03-31"));
    for (const View view : {View::everyone, View::panel}) {
        const Report report = make_report(charter, file, found, view);
        add_printed(write_text(report, {}), ids);
        add_printed(write_markdown(report, Templates::shipped()), ids);
        add_printed(html_text(write_html(report, Templates::shipped())), ids);
        add_printed(write_easy_text(report, Templates::shipped()), ids);
    }
}

std::set<std::string_view> printed_by(const Charter& charter) {
    std::set<std::string_view> ids;
    for (const char* example : {"blank.yaml", "local-offer-website.yaml", "school-transport.yaml",
                                "sensory-garden.yaml", "short-breaks.yaml"})
        add_printed(example, charter, ids);
    return ids;
}

bool can_be_asked(const std::vector<Topic>& topics, std::string_view title) {
    return !find_topics(topics, title).meant.empty();
}

} // namespace

TEST_CASE("what the reports by a charter print as a heading or a label can be explained by it") {
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        const std::vector<Topic> topics = all_topics(charter);
        const std::set<std::string_view> printed = printed_by(charter);
        CHECK(printed.size() > 6);
        for (const ReportTerm& term : report_terms()) {
            CAPTURE(name, term.id);
            if (printed.contains(term.id))
                CHECK(can_be_asked(topics, term.title));
        }
    }
}

TEST_CASE("a word is used by a charter where its reports have a section or a label of that name") {
    // by charters without a ladder "described" is a strength, which is explained as one
    const auto may_mean_another = [](const ReportTerm& term) { return term.id == "described"; };
    for (const std::string& name : shipped_ids()) {
        const Charter& charter = shipped_charter_of(name);
        const std::set<std::string_view> printed = printed_by(charter);
        for (const ReportTerm& term : report_terms()) {
            CAPTURE(name, term.id);
            if (printed.contains(term.id) && !may_mean_another(term))
                CHECK(is_used(term, charter));
        }
    }
}

} // namespace report_terms_test
