#include <algorithm>

#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace gaps_test {

namespace {

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

using Gaps = std::vector<Gap>;

Gaps gaps_of(const Sections& project) {
    return judge(project.text()).assessment.gaps;
}

/// The one gap of a project; fails the test where there are more or none.
Gap only_gap(const Sections& project) {
    const Gaps gaps = gaps_of(project);
    REQUIRE(gaps.size() == 1);
    return gaps.front();
}

std::string id_of(const Gap& gap) {
    return gap.criterion == nullptr ? "" : gap.criterion->id;
}

std::string gate_of(const Gap& gap) {
    return charter_mark().mark.gates[gap.gate].id;
}

/// The text of the line that a gap points to, without the spaces before it.
std::string line_of(const Gap& gap, const Sections& project) {
    std::string text = project.text();
    for (std::uint32_t line = 1; line < gap.place.line; ++line)
        text.erase(0, text.find('\n') + 1);
    text = text.substr(0, text.find('\n'));
    return text.substr(text.find_first_not_of(' '));
}

/// The good project in which young people's say at a stage is written like this.
Sections young_at(const std::string& stage, const std::string& say) {
    Sections project = good_project();
    const auto young = project.involvement.find("young");
    project.involvement =
        project.involvement.substr(0, young) +
        replaced(project.involvement.substr(young), stage + ": shared", stage + ": " + say);
    return project;
}

Sections with_statement(const std::string& young) {
    Sections project = good_project();
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: " + young);
    return project;
}

} // namespace

TEST_CASE("a project that passes every gate has no gaps") {
    CHECK(gaps_of(good_project()).empty());
}

TEST_CASE("an open question is a gap that points to it and can be closed now") {
    Sections project = good_project();
    project.plan = replaced(project.plan, "who: We settled this together in June", "who: tbc");
    const Gap gap = only_gap(project);
    CHECK(gap.kind == GapKind::question);
    CHECK(gate_of(gap) == "forms");
    CHECK(id_of(gap) == "who");
    CHECK(gap.item == index_of(charter_mark().forms->plan, "who"));
    CHECK(line_of(gap, project) == "who: tbc,");
    CHECK(gap.now);
    project = good_project();
    project.review =
        replaced(project.review, "barriers: We wrote this with families in October", "barriers: ");
    CHECK(only_gap(project).criterion == &charter_mark().forms->review[1]);
}

TEST_CASE("a question that does not apply, as a group agreed, is no gap") {
    Sections project = good_project();
    project.plan = replaced(project.plan, "who: We settled this together in June", "who: tbc");
    project.plan = replaced(project.plan, "why: We settled this together in June",
                            "why: {not_applicable: A law asks for it, agreed_by: young}");
    CHECK(id_of(only_gap(project)) == "who");
}

TEST_CASE(
    "all that one meeting's minutes leave out is one gap, and no minutes at all are one too") {
    Sections project = good_project();
    project.meetings =
        replaced(project.meetings, ", agenda: Opening hours, outcomes: Open on Saturdays", "");
    const Gap gap = only_gap(project);
    CHECK(gap.kind == GapKind::minutes_item);
    CHECK(gap.items == std::vector<Index>{2, 3});
    CHECK(gap.item == 2);
    CHECK(id_of(gap) == "the-agenda");
    CHECK(gap.meeting == Index{0});
    CHECK(gap.now);
    const Judged empty = judge("coprod: 1\n");
    const auto none = std::count_if(empty.assessment.gaps.begin(), empty.assessment.gaps.end(),
                                    [](const Gap& g) { return g.kind == GapKind::no_minutes; });
    CHECK(none == 1);
}

TEST_CASE("a commitment that is not confirmed is a gap in the values that do not pass for it") {
    Sections project = good_project();
    project.commitments = replaced(project.commitments,
                                   "can-do: {how: We met and agreed, evidence: [e1]}", "can-do: ");
    const Gap gap = only_gap(project);
    CHECK(gap.kind == GapKind::commitment);
    CHECK(gate_of(gap) == "values");
    CHECK(id_of(gap) == "can-do");
    CHECK(gap.now);
    const auto& values = charter_mark().values;
    CHECK(gap.lifts_values == std::vector<Index>{index_of(values, "do-what-matters"),
                                                 index_of(values, "accountable-and-responsive")});
    CHECK(gap.lifts_outcomes == std::vector<Index>{0, 1, 2, 3, 4, 5, 6});
    project.commitments = replaced(project.commitments, "can-do: ", "can-do: We did");
    CHECK(gaps_of(project).empty()); // described is enough where the others are confirmed
}

