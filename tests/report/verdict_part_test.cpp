// The verdict in the charter's words, what decided it, and what has to be put right.
#include "catch.h"
#include "report/fixture.h"
#include "rules/judged.h"

namespace verdict_part_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

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

const std::string shown_commitment = "{how: We met and agreed, evidence: [e1]}";
const std::string counted = " to be put right, counting each question, each part of a meeting’s "
                            "minutes, each commitment and each reply; ";

/// The text with the first so many of `what` changed.
std::string replaced(std::string text, const std::string& what, const std::string& with,
                     int times) {
    for (std::size_t at = 0; times > 0; --times, at += with.size()) {
        at = text.find(what, at);
        REQUIRE(at != std::string::npos);
        text.replace(at, what.size(), with);
    }
    return text;
}

Sections with_questions_open(int count) {
    Sections project = good_project();
    project.plan = replaced(project.plan, "We settled this together in June", "tbc", count);
    return project;
}

/// What the panel reads of that project once the gates that decided are named.
std::string too_much_said(const Sections& project, const Charter& charter = charter_mark()) {
    const Judged judged = judge(project.text(), charter);
    const std::string basis =
        make_report(charter, judged.submission, judged.assessment, View::panel).verdict_basis;
    const auto decided = basis.find("What decided it: ");
    REQUIRE(decided != std::string::npos);
    const auto at = basis.find(". ", decided);
    return at == std::string::npos ? "nothing" : basis.substr(at + 2);
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
    const std::string five_at_most = counted + "“Charter mark with conditions” may have 5 at most.";
    CHECK(too_much_said(with_questions_open(6)) == "6 things have" + five_at_most);
    CHECK(too_much_said(with_questions_open(5))
              .starts_with("What is still open has to be put right by 30 April 2026."));
    Sections project = with_questions_open(6);
    project.involvement.clear(); // the ladder is not known, and may not wait
    CHECK(too_much_said(project) == "nothing");
    project = with_questions_open(6);
    project.evidence.insert(1, "{disputes: [agree-how-to-work, listen-to-each-other]}, ");
    CHECK(too_much_said(project) == "nothing"); // no number of commitments would do
}

TEST_CASE("one thing that has to be put right is one, and a charter may allow none") {
    Charter charter = charter_mark();
    charter.mark.conditions_at_most = 0;
    const std::string none = counted + "“Charter mark with conditions” may have none.";
    CHECK(too_much_said(with_questions_open(1), charter) == "1 thing has" + none);
    CHECK(too_much_said(with_questions_open(2), charter) == "2 things have" + none);
    Sections project = good_project();
    project.commitments.clear();
    CHECK(too_much_said(project, charter) == "At least 1 thing has" + none);
    charter.mark.conditions_at_most = 1;
    CHECK(too_much_said(project, charter) ==
          "More than 1 thing has" + counted + "“Charter mark with conditions” may have 1 at most.");
}

TEST_CASE("no number is given that is not known: more commitments than may wait are too many") {
    const std::string five_at_most = counted + "“Charter mark with conditions” may have 5 at most.";
    Sections project = with_questions_open(3);
    project.commitments.clear(); // each has to be shown
    CHECK(too_much_said(project) == "More than 5 things have" + five_at_most);
    project.commitments = replaced(good_project().commitments, shown_commitment, "{}", 3);
    CHECK(too_much_said(project) == "6 things have" + five_at_most);
    project.commitments = replaced(good_project().commitments, shown_commitment, "{}", 5);
    CHECK(too_much_said(project) == "8 things have" + five_at_most);
    project.commitments = replaced(good_project().commitments, shown_commitment, "{}", 6);
    CHECK(too_much_said(project) == "More than 5 things have" + five_at_most);
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
