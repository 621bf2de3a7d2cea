#include "catch.h"
#include "report/gap_fixture.h"

namespace report_gaps_test {

using namespace coprod;
using namespace coprod_tests;

TEST_CASE("every kind of gap says what was expected, what was found and what to do") {
    Fixture fixture;
    const Charter& charter = fixture.charter;
    const std::vector<std::tuple<GapKind, Index, const Criterion*>> kinds{
        {GapKind::question, 0, &charter.forms->plan[0]},
        {GapKind::no_minutes, 0, &charter.forms->minutes[0]},
        {GapKind::minutes_item, 0, &charter.forms->minutes[0]},
        {GapKind::commitment, 1, &charter.commitments[0]},
        {GapKind::contested, 1, &charter.commitments[0]},
        {GapKind::not_described, 1, &charter.commitments[0]},
        {GapKind::group_not_named, 2, &charter.ladder->rungs[1]},
        {GapKind::took_no_part, 2, &charter.ladder->rungs[1]},
        {GapKind::stage_open, 2, &charter.ladder->rungs[1]},
        {GapKind::stage_short, 2, &charter.ladder->rungs[1]},
        {GapKind::rung_need, 2, &charter.ladder->rungs[1]},
        {GapKind::statement_unanswered, 3, &charter.statements[0]},
        {GapKind::statement_too_few, 3, &charter.statements[0]},
        {GapKind::statement_not_agreed, 3, &charter.statements[0]},
        {GapKind::nothing_heard, 4, &*charter.heard},
        {GapKind::not_answered, 4, &*charter.heard},
        {GapKind::not_told, 4, &*charter.heard},
        {GapKind::heard_incomplete, 4, &*charter.heard}};
    for (const View view : {View::everyone, View::panel})
        for (const auto& [kind, gate, criterion] : kinds)
            for (const bool now : {true, false}) {
                INFO(static_cast<int>(kind));
                Gap gap = gap_of(kind, gate, criterion);
                gap.now = now;
                const ReportGap said = shown(fixture, gap, view);
                CHECK_FALSE(said.gate.empty());
                CHECK_FALSE(said.criterion.empty());
                CHECK_FALSE(said.origin.source.empty());
                CHECK_FALSE(said.origin.place.empty());
                CHECK_FALSE(said.expected.empty());
                CHECK_FALSE(said.found.empty());
                CHECK_FALSE(said.satisfied_by.empty());
                CHECK_FALSE(said.to_do.empty());
                CHECK(said.now == now);
            }
}

TEST_CASE("an open question names its place and what stands there") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::question, 0, &fixture.charter.forms->plan[1]);
    gap.item = 1;
    fixture.assessment.forms->plan[1] = AnswerState::blank;
    ReportGap said = shown(fixture, gap);
    CHECK(said.gate == "Papers");
    CHECK(said.criterion == "Who is it for?");
    CHECK(said.origin.source == "The Book, Part who");
    CHECK(said.origin.place == "line 7, plan.who");
    CHECK(said.found == "The answer is blank.");
    CHECK(said.to_do == "Do this for who.");

    fixture.assessment.forms->plan[1] = AnswerState::placeholder;
    CHECK(shown(fixture, gap).found == "What stands there is a placeholder, not an answer yet.");
    CHECK(shown(fixture, gap, View::panel).found ==
          "What stands there, “Children”, is a placeholder, not an answer yet.");

    fixture.assessment.forms->plan[1] = AnswerState::not_applicable_open;
    CHECK(shown(fixture, gap).found ==
          "It says “not applicable”. That needs the reason, and a group of families that agreed to "
          "it.");
}

TEST_CASE("a question of the review form is found in the review") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::question, 0, &fixture.charter.forms->review[0]);
    gap.place = {};
    CHECK(shown(fixture, gap).origin.place == "not in the file yet: add `review.learned`");
}

