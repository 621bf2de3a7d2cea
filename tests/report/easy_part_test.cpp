// What the page for everyone who took part is told: the charter's easy words, who had no say, and
// nothing that the view hides.
#include "catch.h"
#include "report/fixture.h"

using namespace coprod;
using namespace coprod_tests;

namespace easy_part_test {

namespace {

using Names = std::vector<std::string>;

void set_recorded(Fixture& fixture, Index group, Index stage, Index say) {
    StageResult& result = fixture.assessment.ladder->groups[group].stages[stage];
    result.state = StageSay::State::said;
    result.said = say;
    result.recorded = say;
    result.held_by = HeldBy::nothing;
}

/// The first say that needs such a proof.
Index say_with(const Fixture& fixture, Proof proof) {
    const auto& says = fixture.charter.ladder->says;
    for (Index say = 0; say < says.size(); ++say)
        if (says[say].records == proof)
            return say;
    FAIL("the fixture has no such say");
    return 0;
}

} // namespace

TEST_CASE("where a charter has no easy words its titles stand in plain sentences") {
    Fixture fixture;
    fixture.charter.mark.gates[0].title = "Our forms";
    fixture.charter.ladder->stages[0].title = "Before";
    fixture.assessment.gates[0].outcome = Outcome::pass;
    CHECK(fixture.for_everyone().easy.gates[0].words == "“Our forms” went well.");
    CHECK(fixture.for_everyone().easy.gates[0].next == "");
    CHECK(fixture.for_everyone().easy.stages[0].when == "at the step “Before”");
    const Report report = fixture.for_everyone();
    CHECK(report.easy.verdict == "The result is: " + report.verdict_title + ".");
}

TEST_CASE(
    "a charter's easy words say what was found, and what can be done where it does not pass") {
    Fixture fixture;
    fixture.charter.mark.gates[0].easy = {"It is so.", "It is not so.", "Who knows?", "Ask."};
    fixture.charter.verdicts[static_cast<std::size_t>(fixture.assessment.verdict.kind)].easy =
        "It went as it went.";
    const auto gate = [&](Outcome outcome) {
        fixture.assessment.gates[0].outcome = outcome;
        return fixture.for_everyone().easy.gates[0];
    };
    CHECK(gate(Outcome::pass).words == "It is so.");
    CHECK(gate(Outcome::pass).next == "");
    CHECK(gate(Outcome::fail).words == "It is not so.");
    CHECK(gate(Outcome::fail).next == "Ask.");
    CHECK(gate(Outcome::unknown).words == "Who knows?");
    CHECK(fixture.for_everyone().easy.verdict == "It went as it went.");
}

TEST_CASE("who had no say and who was only asked is told by stage, of families alone") {
    Fixture fixture;
    Stage& first = fixture.charter.ladder->stages[0];
    first.easy = StageEasy{"when it began", "Begin together."};
    const ReportEasyStage before = fixture.for_everyone().easy.stages[0];
    CHECK(before.when == "when it began");
    CHECK(before.no_say == Names{});
    CHECK(before.next_time == "");

    set_recorded(fixture, youth, 0, 0);
    set_recorded(fixture, forum, 0, say_with(fixture, Proof::from_group));
    set_recorded(fixture, staff, 0, 0);
    const ReportEasyStage after = fixture.for_everyone().easy.stages[0];
    CHECK(after.no_say == Names{fixture.submission.groups[youth].shown()});
    CHECK(after.asked == Names{fixture.submission.groups[forum].shown()});
    CHECK(after.next_time == "Begin together.");

    fixture.assessment.ladder->groups[youth].stages[0].state = StageSay::State::blank;
    CHECK(fixture.for_everyone().easy.stages[0].no_say == Names{});
}

TEST_CASE("a say that the project tells of and no record shows is not known to be none") {
    Fixture fixture;
    StageResult& result = fixture.assessment.ladder->groups[youth].stages[0];
    REQUIRE(result.said);
    result.recorded = 0;
    result.held_by = HeldBy::no_record;
    const Names names{fixture.submission.groups[youth].shown()};
    CHECK(fixture.for_everyone().easy.stages[0].not_shown == names);
    CHECK(fixture.for_everyone().easy.stages[0].no_say == Names{});

    result.held_by = HeldBy::disputed; // those who were there say that they had none
    CHECK(fixture.for_everyone().easy.stages[0].not_shown == Names{});
    CHECK(fixture.for_everyone().easy.stages[0].no_say == names);
}

TEST_CASE("of a stage that is still to come it is not said who had no say") {
    Fixture fixture;
    for (Meeting& meeting : fixture.submission.meetings)
        meeting.stage = 1;
    for (Heard& heard : fixture.submission.heard)
        heard.stage = 1;
    for (Evidence& evidence : fixture.submission.evidence)
        evidence.stage = 1;
    set_recorded(fixture, youth, 0, 0);
    CHECK(fixture.for_everyone().easy.stages[0].no_say.size() == 1);
    Meeting& meeting = fixture.submission.meetings.emplace_back();
    meeting.stage = 0;
    meeting.date = DatedAt{Date{fixture.assessment.date.days + 1}, {}};
    CHECK(fixture.for_everyone().easy.stages[0].no_say == Names{});
    CHECK(fixture.for_everyone().easy.stages[0].next_time == "");
    fixture.submission.meetings.push_back(meeting);
    fixture.submission.meetings.back().date = DatedAt{fixture.assessment.date, {}};
    CHECK(fixture.for_everyone().easy.stages[0].no_say.size() == 1);
}

TEST_CASE("nobody waits for an answer to what has not been said yet") {
    Fixture fixture;
    REQUIRE(!fixture.submission.heard.empty());
    const auto heard_gate = [&] {
        for (const ReportEasyGate& gate : fixture.for_everyone().easy.gates)
            if (gate.answers)
                return gate.outcome;
        return Outcome::pass;
    };
    for (GateResult& gate : fixture.assessment.gates)
        if (fixture.charter.mark.gates[gate.gate].kind == GateKind::heard)
            gate.outcome = Outcome::unknown;
    fixture.assessment.heard.items[0].answered = false;
    fixture.submission.heard[0].date = DatedAt{fixture.assessment.date, {}};
    CHECK(heard_gate() == Outcome::fail);
    CHECK_FALSE(fixture.for_everyone().heard[0].to_come);
    fixture.submission.heard[0].date = DatedAt{Date{fixture.assessment.date.days + 1}, {}};
    CHECK(heard_gate() == Outcome::unknown);
    CHECK(fixture.for_everyone().heard[0].to_come);
}

TEST_CASE("a gate that is left to the panel says nothing of what it hides") {
    Fixture fixture;
    fixture.answer(0, youth, {3, 0, 0, 0, {}});
    const auto hidden = [&] {
        const Report report = fixture.for_everyone();
        std::size_t count = 0;
        for (const ReportEasyGate& gate : report.easy.gates)
            if (gate.panel_decides) {
                ++count;
                CHECK(gate.words == "");
                CHECK(gate.next == "");
                CHECK_FALSE(gate.now);
            }
        return count;
    };
    CHECK(hidden() == 1);
}

TEST_CASE("the deed or the reason stands alone, and only where it is shared") {
    Fixture fixture;
    REQUIRE(!fixture.submission.heard.empty());
    Heard& heard = fixture.submission.heard[0];
    heard.share = YesNo::yes;
    heard.did = text("The ramp was built.");
    fixture.assessment.heard.items[0].answered = true;
    CHECK(fixture.for_everyone().heard[0].answer_words == "The ramp was built.");
    heard.did = {};
    heard.why_not = text("There is no room.");
    CHECK(fixture.for_everyone().heard[0].answer_words == "There is no room.");
    heard.share = YesNo::no;
    CHECK(fixture.for_everyone().heard[0].answer_words == "");
    CHECK(fixture.for_panel().heard[0].answer_words == "There is no room.");
    heard.share = YesNo::yes;
    fixture.assessment.heard.items[0].answered = false;
    CHECK(fixture.for_everyone().heard[0].answer_words == "");
}

} // namespace easy_part_test
