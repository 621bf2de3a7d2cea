#include "catch.h"
#include "report/fixture.h"

namespace report_ladder_test {

namespace {

using namespace coprod;
using coprod_tests::Fixture;
using coprod_tests::forum;
using coprod_tests::staff;
using coprod_tests::text;
using coprod_tests::whole_text;
using coprod_tests::youth;

/// Puts a group, its kind and the headline on a range of rungs.
void stand(Fixture& fixture, Index group, RungRange range) {
    LadderResult& ladder = *fixture.assessment.ladder;
    ladder.groups[group].recorded = range;
    for (KindLadder& kind : ladder.kinds)
        if (kind.best_group == group)
            kind.recorded = range;
    ladder.headline = {0, 0};
    for (const KindLadder& kind : ladder.kinds)
        if (kind.primary) {
            ladder.headline.at_least = std::max(ladder.headline.at_least, kind.recorded.at_least);
            ladder.headline.at_most = std::max(ladder.headline.at_most, kind.recorded.at_most);
        }
}

std::string headline(const Fixture& fixture) {
    return fixture.for_everyone().ladder->headline;
}

} // namespace

TEST_CASE("kinds of people on the same rung share a sentence of the headline") {
    Fixture fixture;
    CHECK(headline(fixture) ==
          "The records show hand in hand for young people, and parents and carers.");
    stand(fixture, forum, {2, 2});
    CHECK(headline(fixture) ==
          "The records show hand in hand for young people. The records show asking for "
          "parents and carers.");
}

TEST_CASE("a range names the blank places that keep it open") {
    Fixture fixture;
    stand(fixture, forum, {1, 0});
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.stages[1] = {};
    group.stages[2] = {};
    group.stages[2].state = StageSay::State::not_yet;
    group.for_next_rung = {{0, 0, {1, 2}, false, true}, {0, 1, {}, false, true}};
    CHECK(headline(fixture).ends_with("something that Northshire Forum said has no answer yet."));
    fixture.submission.heard[0].from.clear();
    CHECK(headline(fixture) == "The records show hand in hand for young people. The records show "
                               "at least side by side for "
                               "parents and carers; hand in hand cannot be confirmed, because "
                               "`involvement.forum.choose` is "
                               "blank, `involvement.forum.after` is still to come and nothing "
                               "heard from Northshire Forum is "
                               "recorded.");
    const ReportLadder shown = *fixture.for_everyone().ladder;
    CHECK(shown.recorded == "at least side by side, perhaps hand in hand");
    CHECK(shown.rungs[0].perhaps);
    CHECK_FALSE(shown.rungs[0].recorded);
    CHECK(shown.rungs[1].recorded);
    CHECK_FALSE(shown.rungs[1].perhaps);
}

TEST_CASE("no more than three open places are named") {
    Fixture fixture;
    stand(fixture, forum, {4, 0});
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.stages.assign(3, {});
    group.for_next_rung = {{0, 0, {0, 1, 2}, false, true}, {0, 1, {}, false, true}};
    CHECK(headline(fixture) ==
          "The records show hand in hand for young people. The records show no rung yet for "
          "parents and "
          "carers; a higher rung cannot be confirmed, because `involvement.forum.before` is blank, "
          "`involvement.forum.choose` is blank, `involvement.forum.after` is blank and 1 more "
          "place is "
          "open.");
    CHECK(fixture.for_everyone().ladder->recorded == "no rung yet, perhaps up to hand in hand");
}

TEST_CASE("the headline says why a stage that is said not to be there is asked for all the same") {
    Fixture fixture;
    stand(fixture, forum, {4, 0});
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.stages[0] = group.stages[2] = {};
    group.for_next_rung = {{0, 0, {0, 2}, false, true}};
    auto& said = fixture.submission.involvement[forum];
    said[0] = {StageSay::State::absent, 0, text("There was none"), {forum}, {}};
    said[2] = {StageSay::State::absent, 0, text("It is a policy"), {staff}, {}};
    const auto says = [&](const std::string& words) {
        return headline(fixture).find(words) != std::string::npos;
    };
    CHECK(says("because `involvement.forum.before` says that there was no such stage, and every "
               "project has it and `involvement.forum.after` says that there was no such stage, "
               "and the group has not agreed to that yet."));
    const auto note = [&] { return fixture.for_panel().ladder->groups[forum].stages[2].note; };
    CHECK(note() == "It needs the group's agreement: name it under `agreed_by` once they agree.");
    said[2].agreed_by = {forum};
    said[2].reason = text("tbc");
    fixture.charter.placeholders = {"tbc"};
    CHECK(says("`involvement.forum.after` says that there was no such stage, and does not say "
               "why."));
    CHECK(note() == "It needs a reason: why the project had no such stage.");
    CHECK(whole_text(fixture.for_panel()).find("is blank") == std::string::npos);
    CHECK(whole_text(fixture.for_panel()).find("Left blank") == std::string::npos);
    CHECK(whole_text(fixture.for_panel())
              .find("Said under `involvement` not to have been there, and asked for all the same: "
                    "2 stages.") != std::string::npos);
}

TEST_CASE("a kind of people that is not named is a question in the headline") {
    Fixture fixture;
    KindLadder& kind = fixture.assessment.ladder->kinds[0];
    kind = {0, true, KindLadder::Presence::not_named, {}, {4, 0}, {}};
    CHECK(headline(fixture) ==
          "No group of young people is named: did they take part? The records show hand "
          "in hand for parents and carers.");
    kind = {0, true, KindLadder::Presence::took_no_part, Index{youth}, {4, 4}, {}};
    CHECK(headline(fixture) ==
          "Young people took no part. The records show hand in hand for parents and carers.");
}

TEST_CASE("claimed, described and recorded are marked on the rungs") {
    Fixture fixture;
    stand(fixture, forum, {2, 2});
    fixture.assessment.ladder->described = 1;
    const ReportLadder shown = *fixture.for_everyone().ladder;
    CHECK(shown.claimed == "hand in hand");
    CHECK(shown.described == "side by side");
    CHECK(shown.recorded == "asking");
    CHECK(shown.rungs[0].claimed);
    CHECK(shown.rungs[1].described);
    CHECK(shown.rungs[2].recorded);
    CHECK(shown.rungs[0].groups ==
          std::vector<std::string>{"Youth Voice"}); // staff stand on no rung
    CHECK(shown.rungs[2].groups == std::vector<std::string>{"Northshire Forum"});
    CHECK(shown.notes[1] ==
          "Side by side: claimed: hand in hand; described: side by side; recorded: asking.");
}

TEST_CASE("what is not known of the ladder is said") {
    Fixture fixture;
    fixture.submission.project.claims.reset();
    fixture.assessment.ladder->described.reset();
    fixture.assessment.ladder->groups[youth].described_known = false;
    fixture.assessment.ladder->last_decision.reset();
    const ReportLadder shown = *fixture.for_everyone().ladder;
    CHECK(shown.claimed == "nothing claimed");
    CHECK(shown.described == "not known yet");
    CHECK(shown.groups[youth].described == "not known yet");
    CHECK(shown.notes.back() == "No decision is on record.");
}

TEST_CASE("a kind of people with two groups says which one it stands with") {
    Fixture fixture;
    fixture.submission.groups[2].kind = 1;
    CHECK(fixture.for_everyone().ladder->notes[1] ==
          "Parents and carers stand where their best group stands: Northshire Forum.");
}

TEST_CASE("stages show what was said, what is recorded and why it is less") {
    Fixture fixture;
    StageResult& stage = fixture.assessment.ladder->groups[forum].stages[0];
    stage.recorded = 0;
    stage.held_by = HeldBy::not_there;
    fixture.assessment.ladder->groups[forum].stages[2].state = StageSay::State::absent;
    const auto stages = fixture.for_everyone().ladder->groups[forum].stages;
    CHECK(stages[0].title == "Before");
    CHECK(stages[0].said == "equal say");
    CHECK(stages[0].recorded == "nothing on record");
    CHECK(stages[0].note ==
          "The records of this stage do not show that this group had this much say.");
    CHECK(stages[2].said == "no such stage");
    CHECK(stages[2].recorded == "no such stage");
}

TEST_CASE("what held a group down says what to do now, or next time") {
    Fixture fixture;
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.stages[0].held_by = HeldBy::no_record;
    group.stages[1].held_by = HeldBy::not_there;
    group.stages[2] = {};
    group.for_gate = {{0, 0, {0, 1, 2}, false, false}, {0, 1, {}, false, true}};
    auto causes = fixture.for_everyone().ladder->groups[forum].causes;
    REQUIRE(causes.size() == 4);
    CHECK(causes[0].title == "Cause before");
    CHECK(causes[0].words == "Words on before.");
    CHECK(causes[0].to_do ==
          "Now do before. If it did not happen, that is for next time: next time do before.");
    CHECK(causes[0].now);
    CHECK(causes[1].to_do ==
          "Now do choose. If it did not happen, that is for next time: next time do choose.");
    CHECK(causes[1].now);
    CHECK(causes[2].to_do == "Now do after.");
    CHECK(causes[2].now);
    CHECK(causes[3].title == "Cause change");
    CHECK(causes[3].to_do == "Now do change.");

    group.stages[1].held_by = HeldBy::not_named_in_decision;
    causes = fixture.for_everyone().ladder->groups[forum].causes;
    CHECK(causes[1].title == "Cause choose");
    CHECK(causes[1].to_do == "Next time do choose.");
    CHECK_FALSE(causes[1].now);
}

TEST_CASE("a stage that is blank or still to come holds nobody down, it is not known yet") {
    const auto state = GENERATE(StageSay::State::blank, StageSay::State::not_yet);
    Fixture fixture;
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.stages[2] = {};
    group.stages[2].state = state;
    group.for_gate = {{0, 0, {2}, false, true}};
    const auto causes = fixture.for_everyone().ladder->groups[forum].causes;
    REQUIRE(causes.size() == 1);
    CHECK(causes[0].title == "Not known yet: After");
    CHECK(causes[0].words ==
          "The file does not say yet how much say this group had at this stage.");
    CHECK(causes[0].to_do == "Now do after.");
    CHECK(causes[0].now);
}

TEST_CASE("a stage that every project has is asked for where it is said not to be there") {
    Fixture fixture;
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    for (const Index stage : {0U, 2U}) {
        fixture.submission.involvement[forum][stage].state = StageSay::State::absent;
        group.stages[stage] = {};
    }
    const auto stages = fixture.for_everyone().ladder->groups[forum].stages;
    CHECK(stages[0].said == "said not to be there");
    CHECK(stages[0].note == "Every project has this stage: say how much say the group had.");
    CHECK(stages[2].said == "no such stage, but not yet agreed");
    CHECK(stages[2].note == "It needs a reason, and the group's agreement.");
}

TEST_CASE("staff have their stages shown, and no rung") {
    Fixture fixture;
    fixture.charter.engagement.resize(1);
    fixture.charter.engagement[0].title = "Working together";
    LadderResult& ladder = *fixture.assessment.ladder;
    for (GroupLadder& group : ladder.groups) {
        group.engagement = Index{0};
        group.stages[0].held_by = HeldBy::no_record;
        group.for_gate = {{0, 0, {0}, false, false}};
    }
    const auto groups = fixture.for_panel().ladder->groups;
    CHECK(groups[forum].described == "hand in hand");
    CHECK(groups[forum].recorded == "hand in hand");
    CHECK(groups[forum].engagement == "Working together");
    CHECK(groups[forum].causes.size() == 1);
    CHECK(groups[staff].group == "Road team");
    CHECK(groups[staff].kind == "Office staff");
    CHECK(groups[staff].described.empty());
    CHECK(groups[staff].recorded.empty());
    CHECK(groups[staff].engagement.empty());
    CHECK(groups[staff].causes.empty());
    REQUIRE(groups[staff].stages.size() == 3);
    CHECK(groups[staff].stages[0].said == "equal say");
    CHECK(groups[staff].stages[0].recorded == "equal say");
    CHECK(groups[staff].stages[0].note == "There is no record of this stage.");
}

TEST_CASE("what was asked after the decision is its own cause") {
    Fixture fixture;
    fixture.assessment.ladder->groups[forum].for_next_rung = {{2, 0, {}, true, false}};
    const auto causes = fixture.for_everyone().ladder->groups[forum].causes;
    REQUIRE(causes.size() == 1);
    CHECK(causes[0].title == "Cause late asking");
    CHECK(causes[0].to_do == "Next time do late asking.");
}

TEST_CASE("a cause and its gap agree on what can still be done") {
    Fixture fixture;
    GroupLadder& group = fixture.assessment.ladder->groups[forum];
    group.for_gate = {{0, 0, {0}, false, false}};
    Gap gap;
    gap.kind = GapKind::stage_short;
    gap.gate = 2;
    gap.groups = {forum};
    gap.need = group.for_gate[0];
    for (const HeldBy held_by : {HeldBy::no_record, HeldBy::not_there, HeldBy::disputed})
        for (const bool now : {true, false}) {
            INFO(static_cast<int>(held_by));
            group.stages[0].held_by = held_by;
            gap.now = now;
            fixture.assessment.gaps = {gap};
            const Report report = fixture.for_everyone();
            CHECK(report.ladder->groups[forum].causes[0].now == now);
            CHECK(report.ladder->groups[forum].causes[0].to_do == report.gaps[0].to_do);
            CHECK(report.gaps[0].subject.ends_with(", Northshire Forum"));
        }
}

TEST_CASE("the project's reason for narrowing whose project it is is for the panel") {
    Fixture fixture;
    fixture.assessment.primary = {1};
    fixture.submission.project.primary_reason = coprod_tests::text("It is about toddlers.");
    CHECK(fixture.for_everyone().ladder->notes[0] ==
          "This is the project of parents and carers, so their rungs make the headline.");
    CHECK(fixture.for_panel().ladder->notes[1] ==
          "The project's reason for this: It is about toddlers.");
}

TEST_CASE("only rungs that are not ruled out are marked as possible") {
    Fixture fixture;
    stand(fixture, forum, {3, 1});
    const auto rungs = fixture.for_everyone().ladder->rungs;
    CHECK_FALSE(rungs[0].perhaps);
    CHECK(rungs[1].perhaps);
    CHECK(rungs[2].perhaps);
    CHECK_FALSE(rungs[3].perhaps);
}

TEST_CASE("what keeps a kind of people open is looked for in its best group first") {
    Fixture fixture;
    fixture.submission.groups[2].kind = 1;
    stand(fixture, forum, {1, 0});
    LadderResult& ladder = *fixture.assessment.ladder;
    ladder.groups[2].stages[0] = {};
    ladder.groups[2].for_next_rung = {{0, 0, {0}, false, true}};
    const std::string start =
        "The records show hand in hand for young people. The records show at least "
        "side by side for parents and carers; hand in hand cannot be confirmed, ";
    CHECK(headline(fixture) == start + "because `involvement.staff.before` is blank.");

    ladder.groups[forum].stages[1] = {};
    ladder.groups[forum].for_next_rung = {{0, 0, {1}, false, true}};
    CHECK(headline(fixture) == start + "because `involvement.forum.choose` is blank.");
}

TEST_CASE("the readings of a group, and how much say it had, stand as ids and ranks too") {
    Fixture fixture;
    stand(fixture, forum, {2, 1});
    StageResult& blank = fixture.assessment.ladder->groups[forum].stages[0];
    blank = {};
    blank.state = StageSay::State::blank;
    StageResult& chosen = fixture.assessment.ladder->groups[forum].stages[1];
    chosen.state = StageSay::State::said;
    chosen.said = Index{3};
    chosen.recorded = 1;
    const ReportLadder shown = *fixture.for_everyone().ladder;
    const auto& rungs = fixture.charter.ladder->rungs;
    const ReportGroupLadder& group = shown.groups[forum];
    CHECK(group.lived);
    CHECK(group.recorded_id == rungs[2].id);
    CHECK(group.possible_id == rungs[1].id);
    CHECK_FALSE(group.stages[0].said_rank);
    CHECK_FALSE(group.stages[0].recorded_rank);
    CHECK(group.stages[1].said_rank == 3);
    CHECK(group.stages[1].recorded_rank == 1);
    CHECK(shown.says.size() == fixture.charter.ladder->says.size());
    CHECK(shown.says[3] == fixture.charter.ladder->says[3].title);
    CHECK_FALSE(shown.groups[staff].lived);
    CHECK(shown.groups[staff].recorded_id == "");
}

} // namespace report_ladder_test