TEST_CASE("a commitment is no gap in a value that passes all the same") {
    Sections project = good_project();
    for (const char* id : {"can-do: ", "agree-how-to-work: "})
        project.commitments = replaced(
            project.commitments, std::string(id) + "{how: We met and agreed, evidence: [e1]}", id);
    // Work Together passes with three of its four, as long as the fourth is described.
    project.commitments =
        replaced(project.commitments, "agree-how-to-work: ", "agree-how-to-work: We did");
    CHECK(id_of(only_gap(project)) == "can-do");
}

TEST_CASE("a commitment that people with lived experience contest can only be mended next time") {
    Sections project = good_project();
    project.evidence.insert(1, "{disputes: [agree-how-to-work, listen-to-each-other]}, ");
    const Gap gap = only_gap(project); // one record disputes both
    CHECK(gap.kind == GapKind::contested);
    CHECK(gap.items.size() == 2);
    CHECK_FALSE(gap.now);
    CHECK(gap.lifts_values == std::vector<Index>{index_of(charter_mark().values, "work-together")});
    project.project = replaced(project.project, ", end: 2025-12-01", "");
    CHECK(only_gap(project).now); // as long as the project runs, there is time to put it right
}

TEST_CASE("what two records dispute is two gaps, and one where a third record disputes both") {
    Sections project = good_project();
    const std::string each = "{disputes: agree-how-to-work}, {disputes: listen-to-each-other}, ";
    project.evidence.insert(1, each);
    CHECK(gaps_of(project).size() == 2);
    project.evidence.insert(1, "{disputes: [agree-how-to-work, listen-to-each-other]}, ");
    CHECK(only_gap(project).items.size() == 2);
}

TEST_CASE("a disputed commitment that nobody described needs its words, which are a gap of now") {
    Sections project = good_project();
    project.evidence.insert(1, "{disputes: agree-how-to-work}, ");
    CHECK(gaps_of(project).empty()); // described is enough for one in four
    project.commitments =
        replaced(project.commitments, "agree-how-to-work: {how: We met and agreed, evidence: [e1]}",
                 "agree-how-to-work: ");
    const Gaps gaps = gaps_of(project);
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].kind == GapKind::not_described);
    CHECK(gaps[0].now);
    CHECK(gaps[1].kind == GapKind::contested);
}

TEST_CASE("a stage left blank is a gap to close now, and one with too little say only next time") {
    const Gap open = only_gap(young_at("design", "not yet"));
    CHECK(open.kind == GapKind::stage_open);
    CHECK(gate_of(open) == "ladder");
    CHECK(id_of(open) == "co-design");
    CHECK(open.item == index_of(charter_mark().ladder->stages, "design"));
    CHECK(open.groups == std::vector<Index>{1});
    CHECK(open.people_kind == index_of(charter_mark().kinds, "young-person"));
    CHECK(open.now);
    const Gap little = only_gap(young_at("design", "asked"));
    CHECK(little.kind == GapKind::stage_short);
    CHECK_FALSE(little.now);
}

TEST_CASE("a say that was said and has no record can be shown now, whoever else has one") {
    Sections project = good_project();
    project.meetings = replaced(project.meetings, "stage: design, attended: {parents: 6, young: 5",
                                "stage: design, attended: {parents: 6, young: 0");
    const Gap absent = only_gap(project);
    CHECK(absent.kind == GapKind::stage_short);
    CHECK(absent.now);
    CHECK(absent.need.value().stages == std::vector<Index>{1});
    project = good_project();
    project.meetings = replaced(project.meetings, "stage: design, ", "");
    const Gap nobody = only_gap(project); // parents and young people alike, for one cause
    CHECK(nobody.groups == std::vector<Index>{0, 1});
    CHECK_FALSE(nobody.people_kind.has_value());
    CHECK(nobody.now);
}

TEST_CASE("a say that would not be enough if it were on record is for next time") {
    Sections project = young_at("design", "asked");
    project.meetings = replaced(project.meetings, "stage: design, ", "");
    const Gaps gaps = gaps_of(project); // what can be done now stands first: the parents' say
    REQUIRE(gaps.size() == 2);
    CHECK(gaps[0].groups == std::vector<Index>{0});
    CHECK(gaps[0].now);
    CHECK(gaps[1].groups == std::vector<Index>{1});
    CHECK_FALSE(gaps[1].now);
}

