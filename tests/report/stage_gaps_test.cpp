#include "catch.h"
#include "report/gap_fixture.h"

namespace stage_gaps_test {

using namespace coprod;
using namespace coprod_tests;

TEST_CASE("an open stage asks for what to write") {
    Fixture fixture;
    fixture.assessment.ladder->groups[forum].stages[0] = {};
    ReportGap said = shown(fixture, stage_gap(fixture, GapKind::stage_open, forum, 0));
    CHECK(said.criterion == "How much say before?");
    CHECK(said.origin.source == "The Book, Part side");
    CHECK(said.origin.place == "line 70, involvement.forum.before");
    CHECK(
        said.expected ==
        "At the stage “Before”: “equal say” or more, for Northshire Forum. They had an equal say.");
    CHECK(said.found == "In the file: left blank.");
    CHECK(said.to_do == "Ask them how much say they had at this stage, and write it under "
                        "`involvement.forum.before`. Now do before.");

    fixture.assessment.ladder->groups[forum].stages[0].state = StageSay::State::not_yet;
    said = shown(fixture, stage_gap(fixture, GapKind::stage_open, forum, 0));
    CHECK(said.found == "In the file: still to come.");
    CHECK(said.to_do == "When this stage comes, work on it with them, and keep a "
                        "record of who took part.");
}

TEST_CASE("a stage that is said not to exist needs the group's agreement") {
    Fixture fixture;
    fixture.submission.involvement[forum][2].state = StageSay::State::absent;
    fixture.assessment.ladder->groups[forum].stages[2] = {};
    CHECK(shown(fixture, stage_gap(fixture, GapKind::stage_open, forum, 2)).found ==
          "In the file: no such stage, but not yet agreed. It needs a reason, and the group's "
          "agreement.");
    CHECK(shown(fixture, stage_gap(fixture, GapKind::stage_open, forum, 2)).to_do ==
          "If the project really had no such stage, give the reason, and name the group under "
          "`agreed_by` once they agree. If it had, ask them how much say they had, and write it "
          "under `involvement.forum.after`. Now do after.");
}

TEST_CASE("a stage that every project has cannot be said not to exist") {
    Fixture fixture;
    fixture.submission.involvement[forum][0].state = StageSay::State::absent;
    fixture.assessment.ladder->groups[forum].stages[0] = {};
    CHECK(shown(fixture, stage_gap(fixture, GapKind::stage_open, forum, 0)).found ==
          "In the file: said not to be there. Every project has this stage: say how much say the "
          "group had.");
}

TEST_CASE("a stage that falls short says what was said and what is recorded") {
    Fixture fixture;
    StageResult& stage = fixture.assessment.ladder->groups[forum].stages[1];
    stage.recorded = 1;
    stage.held_by = HeldBy::not_named_in_decision;
    Gap gap = stage_gap(fixture, GapKind::stage_short, forum, 1);
    gap.now = false;
    ReportGap said = shown(fixture, gap);
    CHECK(said.found ==
          "Said: equal say. Recorded: informed. No decision on record names this group among "
          "those who took it.");
    CHECK(said.satisfied_by ==
          "A decision on record that names Northshire Forum among those who took it.");
    CHECK(said.to_do == "Next time do choose.");

    stage.held_by = HeldBy::no_record;
    gap.now = true;
    said = shown(fixture, gap);
    CHECK(said.found == "Said: equal say. Recorded: informed. There is no record of this stage.");
    CHECK(said.to_do ==
          "Now do choose. If it did not happen, that is for next time: next time do choose.");

    stage.held_by = HeldBy::not_there;
    said = shown(fixture, gap);
    CHECK(said.found == "Said: equal say. Recorded: informed. The records of this stage do not "
                        "show that this group had this much say.");
    CHECK(said.to_do ==
          "Now do choose. If it did not happen, that is for next time: next time do choose.");

    stage.held_by = HeldBy::decision_not_said;
    fixture.assessment.records.decisions[0].set_aside = {SetAside::nothing_said};
    said = shown(fixture, gap);
    CHECK(said.found == "Said: equal say. Recorded: informed. A decision names this group, but "
                        "does not say what was decided.");
    CHECK(said.to_do == "Decision d1 (2 September 2025) names them: say what was decided, under "
                        "`what`, and it counts.");

    stage.held_by = HeldBy::disputed; // what people say was less is not a matter of records
    CHECK(shown(fixture, gap).to_do == "Now do choose.");
}

} // namespace stage_gaps_test
