// How far many projects are from the mark. Expected values are worked out by pencil.
#include "catch.h"

#include <algorithm>

#include "results/json_result.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "workstream/hand_results.h"
#include "writers/csv_summary.h"
#include "writers/csv_workstream.h"
#include "writers/text_workstream.h"

namespace routes_part_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

using Lines = std::vector<std::string>;

WorkstreamRoutes routes_of(const std::vector<Result>& results) {
    const Workstream report = together(results);
    REQUIRE(report.parts.size() == 1);
    REQUIRE(report.parts[0].routes.has_value());
    return *report.parts[0].routes;
}

Result far(const std::string& file, const std::string& reach, const std::vector<HandStep>& steps) {
    Result result = passing(file);
    set_route(result, reach, steps);
    return result;
}

/// A project that needs so many changes, all of which can still be made.
Result near(const std::string& title, std::size_t changes) {
    Result result = far(title, "now", std::vector<HandStep>(changes, {"values"}));
    result.report.title = title;
    result.report.project.organisation.clear();
    return result;
}

/// "title: 2".
Lines nearest_of(const WorkstreamRoutes& routes) {
    Lines lines;
    for (const WorkstreamNear& each : routes.nearest)
        lines.push_back(each.project + ": " + std::to_string(each.changes));
    return lines;
}

/// "title: 2, panel 1".
Lines gates_of(const WorkstreamRoutes& routes) {
    Lines lines;
    for (const WorkstreamGate& each : routes.gates)
        lines.push_back(each.title + ": " + std::to_string(each.projects) + ", panel " +
                        std::to_string(each.for_the_panel));
    return lines;
}

std::string all_bytes(const std::vector<Result>& results) {
    const Workstream report = together(results);
    std::string bytes = write_workstream(report, {});
    for (const CsvSheet& sheet : workstream_sheets(report))
        bytes += sheet.name + "\n" + write_csv(sheet);
    return bytes + write_csv(summary_sheet(gathered(results)));
}

} // namespace

TEST_CASE("each project counts once, by how far its shortest route says that it is") {
    Result old = passing("old");
    old.report.routes.clear();
    const WorkstreamRoutes routes =
        routes_of({passing("a"), passing("b"), far("c", "now", {{"values"}}), far("d", "none", {}),
                   old, far("e", "next-time", {{"values"}, {"values", false}}),
                   far("f", "next-time", {{"statements", false}}),
                   far("g", "next-time", {{"values", false}}), far("h", "sideways", {{"values"}})});
    CHECK(routes.mark == "Mark");
    CHECK(routes.conditions == "Mark with conditions");
    CHECK(routes.there == 2);
    CHECK(routes.now == 1);
    CHECK(routes.next_time == 3);
    CHECK(routes.none == 1);
    CHECK(routes.for_the_panel == 0);
    CHECK(routes.not_said == 2);
    CHECK(routes.known() == 6);
}

TEST_CASE("a row keeps how far it is, with how many changes and how many of them next time") {
    Result result = far("a", "next-time", {{"values"}, {"values", false}, {"statements", false}});
    add_nearer_route(result, "now", 2);
    const Gathered all = gathered({result, passing("b")});
    const Row& row = all.rows()[0];
    CHECK((row.to_mark.reach == RowRoute::Reach::next_time));
    CHECK(row.to_mark.changes + 0 == 3);
    CHECK(row.to_mark.later + 0 == 2);
    CHECK((row.to_conditions.reach == RowRoute::Reach::now));
    CHECK(row.to_conditions.changes + 0 == 2);
    CHECK(row.to_conditions.later + 0 == 0);
    CHECK((all.rows()[1].to_mark.reach == RowRoute::Reach::there));
    CHECK((all.rows()[1].to_conditions.reach == RowRoute::Reach::not_said));
}

TEST_CASE("more changes than a row can hold are as many as it can hold") {
    const Gathered all =
        gathered({far("a", "next-time", std::vector<HandStep>(0x4001, {"values", false}))});
    CHECK(all.rows()[0].to_mark.changes + 0 == 0x3FFF);
    CHECK(all.rows()[0].to_mark.later + 0 == 0x3FFF);
}

