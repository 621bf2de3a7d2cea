// The project's place in the engagement model (method.md, "What a charter is made of": a second
// reading of the same records).
#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace engagement_test {

namespace {

struct Said {
    std::string id;
    std::string group;
    std::string decide; ///< the say at the stage that decides; at the others there was none
};

/// A decision names all groups, so what is said of the deciding stage is what counts.
Judged involved(const std::vector<Said>& groups, const std::string& project = "{}",
                const Charter& charter = charter_mark()) {
    std::string named;
    std::string said;
    std::string all;
    for (const Said& each : groups) {
        named += each.id + ": {" + each.group + "}, ";
        said += each.id + ": {plan: none, design: none, decide: " + each.decide +
                ", deliver: none, review: none}, ";
        all += each.id + ", ";
    }
    return judge("project: " + project + "\ngroups: {" + named +
                     "}\ndo: {decisions: [{date: 2025-02-01, what: Saturdays, by: [" + all +
                     "]}]}\ninvolvement: {" + said + "}\n",
                 charter);
}

std::string tier(const Judged& judged) {
    const auto& place = judged.assessment.ladder.value().engagement;
    return place ? judged.charter->engagement.at(*place).id : "none";
}

const Said parents_led{"parents", "kind: parent-carer", "led"};
const Said parents_told{"parents", "kind: parent-carer", "told"};
const Said young_shared{"young", "kind: young-person", "shared"};
const Said young_asked{"young", "kind: young-person", "asked"};

} // namespace

TEST_CASE("the project stands in the engagement model where its lowest primary kind stands") {
    CHECK(tier(involved({parents_led, {"young", "kind: young-person", "led"}})) == "empowerment");
    CHECK(tier(involved({parents_led, young_shared})) == "collaboration");
    CHECK(tier(involved({young_asked, parents_led})) == "consultation");
    CHECK(tier(involved({parents_told, young_shared})) == "information");
}

TEST_CASE("in the engagement model, too, a kind stands where its best group stands") {
    const Said others{"others", "kind: parent-carer", "led"};
    CHECK(tier(involved({parents_told, others, young_shared})) == "collaboration");
    CHECK(tier(involved({others, parents_told, young_shared})) == "collaboration");
    const Said nobody{"others", "kind: parent-carer, people: 0", "led"};
    CHECK(tier(involved({parents_told, nobody, young_shared})) == "information");
}

TEST_CASE("other kinds neither lift nor lower the project in the engagement model") {
    const Said staff{"staff", "kind: council", "led"};
    const Said siblings{"siblings", "kind: lived-experience", "none"};
    CHECK(tier(involved({parents_told, young_asked, staff, siblings})) == "information");
    CHECK(tier(involved({parents_led, young_shared, siblings})) == "collaboration");
}

TEST_CASE("where a primary kind is not named or reaches no tier, the project has none") {
    CHECK(tier(involved({parents_led})) == "none");
    CHECK(tier(involved({parents_led, {"young", "kind: young-person", "none"}})) == "none");
    CHECK(tier(involved({parents_led, {"young", "kind: young-person", ""}})) == "none");
    CHECK(tier(involved({parents_led, {"young", "kind: young-person, people: 0", "led"}})) ==
          "none");
    CHECK(tier(judge("coprod: 1\n")) == "none");
}

TEST_CASE("a project for one primary kind stands in the engagement model where that one stands") {
    CHECK(tier(involved({parents_led, young_asked},
                        "{primary: parent-carer, primary_reason: A course for parents}")) ==
          "empowerment");
}

TEST_CASE("a charter without tiers or primary kinds has no place in the engagement model") {
    Charter charter = shipped("stoke-on-trent");
    charter.engagement.clear();
    CHECK(tier(involved({parents_led, young_shared}, "{}", charter)) == "none");
    Charter of_nobody = shipped("stoke-on-trent");
    for (PeopleKind& kind : of_nobody.kinds)
        kind.primary = false;
    CHECK(tier(involved({parents_led, young_shared}, "{}", of_nobody)) == "none");
    const Charter stockport = shipped("stockport");
    CHECK_FALSE(judge("coprod: 1\n", stockport).assessment.ladder.has_value());
}

} // namespace engagement_test
