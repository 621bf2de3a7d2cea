// Who has been missed (method.md, "Indicators").
#include <fmt/format.h>

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace missed_test {

namespace {

using Lines = std::vector<std::string>;

const char* words(MissedKind::How how) {
    switch (how) {
    case MissedKind::How::not_named:
        return "not named";
    case MissedKind::How::took_no_part:
        return "took no part";
    case MissedKind::How::never_there:
        return "never there";
    case MissedKind::How::not_when_decided:
        return "not when decided";
    case MissedKind::How::group_never_there:
        return "group never there";
    case MissedKind::How::not_at_every_stage:
        break;
    }
    return "not at every stage";
}

/// "parent-carer: never there (plan, design)", one for each kind that was missed.
Lines missed(const Judged& judged) {
    Lines lines;
    for (const MissedKind& kind : judged.assessment.missed) {
        Lines stages;
        for (const Index stage : kind.stages)
            stages.push_back(judged.charter->ladder->stages[stage].id);
        lines.push_back(fmt::format("{}: {} ({})", judged.charter->kinds[kind.kind].id,
                                    words(kind.how), fmt::join(stages, ", ")));
    }
    return lines;
}

std::string meeting(const std::string& stage, const std::string& attended) {
    return "{date: 2025-02-01, stage: " + stage + ", attended: [" + attended + "]}, ";
}

/// Parents were at every meeting; each test adds a group of young people and what it did.
struct Work {
    std::string project = "{}";
    std::string young = "young: {kind: young-person, people: 6}, ";
    std::string meetings;
    std::string decisions;
    std::string evidence;
    std::string involvement;

    [[nodiscard]] Judged judged() const {
        return judge("project: " + project + "\ngroups: {" + young +
                     "parents: {kind: parent-carer, people: 8}, staff: {kind: council}}\n"
                     "do: {meetings: [" +
                     meetings + "], decisions: [" + decisions + "]}\nevidence: [" + evidence +
                     "]\ninvolvement: {" + involvement + "}\n");
    }
    [[nodiscard]] Lines all() const { return missed(judged()); }
};

} // namespace

TEST_CASE("a group that no record shows is missed although others of its kind were there") {
    Work work;
    work.young += "evening: {kind: parent-carer, people: 6}, ghosts: {kind: parent-carer, people: "
                  "0}, more-staff: {kind: council}, ";
    work.meetings = meeting("plan", "parents, young") + meeting("design", "parents, young");
    const Lines evening{"parent-carer: group never there ()"};
    CHECK(work.all() == evening);
    CHECK(work.judged().submission.groups[work.judged().assessment.missed[0].group].id ==
          "evening");
    work.evidence = "{id: e1, kind: survey, from: evening, took_part: evening, date: 2025-02-01, "
                    "where: Shelf}"; // whoever is asked is not there
    CHECK(work.all() == evening);
    work.decisions = "{date: 2025-03-01, what: Saturdays, by: [parents, young, evening]}";
    CHECK(work.all() == Lines{});
    work.decisions.clear();
    work.meetings = meeting("plan", "young");
    CHECK(work.all() == Lines{"parent-carer: never there (plan)"});
}

TEST_CASE("nobody is missed who was there at every stage that has begun") {
    Work work;
    work.meetings = meeting("plan", "parents, young") + meeting("design", "parents, young");
    CHECK(work.all() == Lines{});
    CHECK(missed(judge(good_project().text())) == Lines{});
}

TEST_CASE("a primary kind that no group is named of is missed") {
    Work work;
    work.young = "";
    work.meetings = meeting("plan", "parents");
    CHECK(work.all() == Lines{"young-person: not named (plan)"});
    CHECK(missed(judge("coprod: 1\n")) ==
          Lines{"young-person: not named ()", "parent-carer: not named ()"});
}

TEST_CASE("a kind took no part where all its groups are of nobody, whatever the records say") {
    Work work;
    work.young = "young: {kind: young-person, people: 0}, ";
    work.meetings = meeting("plan", "parents, young");
    CHECK(work.all() == Lines{"young-person: took no part (plan)"});
    work.young += "more: {kind: young-person}, ";
    CHECK(work.all() == Lines{"young-person: never there (plan)"});
}

TEST_CASE("a kind was never there where no record shows it, though it was asked") {
    Work work;
    work.meetings = meeting("plan", "parents");
    work.evidence = "{kind: survey, from: young, took_part: [young], date: 2025-02-01, "
                    "stage: plan, where: Shelf 1}, "
                    "{kind: workshop, from: young, date: 2025-02-01, stage: plan, where: Shelf 1}";
    CHECK(work.all() == Lines{"young-person: never there (plan)"});
    work.evidence = "{kind: workshop, from: staff, took_part: [young], date: 2025-02-01, "
                    "stage: plan, where: Shelf 1}";
    CHECK(work.all() == Lines{});
}

TEST_CASE("a record that does not count shows nobody") {
    Work work;
    work.meetings = meeting("plan", "parents") +
                    "{stage: plan, attended: [young]}, "
                    "{date: 2026-02-01, stage: plan, attended: [young]}, "
                    "{date: 2025-02-01, stage: plan, attended: {young: 0, parents: 1}}";
    CHECK(work.all() == Lines{"young-person: never there (plan)"});
}

TEST_CASE("a kind was not there when it was decided") {
    Work work;
    work.meetings = meeting("plan", "parents, young");
    work.decisions = "{date: 2025-03-01, what: Saturdays, by: [parents, staff]}";
    CHECK(work.all() == Lines{"young-person: not when decided (design, decide)",
                              "parent-carer: not at every stage (design)"});
    work.decisions = "{date: 2025-03-01, what: Saturdays, by: [parents, staff, young]}";
    CHECK(work.all() == Lines{"young-person: not at every stage (design)",
                              "parent-carer: not at every stage (design)"});
    work.decisions = "{date: 2025-03-01, what: Saturdays, by: [parents]}";
    work.meetings += meeting("decide", "young, staff") + meeting("design", "young, parents");
    CHECK(work.all() == Lines{}); // it was in the room
}

TEST_CASE("who has delivered has decided too, with or without a record of it") {
    Work work;
    work.meetings = meeting("plan", "parents, young") + meeting("design", "parents, young") +
                    meeting("deliver", "parents, young");
    CHECK(work.all() == Lines{"young-person: not when decided (decide)",
                              "parent-carer: not when decided (decide)"});
}

TEST_CASE("a stage that has not begun misses nobody") {
    Work work;
    work.meetings = meeting("plan", "parents, young");
    CHECK(work.all() == Lines{});
    work.meetings += "{date: 2026-03-01, stage: review, attended: [parents]}";
    CHECK(work.all() == Lines{});
}

TEST_CASE("presence without a stage is presence, but at no stage") {
    Work work;
    work.meetings = meeting("plan", "parents") + "{date: 2025-02-02, attended: [young]}";
    CHECK(work.all() == Lines{"young-person: not at every stage (plan)"});
}

TEST_CASE("a stage that the kind agreed there is none of is not one at which it was missed") {
    Work work;
    work.meetings = meeting("plan", "parents, young") + meeting("design", "parents, young") +
                    meeting("decide", "parents, young") + meeting("deliver", "staff") +
                    meeting("review", "parents, young");
    work.involvement = "young: {deliver: {not_applicable: It is a policy, agreed_by: [young]}}";
    CHECK(work.all() == Lines{"parent-carer: not at every stage (deliver)"});
}

TEST_CASE("a project for one primary kind misses that one alone") {
    Work work;
    work.project = "{primary: parent-carer, primary_reason: A course for parents}";
    work.young = "";
    CHECK(work.all() == Lines{"parent-carer: never there ()"});
    work.meetings = meeting("plan", "parents");
    CHECK(work.all() == Lines{});
}

TEST_CASE("other kinds with lived experience are missed where they are named and never there") {
    Work work;
    work.project = "{primary: parent-carer, primary_reason: A course for parents}";
    work.meetings = meeting("plan", "parents");
    CHECK(work.all() == Lines{"young-person: never there (plan)"});
    work.young = "siblings: {kind: lived-experience, people: 0}, club: {kind: voluntary}, ";
    CHECK(work.all() == Lines{"lived-experience: took no part (plan)"});
    work.young = "siblings: {kind: lived-experience}, ";
    work.meetings += meeting("design", "parents") + meeting("plan", "siblings");
    CHECK(work.all() == Lines{}); // they were there, and it is not their project
}

TEST_CASE("without a ladder it still tells who was not named, nobody, or never there") {
    const Charter charter = shipped("stockport");
    const auto of = [&](const std::string& rest) { return missed(judge(rest, charter)); };
    CHECK(of("groups: {parents: {kind: parent-carer}}\n") ==
          Lines{"young-person: not named ()", "parent-carer: never there ()"});
    CHECK(of("groups: {parents: {kind: parent-carer}, young: {kind: young-person, people: 0}}\n"
             "do: {meetings: [{date: 2025-02-01, attended: [parents]}]}\n") ==
          Lines{"young-person: took no part ()"});
}

} // namespace missed_test
