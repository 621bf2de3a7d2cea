// Whether a panel's decision counts: the rules of charter-mark need three people, a parent or
// carer, a young person, and nobody from the project's own team.
#include "catch.h"

#include "panel/judged_panel.h"

using namespace coprod;
using namespace coprod_tests;

namespace judge_panel_test {

namespace {

using Flaw = PanelFlaw::Kind;

const Judged& project() {
    static const Judged judged = judged_project();
    return judged;
}

PanelResult judged(const std::string& text, const Judged& of = project()) {
    return judge_panel(*of.charter, of.submission, of.assessment, good_panel(text, of));
}

std::vector<Flaw> flaws(const std::string& text, const Judged& of = project()) {
    std::vector<Flaw> kinds;
    for (const PanelFlaw& flaw : judged(text, of).flaws)
        kinds.push_back(flaw.kind);
    return kinds;
}

std::vector<Flaw> with_members(const std::string& members) {
    return flaws(panel_text("", "{verdict: mark}", "members:\n" + members));
}

const std::string parent = "  - {role: member a, kind: parent-carer, from_project: no}\n";
const std::string young = "  - {role: member b, kind: young-person, from_project: no}\n";
const std::string school = "  - {role: member c, kind: school, from_project: no}\n";

using Flaws = std::vector<Flaw>;

} // namespace

TEST_CASE("a panel with a parent, a young person and a third person counts") {
    CHECK(with_members(parent + young + school) == Flaws{});
    CHECK(with_members(parent + young + young) == Flaws{});
}

TEST_CASE("a panel that is too small or lacks somebody does not count") {
    CHECK(with_members(parent + young) == Flaws{Flaw::few_members});
    CHECK(with_members(parent + school + school) == Flaws{Flaw::few_of_kinds});
    CHECK(with_members(school) == Flaws{Flaw::few_members, Flaw::few_of_kinds, Flaw::few_of_kinds});
}

TEST_CASE("a panel with somebody from the project's team does not count, nor one that leaves it "
          "open") {
    CHECK(
        with_members(parent + young + "  - {role: member d, kind: council, from_project: yes}\n") ==
        Flaws{Flaw::from_project});
    CHECK(with_members(parent + young + "  - {role: member d, kind: council}\n") ==
          Flaws{Flaw::not_said});
}

TEST_CASE("a charter can let people from the project in, and ask for more of a kind") {
    Charter charter = charter_mark();
    charter.panel->from_project = true;
    charter.panel->needs[0].at_least = 2;
    Judged other = project();
    other.charter = &charter;
    CHECK(flaws(panel_text("", "{verdict: mark}",
                           "members:\n" + parent + young +
                               "  - {role: member d, kind: parent-carer, from_project: yes}\n"),
                other) == Flaws{});
    CHECK(flaws(panel_text(), other) == Flaws{Flaw::few_of_kinds});
}

TEST_CASE("without rules for panels no panel's decision counts") {
    Charter charter = charter_mark();
    charter.panel.reset();
    Judged other = project();
    other.charter = &charter;
    CHECK(flaws(panel_text(), other) == Flaws{Flaw::no_rules});
}

TEST_CASE("a mark lasts from the day of the meeting, and other decisions do not last") {
    CHECK(iso(*judged(panel_text()).holds_until) == "2029-01-28");
    CHECK_FALSE(
        judged(panel_text("", "{verdict: not-yet, reason: We saw}")).holds_until.has_value());
}

TEST_CASE("a condition may stay open for three months and no day longer") {
    const auto with = [](const std::string& by) {
        return panel_text(
            "", "{verdict: conditions, reason: We saw, conditions: [{what: Do it, who: SENCO, "
                "by: 2026-02-28}, {what: Tell them, who: SENCO, by: " +
                    by + "}]}");
    };
    CHECK(flaws(with("2026-04-28")) == Flaws{});
    CHECK(flaws(with("2026-04-29")) == Flaws{Flaw::condition_late});
    CHECK(iso(*judged(with("2026-04-28")).conditions_by) == "2026-04-28");
}

TEST_CASE("records dated after the meeting are counted, and a panel before all of them saw none") {
    CHECK(judged(panel_text()).later_records == 0);
    std::string text = panel_text();
    text.replace(text.find("2026-01-28"), 10, "2025-04-15");
    const PanelResult early = judged(text);
    CHECK(early.later_records > 0);
    CHECK(early.flaws.empty());
    text.replace(text.find("2025-04-15"), 10, "2024-01-01");
    CHECK(flaws(text) == Flaws{Flaw::nothing_to_judge});
}

TEST_CASE("no mark is given on nothing at all, though a panel can say that nothing is there") {
    const Judged empty = judge("project: {id: ramp}\n");
    const std::string no_mark = "{verdict: not-enough-evidence}";
    CHECK(flaws(panel_text("", "{verdict: mark, reason: We saw}"), empty) ==
          Flaws{Flaw::nothing_to_judge});
    CHECK(flaws(panel_text("", no_mark), empty) == Flaws{});
}

} // namespace judge_panel_test
