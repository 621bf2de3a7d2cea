#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace commitments_test {

namespace {

/// Groups, and one record of each kind: m1, d1, and h1, e-… from the group that their name ends
/// with.
const std::string records = R"(
groups:
  parents: {kind: parent-carer}
  young: {kind: young-person}
  siblings: {kind: lived-experience}
  staff: {kind: council}
do:
  meetings: [{id: m1, date: 2025-06-10, attended: [parents, young, staff]}]
  decisions: [{id: d1, date: 2025-06-10, what: Saturdays, by: [parents, young]}]
  heard:
    - {id: h-parents, date: 2025-06-10, from: parents, said: Saturdays suit us,
       did: We open on Saturdays, told: 2025-07-01}
    - {id: h-open, date: 2025-06-10, from: parents, said: We see this only now}
    - {id: h-staff, date: 2025-06-10, from: staff, said: So they do}
)";

const std::string evidence = R"(evidence:
  - {id: e-parents, from: parents, date: 2025-06-10, where: Shelf 3}
  - {id: e-siblings, from: siblings, date: 2025-06-10, where: Shelf 3}
  - {id: e-staff, from: staff, date: 2025-06-10, where: Shelf 3}
  - {id: e-late, from: parents, date: 2026-02-01, where: Shelf 3}
  - {id: e-pledge, kind: pledge, from: parents, date: 2025-06-10, where: Shelf 3}
)";

/// `can-do`, which the statement `new-approaches` alone confirms, written like this.
ClaimResult can_do(const std::string& claim, const std::string& rest = "") {
    return judge(records + evidence + "commitments: {can-do: " + claim + "}\n" + rest)
        .commitment("can-do");
}

/// The same with these answers to `new-approaches`.
ClaimResult answered(const std::string& answers, const std::string& claim = "{evidence: e-staff}") {
    return can_do(claim, "statements: {new-approaches: " + answers + "}\n");
}

Strength strength(const std::string& claim) {
    return can_do(claim).strength;
}

} // namespace

TEST_CASE("a commitment that says nothing and cites nothing is not shown") {
    CHECK(judge(records).commitment("can-do").strength == Strength::not_shown);
    CHECK(strength("") == Strength::not_shown);
    CHECK(strength("tbc") == Strength::not_shown);
    CHECK(strength("{how: todo, evidence: []}") == Strength::not_shown);
}

TEST_CASE("saying how it was kept describes a commitment") {
    CHECK(strength("We tried three new ways") == Strength::described);
    CHECK(strength("{how: We tried three new ways}") == Strength::described);
}

TEST_CASE("a record that counts documents a commitment, with or without words") {
    CHECK(strength("{evidence: e-staff}") == Strength::documented);
    CHECK(strength("{how: We tried, evidence: [e-staff]}") == Strength::documented);
    CHECK(strength("{evidence: h-staff}") == Strength::documented);
}

TEST_CASE("a record that is set aside documents nothing") {
    CHECK(strength("{evidence: e-late}") == Strength::not_shown);
    CHECK(strength("{how: We tried, evidence: e-late}") == Strength::described);
    CHECK(strength("{how: We tried, evidence: e-pledge}") == Strength::described);
    CHECK(strength("{evidence: [e-late, e-pledge, e-staff]}") == Strength::documented);
}

TEST_CASE("what people with lived experience wrote or said confirms a commitment") {
    CHECK(strength("{evidence: e-parents}") == Strength::confirmed);
    CHECK(strength("{evidence: h-parents}") == Strength::confirmed);
    CHECK(strength("{evidence: e-siblings}") == Strength::confirmed);
    CHECK(strength("{evidence: [e-staff, e-parents]}") == Strength::confirmed);
}

TEST_CASE("a question that nobody has answered documents a commitment and does not confirm it") {
    CHECK(strength("{evidence: h-open}") == Strength::documented);
}

TEST_CASE("minutes of a meeting with staff and decisions document and never confirm") {
    CHECK(strength("{evidence: [m1, d1]}") == Strength::documented);
    CHECK(strength("{evidence: [m1, e-parents]}") == Strength::confirmed);
}

TEST_CASE("a linked statement that every primary kind agrees with confirms what is documented") {
    const ClaimResult result = answered("{parents: {agree: 5}, young: {agree: 5}}");
    CHECK(result.strength == Strength::confirmed);
    CHECK(result.confirmed_by.empty());
    CHECK(result.confirming_statements ==
          std::vector<Index>{index_of(charter_mark().statements, "new-approaches")});
}

TEST_CASE("a statement alone documents nothing, and so confirms nothing") {
    const std::string answers = "{parents: {agree: 5}, young: {agree: 5}}";
    CHECK(answered(answers, "We tried three new ways").strength == Strength::described);
    CHECK(answered(answers, "{evidence: e-late}").strength == Strength::not_shown);
}

TEST_CASE("a statement that one primary kind has not agreed with confirms nothing") {
    CHECK(answered("{parents: {agree: 5}}").strength == Strength::documented);
    CHECK(answered("{parents: {agree: 5}, young: {agree: 4}}").strength == Strength::documented);
    CHECK(answered("{parents: {agree: 5}, young: {agree: 7, unsure: 2}}").strength ==
          Strength::documented);
    CHECK(answered("{parents: {agree: 5}, siblings: {agree: 5}, staff: {agree: 5}}").strength ==
          Strength::documented);
}

