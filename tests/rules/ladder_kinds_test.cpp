#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace ladder_kinds_test {

namespace {

/// A running project without decisions, in which these groups are said to have had this at the
/// design.
struct Said {
    std::string id;
    std::string group; ///< as it stands under `groups`
    std::string design;
};

Judged involved(const std::vector<Said>& groups, const std::string& project = "{}") {
    std::string text = "project: " + project + "\ngroups: {";
    std::string involvement;
    for (const Said& said : groups) {
        text += said.id + ": {" + said.group + "}, ";
        involvement += said.id + ": {plan: none, design: " + said.design +
                       ", decide: none, deliver: none, review: none}, ";
    }
    // Everybody was at this meeting and answered this survey, so only what is said decides.
    std::string all;
    for (const Said& said : groups)
        all += said.id + ", ";
    return judge(text + "}\ndo: {meetings: [{date: 2025-02-01, stage: design, attended: [" + all +
                 "]}]}\ninvolvement: {" + involvement + "}\n");
}

const Said forum_discussed{"forum", "kind: parent-carer, people: 8", "discussed"};
const Said others_asked{"others", "kind: parent-carer, people: 40", "asked"};
const Said young_told{"young", "kind: young-person, people: 6", "told"};
const Said young_discussed{"young", "kind: young-person, people: 6", "discussed"};
const Said staff_discussed{"staff", "kind: council, people: 3", "discussed"};

} // namespace

TEST_CASE("each group has its own rung, and staff never lift families") {
    const Judged judged = involved({forum_discussed, young_told, staff_discussed});
    CHECK(judged.rung("forum") == "engagement");
    CHECK(judged.rung("young") == "informing");
    CHECK(judged.rung("staff") == "engagement");
    CHECK(judged.headline() == "informing");
    CHECK(involved({young_told, staff_discussed}).rung("young") == "informing");
}

TEST_CASE("a kind of people stands where its best group stands, in any order, and both are kept") {
    for (const auto& parents : {std::vector<Said>{forum_discussed, others_asked},
                                std::vector<Said>{others_asked, forum_discussed}}) {
        const Judged judged = involved(parents);
        CHECK(judged.rung("others") == "consultation");
        CHECK(judged.rungs(judged.kind("parent-carer").recorded) == "engagement");
        CHECK(judged.submission.groups[judged.kind("parent-carer").best_group.value()].id ==
              "forum");
    }
}

TEST_CASE("which of two groups on the same rung speaks for a kind does not depend on their order") {
    const Said asked{"d-group", "kind: parent-carer", "asked"};
    const Said blank{"c-group", "kind: parent-carer", ""};
    const Said none{"b-group", "kind: parent-carer", "none"};
    const Said nobody{"a-nobody", "kind: parent-carer, people: 0", "led"};
    const auto speaks = [](const std::vector<Said>& groups) {
        const Judged judged = involved(groups);
        return judged.submission.groups[judged.kind("parent-carer").best_group.value()].id;
    };
    CHECK(speaks({asked, others_asked}) == "d-group");
    CHECK(speaks({others_asked, asked}) == "d-group");
    CHECK(speaks({none, blank}) == "c-group"); // it may stand higher
    CHECK(speaks({blank, none}) == "c-group");
    CHECK(speaks({blank, asked}) == "d-group"); // what is certain counts for more
    CHECK(speaks({nobody, none}) == "b-group"); // it took part
    CHECK(speaks({none, nobody}) == "b-group");
    CHECK(speaks({nobody}) == "a-nobody");
}

TEST_CASE("a kind may stand as high as any of its groups may") {
    const Judged judged =
        involved({others_asked, {"blank", "kind: parent-carer, people: 2", ""}, young_discussed});
    CHECK(judged.rung("blank") == "below to engagement");
    CHECK(judged.rungs(judged.kind("parent-carer").recorded) == "consultation to engagement");
    CHECK(judged.headline() == "consultation to engagement");
}

TEST_CASE("the headline is the lowest among the primary kinds") {
    CHECK(involved({forum_discussed, young_discussed}).headline() == "engagement");
    CHECK(involved({forum_discussed, young_told}).headline() == "informing");
    CHECK(involved({forum_discussed,
                    young_discussed,
                    {"siblings", "kind: lived-experience", "none"},
                    {"staff", "kind: council", "none"}})
              .headline() == "engagement");
}

