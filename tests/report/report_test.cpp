#include "catch.h"
#include "report/fixture.h"

namespace report_test {

namespace {

using namespace coprod;
using coprod_tests::Fixture;
using coprod_tests::text;
using coprod_tests::whole_text;

bool holds(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

} // namespace

TEST_CASE("the head says what is judged, by which charter and when") {
    Fixture fixture;
    const Report report = fixture.for_everyone();
    CHECK(report.title == "Safer crossings");
    const std::vector<std::pair<std::string, std::string>> expected{
        {"Organisation", "Northshire Council"},
        {"Level", "Town"},
        {"Dates", "1 June 2025 to 18 December 2025"},
        {"Whose project it is", "Young people, and parents and carers."},
        {"Charter", "Test charter, version 2 (test; from a file of its own, not one that comes "
                    "with coprod)"},
        {"Assessed on", "12 January 2026"}};
    CHECK(report.about == expected);
}

TEST_CASE("whether the charter comes with coprod is said, whatever its title") {
    Fixture fixture;
    const auto charter = [&](const char* id) {
        fixture.charter.id = id;
        return fixture.for_everyone().about[4].second;
    };
    fixture.charter.title = "Co-production charter mark";
    CHECK(charter("charter-mark") == "Co-production charter mark, version 2");
    CHECK(charter("our-charter-mark") ==
          "Co-production charter mark, version 2 (our-charter-mark; from a file of its own, not "
          "one that comes with coprod)");
    fixture.charter.version = "";
    CHECK(charter("stockport") == "Co-production charter mark");
}

TEST_CASE("a project without a title is named by its id") {
    Fixture fixture;
    fixture.submission.project.title = {};
    CHECK(fixture.for_everyone().title == "A project without a title");
    fixture.submission.project.id = "crossings";
    CHECK(fixture.for_everyone().title == "crossings");
    fixture.submission.project.end.reset();
    CHECK(fixture.for_everyone().about[2].second == "from 1 June 2025, still running");
}

TEST_CASE("a date that is only known by its month is printed as a month") {
    Fixture fixture;
    Project& project = fixture.submission.project;
    const auto dates = [&] { return fixture.for_everyone().about[2].second; };
    project.start = DatedAt{*parse_date("2020-07-01"), {}, true};
    project.end = DatedAt{*parse_date("2020-08-31"), {}, true};
    CHECK(dates() == "July 2020 to August 2020");
    project.end = coprod_tests::on("2020-08-12");
    CHECK(dates() == "July 2020 to 12 August 2020");
    project.end = DatedAt{*parse_date("2020-07-31"), {}, true};
    CHECK(dates() == "July 2020");
    project.end.reset();
    CHECK(dates() == "from July 2020, still running");
    project.end = DatedAt{*parse_date("2020-09-30"), {}, true};
    project.start.reset();
    CHECK(dates() == "until September 2020");
}

TEST_CASE("each gate says what was found") {
    Fixture fixture;
    fixture.assessment.forms->plan[1] = AnswerState::placeholder;
    fixture.assessment.forms->review[0] = AnswerState::not_applicable;
    fixture.assessment.forms->minutes = {{true, false}};
    fixture.assessment.values[1].outcome = Outcome::fail;
    fixture.assessment.heard.items = {{true, true, false}};
    Report report = fixture.for_everyone();
    CHECK(report.gates[0].result ==
          "Questions answered: 1 of 3. Not applicable, as families agreed: 1. Meetings with "
          "complete minutes: 0 of 1.");
    CHECK(report.gates[1].result ==
          "Values that pass: 1 of 2. Not shown well enough yet: Be kind.");
    CHECK(report.gates[2].result ==
          "The records show hand in hand for young people, and parents and "
          "carers. This gate needs “side by side” or a higher rung (Together).");
    CHECK(report.gates[3].result ==
          "Statements agreed by young people, and parents and carers: 2 of 2.");
    CHECK(report.gates[4].result ==
          "Things heard: 1. Answered: 1. Those who said them were told: 0.");

    fixture.assessment.forms->minutes.clear();
    fixture.assessment.values[0].outcome = Outcome::unknown;
    fixture.assessment.heard.items.clear();
    fixture.submission.heard.clear();
    report = fixture.for_everyone();
    CHECK(report.gates[0].result ==
          "Questions answered: 1 of 3. Not applicable, as families agreed: 1. There are no "
          "minutes of a meeting in the file.");
    CHECK(report.gates[1].result ==
          "Values that pass: 0 of 2. Not shown well enough yet: Be kind. Not known yet: Be open.");
    CHECK(report.gates[4].result ==
          "Nothing is recorded as heard, so there is nothing to judge yet.");
}

TEST_CASE("strengths are drawn from the results, the most meaningful first") {
    Fixture fixture;
    CHECK(fixture.for_everyone().strengths ==
          std::vector<std::string>{
              "The records show hand in hand for young people, and parents and carers.",
              "Young people, and parents and carers agree with “I am an equal” and “I am valued”.",
              "Everything heard was answered, and those who said it were told.",
              "These values are well shown: Be open; Be kind.",
              "People with lived experience confirm “We use plain words”, “We begin together” and "
              "1 more "
              "commitment.",
              "These gates are passed: “Papers”, “Principles kept”, “Steps”, “Voices” and "
              "“Replies”."});
}

TEST_CASE("nothing assessed has no strengths") {
    Fixture fixture;
    for (GateResult& gate : fixture.assessment.gates)
        gate.outcome = Outcome::unknown;
    fixture.assessment.values.assign(2, {});
    fixture.assessment.commitments.assign(3, {});
    fixture.assessment.heard.items.clear();
    fixture.submission.heard.clear();
    for (Index statement = 0; statement < 2; ++statement)
        for (Index group = 0; group < 3; ++group)
            fixture.answer(statement, group, {});
    for (KindLadder& kind : fixture.assessment.ladder->kinds)
        kind.recorded = {4, 0};
    CHECK(fixture.for_everyone().strengths.empty());
    CHECK(fixture.for_panel().strengths.empty());
}

TEST_CASE("a value shows its commitments, what each rests on, and the outcomes it serves") {
    Fixture fixture;
    fixture.assessment.values[0] = {Outcome::fail, 2, 0, 1, 1, 0, 1, 2};
    fixture.assessment.commitments[0].strength = Strength::documented;
    fixture.assessment.commitments[0].confirmed_by.clear();
    const ReportValue value = fixture.for_everyone().values[0];
    CHECK(value.wording == "Be open");
    CHECK(value.source == "The Book, Part open");
    CHECK(value.result ==
          "0 of 2 commitments are confirmed; it needs 2. 1 is documented but not confirmed. "
          "1 is seen differently by people who took part, and counts as described.");
    CHECK(value.outcomes == std::vector<coprod::Named>{{"heard-child", "I am heard"}});
    CHECK(value.commitments[0].wording == "We begin together");
    CHECK(value.commitments[0].strength_word == "documented");
    CHECK(value.commitments[0].rests_on == "Documented by poll e1 (2 July 2025).");
    CHECK(value.commitments[0].how.empty());
    CHECK(value.commitments[0].origin.place == "line 41, commitments.together-first");
    CHECK(value.commitments[1].rests_on == "Confirmed by poll e1 (2 July 2025). People with lived "
                                           "experience agree: “I am an equal”.");
    CHECK(fixture.for_panel().values[0].commitments[0].how == "By meeting");
}

TEST_CASE("a commitment that is not shown keeps a value from passing, whatever the others are") {
    Fixture fixture;
    fixture.assessment.values[0] = {Outcome::fail, 2, 1, 0, 0, 1, 0, 2};
    CHECK(fixture.for_everyone().values[0].result ==
          "1 of 2 commitments is confirmed; it needs 2. 1 is not shown yet, and none may be "
          "missing.");
    fixture.assessment.values[0] = {Outcome::fail, 2, 0, 0, 0, 2, 0, 2};
    CHECK(fixture.for_everyone().values[0].result ==
          "0 of 2 commitments are confirmed; it needs 2. 2 are not shown yet, and none may be "
          "missing.");
}

TEST_CASE("statements of people who disagree stand beside the commitment") {
    Fixture fixture;
    fixture.answer(0, coprod_tests::forum, {2, 0, 10, 0, {}});
    fixture.assessment.commitments[1] = {Strength::described, true, {}, {}, {}, {0}, {}};
    CHECK(fixture.for_everyone().values[0].commitments[1].rests_on ==
          "People with lived experience do not agree with “I am an equal”.");
}

TEST_CASE("records that do not count are listed with the reasons") {
    Fixture fixture;
    fixture.assessment.records.evidence[0].set_aside = {SetAside::no_place, SetAside::intention};
    fixture.submission.evidence[0].where.value.clear();
    fixture.assessment.records.heard[0].set_aside = {SetAside::nothing_said};
    const Report report = fixture.for_everyone();
    REQUIRE(report.set_aside.size() == 2);
    CHECK(report.set_aside[0].record == "what was heard, h1 (10 June 2025)");
    CHECK(report.set_aside[0].reasons == "it does not say what was said");
    CHECK(report.set_aside[1].record == "poll e1 (2 July 2025)");
    CHECK(report.set_aside[1].reasons ==
          "it does not say where it can be found and it is a plan or a "
          "promise, so it shows nothing done yet");
    CHECK(report.set_aside[1].place == "line 80, evidence e1");
    fixture.assessment.records.evidence[0].set_aside = {SetAside::no_place};
    fixture.submission.evidence[0].where.value = "On file";
    CHECK(fixture.for_everyone().set_aside[1].reasons ==
          "what stands under `where` does not say where it can be found");
    CHECK(holds(report.limits, "2 records were set aside; the reasons are listed."));
}

TEST_CASE("a decision that does not say what was decided is listed with what to do") {
    Fixture fixture;
    fixture.submission.decisions[0].what = {};
    RecordResult& decision = fixture.assessment.records.decisions[0];
    decision.set_aside = {SetAside::nothing_said};
    const auto reasons = [&] { return fixture.for_everyone().set_aside.at(0).reasons; };
    CHECK(reasons() == "it does not say what was decided; write that under `what`");
    decision.set_aside = {SetAside::no_date, SetAside::nothing_said};
    CHECK(reasons() ==
          "it has no date and it does not say what was decided; write that under `what`");
}

TEST_CASE("a section of claims is shown where the file has something in it") {
    Fixture fixture;
    CHECK(fixture.for_everyone().claims.empty());
    fixture.submission.agreements[0].place = {99, 1};
    CHECK(fixture.for_everyone().claims.empty()); // its key alone says nothing
    fixture.submission.agreements[0].how = text("Nobody tells.");
    fixture.assessment.agreements[0].strength = Strength::described;
    const Report report = fixture.for_everyone();
    REQUIRE(report.claims.size() == 1);
    CHECK(report.claims[0].title == "What was agreed about working together");
    CHECK(report.claims[0].items[0].wording == "We keep secrets safe");
    CHECK(report.claims[0].items[0].origin.place == "line 99, agreements.quiet");
}

TEST_CASE("a question about readiness answered with no or unsure gives a point to consider") {
    Fixture fixture;
    CHECK(fixture.for_everyone().readiness.empty());
    fixture.submission.ready[0].answer = YesNo::no;
    CHECK(fixture.for_everyone().readiness ==
          std::vector<std::string>{"Is there time? No. Do this for time."});
    fixture.submission.ready[0].answer = YesNo::unsure;
    fixture.submission.ready[0].note = text("Half a day a week.");
    CHECK(fixture.for_everyone().readiness ==
          std::vector<std::string>{"Is there time? Not sure. Do this for time."});
    CHECK(fixture.for_panel().readiness ==
          std::vector<std::string>{
              "Is there time? Not sure. Do this for time. Note: Half a day a week."});
}

TEST_CASE("every report says that a panel decides and what it rests on") {
    Fixture fixture;
    for (const View view : {View::everyone, View::panel}) {
        const auto limits = fixture.report(view).limits;
        CHECK(limits[0] == "This tool recommends; a panel of people decides.");
        CHECK(limits[1] == "It rests only on what the project sent in.");
        CHECK(limits[2] ==
              "It has not been checked that the records exist where the file says they are.");
        CHECK(limits.back() ==
              "Judged by “Test charter”, version 2, as things stood on 12 January 2026.");
    }
}

TEST_CASE("the limits name what was not judged and what is not known") {
    Fixture fixture;
    fixture.submission.not_judged = {text("statements"), text("ready")};
    fixture.assessment.ladder->last_decision.reset();
    fixture.assessment.ladder->groups[0].stages[0].state = StageSay::State::blank;
    fixture.assessment.ladder->groups[0].stages[1].state = StageSay::State::not_yet;
    const auto limits = fixture.for_everyone().limits;
    CHECK(holds(limits,
                "This charter has no part for `statements` and `ready`, so they were not judged."));
    CHECK(
        holds(limits,
              "No decision is on record. So it cannot be told what happened before a decision and "
              "what came after it."));
    CHECK(holds(limits,
                "Left blank under `involvement`: 1 stage. A blank is not a no and not a yes."));
    CHECK(holds(limits, "Still to come: 1 stage. This report cannot speak for what is ahead."));
}

TEST_CASE("a charter with few parts makes a report of those parts") {
    Fixture fixture;
    fixture.charter.ladder.reset();
    fixture.charter.heard.reset();
    fixture.charter.forms.reset();
    fixture.charter.statements.clear();
    fixture.assessment.ladder.reset();
    fixture.assessment.forms.reset();
    fixture.assessment.statements.clear();
    fixture.assessment.heard.items.clear();
    fixture.submission.statements.clear();
    fixture.submission.heard.clear();
    fixture.submission.project.claims.reset();
    fixture.assessment.gates = {{1, Outcome::pass, 0, true, true}};
    for (ClaimResult& result : fixture.assessment.commitments)
        result.confirming_statements.clear();
    const Report report = fixture.for_everyone();
    CHECK(report.gates.size() == 1);
    CHECK_FALSE(report.ladder);
    CHECK(report.statements.empty());
    CHECK(report.heard_notes.empty());
    CHECK(report.verdict_basis == "1 of 1 gates passed.");
}

TEST_CASE("the same assessment gives the same report") {
    Fixture one;
    Fixture other;
    CHECK(whole_text(one.for_everyone()) == whole_text(other.for_everyone()));
    CHECK(whole_text(one.for_panel()) == whole_text(other.for_panel()));
}

} // namespace report_test
