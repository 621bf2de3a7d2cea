#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace ladder_test {

namespace {

/// Parents with a meeting of every stage, all before the decision of 2025-04-15 that names them,
/// and a change that is traced to them; each test takes something away.
struct ParentsProject {
    std::string project = "{start: 2025-01-10}";
    std::string plan = "shared";
    std::string design = "shared";
    std::string decide = "shared";
    std::string deliver = "shared";
    std::string review = "shared";
    std::string meetings = meeting("plan", "2025-02-01") + meeting("design", "2025-02-02") +
                           meeting("decide", "2025-02-03") + meeting("deliver", "2025-02-04") +
                           meeting("review", "2025-02-05");
    std::string decisions = "{date: 2025-04-15, what: Saturdays, by: [parents, staff]}";
    std::string heard = "{date: 2025-02-01, from: parents, said: Saturdays, did: Open}";
    std::string evidence;

    static std::string meeting(const std::string& stage, const std::string& date) {
        return "{date: " + date + ", stage: " + stage + ", attended: [parents, staff]}, ";
    }
    static std::string survey(const std::string& stage, const std::string& date) {
        return "{kind: survey, from: parents, date: " + date + ", stage: " + stage +
               ", where: Shelf 3}, ";
    }
    void says(const std::string& say) { plan = design = decide = deliver = review = say; }

    [[nodiscard]] Judged judged(const Charter& charter = charter_mark()) const {
        return judge(
            "project: " + project +
                "\ngroups: {parents: {kind: parent-carer, people: 8}, staff: {kind: council}}"
                "\ndo: {meetings: [" +
                meetings + "], decisions: [" + decisions + "], heard: [" + heard +
                "]}\nevidence: [" + evidence + "]\ninvolvement: {parents: {plan: " + plan +
                ", design: " + design + ", decide: " + decide + ", deliver: " + deliver +
                ", review: " + review + "}}\n",
            charter);
    }
    [[nodiscard]] std::string rung() const { return judged().rung("parents"); }
    [[nodiscard]] std::string described() const {
        const Judged all = judged(); // it holds the group
        const GroupLadder& group = all.group("parents");
        const auto& rungs = charter_mark().ladder->rungs;
        if (!group.described_known)
            return "not known";
        return group.described < rungs.size() ? rungs[group.described].id : "below";
    }
};

/// Only this stage has a say, by one record of that day; the decision of 2025-04-15 names nobody of
/// them.
ParentsProject only(const std::string& say, const std::string& record) {
    ParentsProject project;
    project.says("none");
    project.design = say;
    project.meetings = say == "discussed" ? record : "";
    project.evidence = say == "asked" ? record : "";
    project.decisions = "{date: 2025-04-15, what: Saturdays, by: staff}";
    return project;
}

} // namespace

TEST_CASE("co-production is shared or led at all five stages, and a change traced to the group") {
    ParentsProject project;
    CHECK(project.rung() == "co-production");
    project.says("led");
    CHECK(project.rung() == "co-production");
    for (auto stage : {&ParentsProject::plan, &ParentsProject::design, &ParentsProject::decide,
                       &ParentsProject::deliver, &ParentsProject::review}) {
        ParentsProject less;
        less.*stage = "discussed";
        CHECK(less.rung() == (stage == &ParentsProject::design ? "engagement" : "co-design"));
    }
}

TEST_CASE("co-design is discussed at plan, shared at design, and a change traced to the group") {
    ParentsProject project;
    project.says("none");
    project.plan = "discussed";
    project.design = "shared";
    CHECK(project.rung() == "co-design");
    project.plan = "asked";
    CHECK(project.rung() == "engagement");
    project.plan = "discussed";
    project.design = "discussed";
    CHECK(project.rung() == "engagement");
}

TEST_CASE("a change is traced when something heard from the group was acted on") {
    ParentsProject project;
    project.heard = "{date: 2025-02-01, from: parents, said: Saturdays, why_not: Too dear}";
    CHECK(project.rung() == "engagement");
    project.heard = "{date: 2025-02-01, from: staff, said: Saturdays, did: Open}, " + project.heard;
    CHECK(project.rung() == "engagement");
    project.heard =
        "{date: 2025-02-01, from: [staff, parents], said: Saturdays, did: Open}, " + project.heard;
    CHECK(project.rung() == "co-production");
}

