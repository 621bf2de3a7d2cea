// A new submission holds every key, is read without a word, and is blank.
#include "catch.h"

#include <set>
#include <sstream>

#include <fmt/format.h>

#include "charter/shipped.h"
#include "coprod/assessment.h"
#include "folder.h"
#include "guides/choices.h"
#include "guides/every_row.h"
#include "guides/submission_template.h"
#include "guides/yaml_quotes.h"
#include "submission/reading_submission.h"
#include "submission/submission_fields.h"
#include "writers/text_layout.h"

using namespace coprod;
using namespace coprod_tests;

namespace submission_template_test {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string new_one(const NewSubmission& wanted = {}) {
    return submission_template(mark_charter(), wanted);
}

/// The template as it is when "# " is taken away from every example.
std::string with_examples(const std::string& text) {
    std::string used;
    bool below_a_key = false;
    for (const std::string& line : lines_of(text)) {
        const std::size_t at = line.find_first_not_of(' ');
        const bool comment = at != std::string::npos && line[at] == '#';
        if (comment && below_a_key)
            used += line.substr(0, at) + line.substr(at + 2) + "\n";
        else
            used += line + "\n";
        below_a_key = at != std::string::npos && (!comment || below_a_key);
    }
    return used;
}

} // namespace

TEST_CASE(
    "a new submission is read without any message, for every charter, and is not judged yet") {
    for (const ShippedCharter& shipped : shipped_charters())
        for (const bool plain : {false, true}) {
            CAPTURE(shipped.id, plain);
            const Charter charter = charter_called(std::string(shipped.id));
            NewSubmission wanted;
            wanted.plain = plain;
            const ReadSubmission read =
                read_submission(submission_template(charter, wanted), charter);
            CHECK(read.messages == "");
            REQUIRE(read.submission);
            CHECK(read.submission->not_judged.empty());
            const Assessment assessment = assess(charter, *read.submission, Date{20000});
            CHECK(assessment.verdict.kind == VerdictKind::not_enough_evidence);
        }
}

TEST_CASE("every key of the format stands in a new submission, as a key or in an example") {
    const std::string text = new_one();
    std::size_t rows = 0;
    every_row(submission_fields(), [&](const Field& field) {
        INFO(field.name);
        CHECK(text.find(fmt::format("{}:", field.name)) != std::string::npos);
        ++rows;
    });
    CHECK(rows > 60);
}

TEST_CASE("everything that the charter asks has a key, its wording above it") {
    const std::vector<std::string> lines = lines_of(new_one());
    const std::set<std::string> all(lines.begin(), lines.end());
    for (const Names which : {Names::readiness_question, Names::plan_question, Names::commitment,
                              Names::statement, Names::review_question, Names::embedding,
                              Names::principle, Names::agreement, Names::monitoring})
        for (const CharterName& name : names_in(mark_charter(), which)) {
            INFO(name.id);
            CHECK(all.count(fmt::format("  {}:", name.id)) == 1);
            const std::string first = wrap(fmt::format("“{}”", name.words), 76).front();
            CHECK(all.count("  # " + first) == 1);
        }
}

TEST_CASE(
    "what a panel looks for and an example stand above each question that decides something") {
    const std::string text = new_one();
    std::string flat;
    for (const std::string& line : lines_of(text))
        flat += line.substr(std::min(line.size(), line.find_first_not_of(" #"))) + " ";
    for (const Names which : {Names::readiness_question, Names::plan_question, Names::commitment,
                              Names::statement, Names::review_question})
        for (const CharterName& name : names_in(mark_charter(), which)) {
            INFO(name.id);
            CHECK(flat.find("A panel looks for: " + name.criterion->satisfied_by) !=
                  std::string::npos);
            if (which != Names::readiness_question)
                CHECK(flat.find("For example: " + name.criterion->good) != std::string::npos);
        }
}

TEST_CASE("what can be chosen is listed") {
    const std::string text = new_one();
    for (const Names which : {Names::level, Names::people_kind, Names::evidence_kind, Names::rung,
                              Names::say, Names::priority})
        for (const CharterName& name : names_in(mark_charter(), which)) {
            INFO(name.id);
            CHECK(text.find(fmt::format("#   {}", name.id)) != std::string::npos);
        }
}

TEST_CASE("a new submission is 80 columns wide, in spaces, and ends with a line end") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        const std::string text = submission_template(charter_called(std::string(shipped.id)), {});
        CHECK(text.ends_with(":\n"));
        CHECK(text.find('\t') == std::string::npos);
        CHECK(text.find("\n\n\n") == std::string::npos);
        for (const std::string& line : lines_of(text)) {
            CAPTURE(line);
            CHECK(text_width(line) <= 80);
            CHECK_FALSE(line.ends_with(' '));
        }
    }
}

