#include <algorithm>

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace gates_test {

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

std::string gate_ids(const Charter& charter) {
    const Judged judged = judge("coprod: 1\n", charter);
    std::string ids;
    for (const GateResult& gate : judged.assessment.gates)
        ids += charter.mark.gates[gate.gate].id + " ";
    return ids;
}

/// The good project in which young people's say at every stage is this one.
Sections young_had(const std::string& say) {
    Sections project = good_project();
    const auto young = project.involvement.find("young");
    project.involvement = project.involvement.substr(0, young) +
                          replaced(project.involvement.substr(young), "shared", say);
    return project;
}

} // namespace

TEST_CASE("a good project passes every gate") {
    const Judged judged = judge(good_project().text());
    for (const char* gate : {"forms", "values", "ladder", "statements", "heard"})
        CHECK(judged.outcome(gate) == Outcome::pass);
    CHECK(judged.headline() == "co-production");
}

TEST_CASE("an empty submission fails no gate and passes none") {
    const Judged judged = judge("coprod: 1\n");
    for (const char* gate : {"forms", "values", "ladder", "statements", "heard"})
        CHECK(judged.outcome(gate) == Outcome::unknown);
}

TEST_CASE(
    "the gates stand in the charter's order, and those of parts it does not have are left out") {
    CHECK(gate_ids(charter_mark()) == "forms values ladder statements heard ");
    CHECK(gate_ids(shipped("stockport")) == "values heard ");
    CHECK(gate_ids(shipped("stoke-on-trent")) == "forms ladder heard ");
    CHECK(gate_ids(shipped("south-gloucestershire")) == "statements heard ");
    Charter charter = charter_mark();
    std::reverse(charter.mark.gates.begin(), charter.mark.gates.end());
    charter.heard.reset();
    CHECK(gate_ids(charter) == "statements ladder values forms ");
}

TEST_CASE("the ladder gate passes in the band that the charter names") {
    CHECK(judge(young_had("shared").text()).outcome("ladder") == Outcome::pass);
    const Judged designed = judge(replaced(young_had("shared").text(),
                                           "by: [parents, young, staff]", "by: [parents, staff]"));
    CHECK(designed.headline() == "co-design");
    CHECK(designed.outcome("ladder") == Outcome::pass);
    const Judged discussed = judge(young_had("discussed").text());
    CHECK(discussed.headline() == "engagement");
    CHECK(discussed.outcome("ladder") == Outcome::fail);
    CHECK(judge(young_had("not yet").text()).outcome("ladder") == Outcome::unknown);
}

TEST_CASE("a charter may let its ladder gate pass in a lower band") {
    Charter charter = charter_mark();
    const auto with_band = [&](const std::string& band) -> Charter& {
        for (Gate& gate : charter.mark.gates)
            if (gate.kind == GateKind::ladder)
                gate.band = index_of(charter.ladder->bands, band);
        return charter;
    };
    CHECK(judge(young_had("told").text(), with_band("for")).outcome("ladder") == Outcome::pass);
    CHECK(judge(young_had("taught").text(), with_band("for")).outcome("ladder") == Outcome::fail);
    CHECK(judge(young_had("required").text(), with_band("to")).outcome("ladder") == Outcome::pass);
    CHECK(judge(young_had("none").text(), with_band("to")).outcome("ladder") == Outcome::fail);
}

TEST_CASE("the rung that passes is the lowest of its band, and the lowest of all without a gate") {
    Charter charter = charter_mark();
    const auto pass_rung = [&] {
        return judge("coprod: 1\n", charter).assessment.ladder.value().pass_rung;
    };
    CHECK(pass_rung() == index_of(charter.ladder->rungs, "co-design"));
    std::erase_if(charter.mark.gates, [](const Gate& g) { return g.kind == GateKind::ladder; });
    CHECK(pass_rung() == index_of(charter.ladder->rungs, "coercion"));
}

TEST_CASE(
    "a primary kind that took no part fails the ladder gate, and one not named leaves it open") {
    Sections project = young_had("shared");
    project.groups = replaced(project.groups, "people: 10", "people: 0");
    CHECK(judge(project.text()).outcome("ladder") == Outcome::fail);
    project = young_had("shared");
    project.groups = replaced(project.groups, "young-person", "lived-experience");
    CHECK(judge(project.text()).outcome("ladder") == Outcome::unknown);
}

TEST_CASE("what has to be put right for the values is the fewest commitments") {
    const auto values = [](const std::string& claims, const std::string& disputes = "") {
        Sections project = good_project();
        project.commitments = claims;
        if (!disputes.empty())
            project.evidence.insert(1, "{disputes: [" + disputes + "]}, ");
        return judge(project.text()).gate("values");
    };
    const std::string all = good_project().commitments;
    const auto without = [&](std::string text, const std::string& id) {
        return replaced(std::move(text), id + ": {how: We met and agreed, evidence: [e1]}",
                        id + ": {}");
    };
    CHECK(values(all).to_put_right == 0);
    CHECK(values(without(all, "can-do")).outcome == Outcome::unknown);
    CHECK(values(without(all, "can-do")).to_put_right == 1);
    CHECK(values(without(without(all, "can-do"), "plain-english")).to_put_right == 2);
    // Work Together has 4 commitments, of which 3 have to be confirmed.
    const auto two_disputed = values(all, "agree-how-to-work, listen-to-each-other");
    CHECK(two_disputed.outcome == Outcome::fail);
    CHECK_FALSE(two_disputed.within_reach);
    CHECK(values(all, "agree-how-to-work").outcome == Outcome::pass);
    CHECK(values("{}").to_put_right == charter_mark().mark.conditions_at_most + 1);
    CHECK(values("{}").within_reach);
}

} // namespace gates_test
