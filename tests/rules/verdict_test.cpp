#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace verdict_test {

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

/// The good project with so many answers of the Plan form left open.
Sections with_open_questions(int count) {
    Sections project = good_project();
    for (int i = 0; i < count; ++i)
        project.plan = replaced(project.plan, "We settled this together in June", "tbc");
    return project;
}

Sections with_owed_replies(Sections project, int count) {
    for (int i = 0; i < count; ++i)
        project.heard.insert(
            1, "{date: 2025-02-01, from: parents, said: Saturdays, did: Open, told: no}, ");
    return project;
}

VerdictKind verdict(const Sections& project, const Charter& charter = charter_mark()) {
    return judge(project.text(), charter).verdict();
}

/// The gates that decide, by their ids.
std::string deciding(const Judged& judged) {
    std::string ids;
    for (const GateResult& gate : judged.assessment.gates)
        if (gate.decides)
            ids += judged.charter->mark.gates[gate.gate].id + " ";
    return ids;
}

} // namespace

TEST_CASE("every gate passes: the charter mark, and it holds three years") {
    const Judged judged = judge(good_project().text());
    const Verdict& verdict = judged.assessment.verdict;
    CHECK(verdict.kind == VerdictKind::mark);
    CHECK(verdict.gates_passed == 5);
    CHECK(verdict.holds_until == day("2029-01-31"));
    CHECK_FALSE(verdict.put_right_by.has_value());
    CHECK(deciding(judged) == "forms values ladder statements heard ");
}