TEST_CASE("a change that cannot be traced is a gap of the rung, and open while nothing was heard") {
    Sections project = good_project();
    project.heard = replaced(project.heard, "from: [parents, young]", "from: parents");
    const Gap open = only_gap(project);
    CHECK(open.kind == GapKind::rung_need);
    CHECK(open.now);
    project.heard.insert(1,
                         "{date: 2025-02-01, from: young, said: Sundays, why_not: Too dear, told: "
                         "2025-05-01}, ");
    const Gap nothing_came = only_gap(project);
    CHECK(nothing_came.kind == GapKind::rung_need);
    CHECK_FALSE(nothing_came.now);
}

TEST_CASE(
    "a primary kind not named is a question to ask now, and one that took no part is too late") {
    Sections project = good_project();
    project.groups = replaced(project.groups, "kind: young-person", "kind: lived-experience");
    Gaps gaps = gaps_of(project);
    REQUIRE(gaps.size() == 2); // their statements are not there either
    CHECK(gaps[0].kind == GapKind::group_not_named);
    CHECK(gaps[0].people_kind == index_of(charter_mark().kinds, "young-person"));
    CHECK(gaps[0].now);
    CHECK(gaps[1].kind == GapKind::statement_unanswered);
    project = good_project();
    project.groups = replaced(project.groups, "people: 10", "people: 0");
    gaps = gaps_of(project);
    REQUIRE(gaps.size() == 2); // the answers that are given for nobody cannot be read
    CHECK(gaps[1].kind == GapKind::statement_too_few);
    CHECK_FALSE(gaps[1].now);
    const Gap nobody = gaps[0];
    CHECK(nobody.kind == GapKind::took_no_part);
    CHECK(nobody.groups == std::vector<Index>{1});
    CHECK_FALSE(nobody.now);
}

TEST_CASE("a group of nobody does not hide what the group that took part lacks") {
    for (const char* nobody : {"{a-nobody: {kind: young-person, people: 0}, ",
                               "{z-nobody: {kind: young-person, people: 0}, "}) {
        Sections project = good_project();
        project.groups = nobody + project.groups.substr(1);
        for (const char* stage : {"plan", "design", "decide", "deliver", "review"}) {
            const auto young = project.involvement.find("young");
            project.involvement =
                project.involvement.substr(0, young) + replaced(project.involvement.substr(young),
                                                                std::string(stage) + ": shared",
                                                                std::string(stage) + ": none");
        }
        const Gaps gaps = gaps_of(project);
        REQUIRE(gaps.size() == 2); // the plan and the design
        CHECK(gaps[0].kind == GapKind::stage_short);
        CHECK(gaps[1].kind == GapKind::stage_short);
    }
}

TEST_CASE(
    "a statement without enough answers is to be asked now, and one not agreed is for next time") {
    const Gap unanswered = only_gap(with_statement("{did_not_apply: 9}"));
    CHECK(unanswered.kind == GapKind::statement_unanswered);
    CHECK(gate_of(unanswered) == "statements");
    CHECK(id_of(unanswered) == "equal-partner");
    CHECK(unanswered.people_kind == index_of(charter_mark().kinds, "young-person"));
    CHECK(unanswered.now);
    const Gap too_few = only_gap(with_statement("{agree: 4}"));
    CHECK(too_few.kind == GapKind::statement_too_few);
    CHECK(too_few.now);
    for (const char* answers : {"{agree: 3, disagree: 2}", "{disagree: 5}"}) {
        const Gap disagreed = only_gap(with_statement(answers));
        CHECK(disagreed.kind == GapKind::statement_not_agreed);
        CHECK(disagreed.items == std::vector<Index>{0});
        CHECK_FALSE(disagreed.now);
    }
}

TEST_CASE("a statement that both primary kinds do not agree with is one gap of neither alone") {
    Sections project = with_statement("{disagree: 5}");
    CHECK(only_gap(project).people_kind == index_of(charter_mark().kinds, "young-person"));
    project.statements =
        replaced(project.statements, "parents: {agree: 10}", "parents: {disagree: 5}");
    const Gap gap = only_gap(project);
    CHECK(gap.kind == GapKind::statement_not_agreed);
    CHECK_FALSE(gap.people_kind.has_value());
}

