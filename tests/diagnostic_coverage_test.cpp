// Every code that coprod can print stands in its table, and every code of the table has been seen:
// in a case of tests/cases, in a text below, or, for what the system has to do, in a test that is
// named below.
#include "catch.h"

#include <filesystem>
#include <map>
#include <regex>
#include <set>

#include "charter/own_charter.h"
#include "folder.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;
namespace fs = std::filesystem;

namespace diagnostic_coverage_test {

namespace {

std::string times(const std::string& text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

/// A text that makes reading a file say the code.
const std::map<std::string, std::string> files{
    {"bad-escape", "a: \"\\q\"\n"},
    {"colon-in-text", "a: b: c\n"},
    {"comment-inside-text", "a: b\n  # c\n  d\n"},
    {"complex-key", "? a\n: b\n"},
    {"dash-in-text", "a: b\n  - c\n"},
    {"directive-line", "%YAML 1.2\na: b\n"},
    {"document-end-line", "a: b\n...\n"},
    {"empty-item", "- a\n-\n"},
    {"forbidden-character", "a: \x01\n"},
    {"hash-comment", "a: room #3\n"},
    {"no-space-after-colon", "a: b\nc:d\n"},
    {"invalid-utf8", "a: \xff\n"},
    {"key-not-text", "[a]: b\n"},
    {"key-too-long", std::string(257, 'k') + ": v\n"},
    {"key-without-colon", "a: b\nc\n"},
    {"line-too-long", "a: " + std::string(16 * 1024, 'x') + "\n"},
    {"list-on-name-line", "a: - b\n"},
    {"lone-cr", "a: b\rc: d\n"},
    {"merge-key", "<<: a\n"},
    {"missing-comma", "a: [b [c]]\n"},
    {"null-key", ": b\n"},
    {"reserved-character", "a: @b\n"},
    {"sign-in-brackets", "a: [Why?, Who?]\n"},
    {"stray-content", "- a\nb: c\n"},
    {"tag", "a: !b\n"},
    {"text-after-block-sign", "a: | b\n  c\n"},
    {"text-after-quote", "a: \"b\" c\n"},
    {"text-after-value", "a: [b] c\n"},
    {"text-too-long", "a:\n" + times("  " + std::string(1023, 'x') + "\n", 65)},
    {"too-deep", times("[", 33) + "x" + times("]", 33) + "\n"},
    {"too-many-brackets", times("[" + std::string("]") + "\n", 10'001)},
    {"too-many-mistakes", times("a: \x01\n", 21)},
    {"too-many-values", times("- x\n", 20'001)},
    {"unclosed-bracket", "a: [b\n"},
};

/// The same for a submission, read against the charter mark.
const std::map<std::string, std::string> submissions{
    {"bad-id", "project: {id: Our Ramp}\n"},
    {"bad-yes-no", "do: {heard: [{share: perhaps}]}\n"},
    {"dates-out-of-order", "project: {start: 2025-06-02, end: 2025-06-01}\n"},
    {"named-twice", "project: {priorities: [identify-early, identify-early]}\n"},
    {"not-primary", "project: {primary: [council]}\n"},
    {"number-out-of-range", "groups: {a: {kind: other, people: 1000001}}\n"},
    {"repeated-id", "evidence: [{id: e1}, {id: e1}]\n"},
    {"unknown-format", "coprod: 2\n"},
    {"wrong-shape", "project: [a]\n"},
};

/// The same for a charter: its parts, from line 11 on.
const std::map<std::string, std::string> charters{
    {"charter-ladder", R"(ladder:
  stages: [{id: plan, title: Plan, asks: How much, when_missing: {title: T, words: W, do_now: N, do_next_time: X}}]
  says: [{id: none, title: None, meaning: No part, records: nothing}]
  disputed_counts_as: none
  bands: [{id: with, wording: W, source: {document: page, section: Top}, satisfied_by: A, good: B, weak: C, if_missing: D}]
  rungs: [{id: top, band: with, wording: W, source: {document: page, section: Top}, satisfied_by: A, good: B, weak: C, if_missing: D, needs: [{change: traced, missing: {title: T, words: W, do_now: N, do_next_time: X}}]}]
)"},
    {"charter-need", "engagement:\n" + criterion("a", "needs: [{say: none}]")},
    {"charter-no-gate", ""},
    {"charter-unused", own_heard + "commitments:\n" + criterion("a")},
};

/// Tests of what cannot be brought about by the content of a submission or a charter.
const std::map<std::string, std::string> elsewhere{
    {"answers-both", "submission/responses_test.cpp"},
    {"answers-column", "submission/survey_columns_test.cpp"},
    {"answers-file", "submission/responses_test.cpp"},
    {"answers-group", "submission/survey_rows_test.cpp"},
    {"answers-left-out", "submission/survey_rows_test.cpp"},
    {"answers-missing", "submission/survey_columns_test.cpp"},
    {"answers-no-survey", "submission/responses_test.cpp"},
    {"answers-repeated", "submission/survey_rows_test.cpp"},
    {"answers-scale", "submission/survey_rows_test.cpp"},
    {"answers-unknown", "submission/survey_rows_test.cpp"},
    {"blank-cell", "input/pledges_test.cpp"},
    {"charter-always", "guides/gate_trials_test.cpp"},
    {"charter-condition", "charter/charter_numbers_test.cpp"},
    {"charter-copied", "guides/look_over_charter_test.cpp"},
    {"charter-never", "guides/gate_trials_test.cpp"},
    {"charter-numbers", "guides/look_over_charter_test.cpp"},
    {"charter-unlinked", "guides/look_over_charter_test.cpp"},
    {"charter-words", "guides/look_over_charter_test.cpp"},
    {"charter-survey", "charter/charter_survey_test.cpp"},
    {"missing-column", "input/pledges_test.cpp"},
    {"bad-result", "results/results_file_test.cpp"},
    {"name-hidden", "commands/batch_trouble_test.cpp"},
    {"name-taken", "commands/batch_names_test.cpp"},
    {"no-permission", "input/open_file_test.cpp"},
    {"not-a-file", "input/open_file_test.cpp"},
    {"not-results", "results/results_file_test.cpp"},
    {"no-such-folder", "input/folder_test.cpp"},
    {"not-a-folder", "input/folder_test.cpp"},
    {"not-to-be-opened", "commands/batch_names_test.cpp"},
    {"panel-conditions", "panel/load_panel_test.cpp"},
    {"panel-no-reason", "panel/load_panel_test.cpp"},
    {"panel-no-hash", "panel/load_panel_test.cpp"},
    {"panel-placeholder", "panel/load_panel_test.cpp"},
    {"panel-twice", "commands/panel_test.cpp"},
    {"panel-unclaimed", "commands/panel_test.cpp"},
    {"panel-wrong-charter", "panel/load_panel_test.cpp"},
    {"panel-wrong-project", "panel/load_panel_test.cpp"},
    {"public-report", "commands/views_apart_test.cpp"},
    {"quote-in-cell", "input/csv_test.cpp"},
    {"ragged-row", "input/csv_test.cpp"},
    {"read-error", "input/open_file_test.cpp"},
    {"repeated-column", "input/csv_test.cpp"},
    {"reserved-name", "commands/batch_names_test.cpp"},
    {"result-too-long", "commands/long_results_test.cpp"},
    {"same-folder", "input/folder_test.cpp"},
    {"same-name", "commands/batch_names_test.cpp"},
    {"text-without-header", "input/csv_test.cpp"},
    {"too-many-columns", "input/csv_test.cpp"},
    {"too-many-rows", "input/csv_test.cpp"},
    {"unknown-column", "input/pledges_test.cpp"},
    {"unreadable-yaml", "input/syntax_help_test.cpp"}, // for what no other message explains
};

std::set<std::string> codes_in(const std::string& messages) {
    static const std::regex bracketed{R"(: (?:error|warning): .*\[([a-z0-9-]+)\]\n)"};
    std::set<std::string> found;
    for (std::sregex_iterator at(messages.begin(), messages.end(), bracketed), end; at != end; ++at)
        found.insert((*at)[1]);
    return found;
}

std::set<std::string> table() {
    std::set<std::string> codes;
    for (const DiagnosticCode& row : diagnostic_codes())
        codes.emplace(row.code);
    return codes;
}

/// The texts of all sources but the table's own.
std::vector<std::pair<fs::path, std::string>> sources() {
    std::vector<std::pair<fs::path, std::string>> found;
    for (const auto& entry : fs::recursive_directory_iterator(COPROD_SOURCE_DIR "/src"))
        if (entry.is_regular_file() && entry.path().filename() != "diagnostic_codes.cpp")
            found.emplace_back(entry.path(), bytes_of(entry.path()));
    return found;
}

} // namespace

TEST_CASE(
    "the table of codes is in alphabetical order, and each row says what it means and what to do") {
    std::string before;
    for (const DiagnosticCode& row : diagnostic_codes()) {
        const std::string code(row.code);
        CAPTURE(code);
        CHECK(before < code);
        CHECK(row.meaning.ends_with("."));
        CHECK(row.remedy.ends_with("."));
        CHECK(row.meaning != row.remedy);
        before = code;
    }
    CHECK(diagnostic_codes().size() > 60);
}

TEST_CASE("every code that a source uses is in the table") {
    const std::regex use{R"((?:error|warning|report|refuse)\(\s*"([a-z0-9-]+)\")"};
    const std::set<std::string> known = table();
    std::size_t uses = 0;
    for (const auto& [path, text] : sources())
        for (std::sregex_iterator at(text.begin(), text.end(), use), end; at != end; ++at) {
            CAPTURE(path, (*at)[1].str());
            CHECK(known.contains((*at)[1]));
            ++uses;
        }
    CHECK(uses > 60);
}

TEST_CASE("every code of the table is used by a source") {
    std::string all;
    for (const auto& [path, text] : sources())
        all += text;
    for (const std::string& code : table()) {
        CAPTURE(code);
        CHECK(all.find('"' + code + '"') != std::string::npos);
    }
}

TEST_CASE("every text below makes coprod say its code") {
    for (const auto& [code, text] : files) {
        CAPTURE(code);
        CHECK(codes_in(messages_of(text)).contains(code));
    }
    for (const auto& [code, text] : submissions) {
        CAPTURE(code);
        CHECK(codes_in(read_submission(text, mark_charter()).messages).contains(code));
    }
    for (const auto& [code, text] : charters) {
        CAPTURE(code);
        CHECK(codes_in(charter_messages(own_head + own_take + text)).contains(code));
    }
    CHECK(codes_in(charter_messages(own_head + own_take_but("kinds") + own_heard + "kinds: []\n"))
              .contains("charter-kinds"));
    CHECK(
        codes_in(charter_messages(own_head + own_take + "  - {from: stockport, parts: [ladder]}\n"))
            .contains("charter-part-not-found"));
    for (const auto& [code, test] : elsewhere) {
        CAPTURE(code);
        CHECK(bytes_of(COPROD_SOURCE_DIR "/tests/" + test).find("[" + code + "]") !=
              std::string::npos);
    }
}

TEST_CASE("every code of the table is seen in a case or in a text above") {
    std::set<std::string> seen{"charter-kinds", "charter-part-not-found"};
    for (const auto& entry : fs::directory_iterator(COPROD_SOURCE_DIR "/tests/cases"))
        if (fs::exists(entry.path() / "stderr"))
            seen.merge(codes_in(bytes_of(entry.path() / "stderr")));
    for (const auto* texts : {&files, &submissions, &charters, &elsewhere})
        for (const auto& [code, text] : *texts)
            seen.insert(code);
    const std::set<std::string> known = table();
    for (const std::string& code : known) {
        CAPTURE(code);
        CHECK(seen.contains(code));
    }
    for (const std::string& code : seen) {
        CAPTURE(code);
        CHECK(known.contains(code));
    }
}

} // namespace diagnostic_coverage_test
