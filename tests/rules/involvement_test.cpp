#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace involvement_test {

namespace {

/// What parents are said to have had at one stage, with these records behind it.
struct Case {
    std::string stage = "design";
    std::string meetings;
    std::string decisions;
    std::string heard;
    std::string evidence;

    [[nodiscard]] Judged judged(const std::string& say) const {
        return judge("groups: {parents: {kind: parent-carer, people: 8}, young: {kind: "
                     "young-person, people: 6}, staff: {kind: council, people: 3}}\n"
                     "do: {meetings: [" +
                     meetings + "], decisions: [" + decisions + "], heard: [" + heard +
                     "]}\nevidence: [" + evidence + "]\ninvolvement: {parents: {" + stage + ": " +
                     say + "}}\n");
    }
    [[nodiscard]] std::string recorded(const std::string& say) const {
        return judged(say).recorded("parents", stage);
    }
    [[nodiscard]] HeldBy held_by(const std::string& say) const {
        return judged(say).stage("parents", stage).held_by;
    }
};

Case meeting(const std::string& written) {
    Case result;
    result.meetings = "{" + written + "}";
    return result;
}

Case decision(const std::string& written) {
    Case result;
    result.stage = "decide";
    result.decisions = "{" + written + "}";
    return result;
}

Case survey(const std::string& written) {
    Case result;
    result.evidence = "{kind: survey, where: Shelf 3, " + written + "}";
    return result;
}

Case workshop(const std::string& written) {
    Case result;
    result.evidence = "{kind: workshop, where: Shelf 3, " + written + "}";
    return result;
}

Case said(const std::string& written) {
    Case result;
    result.heard = "{said: Saturdays suit us, " + written + "}";
    return result;
}

Case disputed_by(const std::string& evidence) {
    Case result = meeting("date: 2025-03-01, stage: design, attended: [parents, young]");
    result.evidence = "{" + evidence + "}";
    return result;
}

} // namespace

TEST_CASE("none, required, taught and told need no record") {
    for (const char* say : {"none", "required", "taught", "told"}) {
        CHECK(Case{}.recorded(say) == say);
        CHECK(Case{}.held_by(say) == HeldBy::nothing);
    }
}

TEST_CASE("without a record asked, discussed, shared and led count as told") {
    for (const char* say : {"asked", "discussed", "shared", "led"}) {
        CHECK(Case{}.recorded(say) == "told");
        CHECK(Case{}.held_by(say) == HeldBy::no_record);
    }
}

TEST_CASE("asked needs a record from that group at that stage") {
    CHECK(survey("from: parents, date: 2025-03-01, stage: design").recorded("asked") == "asked");
    CHECK(said("from: parents, date: 2025-03-01, stage: design").recorded("asked") == "asked");
    CHECK(survey("from: [staff, parents], date: 2025-03-01, stage: design").recorded("asked") ==
          "asked");
    CHECK(survey("from: young, date: 2025-03-01, stage: design").recorded("asked") == "told");
    CHECK(said("from: young, date: 2025-03-01, stage: design").recorded("asked") == "told");
    CHECK(survey("from: parents, date: 2025-03-01, stage: plan").recorded("asked") == "told");
    CHECK(said("from: parents, date: 2025-03-01, stage: plan").recorded("asked") == "told");
    CHECK(survey("from: parents, date: 2025-03-01").recorded("asked") == "told");
    CHECK(said("from: parents, date: 2025-03-01").recorded("asked") == "told");
}

TEST_CASE("a record that is set aside carries no say") {
    CHECK(survey("from: parents, stage: design").recorded("asked") == "told");
    CHECK(survey("from: parents, date: 2026-02-01, stage: design").recorded("asked") == "told");
    CHECK(survey("from: parents, date: 2026-01-31, stage: design").recorded("asked") == "asked");
    CHECK(said("from: parents, stage: design").recorded("asked") == "told");
    CHECK(meeting("stage: design, attended: [parents]").recorded("shared") == "told");
    CHECK(meeting("date: 2026-02-01, stage: design, attended: [parents]").recorded("shared") ==
          "told");
    CHECK(decision("by: [parents]").recorded("shared") == "told");
    CHECK(decision("date: 2026-02-01, what: Saturdays, by: [parents]").recorded("shared") ==
          "told");
    CHECK(survey("took_part: [parents], date: 2025-03-01, stage: design").recorded("shared") ==
          "told");
}