TEST_CASE("a statement confirms only what it is linked to") {
    const Judged judged = judge(
        records + evidence +
        "commitments: {take-responsibility: {evidence: e-staff}}\n"
        "statements: " +
        for_each_id(charter_mark().statements, "{parents: {agree: 5}, young: {agree: 5}}") + "\n");
    CHECK(judged.commitment("take-responsibility").strength == Strength::documented);
    CHECK(judged.commitment("can-do").strength == Strength::not_shown);
    CHECK(judged.commitment("be-flexible").confirming_statements.size() == 2);
}

TEST_CASE(
    "a commitment is contested where half of a lived group no longer agrees with a statement") {
    const auto contested = [](const std::string& answers) {
        const ClaimResult result = answered(answers, "{how: We tried, evidence: e-parents}");
        CHECK(result.contested == !result.contesting_statements.empty());
        CHECK(result.strength == (result.contested ? Strength::described : Strength::confirmed));
        return result.contested;
    };
    CHECK(contested("{parents: {agree: 49, disagree: 51}}"));
    CHECK_FALSE(contested("{parents: {agree: 50, disagree: 50}}"));
    CHECK(contested("{parents: {agree: 2, unsure: 3}}"));
    CHECK(contested("{siblings: {disagree: 5}}"));
    CHECK(contested("{parents: {agree: 90}, young: {disagree: 5}}"));
    CHECK_FALSE(contested("{parents: {disagree: 4}}"));
    CHECK_FALSE(contested("{staff: {disagree: 50}}"));
    CHECK_FALSE(contested("{parents: {did_not_apply: 50}}"));
}

TEST_CASE("a record contests what it disputes, whoever wrote it and whatever it lacks") {
    for (const char* from : {"from: parents, ", "from: staff, ", "", "kind: pledge, "}) {
        const Judged judged = judge(records + evidence + "  - {" + from +
                                    "disputes: [can-do]}\ncommitments: {can-do: {how: We tried, "
                                    "evidence: e-parents}, be-flexible: {evidence: e-parents}}\n");
        const ClaimResult& result = judged.commitment("can-do");
        CHECK(result.contested);
        CHECK(result.strength == Strength::described);
        CHECK(result.contesting_evidence == std::vector<Index>{5});
        CHECK_FALSE(judged.commitment("be-flexible").contested);
    }
}

TEST_CASE("a contested commitment is described at best, and both sides are kept") {
    const std::string disagree = "{parents: {disagree: 5}}";
    const ClaimResult result =
        answered(disagree, "{how: We tried, evidence: [m1, d1, e-staff, h-staff, e-siblings]}");
    CHECK(result.strength == Strength::described);
    CHECK(result.documented_by.size() == 5);
    CHECK(result.confirmed_by.size() == 1);
    CHECK(result.contesting_statements.size() == 1);
    CHECK(answered(disagree, "{how: tbc}").strength == Strength::not_shown);
}

TEST_CASE("a dispute about a say contests no commitment") {
    const ClaimResult result = judge(records + evidence +
                                     "  - {from: parents, disputes: [involvement.parents.plan]}\n"
                                     "commitments: {agree-who-to-involve: {evidence: e-parents}}\n")
                                   .commitment("agree-who-to-involve");
    CHECK_FALSE(result.contested);
    CHECK(result.strength == Strength::confirmed);
}

TEST_CASE("a record that is cited twice is listed once") {
    const ClaimResult result =
        judge(records + evidence + "commitments: {can-do: {evidence: [e-parents, e-parents]}}\n")
            .commitment("can-do");
    CHECK(result.documented_by.size() == 1);
    CHECK(result.confirmed_by.size() == 1);
}

TEST_CASE("a commitment is judged once and counts in every value that names it") {
    const Judged judged =
        judge(records + evidence + "commitments: {agree-who-to-involve: {evidence: e-parents}}\n");
    for (const char* value :
         {"open-and-honest", "actively-listen", "value-lived-experience", "do-what-matters"})
        CHECK(judged.value(value).confirmed == 1);
    for (const char* value : {"accountable-and-responsive", "work-together", "be-respectful"})
        CHECK(judged.value(value).confirmed == 0);
}

TEST_CASE("what is kept beside the commitments is judged by its records alone") {
    const Judged judged =
        judge(records + evidence +
              "principles: {partnership: {evidence: e-parents}, communicating: We talked}\n"
              "agreements: {report-back: {evidence: m1}}\n"
              "embedding: {commissioning: {evidence: m1}, good-practice: {evidence: e-late}}\n"
              "statements: {equal-partner: {parents: {disagree: 5}}}\n");
    const Assessment& found = judged.assessment;
    const auto& charter = charter_mark();
    CHECK(found.principles[index_of(charter.principles, "partnership")].strength ==
          Strength::confirmed);
    CHECK(found.principles[index_of(charter.principles, "communicating")].strength ==
          Strength::described);
    CHECK(found.agreements[index_of(charter.agreements, "report-back")].strength ==
          Strength::documented);
    CHECK(found.embedding[index_of(charter.embedding, "commissioning")].strength ==
          Strength::documented);
    CHECK(found.embedding[index_of(charter.embedding, "good-practice")].strength ==
          Strength::not_shown);
    CHECK(found.monitoring.size() == charter.monitoring.size());
}

} // namespace commitments_test