TEST_CASE("the nearest stand with the fewest changes first, then by title") {
    const WorkstreamRoutes routes =
        routes_of({near("Walks", 3), near("Meals", 1), near("Books", 3), passing("there"),
                   far("next time", "next-time", {{"values", false}})});
    CHECK(nearest_of(routes) == Lines{"Meals: 1", "Books: 3", "Walks: 3"});
    CHECK(routes.near == 3);
}

TEST_CASE("those that need more than ten changes are never named as near, for no reader") {
    for (const View view : {View::everyone, View::panel}) {
        std::vector<Result> results{near("Ten", 10), near("Eleven", 11), near("Fifty", 50)};
        for (Result& result : results)
            result.report.view = view;
        const WorkstreamRoutes routes = routes_of(results);
        CHECK(nearest_of(routes) == Lines{"Ten: 10"});
        CHECK(routes.near == 1);
        CHECK(routes.now == 3);
    }
}

TEST_CASE("at most ten of the nearest are named, the same in whichever order they come") {
    std::vector<Result> results;
    for (std::size_t i = 0; i < 13; ++i)
        results.push_back(near(std::string(1, static_cast<char>('A' + i)), i < 11 ? 2 : 1));
    const Lines expected{"L: 1", "M: 1", "A: 2", "B: 2", "C: 2",
                         "D: 2", "E: 2", "F: 2", "G: 2", "H: 2"};
    CHECK(nearest_of(routes_of(results)) == expected);
    std::reverse(results.begin(), results.end());
    CHECK(nearest_of(routes_of(results)) == expected);
    CHECK(routes_of(results).near == 13);
}

TEST_CASE("a gate counts once for each project whose route holds a change that it needs") {
    Result both = far("c", "now", {{"values"}});
    both.report.gaps[0].lifts_gates.push_back("statements");
    Result off = far("d", "now", {{"values"}});
    off.report.gaps[0].on_route = false;
    const WorkstreamRoutes routes =
        routes_of({far("a", "now", {{"statements"}, {"statements"}, {"statements"}}),
                   far("b", "next-time", {{"statements", false}}), both, off, passing("e")});
    CHECK(gates_of(routes) == Lines{"Statements: 3, panel 0", "Values: 1, panel 0"});
}

TEST_CASE("gates that are as often in the way stand as the charter lists them") {
    CHECK(gates_of(routes_of({far("a", "now", {{"statements"}, {"values"}})})) ==
          Lines{"Values: 1, panel 0", "Statements: 1, panel 0"});
    CHECK(gates_of(routes_of({passing("a")})) ==
          Lines{"Values: 0, panel 0", "Statements: 0, panel 0"});
}

TEST_CASE("a result without a route says nothing of gates either") {
    Result old = far("a", "now", {{"values"}});
    old.report.routes.clear();
    old.report.gates[1].panel_decides = true;
    CHECK(gates_of(routes_of({old})) == Lines{"Values: 0, panel 0", "Statements: 0, panel 0"});
    CHECK(routes_of({old}).known() == 0);
}

TEST_CASE("those nearer to the mark with conditions are counted where they can have it now") {
    Result now = far("a", "next-time", {{"values"}, {"values", false}});
    add_nearer_route(now, "now", 1);
    Result later = far("b", "next-time", {{"values"}, {"values", false}});
    add_nearer_route(later, "next-time", 1);
    CHECK(routes_of({now, later, passing("c"), near("Meals", 1)}).conditions_now == 1);
}

TEST_CASE("where a panel decides a gate, the panel says how far it is, and other gates are told") {
    Result result = far("a", "now", {{"statements"}, {"values"}});
    result.report.gates[1].panel_decides = true;
    add_nearer_route(result, "now", 1);
    const WorkstreamRoutes routes = routes_of({result, passing("b")});
    CHECK(routes.for_the_panel == 1);
    CHECK(routes.now == 0);
    CHECK(routes.there == 1);
    CHECK(routes.conditions_now == 0);
    CHECK(routes.nearest.empty());
    CHECK(routes.known() == 2);
    CHECK(gates_of(routes) == Lines{"Values: 1, panel 0", "Statements: 0, panel 1"});
}

