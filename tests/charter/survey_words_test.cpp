// What words in a table of answers mean, by the charter mark's own lists.
#include "catch.h"

#include <string>
#include <vector>

#include "charter/survey_words.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace survey_words_test {

namespace {

const Survey& survey() {
    return *mark_charter().survey;
}

std::string meaning(std::string_view cell, bool turned = false) {
    const auto read = AnswerWords(survey(), turned).read(cell);
    if (!read)
        return "not known";
    switch (read->meaning) {
    case SurveyMeaning::agree:
        return "agree";
    case SurveyMeaning::unsure:
        return "unsure";
    case SurveyMeaning::disagree:
        return "disagree";
    case SurveyMeaning::did_not_apply:
        return "did not apply";
    case SurveyMeaning::blank:
        break;
    }
    return "blank";
}

std::string rest(std::string_view header) {
    const auto found = without_number(survey(), header);
    return found ? "‘" + std::string(*found) + "’" : "no number";
}

} // namespace

TEST_CASE("the answers that form tools offer are known in any spelling") {
    for (const char* word :
         {"Strongly agree", "AGREE", " agree ", "Yes", "yes, definitely", "True"})
        CHECK(meaning(word) == "agree");
    for (const char* word : {"Neither agree nor disagree", "Don’t know", "Don't know", "Not sure",
                             "Neutral", "Neither agree/nor disagree", "To some extent"})
        CHECK(meaning(word) == "unsure");
    for (const char* word : {"Disagree", "Strongly-disagree", "No", "“Disagree”", "Not at all."})
        CHECK(meaning(word) == "disagree");
    for (const char* word : {"N/A", "Not applicable", "Doesn’t apply", "Does not apply to me"})
        CHECK(meaning(word) == "did not apply");
    for (const char* word : {"", "  ", "-", "?", "Prefer not to say", "…"})
        CHECK(meaning(word) == "blank");
}

TEST_CASE("a word that the charter does not have is never guessed at") {
    for (const char* word : {"Agre", "agreement", "Agree; Disagree", "not agree", "👍", "ok", "0",
                             "6", "-1", "1.5", "45", "3,5", "1e0", "+4", "agree 6 disagree"})
        CHECK(meaning(word) == "not known");
}

TEST_CASE("numbers from 1 to 5 count by the charter's scale, which can be turned round") {
    const std::vector<std::string> expected{"disagree", "disagree", "unsure", "agree", "agree"};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(meaning(std::to_string(i + 1)) == expected[i]);
        CHECK(meaning(std::to_string(5 - i), true) == expected[i]);
    }
    CHECK(meaning("4.0") == "agree");
    CHECK(meaning(" 2 ") == "disagree");
}

TEST_CASE("a number beside a known word says nothing of its own") {
    CHECK(meaning("5 - Strongly agree", true) == "agree");
    CHECK(meaning("1. Strongly agree") == "agree");
    CHECK(meaning("Strongly disagree (5)") == "disagree");
    CHECK(meaning("5 stars") == "not known");
}

TEST_CASE("a number in front of a header is known with and without a word") {
    for (const char* header :
         {"3. I agree", "3) I agree", "Q3 I agree", "q3: I agree", "Question 3 – I agree",
          "Statement 3: I agree", "No. 3 I agree", "3.I agree", "03 - I agree", "3 I agree"})
        CHECK(rest(header) == "‘I agree’");
    CHECK(rest("Q3") == "‘’");
    CHECK(rest("3.") == "‘’");
    for (const char* header : {"I agree", "3rd of May", "Quiet", "Q", "2025 in numbers", ""})
        CHECK(rest(header) == "no number");
}

TEST_CASE("headers for a person's group are known whole, or by their beginning where the list "
          "says so") {
    for (const char* header : {"Group", "I am a…", "I am a/an:", "Which group are you in?",
                               "Which group do you belong to", "Your role", "Are you a...?"})
        CHECK(is_group_header(survey(), header));
    for (const char* header : {"I am an equal partner in the local area", "Groups", "Which groups",
                               "Roles", "", "I am able to", "Whichgroup"})
        CHECK_FALSE(is_group_header(survey(), header));
}

} // namespace survey_words_test