TEST_CASE("discussed, shared and led need a meeting of that stage that the group attended") {
    const std::string day = "date: 2025-03-01, stage: design, attended: ";
    for (const char* say : {"discussed", "shared", "led"}) {
        CHECK(meeting(day + "{parents: 1, staff: 3}").recorded(say) == say);
        CHECK(meeting(day + "[parents, staff]").recorded(say) == say);
        CHECK(meeting(day + "{parents: 0, staff: 3}").recorded(say) == "told");
        CHECK(meeting(day + "{young: 6, staff: 3}").recorded(say) == "told");
        CHECK(meeting("date: 2025-03-01, stage: plan, attended: [parents]").recorded(say) ==
              "told");
        CHECK(meeting("date: 2025-03-01, attended: [parents]").recorded(say) == "told");
    }
}

TEST_CASE("evidence of that stage in which the group took part is as good as a meeting") {
    const std::string rest = "from: staff, date: 2025-03-01, ";
    for (const char* say : {"discussed", "shared", "led"}) {
        CHECK(workshop(rest + "stage: design, took_part: [parents]").recorded(say) == say);
        CHECK(workshop(rest + "stage: plan, took_part: [parents]").recorded(say) == "told");
        CHECK(workshop(rest + "stage: design, took_part: [young]").recorded(say) == "told");
    }
    CHECK(workshop("from: parents, date: 2025-03-01, stage: design, took_part: [parents]")
              .recorded("shared") == "shared");
}

TEST_CASE("any number of surveys stays at asked, whoever took part in them") {
    const std::string one =
        "{kind: survey, where: Shelf 3, from: parents, date: 2025-03-01, stage: "
        "design, took_part: [parents]}";
    Case surveys;
    surveys.evidence = one + ", " + one + ", " + one;
    for (const char* say : {"asked", "discussed", "shared", "led"})
        CHECK(surveys.recorded(say) == "asked");
    CHECK(survey("from: staff, date: 2025-03-01, stage: design, took_part: [parents]")
              .recorded("shared") == "asked");
}

TEST_CASE(
    "what the records do not carry falls to what they do, and never rises above what is said") {
    const Case survey_only = survey("from: parents, date: 2025-03-01, stage: design");
    CHECK(survey_only.recorded("led") == "asked");
    CHECK(survey_only.recorded("shared") == "asked");
    CHECK(survey_only.recorded("discussed") == "asked");
    CHECK(survey_only.recorded("told") == "told");
    const Case attended = meeting("date: 2025-03-01, stage: design, attended: [parents]");
    CHECK(attended.recorded("asked") == "asked");
    CHECK(attended.recorded("none") == "none");
}

TEST_CASE("at the deciding stage shared needs a decision that names the group") {
    const std::string by_parents = "date: 2025-04-15, what: Saturdays, by: [parents, staff]";
    for (const char* say : {"asked", "discussed", "shared", "led"})
        CHECK(decision(by_parents).recorded(say) == say);
    CHECK(decision("date: 2025-04-15, what: Saturdays, by: [young, staff]").recorded("shared") ==
          "told");
    Case meeting_too = decision("date: 2025-04-15, what: Saturdays, by: [young, staff]");
    meeting_too.meetings = "{date: 2025-04-01, stage: decide, attended: [parents]}";
    CHECK(meeting_too.recorded("led") == "discussed");
    CHECK(meeting_too.recorded("shared") == "discussed");
    CHECK(meeting_too.recorded("discussed") == "discussed");
    meeting_too.meetings.clear();
    meeting_too.heard = "{date: 2025-04-01, stage: decide, from: parents, said: Saturdays}";
    CHECK(meeting_too.recorded("shared") == "asked");
}

TEST_CASE("a decision is a record of the deciding stage alone") {
    Case design = decision("date: 2025-04-15, what: Saturdays, by: [parents]");
    design.stage = "design";
    CHECK(design.recorded("shared") == "told");
    CHECK(design.recorded("asked") == "told");
}

TEST_CASE("a say that people with lived experience dispute counts as told at most") {
    const std::string dispute = "disputes: [involvement.parents.design]";
    for (const char* say : {"asked", "discussed", "shared", "led"}) {
        CHECK(disputed_by("from: parents, " + dispute).recorded(say) == "told");
        CHECK(disputed_by("from: parents, " + dispute).held_by(say) == HeldBy::disputed);
    }
    CHECK(disputed_by("from: young, " + dispute).recorded("shared") == "told");
    CHECK(disputed_by("from: [staff, young], " + dispute).recorded("shared") == "told");
    CHECK(disputed_by("from: parents, " + dispute).recorded("told") == "told");
    CHECK(disputed_by("from: parents, " + dispute).held_by("told") == HeldBy::nothing);
    CHECK(disputed_by("from: parents, " + dispute).recorded("taught") == "taught");
}

TEST_CASE("a dispute that names nobody is heard like one of families") {
    CHECK(disputed_by("disputes: [involvement.parents.design]").recorded("shared") == "told");
}

