// The verdict in the charter's words, what decided it, and what has to be put right.
#include "catch.h"
#include "report/fixture.h"

namespace verdict_part_test {

namespace {

using namespace coprod;
using coprod_tests::Fixture;

void open_gate(Fixture& fixture, Index gate, Outcome outcome, int to_put_right) {
    GateResult& result = fixture.assessment.gates[gate];
    result.outcome = outcome;
    result.decides = true;
    result.to_put_right = to_put_right;
}

Gap heard_gap(const Fixture& fixture, GapKind kind) {
    Gap gap;
    gap.kind = kind;
    gap.gate = 4;
    gap.criterion = &*fixture.charter.heard;
    return gap;
}

} // namespace

TEST_CASE("the verdict is given in the charter's words, with until when it holds") {
    Fixture fixture;
    const Report report = fixture.for_everyone();
    CHECK(report.verdict_title == "Mark");
    CHECK(report.verdict_meaning == "All is well.");
    CHECK(report.verdict_next == "Celebrate.");
    CHECK(report.verdict_basis == "5 of 5 gates passed.");
    CHECK(report.holds_until == "12 January 2029");
    CHECK(report.put_right_by.empty());
    CHECK(report.conditions.empty());
}

TEST_CASE("the verdict names the gates that decided it") {
    Fixture fixture;
    fixture.assessment.verdict = {VerdictKind::not_yet, 3, {}, {}};
    open_gate(fixture, 0, Outcome::unknown, 1);
    open_gate(fixture, 2, Outcome::fail, 0);
    const Report report = fixture.for_everyone();
    CHECK(report.verdict_title == "Not yet");
    CHECK(report.verdict_basis == "3 of 5 gates passed. What decided it: “Papers” (not known yet) "
                                  "and “Steps” (not passed yet).");
    CHECK(report.holds_until.empty());
}

TEST_CASE("a mark with conditions says what has to be put right by when") {
    Fixture fixture;
    fixture.assessment.verdict = {VerdictKind::conditions, 4, parse_date("2029-01-12"),
                                  parse_date("2026-04-12")};
    open_gate(fixture, 4, Outcome::fail, 1);
    fixture.assessment.gaps = {heard_gap(fixture, GapKind::not_told)};
    Report report = fixture.for_everyone();
    CHECK(report.verdict_basis == "4 of 5 gates passed. What decided it: “Replies” (not passed "
                                  "yet). What is still open has to be "
                                  "put right by 12 April 2026.");
    CHECK(report.put_right_by == "12 April 2026");
    CHECK(report.conditions ==
          std::vector<std::string>{
              "Replies (What was heard, h1 (10 June 2025)): Tell Northshire Forum "
              "what came of it, and write the date under `told`."});

    fixture.assessment.gaps.push_back(heard_gap(fixture, GapKind::not_answered));
    report = fixture.for_everyone();
    CHECK(report.conditions ==
          std::vector<std::string>{"Replies: 1 of its 2 gaps, chosen so that the gate passes."});
}

TEST_CASE("of more gaps than have to be closed, those of the shortest route are named") {
    Fixture fixture;
    fixture.assessment.verdict = {VerdictKind::conditions, 4, parse_date("2029-01-12"),
                                  parse_date("2026-04-12")};
    open_gate(fixture, 4, Outcome::fail, 1);
    for (int i = 0; i < 3; ++i)
        fixture.assessment.gaps.push_back(heard_gap(fixture, GapKind::not_answered));
    const auto conditions = [&](std::vector<Index> gaps) {
        Route route;
        route.to = VerdictKind::mark;
        route.gaps = std::move(gaps);
        fixture.assessment.routes = {route};
        return fixture.for_everyone().conditions;
    };
    const std::string words = "Replies: 1 of its 3 gaps, chosen so that the gate passes.";
    CHECK(conditions({1}) == std::vector{words + " The shortest route takes gap 2."});
    CHECK(conditions({}) == std::vector{words});
    CHECK(conditions({0, 2}) == std::vector{words}); // a route that closes more than it has to
    open_gate(fixture, 4, Outcome::fail, 2);
    CHECK(conditions({0, 2}) ==
          std::vector<std::string>{"Replies: 2 of its 3 gaps, chosen so that the gate passes. The "
                                   "shortest route takes gaps 1 and 3."});
}

TEST_CASE(
    "what keeps a file from a mark with conditions is counted, where it is the number alone") {
    Fixture fixture;
    fixture.assessment.verdict = {VerdictKind::not_enough_evidence, 4, {}, {}};
    const auto basis = [&] { return fixture.for_everyone().verdict_basis; };
    const std::string open = "4 of 5 gates passed. What decided it: “Replies” (not known yet).";
    open_gate(fixture, 4, Outcome::unknown, 6);
    CHECK(basis() == open + " 6 things are open, counting each question, each part of a meeting’s "
                            "minutes, each commitment and each reply; “Conditional mark” may have "
                            "5 at most.");
    open_gate(fixture, 4, Outcome::unknown, 5);
    CHECK(basis() == open);
    open_gate(fixture, 4, Outcome::unknown, 6);
    fixture.assessment.gates[4].within_reach = false;
    CHECK(basis() == open);
}

TEST_CASE("what people see differently is no condition that can be put right") {
    Fixture fixture;
    fixture.assessment.verdict = {VerdictKind::conditions, 4, parse_date("2029-01-12"),
                                  parse_date("2026-04-12")};
    open_gate(fixture, 1, Outcome::fail, 1);
    Gap contested;
    contested.kind = GapKind::contested;
    contested.gate = 1;
    contested.criterion = &fixture.charter.commitments[0];
    Gap missing = contested;
    missing.kind = GapKind::commitment;
    missing.item = 1;
    missing.criterion = &fixture.charter.commitments[1];
    fixture.assessment.commitments[1] = {Strength::not_shown, false, {}, {}, {}, {}, {}};
    fixture.assessment.gaps = {contested, missing};
    const Report report = fixture.for_everyone();
    CHECK(report.gaps.size() == 2);
    CHECK(report.conditions ==
          std::vector<std::string>{
              "Principles kept (“We use plain words”): Do this for plain-words."});
}

} // namespace verdict_part_test