TEST_CASE("no byte tells what a route would say of a gate that rests on a hidden number") {
    const auto bytes = [](const std::string& reach, const std::vector<HandStep>& steps) {
        Result result = far("a", reach, steps);
        result.report.gates[1].panel_decides = true;
        for (ReportGap& gap : result.report.gaps)
            if (gap.gate_id == "statements") // the answers would count for commitments too
                gap.lifts_gates.push_back("values");
        return all_bytes({result, passing("b")});
    };
    const std::string expected = bytes("there", {});
    CHECK((bytes("now", {{"statements"}}) == expected));
    CHECK((bytes("next-time", {{"statements", false}, {"statements", false}}) == expected));
    CHECK((bytes("none", {}) == expected));
    CHECK((bytes("now", {{"values"}}) != expected));
    CHECK((bytes("now", {{"values"}, {"statements"}}) == bytes("now", {{"values"}})));
}

TEST_CASE("a project that waits for a panel alone waits for it also with a route") {
    Result result = far("a", "now", {{"statements"}});
    result.report.gates[1].panel_decides = true;
    CHECK(together({result}).parts[0].for_the_panel == Lines{"Project a (Northshire Council)"});
    set_route(result, "now", {{"values"}}); // a gate that passes still passes
    CHECK(together({result}).parts[0].for_the_panel.size() == 1);
    Result open = far("b", "now", {{"values"}});
    open.report.gates[0].outcome = Outcome::unknown;
    open.report.gates[1].panel_decides = true;
    CHECK(together({open}).parts[0].for_the_panel.empty());
}

TEST_CASE("a charter without gates has nothing to be far from") {
    Result result = passing("a");
    result.report.gates.clear();
    CHECK_FALSE(together({result}).parts[0].routes.has_value());
}

TEST_CASE("results that differ in their routes alone give the same bytes in either order") {
    const Result one = far("a", "now", {{"values"}});
    const Result two = far("a", "now", {{"values"}, {"values"}});
    CHECK((all_bytes({one, two}) == all_bytes({two, one})));
    Result three = one;
    add_nearer_route(three, "now", 1);
    CHECK((all_bytes({one, three}) == all_bytes({three, one})));
}

TEST_CASE("what is added up is what each generated project's own result says, read back") {
    Dice dice(21);
    std::vector<Result> results;
    std::size_t now = 0;
    std::size_t panel = 0;
    std::size_t values = 0;
    std::size_t values_hidden = 0;
    for (int i = 0; i < 60; ++i) {
        const Submission submission = generate(charter_mark(), dice);
        Result result;
        result.file = result.sha256 = "project-" + std::to_string(i);
        result.report =
            make_report(charter_mark(), submission,
                        assess(charter_mark(), submission, day(judged_on)), View::everyone);
        const Report& report = result.report;
        const bool hidden = std::any_of(report.gates.begin(), report.gates.end(),
                                        [](const ReportGate& gate) { return gate.panel_decides; });
        panel += hidden ? 1U : 0U;
        now += !hidden && report.routes.at(0).reach == "now" ? 1U : 0U;
        for (const ReportGate& gate : report.gates)
            if (gate.id == "values" && gate.outcome != Outcome::pass)
                ++(hidden ? values_hidden : values);
        std::string trouble;
        results.push_back(*parse_result(result_line(result), trouble));
    }
    const WorkstreamRoutes routes = routes_of(results);
    CHECK(routes.now == now);
    CHECK(routes.for_the_panel == panel);
    CHECK(routes.not_said == 0);
    CHECK(routes.known() + routes.none == 60);
    const auto gate =
        std::find_if(routes.gates.begin(), routes.gates.end(),
                     [](const WorkstreamGate& each) { return each.title == "Values confirmed"; });
    REQUIRE(gate != routes.gates.end());
    // A gate that does not pass needs a change, wherever no panel has a say in it.
    CHECK(gate->projects + routes.none >= values);
    CHECK(gate->projects <= values + values_hidden);
    CHECK(values > 0);
    CHECK(panel > 0);
}

} // namespace routes_part_test