TEST_CASE("a dispute of staff, of another stage or of another group leaves a say as it is") {
    CHECK(disputed_by("from: staff, disputes: [involvement.parents.design]").recorded("shared") ==
          "shared");
    CHECK(disputed_by("from: parents, disputes: [involvement.parents.plan]").recorded("shared") ==
          "shared");
    CHECK(disputed_by("from: parents, disputes: [involvement.young.design]").recorded("shared") ==
          "shared");
    CHECK(disputed_by("from: parents, disputes: [agree-who-to-involve]").recorded("shared") ==
          "shared");
}

TEST_CASE("what held a say down: no record, not there, or not named in the decision") {
    CHECK(meeting("date: 2025-03-01, stage: design, attended: [staff]").held_by("shared") ==
          HeldBy::not_there);
    CHECK(meeting("date: 2025-03-01, stage: plan, attended: [parents]").held_by("shared") ==
          HeldBy::no_record);
    CHECK(survey("from: staff, date: 2025-03-01, stage: design").held_by("asked") ==
          HeldBy::not_there);
    CHECK(said("from: staff, date: 2025-03-01, stage: design").held_by("asked") ==
          HeldBy::not_there);
    CHECK(decision("date: 2025-04-15, what: Saturdays, by: [staff]").held_by("shared") ==
          HeldBy::not_named_in_decision);
    CHECK(decision("date: 2025-04-15, what: Saturdays, by: [staff]").held_by("discussed") ==
          HeldBy::not_there);
    CHECK(decision("by: [staff]").held_by("shared") == HeldBy::no_record);
    CHECK(decision("date: 2025-04-15, what: Saturdays, by: [parents]").held_by("shared") ==
          HeldBy::nothing);
}

TEST_CASE("a decision that names the group carries its say once it says what was decided") {
    for (const char* what : {"", "tbc"}) {
        Case named = decision(std::string("date: 2025-04-15, by: [parents, staff], what: ") + what);
        CHECK(named.recorded("shared") == "told");
        CHECK(named.held_by("shared") == HeldBy::decision_not_said);
        named.meetings = "{date: 2025-04-01, stage: decide, attended: [parents]}";
        CHECK(named.recorded("shared") == "discussed");
        CHECK(named.held_by("shared") == HeldBy::decision_not_said);
        CHECK(named.held_by("discussed") == HeldBy::nothing);
        // when it was taken is known all the same
        CHECK(named.judged("shared").assessment.ladder->last_decision == day("2025-04-15"));
    }
    CHECK(decision("date: 2025-04-15, by: [staff]").held_by("shared") == HeldBy::no_record);
    CHECK(decision("by: [parents]").held_by("shared") == HeldBy::no_record);
}

TEST_CASE("a stage names the records that carry it") {
    Case all = meeting("id: m1, date: 2025-04-01, stage: decide, attended: [parents]");
    all.stage = "decide";
    all.decisions = "{id: d1, date: 2025-04-15, what: Saturdays, by: [parents]}, {id: d2, date: "
                    "2025-04-15, what: Saturdays, by: "
                    "[staff]}";
    all.heard = "{id: h1, date: 2025-04-01, stage: decide, from: parents, said: Saturdays}";
    all.evidence = "{id: e1, date: 2025-04-01, stage: decide, from: parents, where: Shelf 3}, "
                   "{id: e2, date: 2025-04-01, stage: plan, from: parents, where: Shelf 3}";
    CHECK(all.judged("shared").stage("parents", "decide").carried_by.size() == 4);
}

TEST_CASE("a stage is blank, still to come, or absent where the group itself agreed to a reason") {
    const auto state = [](const std::string& stage, const std::string& say) {
        Case result;
        result.stage = stage;
        return result.judged(say).stage("parents", stage).state;
    };
    using State = StageSay::State;
    CHECK(state("deliver", "") == State::blank);
    CHECK(state("deliver", "not yet") == State::not_yet);
    CHECK(state("deliver", "none") == State::said);
    CHECK(state("deliver", "{not_applicable: It is a policy, agreed_by: [parents]}") ==
          State::absent);
    CHECK(state("deliver", "{not_applicable: It is a policy, agreed_by: [young, staff]}") ==
          State::blank);
    CHECK(state("deliver", "{not_applicable: It is a policy}") == State::blank);
    CHECK(state("deliver", "{not_applicable: tbc, agreed_by: [parents]}") == State::blank);
    CHECK(state("deliver", "{agreed_by: [parents]}") == State::blank);
    for (const char* stage : {"plan", "design", "decide", "review"})
        CHECK(state(stage, "{not_applicable: It is a policy, agreed_by: [parents]}") ==
              State::blank);
}

} // namespace involvement_test
