// How easy the tool's own sentences on the page for everyone who took part are to read: those of
// its templates, of the charters' easy words, and the fixed ones that stand in for them.
//
// LIX is used because it needs no dictionary of syllables, so anyone can check it with a pencil.
// Books for young children have a LIX of about 25; easy-read pages should not be harder than that.
#include "catch.h"

#include <array>
#include <set>

#include "charter/shipped_charters.h"
#include "commands/judge.h"
#include "report/fixture.h"
#include "submission/load_submission.h"
#include "writers/easy_read.h"
#include "writers/readability.h"

using namespace coprod;
using namespace coprod_tests;

namespace easy_words_test {

namespace {

constexpr std::size_t lix_at_most = 250; // tenths
constexpr std::size_t words_at_most = 15;

constexpr std::array<const char*, 6> examples{"blank.yaml",
                                              "involvement-policy.yaml",
                                              "local-offer-website.yaml",
                                              "school-transport.yaml",
                                              "sensory-garden.yaml",
                                              "short-breaks.yaml"};

/// One short word for each text that the project or its people wrote.
Report without_project_words(Report report) {
    const std::string word = "Ann";
    report.title = word;
    report.project.organisation = word;
    for (ReportEvent& event : report.events)
        if (!event.groups.empty())
            event.groups = {word};
    for (ReportHeard& heard : report.heard) {
        heard.who = word;
        heard.said = word;
        heard.answer_words = word;
    }
    for (ReportEasyStage& stage : report.easy.stages)
        for (auto* groups : {&stage.asked, &stage.no_say, &stage.not_shown})
            if (!groups->empty())
                *groups = {word};
    if (!report.easy.missed.empty())
        report.easy.missed = {word};
    return report;
}

Report report_of(const std::string& example, const std::string& charter, View view) {
    static CharterShelf shelf;
    JudgeOptions options;
    options.charter = charter;
    options.max_size = default_file_limit;
    options.view = view;
    options.date = *parse_date("2026-03-31");
    const std::string path = std::string{COPROD_SOURCE_DIR} + "/examples/" + example;
    return judge({path, path, {}}, options, shelf).result.report;
}

std::string page_of(const Report& report) {
    Filling filling;
    fill_easy_read(report, filling);
    return laid_out(Templates::shipped().fill("easy-read.txt", filling), 10000);
}

/// The tool's own sentences in every page of every example, each once.
std::set<std::string> sentences_of_pages() {
    std::set<std::string> found;
    for (const std::string& charter : shipped_ids())
        for (const char* example : examples)
            for (const View view : {View::everyone, View::panel})
                for (std::string& each : sentences_in(
                         page_of(without_project_words(report_of(example, charter, view)))))
                    found.insert(std::move(each));
    return found;
}

void check_short(const std::vector<std::string>& sentences) {
    for (const std::string& sentence : sentences) {
        CAPTURE(sentence);
        CHECK(words_in(sentence).size() <= words_at_most);
    }
}

/// Every text behind a charter's `easy` keys.
std::string easy_words_of(const Charter& charter) {
    std::string text;
    for (const VerdictWords& words : charter.verdicts)
        text += words.easy + '\n';
    for (const Gate& gate : charter.mark.gates)
        if (gate.easy)
            text += gate.easy->passed + '\n' + gate.easy->not_passed + '\n' + gate.easy->not_known +
                    '\n' + gate.easy->next + '\n';
    if (charter.ladder)
        for (const Stage& stage : charter.ladder->stages)
            if (stage.easy)
                text += "There was a meeting " + stage.easy->when + ".\n" + stage.easy->next_time +
                        '\n';
    return text;
}

} // namespace

TEST_CASE("LIX is what a pencil makes of it") {
    // 7 words in 2 sentences are 3.5; 3 of 7 words are long, which is 42.8 of 100
    const auto sentences = sentences_in("We met in May. Everybody decided together.\n");
    CHECK(sentences == std::vector<std::string>{"We met in May.", "Everybody decided together."});
    CHECK(lix_in_tenths(sentences) == 35 + 428);
    CHECK(lix_in_tenths({}) == 0);
}

TEST_CASE("sentences end where a reader would say so") {
    CHECK(sentences_in("A heading\n---\nNo “yes.” Then?\nThese came:\n“Ann”\n") ==
          std::vector<std::string>{"No “yes.”", "Then?", "These came:"});
    CHECK(sentences_in("1. A heading\n2. One more?\n") == std::vector<std::string>{"2. One more?"});
    CHECK(sentences_in("It is 1.5 km.\n") == std::vector<std::string>{"It is 1.5 km."});
    CHECK(words_in("- “We” – and 3 more:").size() == 4);
    CHECK(letters_in("“You”") == 3);
    CHECK(letters_in("people’s") == 7);
    CHECK(letters_in("Zoë") == 3);
}

TEST_CASE("the pages of all examples are as easy to read as a book for children") {
    const std::set<std::string> found = sentences_of_pages();
    const std::vector<std::string> sentences(found.begin(), found.end());
    CHECK(sentences.size() > 60);
    CAPTURE(lix_in_tenths(sentences));
    CHECK(lix_in_tenths(sentences) <= lix_at_most);
    check_short(sentences);
}

TEST_CASE("each page by itself is as easy to read") {
    for (const std::string& charter : shipped_ids())
        for (const char* example : examples) {
            CAPTURE(charter, example);
            const std::string page =
                page_of(without_project_words(report_of(example, charter, View::everyone)));
            CHECK(lix_in_tenths(sentences_in(page)) <= lix_at_most);
        }
}

TEST_CASE("the easy words of the charters are easy to read") {
    for (const std::string& id : shipped_ids()) {
        CAPTURE(id);
        const auto sentences = sentences_in(easy_words_of(shipped_charter_of(id)));
        CHECK(sentences.size() >= 8);
        CHECK(lix_in_tenths(sentences) <= lix_at_most);
        check_short(sentences);
    }
}

TEST_CASE("the sentences that stand in for a charter's easy words are easy to read") {
    Fixture fixture;
    for (Gate& gate : fixture.charter.mark.gates)
        gate.title = "Ann";
    for (Stage& stage : fixture.charter.ladder->stages)
        stage.title = "Ann";
    for (VerdictWords& words : fixture.charter.verdicts)
        words.title = "Ann";
    std::string text;
    for (const Outcome outcome : {Outcome::pass, Outcome::fail, Outcome::unknown}) {
        fixture.assessment.gates[0].outcome = outcome;
        text += page_of(without_project_words(fixture.for_everyone()));
    }
    CHECK(text.find("“Ann” did not go well enough yet.") != std::string::npos);
    const auto sentences = sentences_in(text);
    CHECK(lix_in_tenths(sentences) <= lix_at_most);
    check_short(sentences);
}

TEST_CASE("every shipped charter has easy words for all that the page says") {
    for (const std::string& id : shipped_ids()) {
        CAPTURE(id);
        const Charter& charter = shipped_charter_of(id);
        for (const VerdictWords& words : charter.verdicts)
            CHECK_FALSE(words.easy.empty());
        for (const Gate& gate : charter.mark.gates)
            CHECK(gate.easy.has_value());
        if (charter.ladder)
            for (const Stage& stage : charter.ladder->stages)
                CHECK(stage.easy.has_value());
    }
}

TEST_CASE("the pages use none of the words that only those in the trade use") {
    for (const std::string& sentence : sentences_of_pages())
        for (const char* word : {"stakeholder", "evidence", "criteri", "gate", "ladder", "route",
                                 "rung", "verdict", "co-production", "commitment"}) {
            CAPTURE(sentence, word);
            CHECK(sentence.find(word) == std::string::npos);
        }
}

} // namespace easy_words_test