TEST_CASE("an empty submission is not enough evidence, whatever the charter") {
    for (const char* id :
         {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"}) {
        const Charter charter = shipped(id);
        const Judged judged = judge("coprod: 1\n", charter);
        CHECK(judged.verdict() == VerdictKind::not_enough_evidence);
        CHECK(judged.assessment.verdict.gates_passed == 0);
        CHECK_FALSE(judged.assessment.verdict.holds_until.has_value());
    }
}

TEST_CASE("up to five things to put right leave a mark with conditions, and six do not") {
    CHECK(verdict(with_open_questions(1)) == VerdictKind::conditions);
    CHECK(verdict(with_open_questions(5)) == VerdictKind::conditions);
    CHECK(verdict(with_open_questions(6)) == VerdictKind::not_enough_evidence);
}

TEST_CASE("the things to put right are counted over all the gates that wait") {
    CHECK(verdict(with_owed_replies(with_open_questions(3), 2)) == VerdictKind::conditions);
    CHECK(verdict(with_owed_replies(with_open_questions(4), 2)) == VerdictKind::not_yet);
    CHECK(verdict(with_owed_replies(with_open_questions(0), 5)) == VerdictKind::conditions);
    CHECK(verdict(with_owed_replies(with_open_questions(0), 6)) == VerdictKind::not_yet);
    Sections values_too = with_owed_replies(with_open_questions(3), 1);
    values_too.commitments =
        replaced(values_too.commitments, "{how: We met and agreed, evidence: [e1]}", "{}");
    CHECK(verdict(values_too) == VerdictKind::conditions);
    values_too.heard = with_owed_replies(values_too, 1).heard;
    CHECK(verdict(values_too) == VerdictKind::not_yet);
}

TEST_CASE("where the number alone is too much, it is told, and whether it is exact") {
    const auto too_much = [](const Sections& project) {
        return judge(project.text()).assessment.verdict.too_much;
    };
    CHECK(too_much(good_project()) == std::nullopt);
    CHECK(too_much(with_open_questions(5)) == std::nullopt);
    CHECK(too_much(with_open_questions(6)) == ToPutRight{6, false});
    CHECK(too_much(with_owed_replies(with_open_questions(4), 3)) == ToPutRight{7, false});
    Sections project = with_open_questions(3);
    project.commitments = "{}";
    CHECK(too_much(project) == ToPutRight{9, true});
    project.involvement.clear();
    CHECK(too_much(project) == std::nullopt);
}

TEST_CASE("conditions are to be met within three months, and the mark then holds three years") {
    const Judged judged = judge(with_open_questions(1).text(), charter_mark(), "2026-11-30");
    CHECK(judged.assessment.verdict.put_right_by == day("2027-02-28"));
    CHECK(judged.assessment.verdict.holds_until == day("2029-11-30"));
    CHECK(judged.assessment.verdict.gates_passed == 4);
    CHECK(deciding(judged) == "forms ");
}

TEST_CASE("how many conditions, and how long they and the mark hold, is for the charter to say") {
    Charter charter = charter_mark();
    charter.mark.conditions_at_most = 2;
    charter.mark.conditions_within_months = 1;
    charter.mark.valid_for_years = 1;
    CHECK(verdict(with_open_questions(3), charter) == VerdictKind::not_enough_evidence);
    const Judged judged = judge(with_open_questions(2).text(), charter);
    CHECK(judged.verdict() == VerdictKind::conditions);
    CHECK(judged.assessment.verdict.put_right_by == day("2026-02-28"));
    CHECK(judged.assessment.verdict.holds_until == day("2027-01-31"));
    charter.mark.conditions_at_most = 0;
    CHECK(verdict(with_open_questions(1), charter) == VerdictKind::not_enough_evidence);
}

TEST_CASE("a ladder or statements that do not pass are never a condition") {
    Sections project = good_project();
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: {agree: 4}");
    CHECK(verdict(project) == VerdictKind::not_enough_evidence);
    project.statements = replaced(project.statements, "young: {agree: 4}", "young: {disagree: 5}");
    CHECK(verdict(project) == VerdictKind::not_yet);
    project = good_project();
    project.involvement.clear();
    CHECK(verdict(project) == VerdictKind::not_enough_evidence);
    CHECK(deciding(judge(project.text())) == "ladder ");
    project.groups = replaced(project.groups, "people: 10", "people: 0");
    CHECK(verdict(project) == VerdictKind::not_yet);
}

TEST_CASE("which gates may be a condition is for the charter to say") {
    Charter charter = charter_mark();
    for (Gate& gate : charter.mark.gates)
        gate.may_be_a_condition = gate.kind == GateKind::values;
    CHECK(verdict(with_open_questions(1), charter) == VerdictKind::not_enough_evidence);
    CHECK(verdict(with_owed_replies(good_project(), 1), charter) == VerdictKind::not_yet);
    CHECK(verdict(good_project(), charter) == VerdictKind::mark);
}

TEST_CASE("values that cannot be put right are no condition") {
    Sections project = good_project();
    project.evidence.insert(1, "{disputes: [agree-how-to-work, listen-to-each-other]}, ");
    const Judged judged = judge(project.text());
    CHECK(judged.verdict() == VerdictKind::not_yet);
    CHECK(deciding(judged) == "values ");
}

TEST_CASE("one gate that fails outweighs all that are unknown") {
    Sections project = with_owed_replies(with_open_questions(9), 1);
    project.involvement.clear();
    const Judged judged = judge(project.text());
    CHECK(judged.verdict() == VerdictKind::not_yet);
    CHECK(deciding(judged) == "heard ");
    CHECK(judged.assessment.verdict.gates_passed == 2);
}

TEST_CASE("not enough evidence is decided by the gates that are unknown") {
    Sections project = with_open_questions(9);
    project.heard.clear();
    const Judged judged = judge(project.text());
    CHECK(judged.verdict() == VerdictKind::not_enough_evidence);
    CHECK(deciding(judged) == "forms ladder heard ");
}

TEST_CASE("where no gate judges anything nobody earns a mark") {
    Charter charter = charter_mark();
    charter.mark.gates.clear();
    CHECK(verdict(good_project(), charter) == VerdictKind::not_enough_evidence);
}

TEST_CASE("a project in which no gate passes earns no mark, however little is to be put right") {
    Charter charter = charter_mark();
    std::erase_if(charter.mark.gates, [](const Gate& g) { return g.kind != GateKind::heard; });
    CHECK(judge("coprod: 1\n", charter).verdict() == VerdictKind::not_enough_evidence);
    CHECK(verdict(with_owed_replies(good_project(), 1), charter) == VerdictKind::not_yet);
    CHECK(verdict(good_project(), charter) == VerdictKind::mark);
}

} // namespace verdict_test