TEST_CASE("minutes say which parts are missing, for one meeting or for all") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::minutes_item, 0, &fixture.charter.forms->minutes[0]);
    gap.items = {0, 1};
    ReportGap said = shown(fixture, gap);
    CHECK(said.expected == "The minutes of meeting m1 (10 June 2025) hold all that is asked for.");
    CHECK(said.found == "They do not yet say: “The day” and “Who came”.");
    CHECK(said.origin.place == "line 7, do.meetings m1");

    Gap none = gap_of(GapKind::no_minutes, 0, &fixture.charter.forms->minutes[0]);
    none.place = {};
    fixture.submission.meetings.clear();
    said = shown(fixture, none);
    CHECK(said.found == "There are no minutes of a meeting in the file.");
    CHECK(said.satisfied_by == "Minutes that hold: “The day” and “Who came”.");
    CHECK(said.origin.place == "nothing in the file yet under `do.meetings`");
}

TEST_CASE("a commitment says how far it is shown and what it counts towards") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::commitment, 1, &fixture.charter.commitments[1]);
    gap.item = 1;
    gap.items = {1};
    gap.lifts_values = {0, 1};
    gap.lifts_outcomes = {0};
    fixture.assessment.commitments[1] = {Strength::not_shown, false, {}, {}, {}, {}, {}};
    fixture.submission.commitments[1] = {};
    gap.place = {};
    ReportGap said = shown(fixture, gap);
    CHECK(said.expected == "A dated record of it, and a record that comes from people with lived "
                           "experience, or their agreement with “I am an equal”.");
    CHECK(said.found == "Nothing shows it yet.");
    CHECK(said.to_do == "Do this for plain-words.");
    CHECK(said.lifts == "values “Be open” and “Be kind”; 1 outcome");
    CHECK(said.origin.place == "not in the file yet: add `commitments.plain-words`");
}

TEST_CASE("a commitment that is only described says what does not count") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::commitment, 1, &fixture.charter.commitments[0]);
    fixture.assessment.commitments[0] = {Strength::described, false, {}, {}, {}, {}, {}};
    fixture.assessment.records.evidence[0].set_aside = {SetAside::no_date};
    CHECK(shown(fixture, gap).found ==
          "It is described, but no record shows it yet. What is cited does "
          "not count yet: poll e1 (2 July 2025).");
}

TEST_CASE("a commitment that is documented needs somebody to confirm it") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::commitment, 1, &fixture.charter.commitments[1]);
    gap.item = 1;
    fixture.assessment.commitments[1].strength = Strength::documented;
    const ReportGap said = shown(fixture, gap);
    CHECK(said.found ==
          "It is documented by poll e1 (2 July 2025). Nobody with lived experience confirms "
          "it yet.");
    CHECK(said.to_do ==
          "Ask young people, and parents and carers whether they agree with “I am an equal”, "
          "or cite a record that comes from them.");
}

TEST_CASE("a kind of people that is not named is a question to ask") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::group_not_named, 2, &fixture.charter.ladder->rungs[1]);
    gap.place = {};
    const ReportGap said = shown(fixture, gap);
    CHECK(said.criterion == "Did young people take part?");
    CHECK(said.found == "The file names no group of young people.");
    CHECK(said.origin.place == "no group of young people yet under `groups`, line 20");
    CHECK(said.to_do ==
          "If young people took part, add their group under `groups`, and under `involvement` how "
          "much say it had at each stage. If they did not, add it with `people: 0`, and invite "
          "them to what comes next.");
}

TEST_CASE("a kind of people that took no part may be said to have taken none") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::took_no_part, 2, &fixture.charter.ladder->rungs[1]);
    gap.groups = {youth};
    CHECK(shown(fixture, gap).found == "The file says that young people took no part.");
    CHECK(shown(fixture, gap).origin.place == "line 7, groups.youth");
}

TEST_CASE("a change that is missing points to what was heard") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::rung_need, 2, &fixture.charter.ladder->rungs[0]);
    gap.need = UnmetNeed{0, 1, {}, false, true};
    const ReportGap said = shown(fixture, gap);
    CHECK(said.expected == "At least one change that came from what Youth Voice said.");
    CHECK(said.found == "Words on change.");
    CHECK(said.to_do == "Now do change.");
    CHECK(said.origin.place == "nothing from these people yet under `do.heard`, line 60");
}

