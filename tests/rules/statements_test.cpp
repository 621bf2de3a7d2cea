#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace statements_test {

namespace {

const std::string groups = R"(
  forum: {kind: parent-carer}
  others: {kind: parent-carer}
  young: {kind: young-person}
  siblings: {kind: lived-experience}
  staff: {kind: council}
  health: {kind: health}
)";

Judged answered(const std::string& answers, const Charter& charter = charter_mark(),
                const std::string& project = "{}") {
    return judge("project: " + project + "\ngroups:" + groups + "statements: {supported: {" +
                     answers + "}}\n",
                 charter);
}

StatementResult supported(const std::string& answers) {
    return answered(answers).statement("supported");
}

/// How the forum's answers read.
Reading reading(const std::string& answers, const Charter& charter = charter_mark()) {
    return answered("forum: {" + answers + "}", charter)
        .statement("supported")
        .groups.at(0)
        .reading;
}

} // namespace

TEST_CASE(
    "with 5 answers or more a statement is agreed from 80 %, mixed from 50 %, else not agreed") {
    CHECK(reading("agree: 80, disagree: 20") == Reading::agreed);
    CHECK(reading("agree: 79, disagree: 21") == Reading::mixed);
    CHECK(reading("agree: 799, disagree: 201") == Reading::mixed);
    CHECK(reading("agree: 50, disagree: 50") == Reading::mixed);
    CHECK(reading("agree: 49, disagree: 51") == Reading::not_agreed);
    CHECK(reading("agree: 499, disagree: 501") == Reading::not_agreed);
    CHECK(reading("agree: 4, disagree: 1") == Reading::agreed);
    CHECK(reading("agree: 3, disagree: 2") == Reading::mixed);
    CHECK(reading("agree: 2, disagree: 3") == Reading::not_agreed);
    CHECK(reading("disagree: 5") == Reading::not_agreed);
}

TEST_CASE("1 to 4 answers are too few to tell, and 5 are enough") {
    CHECK(reading("agree: 5") == Reading::agreed);
    CHECK(reading("agree: 4") == Reading::too_few);
    CHECK(reading("agree: 1") == Reading::too_few);
    CHECK(reading("disagree: 4") == Reading::too_few);
    CHECK(reading("") == Reading::none);
    CHECK(reading("agree: 0, disagree: 0") == Reading::none);
}

TEST_CASE("unsure counts in the base, and did-not-apply does not") {
    CHECK(reading("agree: 4, unsure: 1") == Reading::agreed);
    CHECK(reading("agree: 4, unsure: 2") == Reading::mixed);
    CHECK(reading("agree: 4, did_not_apply: 9") == Reading::too_few);
    CHECK(reading("agree: 5, did_not_apply: 9") == Reading::agreed);
    CHECK(reading("did_not_apply: 9") == Reading::none);
    const StatementCell cell =
        supported("forum: {agree: 9, unsure: 2, disagree: 1, did_not_apply: 4}").groups.at(0);
    CHECK(cell.agree == 9);
    CHECK(cell.base == 12);
}

TEST_CASE("the percentages and the number of answers are for the charter to say") {
    Charter charter = charter_mark();
    charter.mark.agreed_from_percent = 90;
    charter.mark.mixed_from_percent = 60;
    charter.mark.answers_at_least = 10;
    CHECK(reading("agree: 90, disagree: 10", charter) == Reading::agreed);
    CHECK(reading("agree: 89, disagree: 11", charter) == Reading::mixed);
    CHECK(reading("agree: 59, disagree: 41", charter) == Reading::not_agreed);
    CHECK(reading("agree: 9", charter) == Reading::too_few);
    CHECK(reading("agree: 10", charter) == Reading::agreed);
}

TEST_CASE("groups are never pooled: a kind stands where its lowest group that answered stands") {
    const auto parents = [](const std::string& answers) {
        const auto kinds = supported(answers).primary_kinds;
        return kinds.at(1); // young people stand first in the charter
    };
    CHECK(parents("forum: {agree: 5}, others: {agree: 5}") == Reading::agreed);
    CHECK(parents("forum: {agree: 95}, others: {agree: 3, disagree: 2}") == Reading::mixed);
    CHECK(parents("forum: {agree: 95}, others: {disagree: 5}") == Reading::not_agreed);
    CHECK(parents("forum: {agree: 95}, others: {agree: 4}") == Reading::too_few);
    CHECK(parents("forum: {agree: 3, disagree: 2}, others: {agree: 4}") == Reading::mixed);
    CHECK(parents("others: {agree: 5}") == Reading::agreed);
    CHECK(parents("young: {agree: 5}") == Reading::none);
    CHECK(parents("forum: {agree: 3}, others: {agree: 3}") == Reading::too_few);
}

TEST_CASE("a statement is passed when every primary kind agrees") {
    CHECK(supported("forum: {agree: 5}, young: {agree: 5}").outcome == Outcome::pass);
    CHECK(supported("forum: {agree: 5}, young: {agree: 5}, staff: {disagree: 9}, siblings: "
                    "{disagree: 9}")
              .outcome == Outcome::pass);
}

TEST_CASE("a statement with too few answers of a primary kind, or none, is unknown") {
    CHECK(supported("").outcome == Outcome::unknown);
    CHECK(supported("forum: {agree: 5}").outcome == Outcome::unknown);
    CHECK(supported("forum: {agree: 5}, young: {agree: 4}").outcome == Outcome::unknown);
    CHECK(supported("forum: {agree: 5}, young: {did_not_apply: 5}").outcome == Outcome::unknown);
    CHECK(supported("staff: {agree: 50}, siblings: {agree: 50}").outcome == Outcome::unknown);
}

