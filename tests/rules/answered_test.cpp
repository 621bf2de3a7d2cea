#include "rules/answered.h"

#include <fstream>
#include <string>

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace answered_test {

namespace {

bool answered(std::string_view text) {
    static const Placeholders placeholders(charter_mark());
    return placeholders.answered(text);
}

/// How the Plan form's question `who` reads with this behind its key.
AnswerState state_of(const std::string& written) {
    const Judged judged =
        judge("groups: {parents: {kind: parent-carer}}\nplan: {who: " + written + "}\n");
    return judged.assessment.forms.value().plan[index_of(charter_mark().forms->plan, "who")];
}

} // namespace

TEST_CASE("a text that says something is an answer") {
    CHECK(answered("Nine students and the parent forum"));
    CHECK(answered("The forum will follow: it has agreed to do the posters"));
    CHECK(answered("Yes, all of them"));
    CHECK(answered("7 days"));
    CHECK(answered("Ól"));
}

TEST_CASE("nothing, white space and punctuation are no answer") {
    for (const char* text :
         {"", " ", "\n\t", "?", "-", "...", "…", "–", "—", "?!", "( )", "* * *"}) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
}

TEST_CASE("a text in which no script has two letters or digits is no answer") {
    for (const char* text : {"\u200b", "\u200d\u200e", "\u2800", "\u3000", "\u2003", "\u00ad",
                             "\u3164", "👍", "？", "#", "~", "a", "1", "Ó", "1."}) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
    CHECK(answered("日本"));
    CHECK(answered("Да"));
    CHECK(answered("نعم"));
    CHECK(answered("हाँ जी"));
}

TEST_CASE("placeholders beside each other, full-width or with full stops are no answer") {
    for (const char* text : {"tbc; tbc", "tbc / tbc", "tbc, n/a", "T.B.C.", "Ｎ/Ａ", "tbc; "}) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
    CHECK(answered("tbc; the forum meets in May"));
}

TEST_CASE("placeholders are no answer however long they are together") {
    for (const char* text : {"to be confirmed; to be confirmed", "to be confirmed；to be confirmed",
                             "to be completed/to be decided\nto follow"}) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
}

TEST_CASE("every placeholder of the charter is no answer") {
    REQUIRE(charter_mark().placeholders.size() > 30);
    for (const std::string& text : charter_mark().placeholders) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
}

TEST_CASE("a placeholder is known in any case, spacing and punctuation") {
    for (const char* text :
         {"TBC", "tbc.", "[TBC]", "  To\n be \t confirmed ", "Don’t know!", "*n/a*", "“tbc”",
          "‘to follow’", "- pending -", "tbc\u00a0", "to\u00a0be\u00a0confirmed", "“”"}) {
        INFO(text);
        CHECK_FALSE(answered(text));
    }
}

TEST_CASE("a text that only contains a placeholder is an answer") {
    CHECK(answered("tbc by the forum in May"));
    CHECK(answered("The date is to be confirmed"));
    CHECK(answered("n/a for us"));
    CHECK(answered("tb c"));
}

TEST_CASE("which texts are placeholders is for the charter to say") {
    Charter charter = charter_mark();
    charter.placeholders = {"Watch This Space."};
    const Placeholders placeholders(charter);
    CHECK_FALSE(placeholders.answered("watch this space"));
    CHECK(placeholders.answered("tbc"));
    CHECK_FALSE(placeholders.answered(""));
}

TEST_CASE("what says that nothing was done does not tell what was done") {
    const Placeholders placeholders(charter_mark());
    REQUIRE(charter_mark().nothing_done.size() > 10);
    for (const std::string& text : charter_mark().nothing_done) {
        INFO(text);
        CHECK_FALSE(placeholders.tells_what_was_done(text));
        CHECK(placeholders.answered(text));
    }
    for (const char* text :
         {"", "tbc", "NOTED.", " We noted  this! ", "Under review.", "We will think about it.",
          "Thank you for your views!", "Thank you. Noted.", "Under review; no action taken",
          "Declined", "Noted. tbc", "Noted – will do", "Noted (will do)…",
          "1. Noted. 2. Under review.", "Thank you. Yes."})
        CHECK_FALSE(placeholders.tells_what_was_done(text));
    CHECK(placeholders.tells_what_was_done("Noted, and the door was moved"));
    CHECK(placeholders.tells_what_was_done("Thank you: it opens on Saturdays now"));
}

TEST_CASE("each short text is known for what it is, however it is written") {
    const Placeholders placeholders(charter_mark());
    std::ifstream rows(std::string{COPROD_SOURCE_DIR} + "/tests/rules/short_texts.tsv");
    std::size_t looked_at = 0;
    for (std::string row; std::getline(rows, row);) {
        if (row.starts_with('#'))
            continue;
        const std::size_t first = row.find('\t');
        const std::size_t second = row.find('\t', first + 1);
        REQUIRE(second != std::string::npos);
        const std::string text = row.substr(second + 1);
        CAPTURE(row);
        CHECK((row.starts_with("did") ? placeholders.tells_what_was_done(text)
                                      : placeholders.names_a_place(text)) ==
              (row.substr(first + 1, second - first - 1) == "yes"));
        ++looked_at;
    }
    CHECK(looked_at > 100);
}

TEST_CASE("which texts say that nothing was done is for the charter to say") {
    Charter charter = charter_mark();
    charter.nothing_done = {"We will see."};
    const Placeholders placeholders(charter);
    CHECK_FALSE(placeholders.tells_what_was_done("we will see"));
    charter.nothing_done = {"Well, we will see."};
    CHECK_FALSE(Placeholders(charter).tells_what_was_done("well we will see"));
    CHECK(placeholders.tells_what_was_done("noted"));
}

TEST_CASE("a question is answered, blank, or holds a placeholder") {
    CHECK(state_of("Nine students and the parent forum") == AnswerState::answered);
    CHECK(state_of("[nine students, the parent forum]") == AnswerState::answered);
    CHECK(state_of("") == AnswerState::blank);
    CHECK(state_of("\"\"") == AnswerState::blank);
    CHECK(state_of("tbc") == AnswerState::placeholder);
    CHECK(state_of("\" \"") == AnswerState::blank);
    CHECK(state_of("[\"\", \"\"]") == AnswerState::blank);
    CHECK(state_of("\"?!\"") == AnswerState::placeholder);
}

TEST_CASE("the template's own prompt is no answer to its question") {
    CHECK(state_of("\"Who do you want/need to be involved?\"") == AnswerState::placeholder);
    CHECK(state_of("\"who do you want/need  to be involved\"") == AnswerState::placeholder);
    CHECK(state_of("\"Who needs to be involved?\"") == AnswerState::placeholder);
    CHECK(state_of("\"Who needs to be involved? Parents.\"") == AnswerState::answered);
    CHECK(state_of("\"Why co-produce this?\"") == AnswerState::answered);
}

TEST_CASE("a question that does not apply needs a reason and who agreed to it") {
    CHECK(state_of("{not_applicable: Only parents take part, agreed_by: parents}") ==
          AnswerState::not_applicable);
    CHECK(state_of("{not_applicable: Only parents take part}") == AnswerState::not_applicable_open);
    CHECK(state_of("{not_applicable: tbc, agreed_by: parents}") ==
          AnswerState::not_applicable_open);
    CHECK(state_of("{not_applicable: , agreed_by: parents}") == AnswerState::blank);
    CHECK(state_of("{not_applicable: Only parents take part, agreed_by: []}") ==
          AnswerState::not_applicable_open);
}

} // namespace answered_test