TEST_CASE("a list is only said to be empty where it is") {
    Fixture fixture;
    Gap change = gap_of(GapKind::rung_need, 2, &fixture.charter.ladder->rungs[0]);
    change.need = UnmetNeed{0, 1, {}, false, true};
    CHECK(shown(fixture, change).origin.place ==
          "nothing from these people yet under `do.heard`, line 60");
    fixture.submission.heard.push_back(fixture.submission.heard[0]);
    fixture.submission.heard[1].from = {staff, youth};
    fixture.submission.heard[1].place = {64, 3};
    fixture.assessment.heard.items.resize(2);
    CHECK(shown(fixture, change).origin.place ==
          "no change yet from what these people said under `do.heard`, line 64");
    fixture.submission.heard.clear();
    fixture.assessment.heard.items.clear();
    CHECK(shown(fixture, change).origin.place == "nothing in the file yet under `do.heard`");

    Gap minutes = gap_of(GapKind::no_minutes, 0, &fixture.charter.forms->minutes[0]);
    minutes.place = {};
    CHECK(shown(fixture, minutes).origin.place ==
          "no meeting that has taken place yet under `do.meetings`, line 40");
    fixture.submission.meetings.clear();
    CHECK(shown(fixture, minutes).origin.place == "nothing in the file yet under `do.meetings`");

    Gap people = gap_of(GapKind::group_not_named, 2, &fixture.charter.ladder->rungs[1]);
    people.place = {};
    CHECK(shown(fixture, people).origin.place ==
          "no group of young people yet under `groups`, line 20");
}

TEST_CASE("where nothing came of what was heard, a change that was left out can still be added") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::rung_need, 2, &fixture.charter.ladder->rungs[0]);
    gap.need = UnmetNeed{0, 1, {}, false, false};
    gap.now = false;
    CHECK(shown(fixture, gap).to_do ==
          "Next time do change. If something did change because of what they said, and the file "
          "does not tell it yet, add it under `do.heard`.");
}

TEST_CASE("what came too late says so") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::rung_need, 2, &fixture.charter.ladder->rungs[2]);
    gap.need = UnmetNeed{2, 0, {}, true, false};
    gap.now = false;
    const ReportGap said = shown(fixture, gap);
    CHECK(
        said.expected ==
        "At some stage, while the decision was still open: “consulted” or more, for Youth Voice.");
    CHECK(said.found == "Words on late asking.");
    CHECK(said.to_do == "Next time do late asking.");
    CHECK(said.origin.place == "line 7, groups.youth");
}

TEST_CASE("statements that nobody answered say whom to ask and how") {
    Fixture fixture;
    const ReportGap said = shown(fixture, statement_gap(fixture, GapKind::statement_unanswered));
    CHECK(said.criterion == "I am an equal");
    CHECK(said.expected ==
          "In each group of young people, and parents and carers, at least 80 % agree, and "
          "at least 5 people answer.");
    CHECK(said.found == "No answers yet from young people. The same is so for 1 other statement.");
    CHECK(said.to_do == "Ask young people whether they agree with “I am an equal” and 1 other "
                        "statement. Let them answer without their names. In easy "
                        "words: “I matter as much as you”.");
    CHECK(said.origin.place == "not in the file yet: add `statements.equal.youth`");
}

TEST_CASE("too few answers are counted for the panel alone") {
    Fixture fixture;
    fixture.answer(0, youth, {3, 0, 0, 0, {17, 5}});
    Gap gap = statement_gap(fixture, GapKind::statement_too_few);
    gap.items = {0};
    CHECK(shown(fixture, gap).found == "Youth Voice: fewer than 5 answers.");
    CHECK(shown(fixture, gap, View::panel).found == "Youth Voice: 3 answers.");
    CHECK(shown(fixture, gap).origin.place == "line 17, statements.equal");
}

