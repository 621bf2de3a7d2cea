// Results of one charter must give it the same words; none of two that differ is believed.
#include "catch.h"

#include <functional>

#include "results/json_result.h"
#include "results/sample_results.h"
#include "rules/generate.h"
#include "rules/judged.h"
#include "workstream/hand_results.h"

namespace same_words_test {

namespace {

using namespace coprod;
using namespace coprod_tests;

Result with_embedding(const std::string& file) {
    Result result = passing(file);
    ReportClaims claims{"Living the charter", {}, "embedding"};
    ReportCommitment action;
    action.id = "train";
    action.wording = "Train new staff";
    claims.items = {action};
    result.report.claims = {claims};
    return result;
}

/// What is said to differ when the second of two results is changed, the same in either order;
/// "nothing" where nothing is.
std::string difference(const std::function<void(Report&)>& change) {
    const Result first = with_embedding("a");
    Result second = with_embedding("b");
    change(second.report);
    const auto there = gathered({first, second}).other_words();
    const auto back = gathered({second, first}).other_words();
    CHECK(there.has_value() == back.has_value());
    if (!there)
        return "nothing";
    CHECK(there->first == 0);
    CHECK(there->second == 1);
    return there->what;
}

} // namespace

TEST_CASE("results that differ in what is theirs agree on the charter's words") {
    CHECK_FALSE(gathered(northshire()).other_words().has_value());
    CHECK(difference([](Report&) {}) == "nothing");
    CHECK(difference([](Report& report) { report.verdict = VerdictKind::not_yet; }) == "nothing");
    CHECK(difference([](Report& report) { report.claims.clear(); }) == "nothing");
    CHECK(difference([](Report& report) { report.ladder.reset(); }) == "nothing");
    CHECK(difference([](Report& report) { report.project.level.reset(); }) == "nothing");
    CHECK(difference([](Report& report) { report.charter.version = "9"; }) == "nothing");
}

TEST_CASE("another wording of anything in the charter is found, and named in a sentence") {
    CHECK(difference([](Report& report) { report.charter.title = "Our charter"; }) ==
          "The charter’s name is \"The Northshire Charter\" in one, and \"Our charter\" in the "
          "other.");
    CHECK(difference([](Report& report) { report.gates[0].title = "A trap"; }) ==
          "The wording of the gate \"values\" is \"Values\" in one, and \"A trap\" in the other.");
    CHECK(difference([](Report& report) { report.values[0].wording = "Be shut"; }) ==
          "The wording of the value \"open\" is \"Be open\" in one, and \"Be shut\" in the other.");
    CHECK(
        difference([](Report& report) { report.values[0].commitments[0].together = "Buy it."; }) ==
        "The advice for an area of the commitment \"plain-words\" is \"Write one guide for the "
        "whole area.\" in one, and \"Buy it.\" in the other.");
    CHECK(difference([](Report& report) { report.values[1].outcomes[1].title = "Quiet"; }) ==
          "The wording of the outcome \"heard\" is \"Young people are heard\" in one, and "
          "\"Quiet\" in the other.");
    CHECK(difference([](Report& report) { report.ladder->rungs[0].title = "Apart"; }) ==
          "The wording of the rung of the ladder \"together\" is \"Together\" in one, and "
          "\"Apart\" in the other.");
    CHECK(difference([](Report& report) { report.charter.levels[0].title = "Nobody"; }) ==
          "The wording of the level \"service\" is \"Service\" in one, and \"Nobody\" in the "
          "other.");
    CHECK(difference([](Report& report) { report.charter.verdicts[3].title = "Failed"; }) ==
          "The name of a verdict is \"Not yet\" in one, and \"Failed\" in the other.");
    CHECK(difference([](Report& report) { report.claims[0].items[0].wording = "Train nobody"; }) ==
          "The wording of the action \"train\" is \"Train new staff\" in one, and \"Train "
          "nobody\" in the other.");
}

TEST_CASE("a result that adds, leaves out or moves something of the charter is found") {
    CHECK(difference([](Report& report) {
              report.gates.push_back(report.gates[0]);
              report.gates[2].id = "trap";
          }) == "Only one of them has the gate \"trap\".");
    CHECK(difference([](Report& report) { report.gates.pop_back(); }) ==
          "One of them leaves out a gate that the other has.");
    CHECK(difference([](Report& report) {
              std::swap(report.ladder->rungs[0], report.ladder->rungs[2]);
          }) == "The rung of the ladder \"told\" does not stand in the same place in both.");
    CHECK(difference([](Report& report) { report.values[0].commitments.pop_back(); }) ==
          "The value \"open\" does not hold the same in both.");
    CHECK(difference([](Report& report) {
              report.values[0].outcomes.push_back({"heard", "Young people are heard"});
          }) == "The outcome \"heard\" does not stand in the same place in both.");
    CHECK(difference([](Report& report) {
              report.project.level = Named{"moon", "The Moon"};
          }) == "Only one of them has the level \"moon\".");
}

TEST_CASE("every submission gives its charter's words alike, in both views and read back") {
    Dice dice(42);
    Gathered all;
    const auto add = [&](const Result& result) {
        std::string trouble;
        const auto read = parse_result(result_line(result), trouble);
        REQUIRE(trouble == "");
        all.add(*read);
    };
    for (int round = 0; round < 60; ++round) {
        const Submission submission = generate(charter_mark(), dice);
        const Assessment assessment = assess(charter_mark(), submission, day(judged_on));
        Result result;
        for (const View view : {View::everyone, View::panel}) {
            result.report = make_report(charter_mark(), submission, assessment, view);
            add(result);
        }
    }
    for (const Result& result : example_results())
        add(result);
    INFO((all.other_words() ? all.other_words()->what : ""));
    CHECK_FALSE(all.other_words().has_value());
    CHECK(all.charters().size() == 1);
}

TEST_CASE("an indicator that stands twice in one result counts once") {
    Result result = passing("a");
    result.report.indicators = {indicator("follow-ups-done", 1, 2),
                                indicator("follow-ups-done", 900, 1000)};
    const Workstream report = together({result});
    CHECK(report.parts[0].indicators[0].part == 1);
    CHECK(report.parts[0].indicators[0].whole == 2);
}

TEST_CASE("sums of indicators do not wrap") {
    std::vector<Result> results;
    for (const char* file : {"a", "b", "c"}) {
        results.push_back(passing(file));
        results.back().report.indicators = {
            indicator("follow-ups-done", 2'000'000'000, 2'000'000'000)};
    }
    CHECK(together(results).parts[0].indicators[0].part == 6'000'000'000);
}

TEST_CASE("more mistakes than a row can hold are as many as it can hold") {
    Result result = refused("a", "a mistake", 0x1'0000'0000);
    CHECK(gathered({result}).rows()[0].more_mistakes == 0xFFFF'FFFF);
    result.more_mistakes = 0xFFFF'FFFF;
    result.mistakes.push_back(result.mistakes.front());
    Gathered all = gathered({result});
    CHECK(all.rows()[0].more_mistakes == 0xFFFF'FFFF);
    all.refuse(0, {"same-name", 0, 0, "its name is that of b", ""});
    CHECK(all.rows()[0].more_mistakes == 0xFFFF'FFFF);
}

TEST_CASE("rows stand by the file's name first, and then by its bytes") {
    Result first = refused("a", "a mistake");
    Result second = refused("ab", "a mistake");
    first.sha256 = "c"; // "a" and "c" joined come after "ab" and "b" joined
    second.sha256 = "b";
    Result third = first;
    third.sha256 = "d";
    const auto shown = together({second, third, first}).not_read;
    REQUIRE(shown.size() == 3);
    CHECK(shown[0].file == "a");
    CHECK(shown[1].file == "a");
    CHECK(shown[2].file == "ab");
}

TEST_CASE("rows that are left out leave the others as they are") {
    Gathered all = gathered({passing("a"), passing("b"), refused("c", "a mistake")});
    all.leave_out({true, false, false});
    REQUIRE(all.rows().size() == 2);
    CHECK(all.rows()[0].text(RowText::file) == "b");
    CHECK(all.rows()[1].text(RowText::file) == "c");
}

} // namespace same_words_test