TEST_CASE("what was heard and has no answer yet leaves it open whether a change came of it") {
    ParentsProject project;
    project.heard = "{date: 2025-02-01, from: parents, said: Saturdays, did: tbc}";
    CHECK(project.rung() == "engagement to co-production");
    project.heard = "{date: 2025-02-01, from: parents, said: Saturdays, did: Noted}";
    CHECK(project.rung() == "engagement to co-production");
    project.heard += ", {date: 2025-02-01, from: parents, said: Sundays, why_not: Too dear}";
    CHECK(project.rung() == "engagement to co-production");
}

TEST_CASE("where nothing was heard from the group it is unknown whether a change came of it") {
    ParentsProject project;
    project.heard.clear();
    CHECK(project.rung() == "engagement to co-production");
    CHECK(project.judged().group("parents").change == Outcome::unknown);
    project.heard = "{date: 2025-02-01, from: staff, said: Saturdays, did: Open}";
    CHECK(project.rung() == "engagement to co-production");
}

TEST_CASE("engagement is discussed at some stage while the decision was still open") {
    CHECK(only("discussed", ParentsProject::meeting("design", "2025-04-14")).rung() ==
          "engagement");
    CHECK(only("discussed", ParentsProject::meeting("design", "2025-04-15")).rung() == "informing");
    CHECK(only("discussed", ParentsProject::meeting("design", "2025-04-16")).rung() == "informing");
    CHECK(only("discussed", ParentsProject::meeting("plan", "2025-04-14")).rung() == "informing");
}

TEST_CASE("consultation is asked at some stage while the decision was still open") {
    CHECK(only("asked", ParentsProject::survey("design", "2025-04-14")).rung() == "consultation");
    CHECK(only("asked", ParentsProject::survey("design", "2025-04-15")).rung() == "informing");
    CHECK(only("asked", ParentsProject::survey("design", "2025-04-16")).rung() == "informing");
}

TEST_CASE("a survey alone never lifts a group above consultation, and nor do many") {
    ParentsProject project;
    project.decisions = "{date: 2025-04-15, what: Saturdays, by: staff}";
    project.meetings.clear();
    for (const char* stage : {"plan", "design", "decide", "deliver", "review"})
        for (const char* date : {"2025-02-01", "2025-03-01", "2025-04-01"})
            project.evidence += ParentsProject::survey(stage, date);
    for (const char* say : {"asked", "discussed", "shared", "led"}) {
        project.says(say);
        CHECK(project.rung() == "consultation");
    }
}

TEST_CASE("the last decision that has come closes what was open") {
    ParentsProject project = only("asked", ParentsProject::survey("design", "2025-05-01"));
    CHECK(project.rung() == "informing");
    project.decisions += ", {date: 2025-05-02, what: Saturdays, by: staff}, {date: 2025-03-01, "
                         "what: Saturdays, by: staff}";
    CHECK(project.rung() == "consultation");
    project.decisions = "{date: 2025-04-15, what: Saturdays, by: staff}, {date: 2026-02-01, what: "
                        "Saturdays, by: staff}";
    CHECK(project.rung() == "informing");
    project.decisions = "{date: 2025-05-02}";
    CHECK(project.rung() == "consultation");
    CHECK(project.judged().assessment.ladder->last_decision == day("2025-05-02"));
}

TEST_CASE("those who took the decision were there while it was open") {
    ParentsProject project;
    project.says("none");
    project.decide = "shared";
    project.meetings.clear();
    CHECK(project.rung() == "engagement");
    project.decisions += ", {date: 2025-06-01, what: Saturdays, by: staff}";
    CHECK(project.rung() == "engagement");
}

TEST_CASE(
    "with no decision recorded all is open while the project runs, and unknown when it has ended") {
    ParentsProject project = only("asked", ParentsProject::survey("design", "2025-05-01"));
    project.decisions.clear();
    CHECK(project.rung() == "consultation");
    project.project = "{end: 2026-02-01}";
    CHECK(project.rung() == "consultation");
    project.project = "{end: 2026-01-31}";
    CHECK(project.rung() == "informing to consultation");
    project.decisions = "{date: 2026-02-01, what: Saturdays, by: staff}";
    CHECK(project.rung() == "informing to consultation");
    project.decisions = "{date: 2025-05-02, what: Saturdays, by: staff}";
    CHECK(project.rung() == "consultation");
}

TEST_CASE("below consultation stand informing, educating, coercion, and no part at all") {
    ParentsProject project;
    for (const auto& [say, rung] :
         {std::pair("told", "informing"), std::pair("taught", "educating"),
          std::pair("required", "coercion"), std::pair("none", "below")}) {
        project.says("none");
        project.review = say;
        CHECK(project.rung() == rung);
    }
}