TEST_CASE("statements that are not agreed show only the share that agrees") {
    Fixture fixture;
    fixture.answer(0, youth, {3, 2, 2, 0, {}});
    fixture.answer(1, youth, {3, 2, 2, 0, {}});
    const Gap gap = statement_gap(fixture, GapKind::statement_not_agreed);
    CHECK(shown(fixture, gap).found == "Youth Voice: about half agree, which is less than 80 %. "
                                       "The same is so for 1 other statement.");
    CHECK(shown(fixture, gap).to_do ==
          "Ask young people what would have to change for them to agree with “I am an equal” and 1 "
          "other statement. Change it with them, then ask again. Do this for equal.");
    CHECK(shown(fixture, gap, View::panel).found ==
          "Youth Voice: 3 of 7 agree (2 unsure, 2 disagree), which is less than 80 %. The same is "
          "so for 1 other statement.");
}

TEST_CASE("what was heard and is still owed is named without its words") {
    Fixture fixture;
    const Criterion* heard = &*fixture.charter.heard;
    fixture.submission.heard[0].did = {};
    ReportGap said = shown(fixture, gap_of(GapKind::not_answered, 4, heard));
    CHECK(said.found ==
          "What was heard from Northshire Forum, h1 (10 June 2025), has no answer yet.");
    CHECK(said.origin.place == "line 7, do.heard h1");
    said = shown(fixture, gap_of(GapKind::not_told, 4, heard));
    CHECK(said.found ==
          "What was heard from Northshire Forum, h1 (10 June 2025): the file does not say that "
          "those who said it were told.");
    fixture.submission.heard[0].date.reset();
    fixture.submission.heard[0].from.clear();
    said = shown(fixture, gap_of(GapKind::heard_incomplete, 4, heard));
    CHECK(said.found ==
          "What was heard, h1, leaves something out: when it was heard and who said it.");
    CHECK(said.to_do == "Add when it was heard and who said it.");
}

TEST_CASE("advice stands beside what it is about") {
    Fixture fixture;
    Gap gap = gap_of(GapKind::minutes_item, 0, &fixture.charter.forms->minutes[0]);
    gap.items = {0};
    CHECK(shown(fixture, gap).subject == "Minutes of meeting m1 (10 June 2025)");
    CHECK(shown(fixture, gap).to_do == "Do this for day.");
    gap.items = {0, 1};
    CHECK(shown(fixture, gap).to_do ==
          "Add to the minutes, with someone who was there: “The day” and “Who came”.");

    gap = gap_of(GapKind::commitment, 1, &fixture.charter.commitments[0]);
    fixture.assessment.commitments[0].strength = Strength::documented;
    CHECK(shown(fixture, gap).to_do ==
          "Ask young people, and parents and carers whether this promise was kept: “We begin "
          "together”. Keep a record of what they say, and cite it.");

    gap = statement_gap(fixture, GapKind::statement_too_few);
    CHECK(shown(fixture, gap).to_do ==
          "Ask more young people about “I am an equal” and 1 other statement. If there are no "
          "more, the panel "
          "can talk with them. In easy words: “I matter as much as you”.");

    const Criterion* heard = &*fixture.charter.heard;
    CHECK(shown(fixture, gap_of(GapKind::not_answered, 4, heard)).to_do ==
          "Write under `did` what was done, or under `why_not` why it was not. Then tell "
          "Northshire Forum, and write the date under `told`.");
    CHECK(shown(fixture, gap_of(GapKind::not_told, 4, heard)).subject ==
          "What was heard, h1 (10 June 2025)");
    CHECK(shown(fixture, gap_of(GapKind::not_told, 4, heard)).to_do ==
          "Tell Northshire Forum what came of it, and write the date under `told`.");
}

TEST_CASE("the first steps are the first gaps, at most five") {
    Fixture fixture;
    const Gap gap = gap_of(GapKind::nothing_heard, 4, &*fixture.charter.heard);
    for (const std::size_t count : {0U, 3U, 5U, 8U}) {
        fixture.assessment.gaps.assign(count, gap);
        const Report report = fixture.for_everyone();
        CHECK(report.gaps.size() == count);
        CHECK(report.first_steps == std::min<std::size_t>(count, 5));
    }
}

} // namespace report_gaps_test
