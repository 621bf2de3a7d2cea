// A project as one row of a published list of activities.
#include "report/activity.h"

#include "catch.h"
#include "report/fixture.h"

using namespace coprod;
using namespace coprod_tests;

namespace activity_test {

namespace {

Activity row(const Fixture& fixture, View view = View::everyone) {
    return activity_of({fixture.charter, fixture.submission, fixture.assessment, view});
}

DatedAt month(const char* first_or_last_day) {
    return {parse_date(first_or_last_day).value_or(Date{}), {1, 1}, true};
}

/// The row's first column for these two dates.
std::string when(std::optional<DatedAt> start, std::optional<DatedAt> end) {
    Fixture fixture;
    fixture.submission.project.start = start;
    fixture.submission.project.end = end;
    return row(fixture).when;
}

/// A fixture whose first question says what the project is for.
struct WithPurpose : Fixture {
    WithPurpose() { charter.forms->plan[0].says_purpose = true; }

    std::string purpose(std::string answer, AnswerState state = AnswerState::answered) {
        submission.plan[0].text = text(std::move(answer));
        assessment.forms->plan[0] = state;
        return row(*this).purpose;
    }
};

const std::string all_kinds = "With: young people; parents and carers; office staff.";

} // namespace

TEST_CASE("the date is given by month and year, as the published list writes it") {
    CHECK(when(month("2020-07-01"), month("2020-07-31")) == "Jul-20");
    CHECK(when(on("2020-07-03"), on("2020-07-28")) == "Jul-20");
    CHECK(when(month("2020-07-01"), on("2020-12-04")) == "Jul-20 to Dec-20");
    CHECK(when(on("2020-07-03"), on("2021-07-03")) == "Jul-20 to Jul-21");
    CHECK(when(on("2005-09-30"), {}) == "since Sep-05");
    CHECK(when({}, month("2020-12-31")) == "until Dec-20");
    CHECK(when({}, {}).empty());
}

TEST_CASE("the project's own words for the date stand before its dates") {
    Fixture fixture;
    fixture.submission.project.when = text("Monthly");
    CHECK(row(fixture).when == "Monthly");
}

TEST_CASE("a row is sorted by when the project began, else by when it ended") {
    Fixture fixture;
    Project& project = fixture.submission.project;
    project.when = text("Monthly");
    CHECK(row(fixture).sort_by == parse_date("2025-06-01"));
    project.start.reset();
    CHECK(row(fixture).sort_by == parse_date("2025-12-18"));
    project.end.reset();
    CHECK_FALSE(row(fixture).sort_by.has_value());
}

TEST_CASE("the activity is called as its report is") {
    Fixture fixture;
    const auto check = [&](const std::string& expected) {
        CHECK(row(fixture).activity == expected);
        CHECK(fixture.for_everyone().title == expected);
    };
    check("Safer crossings");
    fixture.submission.project.title = {};
    check("A project without a title");
    fixture.submission.project.id = "crossings";
    check("crossings");
}

TEST_CASE("a summary is printed as it stands, and nothing is added to it") {
    WithPurpose fixture;
    fixture.submission.project.summary = text("co-design of lights with  the forum");
    CHECK(fixture.purpose("Fewer accidents") == "co-design of lights with  the forum");
}

TEST_CASE("without a summary the purpose that was stated stands before who took part") {
    WithPurpose fixture;
    CHECK(fixture.purpose("fewer accidents") == "Fewer accidents. " + all_kinds);
    CHECK(fixture.purpose("To listen; to act.") == "To listen; to act. " + all_kinds);
    CHECK(fixture.purpose("To listen.\n\nTo  act.\n") == "To listen. To act. " + all_kinds);
}

TEST_CASE("a purpose that is no answer leaves only who took part") {
    WithPurpose fixture;
    CHECK(fixture.purpose("", AnswerState::blank) == all_kinds);
    CHECK(fixture.purpose("tbc", AnswerState::placeholder) == all_kinds);
    CHECK(fixture.purpose("Why not", AnswerState::not_applicable) == all_kinds);
    CHECK(fixture.purpose("Why not", AnswerState::not_applicable_open) == all_kinds);
}

TEST_CASE("without a question about the purpose, or without forms, it tells who took part") {
    Fixture fixture;
    CHECK(row(fixture).purpose == all_kinds);
    fixture.charter.forms.reset();
    fixture.assessment.forms.reset();
    CHECK(row(fixture).purpose == all_kinds);
}

TEST_CASE("who took part is told by kinds, each once, in the charter's order") {
    Fixture fixture;
    auto& groups = fixture.submission.groups;
    groups.push_back(groups[forum]);
    groups[youth].people = 0;
    CHECK(row(fixture).purpose == "With: parents and carers; office staff.");
    groups[youth].people.reset();
    groups[staff].people = 0;
    CHECK(row(fixture).purpose == "With: young people; parents and carers.");
    groups[youth].kind.reset();
    CHECK(row(fixture).purpose == "With: parents and carers.");
    groups.clear();
    CHECK(row(fixture).purpose.empty());
}

TEST_CASE("a row gives away no number, no group's name and nothing of which view it is for") {
    WithPurpose fixture;
    (void)fixture.purpose("Fewer accidents");
    const std::string all = row(fixture).purpose;
    fixture.submission.groups[youth].people = 2;
    CHECK(row(fixture).purpose == all);
    CHECK(row(fixture, View::panel).purpose == all);
    CHECK(all.find_first_of("0123456789") == std::string::npos);
    for (const Group& group : fixture.submission.groups)
        CHECK(all.find(group.name.value) == std::string::npos);
}

} // namespace activity_test