TEST_CASE("a blank stage, or one still to come, leaves open what it could still lift") {
    ParentsProject project;
    for (const char* blank : {"", "not yet"}) {
        project.deliver = blank;
        CHECK(project.rung() == "co-design to co-production");
    }
    project.plan = "";
    CHECK(project.rung() == "engagement to co-production");
    project.design = "asked";
    CHECK(project.rung() == "engagement");
    project.says("");
    CHECK(project.rung() == "below to co-production");
    project.design = "none";
    CHECK(project.rung() == "below to engagement");
}

TEST_CASE("a stage that is disputed and left blank was told at most") {
    ParentsProject project;
    project.deliver = "";
    project.evidence = "{from: parents, disputes: [involvement.parents.deliver]}";
    CHECK(project.rung() == "co-design");
}

TEST_CASE("a stage that does not exist asks nothing once the group has agreed to the reason") {
    ParentsProject project;
    project.deliver = "{not_applicable: It is a policy, agreed_by: [parents]}";
    CHECK(project.rung() == "co-production");
    project.deliver = "{not_applicable: It is a policy, agreed_by: [staff]}";
    CHECK(project.rung() == "co-design to co-production");
    project.deliver = "shared";
    project.review = "{not_applicable: No time, agreed_by: [parents]}";
    CHECK(project.rung() == "co-design to co-production");
    project.says("none");
    project.deliver = "{not_applicable: It is a policy, agreed_by: [parents]}";
    CHECK(project.rung() == "below");
}

TEST_CASE("a rung that asks only for stages that do not exist is not reached by their absence") {
    Charter charter = charter_mark();
    Rung& top = charter.ladder->rungs.front();
    top.needs.resize(1);
    top.needs[0].stages = {index_of(charter.ladder->stages, "deliver")};
    ParentsProject project;
    project.says("told");
    project.deliver = "shared";
    CHECK(project.judged(charter).rung("parents") == "co-production");
    project.deliver = "{not_applicable: It is a policy, agreed_by: [parents]}";
    CHECK(project.judged(charter).rung("parents") == "informing");
}

TEST_CASE("the rung described rests on what is said of each stage, and on no record") {
    ParentsProject project;
    project.meetings = project.decisions = project.heard = "";
    CHECK(project.described() == "co-production");
    project.deliver = "";
    CHECK(project.described() == "co-design");
    project.says("asked");
    CHECK(project.described() == "consultation");
    project.says("not yet");
    CHECK(project.described() == "not known");
    project.plan = "none";
    CHECK(project.described() == "below");
}

TEST_CASE("what is missing for the next rung, and whether it can still be met, is told") {
    ParentsProject project;
    CHECK(project.judged().group("parents").for_next_rung.empty());
    project.deliver = "";
    project.review = "asked";
    const Judged judged = project.judged();
    const auto& missing = judged.group("parents").for_next_rung;
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].rung == 0);
    CHECK(missing[0].need == 0);
    CHECK(missing[0].stages == std::vector<Index>{3, 4});
    CHECK_FALSE(missing[0].open); // review was not enough, whatever delivery was
    project.review = "shared";
    CHECK(project.judged().group("parents").for_next_rung.at(0).open);
}

TEST_CASE("asked after the decision is told apart from never asked") {
    const auto next = [](const ParentsProject& project) {
        return project.judged().group("parents").for_next_rung.at(0);
    };
    CHECK(next(only("asked", ParentsProject::survey("design", "2025-04-15"))).too_late);
    CHECK_FALSE(next(only("told", "")).too_late);
    CHECK_FALSE(next(only("asked", ParentsProject::survey("design", "2025-04-14"))).too_late);
    CHECK(next(only("told", "")).rung == 3);
    CHECK(next(only("taught", "")).rung == 4); // from the lowest band to the first rung above it
    CHECK(next(only("required", "")).rung == 4);
    CHECK(next(only("none", "")).rung == 4);
}

TEST_CASE("the engagement model is a second reading of the same records") {
    const auto tier = [](const ParentsProject& project) {
        const auto found = project.judged().group("parents").engagement;
        return found ? charter_mark().engagement[*found].id : "none";
    };
    ParentsProject project;
    CHECK(tier(project) == "collaboration");
    project.decide = "led";
    CHECK(tier(project) == "empowerment");
    project.decisions = "{date: 2025-04-15, what: Saturdays, by: staff}";
    CHECK(tier(project) == "consultation");
    CHECK(tier(only("told", "")) == "information");
    CHECK(tier(only("taught", "")) == "none");
    CHECK(tier(only("asked", ParentsProject::survey("design", "2025-06-01"))) == "consultation");
}

} // namespace ladder_test
