// What is on record with a date, in its order, and what came of what was heard.
#include "catch.h"
#include "report/fixture.h"

using namespace coprod;
using namespace coprod_tests;

namespace events_part_test {

namespace {

using Lines = std::vector<std::string>;

/// "2025-06-10 meeting m1 | meeting m1 | Choose | Forum" of each, and whether it is still to come.
Lines lines(const Report& report) {
    Lines all;
    for (const ReportEvent& event : report.events) {
        std::string line = iso(event.date) + " (" + event.when + ") " + event.kind + " " +
                           event.record + " | " + event.what + " | " + event.stage + " | ";
        for (const std::string& group : event.groups)
            line += group + ";";
        all.push_back(line + (event.to_come ? " to come" : ""));
    }
    return all;
}

void clear_records(Fixture& fixture) {
    fixture.submission.project.start.reset();
    fixture.submission.project.end.reset();
    fixture.submission.meetings.clear();
    fixture.submission.decisions.clear();
    fixture.submission.heard.clear();
    fixture.assessment.heard.items.clear();
}

} // namespace

TEST_CASE("dated records stand in the order of their days, each with who was there") {
    Fixture fixture;
    clear_records(fixture);
    fixture.submission.project.start = on("2025-06-01");
    fixture.submission.project.end = on("2025-12-01");
    Meeting second;
    second.id = "m2";
    second.date = on("2025-09-01");
    second.stage = Index{1};
    second.attended = {{forum, 6}, {youth, std::nullopt}, {staff, 0}};
    Meeting first;
    first.id = "m1";
    first.date = on("2025-06-10");
    Meeting undated;
    undated.id = "m3";
    fixture.submission.meetings = {second, first, undated};
    Decision decision;
    decision.id = "d1";
    decision.date = on("2025-09-01");
    decision.by = {staff, forum};
    fixture.submission.decisions = {decision};
    for (const View view : {View::everyone, View::panel})
        CHECK(lines(fixture.report(view)) ==
              Lines{"2025-06-01 (1 June 2025) start  | the project began |  | ",
                    "2025-06-10 (10 June 2025) meeting m1 | meeting m1 |  | ",
                    "2025-09-01 (1 September 2025) meeting m2 | meeting m2 | Choose | Northshire "
                    "Forum;Youth Voice;",
                    "2025-09-01 (1 September 2025) decision d1 | decision d1 |  | Road "
                    "team;Northshire Forum;",
                    "2025-12-01 (1 December 2025) end  | the project ended |  | "});
}

TEST_CASE("something heard stands on its day and again on the day when they were told") {
    Fixture fixture;
    clear_records(fixture);
    Heard heard;
    heard.id = "h1";
    heard.from = {youth};
    heard.date = on("2025-06-10");
    heard.told = on("2025-07-01");
    heard.told->whole_month = true;
    fixture.submission.heard = {heard};
    fixture.assessment.heard.items = {{true, true, true}};
    CHECK(lines(fixture.for_everyone()) ==
          Lines{"2025-06-10 (10 June 2025) heard h1 | something was heard, h1 |  | Youth Voice;",
                "2025-07-01 (July 2025) told h1 | those who said h1 were told |  | Youth Voice;"});
}

TEST_CASE("a day after the assessment is still to come") {
    Fixture fixture;
    clear_records(fixture);
    fixture.assessment.date = on("2025-06-10").date;
    Meeting held;
    held.id = "m1";
    held.date = on("2025-06-10");
    Meeting planned;
    planned.id = "m2";
    planned.date = on("2025-06-11");
    fixture.submission.meetings = {held, planned};
    CHECK(lines(fixture.for_everyone()) ==
          Lines{"2025-06-10 (10 June 2025) meeting m1 | meeting m1 |  | ",
                "2025-06-11 (11 June 2025) meeting m2 | meeting m2 |  |  to come"});
    fixture.submission.meetings.clear();
    fixture.submission.project.end = on("2025-12-01");
    Heard heard;
    heard.id = "h1";
    heard.date = on("2025-06-10");
    heard.told = on("2025-07-01");
    fixture.submission.heard = {heard};
    fixture.assessment.heard.items = {{true, true, false}};
    CHECK(lines(fixture.for_everyone()) ==
          Lines{"2025-06-10 (10 June 2025) heard h1 | something was heard, h1 |  | ",
                "2025-07-01 (1 July 2025) told h1 | those who said h1 are to be told |  |  to come",
                "2025-12-01 (1 December 2025) end  | the project is to end |  |  to come"});
}

TEST_CASE("what came of something heard is told with its days, and as no more than answered where "
          "it is kept back") {
    Fixture fixture;
    clear_records(fixture);
    Heard heard;
    heard.id = "h1";
    heard.from = {youth};
    heard.date = on("2025-06-10");
    heard.told = on("2025-07-01");
    heard.said = text("Open later");
    heard.did = text("It opens at six");
    Heard refused = heard;
    refused.id = "h2";
    refused.did = {};
    refused.why_not = text("The building closes");
    refused.share = YesNo::yes;
    Heard open = refused;
    open.id = "h3";
    open.why_not = {};
    open.told.reset();
    fixture.submission.heard = {heard, refused, open};
    fixture.assessment.heard.items = {{true, true, true}, {true, true, true}, {true, false, false}};
    const auto told = [](const ReportHeard& each) {
        return each.record + " " + each.answer + " " + (each.shared ? "shared" : "kept") + " " +
               each.heard_on + " " + each.told_on;
    };
    const Report open_to_all = fixture.for_everyone();
    REQUIRE(open_to_all.heard.size() == 3);
    CHECK(told(open_to_all.heard[0]) == "h1 answered kept 10 June 2025 1 July 2025");
    CHECK(told(open_to_all.heard[1]) == "h2 not-done shared 10 June 2025 1 July 2025");
    CHECK(told(open_to_all.heard[2]) == "h3 none shared 10 June 2025 ");
    CHECK(told(fixture.for_panel().heard[0]) == "h1 done shared 10 June 2025 1 July 2025");
}

} // namespace events_part_test
