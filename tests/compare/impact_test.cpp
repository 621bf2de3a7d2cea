// Whose verdict a change of the charter would change, put together from judged submissions.
#include "compare/impact.h"

#include "compare/compared.h"

using namespace coprod;
using namespace coprod_tests;

namespace impact_test {

namespace {

/// The usual charter as an area's draft, changed.
template <typename Edit>
Charter draft(Edit edit) {
    Charter charter = charter_mark();
    charter.id = "draft";
    charter.sha256 = "dd";
    edit(charter);
    return charter;
}

void add_to(ImpactMaker& impact, const std::string& name, const std::string& yaml,
            const Charter& charter) {
    Result before = result_of(yaml);
    Result after = result_of(yaml, View::everyone, charter);
    before.file = after.file = name;
    impact.add(before, after);
}

ImpactMaker maker(const Charter& charter) {
    return {charter_mark(), charter, View::everyone, day(judged_on)};
}

} // namespace

TEST_CASE("a charter that changes nothing changes no verdict") {
    const Charter same = charter_mark();
    ImpactMaker impact = maker(same);
    add_to(impact, "good.yaml", good_project().text(), same);
    const Impact found = std::move(impact).finish();
    CHECK(found.changed.empty());
    CHECK(found.differences.empty());
    REQUIRE(found.the_same.size() == 1);
    CHECK(found.the_same.front().gates.empty());
    REQUIRE(found.counts.size() == 1);
    CHECK(found.counts.front().projects == 1);
}

TEST_CASE("a stricter limit is the reason for a verdict that it turns, gate by gate") {
    const Charter stricter = draft([](Charter& charter) { charter.mark.agreed_from_percent = 90; });
    Sections project = good_project();
    project.statements = for_each_id(charter_mark().statements,
                                     "{parents: {agree: 17, unsure: 3}, young: {agree: 8}}");
    project.groups = "{parents: {kind: parent-carer, people: 20}, young: {kind: young-person, "
                     "people: 10}, staff: {kind: council, people: 4}}";
    ImpactMaker impact = maker(stricter);
    add_to(impact, "p.yaml", project.text(), stricter);
    const Impact found = std::move(impact).finish();
    REQUIRE(found.changed.size() == 1);
    const ImpactProject& changed = found.changed.front();
    CHECK(changed.before == VerdictKind::mark);
    CHECK(changed.after == VerdictKind::not_yet);
    REQUIRE(changed.gates.size() == 1);
    const ImpactGate& gate = changed.gates.front();
    CHECK(gate.title == "Statements agreed");
    CHECK(gate.before == "passed");
    CHECK(gate.after == "not passed");
    CHECK(gate.opened == std::vector<std::string>{"Statements, parents and carers (9 of them)"});
    CHECK(gate.closed.empty());
    CHECK(gate.because ==
          std::vector<std::string>{
              "A statement is agreed where at least 90 % agree; before it was 80."});
    CHECK(changed.because.empty());
}

TEST_CASE("a criterion that was added is the reason only where it is a gap") {
    const Charter longer = draft([](Charter& charter) {
        Question extra;
        extra.id = "extra";
        extra.wording = "Who paid for it?";
        charter.forms->plan.push_back(extra);
        extra.id = "other";
        extra.wording = "Who cooked?";
        charter.forms->review.push_back(extra);
    });
    Sections project = good_project();
    project.review.insert(1, "other: The staff cooked, ");
    Result before = result_of(good_project().text());
    Result after = result_of(project.text(), View::everyone, longer);
    ImpactMaker impact = maker(longer);
    impact.add(before, after);
    const Impact found = std::move(impact).finish();
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed.front().after == VerdictKind::conditions);
    REQUIRE(found.changed.front().gates.size() == 1);
    CHECK(found.changed.front().gates.front().because ==
          std::vector<std::string>{"New: “Who paid for it?”"});
    CHECK(found.differences.size() == 2);
}

TEST_CASE("a limit of the conditions turns a verdict without a gate, and is its reason") {
    Sections project = good_project();
    project.heard = "[{id: h1, date: 2025-02-01, from: [parents, young], said: Saturdays suit us, "
                    "did: It opens on Saturdays}]";
    const Charter stricter = draft([](Charter& charter) { charter.mark.conditions_at_most = 0; });
    ImpactMaker impact = maker(stricter);
    add_to(impact, "p.yaml", project.text(), stricter);
    const Impact found = std::move(impact).finish();
    REQUIRE(found.changed.size() == 1);
    CHECK(found.changed.front().gates.empty());
    CHECK(found.changed.front().because ==
          std::vector<std::string>{"For the mark with conditions, at most 0 things may be left to "
                                   "put right; before it was 5."});
}

