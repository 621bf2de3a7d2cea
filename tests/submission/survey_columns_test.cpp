// Which column of a table of answers is taken for what.
#include "catch.h"

#include <string>
#include <vector>

#include "input/csv.h"
#include "input/csv_source.h"
#include "submission/reading_answers.h"
#include "submission/survey_columns.h"

using namespace coprod;
using namespace coprod_tests;

namespace survey_columns_test {

namespace {

struct Found {
    std::string columns;  ///< a role for each, separated by blanks
    std::string messages; ///< without help
};

std::string role(const SurveyColumn& column) {
    switch (column.role) {
    case SurveyColumn::Role::statement:
        return mark_charter().statements[column.statement].id;
    case SurveyColumn::Role::group:
        return "GROUP";
    case SurveyColumn::Role::number:
        return "NUMBER";
    case SurveyColumn::Role::ignored:
        break;
    }
    return column.why == SurveyColumn::Why::has_another ? "ABOUT" : "-";
}

Found find(const std::string& header, const Responses& told = {}) {
    Diagnostics diagnostics("a.csv");
    const auto source = make_csv_source("a.csv", header + "\n", diagnostics);
    REQUIRE(source);
    const auto table = parse_csv(*source, diagnostics, SameHeaders::allowed);
    REQUIRE(table);
    Found found;
    for (const SurveyColumn& column :
         find_columns(table->header, mark_charter(), told, diagnostics))
        found.columns += (found.columns.empty() ? "" : " ") + role(column);
    found.messages = without_help(rendered(diagnostics));
    return found;
}

/// What one header is taken for, beside a column for the group.
std::string one(const std::string& header) {
    const std::string columns = find("Group;" + header).columns;
    return columns.substr(std::min(columns.find(' ') + 1, columns.size()));
}

} // namespace

TEST_CASE("a statement is known by its id, its wording and its easy wording, in any spelling") {
    for (const char* header :
         {"equal-partner", "Equal partner", "EQUAL_PARTNER",
          "I am an equal partner in the local area", "I AM AN EQUAL PARTNER IN THE LOCAL AREA.",
          "“I am an equal partner in the local area”", "I am an equal-partner in the local area",
          "I count as much as everyone else here"})
        CHECK(one(header) == "equal-partner");
}

TEST_CASE("a statement is known behind a number, behind a question and in square brackets") {
    for (const char* header :
         {"1. I am an equal partner in the local area", "Q1) equal-partner",
          "Statement 1: I am an equal partner in the local area",
          "How far do you agree? [I am an equal partner in the local area]",
          "How far do you agree with each sentence? [1. I am an equal partner in the local area]",
          "How far do you agree?.I am an equal partner in the local area",
          "I am an equal partner in the local area (please tick one)"})
        CHECK(one(header) == "equal-partner");
}

TEST_CASE("a statement is not known behind or in front of words that may turn it round") {
    const std::string statement = "I am an equal partner in the local area";
    for (const std::string& header :
         {"Do you disagree with: " + statement, "I am not sure that " + statement,
          statement + " (before)", "After the project: " + statement,
          "How is it? [I don't think so] " + statement, "Which is not true? [" + statement + "]",
          "Why? " + statement, statement + " - please say more", "Do you think " + statement,
          std::string("Equal partner (last year)"), statement + " (not any more)"}) {
        CAPTURE(header);
        const std::string said = find("Group;" + header).messages;
        CHECK(said.find("is nearly the statement `equal-partner`, and not quite") !=
              std::string::npos);
    }
    for (const std::string& header :
         {"How far do you agree or disagree with: " + statement,
          "Do you agree or not? [" + statement + "]", "Q3 - How was it? - " + statement,
          "To what extent do you agree/disagree? " + statement + " (required)"}) {
        CAPTURE(header);
        CHECK(one(header) == "equal-partner");
    }
}

TEST_CASE("a shortened statement is known where it fits one only") {
    CHECK(one("I am able to participate in every stage") == "every-stage");
    CHECK(one("I am able to participate in every stage (from the st…") == "every-stage");
    CHECK(one("I am able to partici...") == "every-stage");
    CHECK(one("I am an equal partner") == "equal-partner");
    CHECK(find("Group;I am able to").messages ==
          "a.csv:1:7: error: column 2, \"I am able to\", could be `every-stage` and "
          "`active-in-meetings` [answers-column]\n");
    CHECK(find("Group;Comments").messages ==
          "a.csv:1:1: error: no column has a statement of the charter above it "
          "[answers-column]\n");
}

TEST_CASE("what is too short or something else is no statement") {
    for (const char* header : {"I", "partner", "Timestamp", "Email address", "Anything else?",
                               "What would you change?", "Supporter", "Comments"})
        CHECK(one(header) == "-");
    CHECK(one("Supported") == "supported");
}

TEST_CASE("a column about a statement that has a column of its own is not read") {
    CHECK(find("Group;I am an equal partner in the local area;"
               "Why? I am an equal partner in the local area;"
               "I am an equal partner in the local area - please say more")
              .columns == "GROUP equal-partner ABOUT ABOUT");
}

TEST_CASE("two columns for one statement are named") {
    const Found found = find("Group;equal-partner;I am an equal partner in the local area");
    CHECK(found.messages == "a.csv:1:21: error: columns 2 and 3 are both for the statement "
                            "`equal-partner` [answers-column]\n");
}

TEST_CASE("what is nearly a statement is named, unless the statement has its column") {
    CHECK(find("Group;I feel an equal partner in our local area").messages ==
          "a.csv:1:7: error: column 2, \"I feel an equal partner in our local are…\", is nearly "
          "the statement `equal-partner`, and not quite [answers-column]\n");
    CHECK(find("Group;equal-partner;I feel an equal partner in our local area").columns ==
          "GROUP equal-partner ABOUT");
}

TEST_CASE("a header that is only a number is named while a statement has no column") {
    CHECK(find("Group;equal-partner;Q2").messages ==
          "a.csv:1:21: error: column 3, \"Q2\", has only a number above it, and no statement "
          "[answers-column]\n");
}

TEST_CASE("the group's column and the number of each answer are known by the charter's headers") {
    CHECK(find("Response ID;I am a…;equal-partner").columns == "NUMBER GROUP equal-partner");
    CHECK(find("2. Which group are you in? (choose one);ID;equal-partner").columns ==
          "GROUP NUMBER equal-partner");
}

TEST_CASE("two columns for the group, and none, are named") {
    CHECK(find("Group;Role;equal-partner").messages ==
          "a.csv:1:7: error: columns 1 and 2 could both say a person's group "
          "[answers-column]\n");
    CHECK(find("Name;equal-partner").messages ==
          "a.csv:1:1: error: no column says which group each person belongs to "
          "[answers-group]\n");
}

TEST_CASE("what the submission says of a column comes first") {
    Responses told;
    told.columns = {{"Role", OwnWord::Means::ignored, 0, {}},
                    {"How was it?", OwnWord::Means::statement, 0, {}},
                    {"Wer?", OwnWord::Means::group, 0, {}}};
    CHECK(find("Role;How was it?;Wer?;Group", told).columns == "- equal-partner GROUP -");
}

TEST_CASE("a group for all who answered leaves no column for the group") {
    Responses told;
    told.group = 0;
    CHECK(find("Form;equal-partner", told).columns == "- equal-partner");
    CHECK(find("Group;equal-partner", told).messages ==
          "a.csv:1:1: error: column 1, \"Group\", says each person's group, and the submission "
          "says one group for all [answers-column]\n");
}

TEST_CASE("statements without a column are named in a warning") {
    CHECK(find("Group;equal-partner").messages == "a.csv:1:1: warning: " + others_missing);
    CHECK(find("Group;equal-partner;every-stage;represented;new-approaches;clear-information;"
               "active-in-meetings;contributions-valued;supported")
              .messages == "a.csv:1:1: warning: no column is for the statement `say-in-priorities` "
                           "[answers-missing]\n");
}

} // namespace survey_columns_test
