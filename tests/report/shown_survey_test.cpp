// What may be shown of a table of answers to whoever asks, and in a report.
#include "catch.h"

#include <string>

#include "report/fixture.h"
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

TEST_CASE(
    "the public report is the same however many rows of a file were not counted, and for what") {
    const auto shown = [](const SurveyRows& rows, std::size_t of_word, View view) {
        Fixture fixture;
        CountedFile& file = fixture.submission.counted_files.emplace_back();
        file.name = text("secret-name.csv");
        file.rows = rows;
        file.group = staff;
        file.groups = {{"Ann", OwnWord::Means::ignored, 0, {}},
                       {"Bob", OwnWord::Means::group, forum, {}}};
        file.rows_of_groups = {of_word, 0};
        file.columns = {{"Who?", OwnWord::Means::group, 0, {}}};
        file.agrees_most = 5;
        file.alike = 1;
        return whole_text(fixture.report(view));
    };
    const SurveyRows few{20, 14, 2, 1, 1, 1, 1, 1};
    const SurveyRows many{90, 14, 0, 9, 9, 9, 49, 8};
    const std::string public_text = shown(few, 1, View::everyone);
    CHECK(shown(many, 49, View::everyone) == public_text);
    for (const char* hidden : {"secret-name", "Ann", "Bob", "Who?"})
        CHECK(public_text.find(hidden) == std::string::npos);
    CHECK(public_text.find("Some answers in the project's file were not counted.") !=
          std::string::npos);
    const SurveyRows only_blank{16, 14, 2, 0, 0, 0, 0, 0};
    CHECK(shown(only_blank, 0, View::everyone).find("not counted") == std::string::npos);
    const std::string panel = shown(few, 1, View::panel);
    for (const char* note :
         {"`secret-name.csv` has 20 rows: 14 were counted, 2 have no answer, 1 names no group, 1 "
          "names several groups, 1 is of a group that is to be left out, 1 looks like a test.\n",
          "1 of the rows in `secret-name.csv` that were counted has the number of an earlier one, "
          "so it may be the same person again.\n",
          "1 of the rows in `secret-name.csv` that were counted has every word of a row in another "
          "file, so it may be the same person again.\n",
          "As the project says, in `secret-name.csv` everyone was counted as Road team.\n",
          "As the project says, in `secret-name.csv` “Ann” was left out (1 row) and “Bob” was "
          "counted as Northshire Forum (no row).\n",
          "As the project says, in `secret-name.csv` the column “Who?” was read as each person's "
          "group.\n",
          "The answers in `secret-name.csv` are numbers, and 5 was taken for agreeing most; the "
          "project does not say which does.\n"}) {
        INFO(note);
        CHECK(panel.find(note) != std::string::npos);
    }
}

} // namespace shown_survey_test