TEST_CASE("all statements that one kind left unanswered are one gap") {
    Sections project = good_project();
    project.statements = for_each_id(charter_mark().statements, "{parents: {agree: 10}}");
    const Gap gap = only_gap(project);
    CHECK(gap.items.size() == 9);
}

TEST_CASE("what was heard lacks an answer, a reply or its own words, one gap each") {
    const auto kind = [](const std::string& item) {
        Sections project = good_project();
        project.heard.insert(1, item + ", ");
        const Gap gap = only_gap(project);
        CHECK(gate_of(gap) == "heard");
        CHECK(gap.item == 0);
        CHECK(gap.now);
        return gap.kind;
    };
    const std::string said = "date: 2025-02-01, from: parents, said: Saturdays";
    CHECK(kind("{" + said + "}") == GapKind::not_answered);
    CHECK(kind("{" + said + ", did: Open}") == GapKind::not_told);
    CHECK(kind("{said: Saturdays, did: Open, told: 2025-05-01}") == GapKind::heard_incomplete);
    Sections project = good_project();
    project.heard.clear();
    const Gap nothing = only_gap(project); // so no change is traced to anybody either
    CHECK(nothing.kind == GapKind::nothing_heard);
    CHECK(nothing.criterion == &*charter_mark().heard);
    CHECK(nothing.lifts_gates.size() == 2);
}

TEST_CASE("what can be done now stands first, by kind and then by what it lifts") {
    Sections project = young_at("design", "asked");
    project.plan = replaced(project.plan, "who: We settled this together in June", "who: tbc");
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: {agree: 4}");
    for (const char* id : {"agree-outcomes", "can-do", "be-transparent"})
        project.commitments = replaced(
            project.commitments, std::string(id) + ": {how: We met and agreed, evidence: [e1]}",
            std::string(id) + ": ");
    std::string order;
    for (const Gap& gap : gaps_of(project))
        order += gate_of(gap) + "/" + id_of(gap) + " ";
    // agree-outcomes stands in three values; be-transparent and can-do in two each.
    CHECK(order == "values/agree-outcomes values/be-transparent values/can-do forms/who "
                   "statements/equal-partner ladder/co-design ");
}

TEST_CASE("what most hangs on stands first: the ladder, voices, replies, records, blanks") {
    Sections project = young_at("plan", "not yet");
    project.plan = replaced(project.plan, "who: We settled this together in June", "who: tbc");
    project.review = replaced(project.review, "barriers: We wrote this with families in October",
                              "barriers: tbc");
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: {agree: 4}");
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: {agree: 0}");
    project.commitments = replaced(project.commitments,
                                   "can-do: {how: We met and agreed, evidence: [e1]}", "can-do: ");
    project.heard.insert(1, "{date: 2025-02-01, from: parents, said: Saturdays, did: Open}, ");
    project.meetings = replaced(project.meetings, ", agenda: Opening hours", "");
    Charter charter = charter_mark();
    for (int turn = 0; turn < 2; ++turn) { // whatever the order of the charter's gates
        std::vector<GapKind> order;
        for (const Gap& gap : judge(project.text(), charter).assessment.gaps)
            order.push_back(gap.kind);
        CHECK(order == std::vector<GapKind>{GapKind::stage_open, GapKind::statement_unanswered,
                                            GapKind::not_told, GapKind::commitment,
                                            GapKind::question, GapKind::minutes_item,
                                            GapKind::question, GapKind::statement_too_few});
        std::reverse(charter.mark.gates.begin(), charter.mark.gates.end());
    }
}

TEST_CASE("what can only be done next time stands in the same order behind what can be done now") {
    Sections project = young_at("design", "asked");
    project.statements = replaced(project.statements, "young: {agree: 8}", "young: {disagree: 8}");
    project.evidence.insert(1, "{disputes: [agree-how-to-work, listen-to-each-other]}, ");
    project.plan = replaced(project.plan, "who: We settled this together in June", "who: tbc");
    std::vector<GapKind> order;
    for (const Gap& gap : gaps_of(project))
        order.push_back(gap.kind);
    CHECK(order == std::vector<GapKind>{GapKind::question, GapKind::stage_short,
                                        GapKind::statement_not_agreed, GapKind::contested});
}

} // namespace gaps_test
