// Said and meant: where the account, the records and the families' answers say different things.
#include "catch.h"
#include "rules/flagged.h"

using namespace coprod;
using namespace coprod_tests;

namespace contrasts_test {

namespace {

const std::string groups =
    "groups: {parents: {kind: parent-carer}, siblings: {kind: lived-experience}, "
    "staff: {kind: council}}\n";

/// "stage decide parents" for each.
std::string contrasts(const std::string& yaml, const Charter& charter = charter_mark()) {
    const Judged found = judge(groups + yaml, charter);
    std::string text;
    for (const Contrast& contrast : found.assessment.contrasts) {
        switch (contrast.kind) {
        case Contrast::Kind::claim:
            text += "claim " + charter.ladder->rungs[contrast.item].id;
            break;
        case Contrast::Kind::commitment:
            text += "commitment " + charter.commitments[contrast.item].id;
            break;
        case Contrast::Kind::stage:
            text += "stage " + charter.ladder->stages[contrast.item].id;
            break;
        case Contrast::Kind::statement:
            text += "statement " + charter.statements[contrast.item].id;
            break;
        }
        for (const Index group : contrast.groups)
            text += " " + found.submission.groups[group].id;
        text += "; ";
    }
    return text;
}

const std::string dispute =
    "evidence: [{id: e1, from: parents, date: 2025-03-01, where: Shelf, disputes: [can-do, "
    "involvement.parents.plan]}]\n";

std::string stage(const std::string& says, const std::string& more = "") {
    return contrasts("involvement: {" + says + "}\n" + more);
}

std::string statement(const std::string& answers, const Charter& charter = charter_mark()) {
    return contrasts("statements: {equal-partner: {" + answers + "}}\n", charter);
}

} // namespace

TEST_CASE(
    "a commitment that is described and disputed is a contrast, and one of the two alone is not") {
    CHECK(contrasts("commitments: {can-do: {how: We tried new ways}}\n" + dispute) ==
          "commitment can-do; ");
    CHECK(contrasts("commitments: {can-do: {how: We tried new ways}}\n") == "");
    CHECK(contrasts("commitments: {agree-outcomes: {how: We agreed}}\n" + dispute) == "");
    CHECK(contrasts(dispute) == "");
}

TEST_CASE("a commitment with a record and without a word is said to be kept too") {
    CHECK(contrasts("commitments: {can-do: {evidence: [m1]}}\ndo: {meetings: [{id: m1, date: "
                    "2025-03-01, attended: [staff]}]}\n" +
                    dispute) == "commitment can-do; ");
}

TEST_CASE(
    "a stage said to be discussed, shared or led is a contrast where the records carry less") {
    CHECK(stage("parents: {plan: discussed}") == "stage plan parents; ");
    CHECK(stage("parents: {plan: shared, design: led}") ==
          "stage plan parents; stage design parents; ");
    CHECK(stage("parents: {plan: asked, design: told}") == "");
    CHECK(stage("parents: {plan: shared}",
                "do: {meetings: [{id: m1, date: 2025-03-01, stage: plan, "
                "attended: [parents]}]}\n") == "");
    CHECK(stage("parents: {plan: shared}",
                "do: {meetings: [{id: m1, date: 2025-03-01, stage: plan, "
                "attended: [staff]}]}\n") == "stage plan parents; ");
}

TEST_CASE("a shared decision that does not name the group, and a disputed stage, are contrasts") {
    const std::string there = "meetings: [{id: m1, date: 2025-03-01, stage: decide, attended: "
                              "[parents]}, {id: m2, date: 2025-03-02, stage: plan, attended: "
                              "[parents]}]";
    CHECK(stage("parents: {decide: shared}", "do: {" + there +
                                                 ", decisions: [{id: d1, date: 2025-04-01, what: "
                                                 "Open, by: [staff]}]}\n") ==
          "stage decide parents; ");
    CHECK(stage("parents: {decide: shared}", "do: {" + there +
                                                 ", decisions: [{id: d1, date: 2025-04-01, what: "
                                                 "Open, by: [parents]}]}\n") == "");
    CHECK(stage("parents: {plan: shared}", "do: {" + there + "}\n" + dispute) ==
          "stage plan parents; ");
}

TEST_CASE("stages of staff are no contrast, and those of anybody with lived experience are") {
    CHECK(stage("staff: {plan: shared}, siblings: {plan: shared}") == "stage plan siblings; ");
    CHECK(stage("parents: {plan: not yet, design: }") == "");
}

TEST_CASE("a statement is a contrast where staff agree and the people whose project it is do not") {
    CHECK(statement("staff: {agree: 8, disagree: 2}, parents: {agree: 79, disagree: 21}") ==
          "statement equal-partner parents; ");
    CHECK(statement("staff: {agree: 8, disagree: 2}, parents: {agree: 8, disagree: 2}") == "");
    CHECK(statement("staff: {agree: 79, disagree: 21}, parents: {agree: 7, disagree: 3}") == "");
    CHECK(statement("staff: {agree: 8}, siblings: {agree: 7, disagree: 1}") == "");
    CHECK(statement("staff: {agree: 8}, parents: {agree: 1, disagree: 3}") == ""); // too few
    CHECK(statement("parents: {disagree: 8}") == "");
}

TEST_CASE("a gap as wide as the perception flag's limit is a contrast, whoever agrees") {
    const std::string wide =
        "staff: {agree: 79, disagree: 21}, siblings: {agree: 49, disagree: 51}";
    CHECK(statement(wide) == "statement equal-partner siblings; ");
    CHECK(statement(wide, with_limit("perception-gap", 31)) == "");
    Charter without = charter_mark();
    without.mark.flags.clear();
    CHECK(statement(wide, without) == "");
}

TEST_CASE("a claim above all that the records can carry is a contrast, by one rung too") {
    const std::string record = "do: {meetings: [{date: 2025-03-01, stage: plan, attended: "
                               "[parents]}]}\n";
    const auto claimed = [&](const std::string& rung, const std::string& more,
                             const std::string& review = "told") {
        return contrasts("project: {claims: " + rung +
                         ", primary: [parent-carer], primary_reason: Only they were asked}\n"
                         "involvement: {parents: {plan: told, design: told, decide: told, "
                         "deliver: told, review: " +
                         review + "}}\n" + more);
    };
    CHECK(claimed("informing", record) == "");
    CHECK(claimed("consultation", record) == "claim consultation; ");
    CHECK(claimed("co-production", record) == "claim co-production; ");
    CHECK(claimed("consultation", record, "") == ""); // the blank may still bear it out
    CHECK(claimed("consultation", "") == "");         // nothing is on record yet
}

TEST_CASE("contrasts stand by kind and then in the order of the charter") {
    CHECK(contrasts(
              "involvement: {parents: {plan: shared}}\n"
              "commitments: {can-do: {how: We tried new ways}}\n"
              "statements: {every-stage: {staff: {agree: 8}, parents: {agree: 6, unsure: 4}}, "
              "equal-partner: {staff: {agree: 8}, parents: {agree: 6, unsure: 4}}}\n" +
              dispute) == "commitment can-do; stage plan parents; statement equal-partner parents; "
                          "statement every-stage parents; ");
}

} // namespace contrasts_test