TEST_CASE("a statement fails when one primary kind is mixed or does not agree") {
    CHECK(supported("forum: {agree: 5}, young: {agree: 79, disagree: 21}").outcome ==
          Outcome::fail);
    CHECK(supported("forum: {disagree: 5}, young: {agree: 5}").outcome == Outcome::fail);
    CHECK(supported("forum: {disagree: 5}").outcome == Outcome::fail);
}

TEST_CASE("a project for one primary kind asks that kind alone") {
    const std::string answers = "forum: {agree: 5}, young: {disagree: 5}";
    const Judged one = answered(answers, charter_mark(),
                                "{primary: parent-carer, primary_reason: A course for parents}");
    CHECK(one.statement("supported").outcome == Outcome::pass);
    CHECK(one.statement("supported").primary_kinds == std::vector<Reading>{Reading::agreed});
    const Judged no_reason = answered(answers, charter_mark(), "{primary: parent-carer}");
    CHECK(no_reason.statement("supported").outcome == Outcome::fail);
}

TEST_CASE("the order in which a project names its primary kinds changes nothing") {
    const Judged judged = answered("forum: {agree: 5}, young: {agree: 4}", charter_mark(),
                                   "{primary: [parent-carer, young-person], primary_reason: It is "
                                   "for families}");
    CHECK(judged.statement("supported").primary_kinds ==
          std::vector<Reading>{Reading::too_few, Reading::agreed}); // young people stand first
}

TEST_CASE("the statements gate passes when every statement does, and fails with one of them") {
    Sections project = good_project();
    CHECK(judge(project.text()).outcome("statements") == Outcome::pass);
    const std::string last = "say-in-priorities: {parents: {agree: 10}, young: {agree: 8}}";
    const auto at = project.statements.find(last);
    REQUIRE(at != std::string::npos);
    const auto with = [&](const std::string& answers) {
        Sections changed = project;
        changed.statements.replace(at, last.size(), "say-in-priorities: {" + answers + "}");
        return judge(changed.text()).outcome("statements");
    };
    CHECK(with("parents: {agree: 10}, young: {agree: 4}") == Outcome::unknown);
    CHECK(with("") == Outcome::unknown);
    CHECK(with("parents: {agree: 10}, young: {agree: 7, unsure: 2}") == Outcome::fail);
}

TEST_CASE(
    "the perception gap lies between the keenest staff group and the least keen family group") {
    const StatementResult result = supported(
        "forum: {agree: 9, disagree: 1}, young: {agree: 5, disagree: 2}, siblings: {agree: 6, "
        "disagree: 3}, staff: {agree: 7, disagree: 3}, health: {agree: 19, disagree: 1}");
    CHECK(result.keenest_staff == Index{5}); // 95 %
    CHECK(result.least_family == Index{3});  // 66.7 %
    CHECK(result.gap_points == 28);          // 28.3, rounded down
}

TEST_CASE(
    "which of two groups that agree alike stands at a perception gap does not depend on order") {
    const auto sides = [](const std::string& groups_in_order) {
        const Judged judged = judge("groups: {" + groups_in_order +
                                    "}\nstatements: {supported: {a: {agree: 5, disagree: 5}, b: "
                                    "{agree: 3, disagree: 3}, c: {agree: 6}, d: {agree: 7}}}\n");
        const StatementResult& result = judged.statement("supported");
        return judged.submission.groups[result.least_family.value()].id + " " +
               judged.submission.groups[result.keenest_staff.value()].id;
    };
    const std::string families = "a: {kind: parent-carer}, b: {kind: parent-carer}, ";
    const std::string turned = "b: {kind: parent-carer}, a: {kind: parent-carer}, ";
    CHECK(sides(families + "c: {kind: council}, d: {kind: council}") == "a d");
    CHECK(sides(turned + "d: {kind: council}, c: {kind: council}") == "a d");
}

TEST_CASE("a perception gap needs enough answers on both sides and staff who are keener") {
    const StatementResult few = supported("forum: {disagree: 4}, staff: {agree: 5}");
    CHECK(few.gap_points == 0);
    CHECK_FALSE(few.least_family.has_value());
    CHECK(supported("forum: {disagree: 5}, staff: {agree: 4}").gap_points == 0);
    CHECK(supported("forum: {disagree: 5}, staff: {agree: 5}").gap_points == 100);
    CHECK(supported("forum: {agree: 5}, staff: {agree: 4, disagree: 1}").gap_points == 0);
    CHECK(supported("forum: {agree: 7, disagree: 3}, staff: {agree: 5}").gap_points == 30);
    CHECK(supported("forum: {agree: 71, disagree: 29}, staff: {agree: 5}").gap_points == 29);
}

TEST_CASE(
    "a group of fewer people than it takes to be read is not read, however many answer for it") {
    const auto outcome = [](const std::string& people) {
        return judge(
                   "groups: {parents: {kind: parent-carer, people: 8}, young: {kind: young-person, "
                   "people: " +
                   people +
                   "}}\nstatements: {equal-partner: {parents: {agree: 8}, young: {agree: 9}}}\n")
            .assessment.statements.front()
            .outcome;
    };
    CHECK(outcome("5") == Outcome::pass);
    CHECK(outcome("4") == Outcome::unknown);
    CHECK(outcome("0") == Outcome::unknown);
}

} // namespace statements_test
