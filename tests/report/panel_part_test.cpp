// A panel's decision beside the tool's: what each view shows of it, and that nothing of the tool's
// own result changes.
#include "catch.h"

#include <algorithm>

#include "panel/judged_panel.h"
#include "results/json_result.h"

using namespace coprod;
using namespace coprod_tests;

namespace panel_part_test {

namespace {

const Judged& project() {
    static const Judged judged = judged_project();
    return judged;
}

using Lines = std::vector<std::string>;

const ReportPanel& of(const Report& report) {
    REQUIRE(report.panel.has_value());
    return *report.panel;
}

const ReportGate& gate_of(const Report& report, std::string_view id) {
    const auto found = std::ranges::find(report.gates, id, &ReportGate::id);
    REQUIRE(found != report.gates.end());
    return *found;
}

/// A project in which two young people answered, which the public view hides.
Judged few_answers() {
    Sections sections = good_project();
    sections.project = "{id: ramp, title: A ramp}";
    sections.statements =
        for_each_id(charter_mark().statements, "{parents: {agree: 9}, young: {agree: 2}}");
    return judge(sections.text());
}

} // namespace

TEST_CASE("a panel that agrees stands beside the tool, with who sat on it") {
    const Report report = panel_report(panel_text(), project());
    const ReportPanel& panel = of(report);
    CHECK(panel.tool_says == "The tool recommends: Charter mark.");
    CHECK(panel.panel_says == "The panel decided: Charter mark, on 28 January 2026.");
    CHECK(panel.reason == "");
    CHECK_FALSE(panel.differs);
    CHECK(panel.not_valid == "");
    CHECK(panel.holds_until == "28 January 2029");
    CHECK(panel.no_certificate == "");
    CHECK(panel.notes == Lines{});
    REQUIRE(panel.members.size() == 3);
    CHECK(panel.members[1].role == "young adviser");
    CHECK(panel.members[1].kind == "children and young people");
    CHECK(panel.easy == Lines{"A panel made its choice on 28 January 2026.",
                              "It said yes. This project gets the mark.",
                              "That yes lasts until 28 January 2029."});
}

TEST_CASE("a reason is published only where the panel says so") {
    const std::string kept =
        panel_text("values:\n  open-and-honest: {result: not passed, reason: Secret one}\n",
                   "{verdict: not-yet, reason: Secret two}");
    const Report everyone = panel_report(kept, project());
    CHECK(of(everyone).reason == "The reason is not shared here.");
    CHECK_FALSE(of(everyone).shared);
    CHECK(of(everyone).judgements[0].reason == "The reason is not shared here.");
    CHECK(everyone.values[0].panel_says == "Not passed. The reason is not shared here.");
    Result result;
    result.report = everyone;
    CHECK(result_line(result).find("Secret") == std::string::npos);

    const Report panels = panel_report(kept, project(), View::panel);
    CHECK(of(panels).reason == "Secret two");
    CHECK(of(panels).judgements[0].reason == "Secret one");
    CHECK(panels.values[0].panel_says == "Not passed. Why: Secret one");

    const Report shared = panel_report(
        panel_text("values:\n  open-and-honest: {result: not passed, reason: Said, share: yes}\n",
                   "{verdict: not-yet, reason: Told, share: yes}"),
        project());
    CHECK(of(shared).reason == "Told");
    CHECK(of(shared).judgements[0].reason == "Said");
}

TEST_CASE("conditions are published with the reason, and else only how many and by when") {
    const auto text = [](const std::string& share) {
        return panel_text("", "{verdict: conditions, reason: We saw, share: " + share +
                                  ", conditions: [{what: Answer h1, who: SENCO, by: 2026-03-01}, "
                                  "{what: Write it down, who: chair, by: 2026-04-28}]}");
    };
    const ReportPanel kept = of(panel_report(text("no"), project()));
    CHECK(kept.conditions.empty());
    CHECK(kept.conditions_note == "There are 2 conditions, which are not published.");
    CHECK(kept.put_right_by == "28 April 2026");
    const ReportPanel shared = of(panel_report(text("yes"), project()));
    REQUIRE(shared.conditions.size() == 2);
    CHECK(shared.conditions[0].what == "Answer h1");
    CHECK(shared.conditions[0].who == "SENCO");
    CHECK(shared.conditions[0].by == "1 March 2026");
    CHECK(shared.conditions_note == "");
    CHECK(shared.easy == Lines{"A panel made its choice on 28 January 2026.",
                               "It said yes, if some more things are done.",
                               "These things must be done by 28 April 2026.",
                               "That yes lasts until 28 January 2029."});
}

TEST_CASE("a changed criterion shows both, and the tool's gates and route stay") {
    const Report before =
        make_report(*project().charter, project().submission, project().assessment, View::everyone);
    const Report after = panel_report(
        panel_text("commitments:\n  plain-english: {strength: described, reason: Two pages, share: "
                   "yes}\nladder: {rung: co-design, reason: Late}\n",
                   "{verdict: not-yet, reason: We saw}"),
        project());
    const ReportPanel& panel = of(after);
    REQUIRE(panel.judgements.size() == 2);
    CHECK(panel.judgements[0].about == "commitment");
    CHECK(panel.judgements[0].id == "plain-english");
    CHECK(panel.judgements[0].tool == "confirmed");
    CHECK(panel.judgements[0].panel == "described");
    CHECK(panel.judgements[0].differs);
    CHECK(panel.judgements[1].about == "ladder");
    CHECK(panel.judgements[1].tool == "co-production");
    CHECK(panel.judgements[1].panel == "co-design");
    CHECK(after.ladder->panel_says == "Co-design. The reason is not shared here.");
    CHECK(after.verdict == before.verdict);
    CHECK(after.verdict_basis == before.verdict_basis);
    REQUIRE(after.gates.size() == before.gates.size());
    for (std::size_t i = 0; i < after.gates.size(); ++i)
        CHECK(after.gates[i].outcome == before.gates[i].outcome);
    for (const ReportValue& value : after.values)
        for (const ReportCommitment& commitment : value.commitments) {
            const bool changed = commitment.id == "plain-english";
            CHECK(commitment.strength == Strength::confirmed);
            CHECK(commitment.panel_says == (changed ? "Described. Why: Two pages" : ""));
        }
    CHECK(after.routes.front().words == before.routes.front().words);
}

TEST_CASE("what this view hides of the tool's result stays hidden beside the panel's") {
    const Judged few = few_answers();
    const std::string text =
        panel_text("statements:\n  equal-partner: {result: agreed, reason: Asked, share: yes}\n"
                   "gates:\n  statements: {result: passed, reason: Asked, share: yes}\n",
                   "{verdict: mark, reason: We saw, share: yes}");
    const Report everyone = panel_report(text, few);
    CHECK(of(everyone).judgements[0].tool == "not known");
    CHECK(of(everyone).judgements[0].panel == "not shared here");
    CHECK(of(everyone).judgements[0].reason ==
          "So few people answered that their answers could be worked out from it.");
    CHECK_FALSE(of(everyone).judgements[0].shared);
    CHECK(of(panel_report(text, few, View::panel)).judgements[0].panel == "agreed");
    CHECK(of(everyone).judgements[1].tool == "for the panel to decide");
    CHECK(of(everyone).judgements[1].panel == "passed");
    CHECK(gate_of(everyone, "statements").outcome == Outcome::unknown);
    CHECK(gate_of(everyone, "statements").panel_says == "Passed. Why: Asked");
    CHECK(of(everyone).no_certificate == "");
    CHECK(of(everyone).rests_on[1] == "The panel itself judged the gate “" +
                                          gate_of(everyone, "statements").title + "”: passed.");
}

TEST_CASE("the public report is the same whatever a panel heard from very few people") {
    const Judged few = few_answers();
    const auto report = [&](const std::string& statement, const std::string& gate) {
        Result result;
        result.report =
            panel_report(panel_text("statements:\n  equal-partner: {result: " + statement +
                                        ", reason: Secret " + statement + ", share: yes}\n" +
                                        "gates:\n  statements: {result: " + gate +
                                        ", reason: Secret " + gate + "}\n",
                                    "{verdict: mark, reason: We saw}"),
                         few);
        result.report.panel->sha256.clear();
        return result_line(result);
    };
    CHECK(report("agreed", "passed") == report("not agreed", "not passed"));
    CHECK(report("agreed", "passed").find("Secret") == std::string::npos);
}

TEST_CASE("a panel's result is shown where this view shows the answers, shared or not") {
    const Report report = panel_report(
        panel_text("statements:\n  equal-partner: {result: not agreed, reason: Asked}\n",
                   "{verdict: mark, reason: All the same}"),
        project());
    CHECK(of(report).judgements[0].panel == "not agreed");
    CHECK(of(report).judgements[0].reason == "The reason is not shared here.");
}

TEST_CASE("a mark beside what the panel itself saw fail says so") {
    const ReportPanel panel = of(panel_report(
        panel_text("gates:\n  values: {result: not passed, reason: We saw it}\n"
                   "values:\n  open-and-honest: {result: not passed, reason: We saw it}\n",
                   "{verdict: mark, reason: It was mended since, share: yes}"),
        project()));
    REQUIRE(panel.notes.size() == 1);
    CHECK(panel.notes.front() ==
          "The panel gave the mark, though it judged itself that this is not all met: the gate “" +
              panel.judgements[0].title + "” and the value “" + panel.judgements[1].title + "”.");
}

TEST_CASE("once a panel has met, the report's top says what follows from that") {
    const Report tool =
        make_report(*project().charter, project().submission, project().assessment, View::everyone);
    CHECK(tool.holds_until == "31 January 2029");
    const Report agreed = panel_report(panel_text(), project());
    CHECK(agreed.holds_until == "");
    CHECK(agreed.verdict_next == "The panel has decided. Share that with everyone who took part.");
    const Report refused =
        panel_report(panel_text("", "{verdict: not-yet, reason: We saw}"), project());
    CHECK(refused.holds_until == "");
    CHECK(refused.verdict_next == charter_mark().words(VerdictKind::not_yet).next);
    const Report no_panel = panel_report(
        panel_text("", "{verdict: mark}", "members:\n  - {role: chair, kind: school}\n"),
        project());
    CHECK(no_panel.verdict_next == "A panel has met, and what it decided does not count yet. Below "
                                   "“The panel” it says why.");
}

TEST_CASE("a panel that had another file before it is no mistake, and it is said") {
    const std::string other(64, 'b');
    CHECK(of(panel_report(panel_text("file_sha256: " + file_hash + "\n"), project())).notes ==
          Lines{});
    CHECK(of(panel_report(panel_text("file_sha256: " + other + "\n"), project())).notes ==
          Lines{"The panel looked at other bytes of the project's file than these: the file was "
                "changed since."});
}

TEST_CASE("a panel's decision that does not count says why, and gives no certificate") {
    const std::string text =
        panel_text("", "{verdict: mark}",
                   "members:\n  - {role: team leader, kind: council, from_project: yes}\n"
                   "  - {role: her deputy, kind: council, from_project: yes}\n"
                   "  - {role: chair, kind: parent-carer}\n");
    const std::string why =
        "This is not a valid panel decision, because nobody on it was of these people: children "
        "and young people; these members are from the project's own team: “team leader” and “her "
        "deputy”; it is not said whether these members are from the project's own team: “chair”. "
        "It gives no certificate.";
    const ReportPanel panel = of(panel_report(text, project()));
    CHECK(panel.not_valid == why);
    CHECK(panel.no_certificate == why);
    CHECK(panel.holds_until == "");
    CHECK(panel.panel_says == "The panel decided: Charter mark, on 28 January 2026.");
    CHECK(panel.easy == Lines{"A panel met on 28 January 2026.",
                              "Its choice does not count yet. Not all was as it has to be."});
}

TEST_CASE("the other reasons why a decision does not count are told in words") {
    const auto why = [](const std::string& text) {
        return of(panel_report(text, project())).not_valid;
    };
    CHECK(why(panel_text("", "{verdict: mark}",
                         "members:\n  - {role: member a, kind: parent-carer, from_project: no}\n"
                         "  - {role: member b, kind: young-person, from_project: no}\n")) ==
          "This is not a valid panel decision, because 2 people sat on it, and 3 are needed. It "
          "gives no certificate.");
    CHECK(
        why(panel_text(
            "", "{verdict: conditions, reason: We saw, conditions: [{what: Do it, who: SENCO, by: "
                "2026-04-29}]}")) ==
        "This is not a valid panel decision, because a condition may stay open until 29 April "
        "2026, and the charter gives 3 months. It gives no certificate.");
    CHECK(why(panel_text("", "{verdict: conditions, reason: We saw, conditions: [{what: Do it, "
                             "who: SENCO, by: 2026-06-01}, {what: Tell them, who: SENCO, by: "
                             "2026-05-01}]}")) ==
          "This is not a valid panel decision, because a condition may stay open until 1 June "
          "2026, and the charter gives 3 months. It gives no certificate.");
    std::string text = panel_text();
    text.replace(text.find("2026-01-28"), 10, "2024-01-01");
    CHECK(why(text) == "This is not a valid panel decision, because no record that counts is from "
                       "before it met. It gives no certificate.");
}

TEST_CASE("a mark that has run out, or whose conditions are overdue, gives no certificate") {
    Sections sections = good_project();
    sections.project = "{id: ramp, title: A ramp}";
    const std::string with = panel_text(
        "", "{verdict: conditions, reason: We saw, conditions: [{what: Do it, who: SENCO, by: "
            "2026-04-28}]}");
    const auto later = [&](std::string_view on) {
        static std::vector<Judged> kept;
        kept.push_back(judge(sections.text(), charter_mark(), on));
        return of(panel_report(with, kept.back()));
    };
    CHECK(later("2026-04-28").no_certificate == "");
    const ReportPanel overdue = later("2026-04-29");
    CHECK(overdue.no_certificate ==
          "The panel's conditions were to be met by 28 April 2026, and that day has passed. A "
          "panel has to say whether they were.");
    CHECK(overdue.notes.front() == "The last condition was to be met by 28 April 2026, and that "
                                   "day has passed. The panel needs to look again.");
    CHECK(overdue.easy.size() == 4);
    CHECK(overdue.easy[3] == "That day has passed. The panel needs to look again.");
    CHECK(later("2029-01-29").no_certificate ==
          "The mark that the panel gave held until 28 January 2029, and that day has passed.");
}

TEST_CASE("a decision that is no mark says so where a certificate is asked for") {
    CHECK(of(panel_report(panel_text("", "{verdict: not-yet, reason: We saw}"), project()))
              .no_certificate == "The panel decided “Not yet”, which is not the mark.");
}

TEST_CASE("a certificate rests on the gates, the records and the panel by roles") {
    const ReportPanel panel = of(panel_report(panel_text(), project()));
    REQUIRE(panel.rests_on.size() == 3);
    CHECK(panel.rests_on[0].starts_with("Gates that the tool found passed: 5 of 5 (Forms "
                                        "complete; "));
    CHECK(panel.rests_on[1] == "Records that count: 5 meetings, 1 decision, 1 thing heard and 1 "
                               "piece of evidence.");
    CHECK(panel.rests_on[2] ==
          "A panel of 3 people: chair (parents and carers); young adviser (children and young "
          "people); teacher (nurseries, schools and colleges).");
    CHECK(panel.mark_title == "Co-production charter mark");
}

} // namespace panel_part_test