TEST_CASE("the worst loss stands first and the greatest gain last, whatever the order of adding") {
    const auto result = [](const std::string& name, VerdictKind verdict) {
        Result made = small_result(name);
        made.report.verdict = verdict;
        return made;
    };
    const Charter other = draft([](Charter&) {});
    const std::vector<std::pair<VerdictKind, VerdictKind>> pairs{
        {VerdictKind::not_yet, VerdictKind::mark},
        {VerdictKind::conditions, VerdictKind::not_enough_evidence},
        {VerdictKind::mark, VerdictKind::not_yet},
        {VerdictKind::not_yet, VerdictKind::not_enough_evidence},
        {VerdictKind::mark, VerdictKind::mark}};
    for (const bool backwards : {false, true}) {
        ImpactMaker impact = maker(other);
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const std::size_t at = backwards ? pairs.size() - 1 - i : i;
            const std::string name(1, static_cast<char>('a' + at));
            impact.add(result(name, pairs[at].first), result(name, pairs[at].second));
        }
        const Impact found = std::move(impact).finish();
        std::string order;
        for (const ImpactProject& project : found.changed)
            order += project.title + " ";
        CHECK(order == "The c The b The d The a ");
        REQUIRE(found.the_same.size() == 1);
        CHECK(found.the_same.front().title == "The e");
        CHECK(found.counts.size() == 5);
    }
}

TEST_CASE("a submission that a charter refuses is listed with the first message, never dropped") {
    Result judged = small_result("ramp");
    Result refused = small_result("ramp");
    refused.status = ResultStatus::refused;
    refused.mistakes.push_back({"unknown-name", 3, 1, "no rung is called that", ""});
    ImpactMaker impact = maker(draft([](Charter&) {}));
    impact.add(judged, refused);
    impact.add(refused, judged);
    impact.add(refused, refused);
    const Impact found = std::move(impact).finish();
    CHECK(found.found == 3);
    REQUIRE(found.refused.size() == 3);
    CHECK(found.refused[0].who == "the new charter cannot judge it");
    CHECK(found.refused[1].who == "the old charter cannot judge it");
    CHECK(found.refused[2].who == "neither charter can judge it");
    for (const ImpactRefused& file : found.refused)
        CHECK(file.mistake == "no rung is called that");
}

namespace {

/// A small result with this verdict and these outcomes of its gates, values and heard.
Result with_gates(VerdictKind verdict, Outcome values, Outcome heard) {
    Result result = small_result("ramp");
    result.report.verdict = verdict;
    result.report.gates[0].outcome = values;
    result.report.gates[1].outcome = heard;
    return result;
}

} // namespace

TEST_CASE("where no gate comes out differently, the open gate and what is left are the reason") {
    const Charter stricter =
        draft([](Charter& charter) { charter.mark.confirmed_at_least_percent = 100; });
    const Result before = with_gates(VerdictKind::conditions, Outcome::unknown, Outcome::pass);
    Result after = with_gates(VerdictKind::not_enough_evidence, Outcome::unknown, Outcome::pass);
    after.report.gaps = {gap_of("values", "open", "“Open”", "line 4, commitments.open")};
    for (const bool loss : {true, false}) {
        ImpactMaker impact = maker(stricter);
        loss ? impact.add(before, after) : impact.add(after, before);
        const Impact found = std::move(impact).finish();
        REQUIRE(found.changed.size() == 1);
        const ImpactProject& changed = found.changed.front();
        REQUIRE(changed.gates.size() == 1);
        const ImpactGate& gate = changed.gates.front();
        CHECK(gate.title == "Gate of values");
        CHECK((loss ? gate.opened : gate.closed) == std::vector<std::string>{"“Open”"});
        CHECK(gate.because ==
              std::vector<std::string>{"Of each value’s commitments at least 100 % have to be "
                                       "confirmed; before it was 70."});
        CHECK(changed.left ==
              (loss ? "So more is left to put right now than the mark with conditions allows, or "
                      "part of it cannot be put right any more."
                    : "So less is left to put right now: no more than the mark with conditions "
                      "allows."));
    }
}

TEST_CASE("a gate that passed and is not asked any more is not the cause of a loss") {
    const Result before = with_gates(VerdictKind::mark, Outcome::pass, Outcome::pass);
    Result after = with_gates(VerdictKind::not_yet, Outcome::fail, Outcome::pass);
    after.report.gates.pop_back();
    ImpactMaker impact = maker(draft([](Charter&) {}));
    impact.add(before, after);
    const Impact found = std::move(impact).finish();
    REQUIRE(found.changed.size() == 1);
    REQUIRE(found.changed.front().gates.size() == 1);
    CHECK(found.changed.front().gates.front().title == "Gate of values");
    CHECK(found.changed.front().left.empty());
}

} // namespace impact_test