TEST_CASE("a project for one primary kind is not held down by the other") {
    const std::string primary = "primary: parent-carer";
    const std::vector<Said> groups{forum_discussed, young_told};
    CHECK(involved(groups, "{" + primary + ", primary_reason: A course for parents}").headline() ==
          "engagement");
    CHECK(involved(groups, "{" + primary + "}").headline() == "informing");
    CHECK(involved({forum_discussed}, "{" + primary + ", primary_reason: A course for parents}")
              .headline() == "engagement");
}

TEST_CASE("a primary kind that is not named is unknown, and one of no people took no part") {
    using Presence = KindLadder::Presence;
    const Judged not_named = involved({forum_discussed});
    CHECK(not_named.headline() == "below to engagement");
    CHECK(not_named.kind("young-person").presence == Presence::not_named);
    CHECK_FALSE(not_named.kind("young-person").best_group.has_value());
    const Judged nobody =
        involved({forum_discussed, {"young", "kind: young-person, people: 0", "discussed"}});
    CHECK(nobody.headline() == "below");
    CHECK(nobody.rung("young") == "below");
    CHECK(nobody.kind("young-person").presence == Presence::took_no_part);
    CHECK(nobody.kind("parent-carer").presence == Presence::took_part);
    const Judged unsaid = involved({forum_discussed, {"young", "kind: young-person", "discussed"}});
    CHECK(unsaid.headline() == "engagement");
    CHECK(unsaid.kind("young-person").presence == Presence::took_part);
}

TEST_CASE("an empty group does not pull down a kind in which others took part") {
    const Judged judged = involved(
        {{"empty", "kind: young-person, people: 0", "none"}, young_discussed, forum_discussed});
    CHECK(judged.headline() == "engagement");
    CHECK(judged.kind("young-person").presence == KindLadder::Presence::took_part);
}

TEST_CASE("primary kinds stand first, then the others that are named, as the charter lists them") {
    const Judged judged = involved(
        {{"health", "kind: health", "none"}, staff_discussed, forum_discussed, young_told});
    std::string kinds;
    for (const KindLadder& kind : judged.assessment.ladder->kinds)
        kinds += charter_mark().kinds[kind.kind].id + (kind.primary ? "* " : " ");
    CHECK(kinds == "young-person* parent-carer* council health ");
}

TEST_CASE("the headline described is the lowest that the primary kinds describe, if all do") {
    const auto described = [](const std::vector<Said>& groups) {
        const auto& rungs = charter_mark().ladder->rungs;
        const auto found = involved(groups).assessment.ladder->described;
        return !found ? "not known" : *found < rungs.size() ? rungs[*found].id : "below";
    };
    CHECK(described({forum_discussed, young_told}) == "informing");
    CHECK(described({forum_discussed, others_asked, young_discussed}) == "engagement");
    CHECK(described({others_asked, forum_discussed, young_discussed}) == "engagement");
    CHECK(described({forum_discussed}) == "not known");
    const Judged blank =
        judge("groups: {forum: {kind: parent-carer}, young: {kind: young-person}}\n"
              "involvement: {forum: {plan: told}, young: {plan: not yet}}\n");
    CHECK_FALSE(blank.kind("young-person").described.has_value());
    CHECK_FALSE(blank.assessment.ladder->described.has_value());
    CHECK(described({{"young", "kind: young-person, people: 6", "none"}, forum_discussed}) ==
          "below");
}

TEST_CASE(
    "a project that leaves a primary kind out with a placeholder for a reason leaves nobody out") {
    const auto primary_with = [](const std::string& reason) {
        return judge("project: {primary: [parent-carer], primary_reason: \"" + reason + "\"}\n")
            .assessment.primary.size();
    };
    CHECK(judge("project: {primary_reason: The policy is about parents only}\n")
              .assessment.primary.size() == 2);
    CHECK(primary_with("tbc") == 2);
    CHECK(primary_with("The policy is about parents only") == 1);
}

} // namespace ladder_kinds_test