TEST_CASE("the examples can be used by taking the number signs away") {
    const ReadSubmission read = read_submission(with_examples(new_one()), mark_charter());
    CHECK(read.messages == "");
    REQUIRE(read.submission);
    CHECK(read.submission->groups.size() == 3);
    CHECK(read.submission->meetings.size() == 1);
    CHECK(read.submission->meetings.front().follow_up.size() == 1);
    CHECK(read.submission->decisions.size() == 1);
    CHECK(read.submission->heard.size() == 1);
    CHECK(read.submission->evidence.size() == 1);
    CHECK(read.submission->statements.front().front().agree == 9);
}

TEST_CASE("a thing heard is not both done and refused in its example") {
    const ReadSubmission read = read_submission(with_examples(new_one()), mark_charter());
    REQUIRE(read.submission);
    CHECK_FALSE(read.submission->heard.front().did.value.empty());
    CHECK(read.submission->heard.front().why_not.value.empty());
}

TEST_CASE("the example of a piece of evidence is of a kind that its group makes") {
    const ReadSubmission read = read_submission(with_examples(new_one()), mark_charter());
    REQUIRE(read.submission);
    const Evidence& evidence = read.submission->evidence.front();
    CHECK(mark_charter().evidence_kinds[*evidence.kind].id == "parent-carer-feedback");
    CHECK(read.submission->groups[evidence.from.front()].id == "parents");
}

TEST_CASE("no gate passes, and no record counts, on the examples alone") {
    for (const ShippedCharter& shipped : shipped_charters()) {
        CAPTURE(shipped.id);
        const Charter charter = charter_called(std::string(shipped.id));
        const ReadSubmission read =
            read_submission(with_examples(submission_template(charter, {})), charter);
        CHECK(read.messages == "");
        REQUIRE(read.submission);
        const Assessment assessment = assess(charter, *read.submission, Date{20600});
        for (const GateResult& gate : assessment.gates)
            CHECK(gate.outcome != Outcome::pass);
        const RecordResults& records = assessment.records;
        for (const auto* results :
             {&records.meetings, &records.decisions, &records.heard, &records.evidence})
            for (const RecordResult& result : *results)
                CHECK_FALSE(result.counts());
    }
}

TEST_CASE("being ready is shown as an answer with a note") {
    std::string flat;
    for (const std::string& line : lines_of(new_one()))
        flat += line.substr(std::min(line.size(), line.find_first_not_of(" #"))) + " ";
    CHECK(flat.find("For example: {answer: yes, note: \"we have eight months, and the forum "
                    "compared our dates with the school holidays before we fixed them.\"}") !=
          std::string::npos);
    CHECK(flat.find("For example: Yes:") == std::string::npos);
}

TEST_CASE("what was given is filled in, and nothing else") {
    NewSubmission wanted;
    const std::string title = "A \"garden\": for #everyone? \\ – yes";
    wanted.project = {{"title", title},
                      {"id", "our-garden"},
                      {"start", "2025-06"},
                      {"level", "strategic"},
                      {"organisation", ""}};
    for (const bool plain : {false, true}) {
        wanted.plain = plain;
        const ReadSubmission read = read_submission(new_one(wanted), mark_charter());
        CHECK(read.messages == "");
        REQUIRE(read.submission);
        const Project& project = read.submission->project;
        CHECK(project.title.value == title);
        CHECK(project.id == "our-garden");
        CHECK(project.organisation.value == "");
        CHECK(project.start->whole_month);
        CHECK(project.level.has_value());
    }
    std::string without = new_one(wanted);
    for (const auto& [key, text] : wanted.project)
        if (!text.empty()) {
            const std::string with = fmt::format("  {}: {}\n", key, yaml_value(text));
            REQUIRE(without.find(with) != std::string::npos);
            without.replace(without.find(with), with.size(), fmt::format("  {}:\n", key));
        }
    NewSubmission blank;
    blank.plain = true;
    CHECK(without == new_one(blank));
}

TEST_CASE("editors are pointed at the schema in the first line, where there is one") {
    NewSubmission wanted;
    wanted.schema_file = "a.schema.json";
    CHECK(new_one(wanted).starts_with("# yaml-language-server: $schema=a.schema.json\n"));
    wanted.plain = true;
    CHECK(new_one(wanted).starts_with("coprod: 1\n"));
}

TEST_CASE("a submission for a charter of one's own does not name it, and says how to give it") {
    NewSubmission wanted;
    CHECK(new_one(wanted).find("\ncharter: charter-mark\n") != std::string::npos);
    wanted.own_charter = true;
    const std::string text = new_one(wanted);
    CHECK(text.find("\ncharter:\n") != std::string::npos);
    CHECK(text.find("--charter our-charter.yaml") != std::string::npos);
}

TEST_CASE("examples/blank.yaml is a new submission without comments, below its own") {
    const std::string blank = bytes_of(std::string(COPROD_SOURCE_DIR) + "/examples/blank.yaml");
    const std::size_t begin = blank.find("\ncoprod: 1\n");
    REQUIRE(begin != std::string::npos);
    NewSubmission wanted;
    wanted.plain = true;
    wanted.own_charter = true; // the tests judge it by each charter in turn
    CHECK(blank.substr(begin + 1) == new_one(wanted));
}

} // namespace submission_template_test
