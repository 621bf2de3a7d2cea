// What may be shown of a table of answers to whoever asks.
#include "catch.h"

#include <string>

#include "report/shown_survey.h"
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace shown_survey_test {

namespace {

/// A reading in which so many people of each group answered one statement, and all agree.
SurveyReading reading_of(const std::vector<std::size_t>& people) {
    SurveyReading reading;
    reading.people = people;
    reading.answers.assign(mark_charter().statements.size(), std::vector<Answers>(people.size()));
    SurveyColumn& column = reading.columns.emplace_back();
    column.role = SurveyColumn::Role::statement;
    for (std::size_t g = 0; g < people.size(); ++g)
        reading.answers[0][g].agree = static_cast<int>(people[g]);
    return reading;
}

/// The numbers of people that are shown, "-" for one that is not.
std::string shown(const std::vector<std::size_t>& people) {
    const std::vector<std::string> names(people.size(), "group");
    std::string text;
    for (const ShownSurveyGroup& group :
         show_survey(reading_of(people), mark_charter(), names).groups) {
        text += text.empty() ? "" : " ";
        text += group.people ? std::to_string(*group.people) : "-";
        CHECK(group.statements.empty() != group.people.has_value());
    }
    return text;
}

} // namespace

TEST_CASE("numbers are shown for groups of five people or more") {
    CHECK(shown({5, 6}) == "5 6");
    CHECK(shown({4, 3, 6}) == "- - 6");
    CHECK(shown({0, 7}) == "7");
}

TEST_CASE("one small group hides the next smallest too, since the rest would give it away") {
    CHECK(shown({4, 9, 7, 12}) == "- 9 - 12");
    CHECK(shown({1, 8}) == "- -");
}

TEST_CASE("a statement that fewer than five of a group answered has no numbers") {
    SurveyReading reading = reading_of({6});
    reading.answers[0][0] = {4, 0, 0, 0, {}};
    CHECK_FALSE(show_survey(reading, mark_charter(), {"group"}).groups[0].statements[0].answers);
    reading.answers[0][0] = {4, 0, 0, 1, {}};
    CHECK(show_survey(reading, mark_charter(), {"group"}).groups[0].statements[0].answers);
}

TEST_CASE("a longer text in the group's column is not repeated") {
    SurveyReading reading = reading_of({6});
    reading.group_words = {{"Parent", 0}, {"I am the mother of somebody in year 7", 0}};
    const ShownSurvey survey = show_survey(reading, mark_charter(), {"`parents`"});
    CHECK(survey.group_words[0].word == "Parent");
    CHECK(survey.group_words[1].word.empty());
    CHECK(survey.group_words[1].means == "`parents`");
}

TEST_CASE("a word that one person alone wrote is shown only where the project or the charter has "
          "it") {
    SurveyReading reading = reading_of({6});
    reading.group_words = {{"Jane Smith", 0, 1}, {"Governor", 0, 2}, {"Mum", 0, 1}};
    const auto words = [&](GroupWordsOf whose) {
        std::string text;
        for (const auto& word : show_survey(reading, mark_charter(), {"g"}, whose).group_words)
            text += "[" + word.word + "]";
        return text;
    };
    CHECK(words(GroupWordsOf::people) == "[][Governor][Mum]");
    CHECK(words(GroupWordsOf::project) == "[Jane Smith][Governor][Mum]");
}

} // namespace shown_survey_test
