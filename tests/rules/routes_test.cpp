// The shortest route (method.md, sections 3 and 5): applying it reaches the verdict, leaving any
// part of it out does not, and no smaller set of the gaps does.
#include <algorithm>
#include <array>
#include <filesystem>

#include "catch.h"
#include "rules/judged.h"
#include "rules/route_trial.h"
#include "rules/small_charters.h"
#include "rules/standing.h"
#include "rules/variations.h"

using namespace coprod;
using namespace coprod_tests;

namespace routes_test {

TEST_CASE(
    "on every example, closing the route leads to its verdict, and leaving one out does not") {
    int routes = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(COPROD_SOURCE_DIR "/examples")) {
        const std::string path = entry.path().string();
        if (!path.ends_with(".yaml") || path.ends_with("full-of-mistakes.yaml") ||
            path.find("/panels/") != std::string::npos)
            continue;
        for (const char* id :
             {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"}) {
            const Charter charter = shipped(id);
            const Submission submission = loaded_file(path, charter);
            const RouteTrial found(charter, submission);
            INFO(path << " by " << id);
            for (const Route& route : found.assessment.routes) {
                REQUIRE(route_trouble(found, route) == "");
                ++routes;
            }
        }
    }
    CHECK(routes > 100);
}

TEST_CASE("what a decision does not say can still be said, and that is the whole route") {
    Charter charter = shipped("charter-mark"); // one whose gate needs co-production
    charter.ladder->rungs[1].band = 1;
    Sections project = good_project();
    for (const char* what : {"", "tbc"}) {
        project.decisions =
            "[{id: d1, date: 2025-04-15, by: [parents, young, staff], what: " + std::string(what) +
            "}]";
        const Submission submission = loaded(project.text(), charter);
        const RouteTrial found(charter, submission);
        REQUIRE(found.assessment.verdict.kind == VerdictKind::not_yet);
        const Route& route = found.assessment.routes.front();
        CHECK(route.reach == Route::Reach::now);
        CHECK(route_trouble(found, route) == "");
        REQUIRE(route.gaps.size() == 1);
        CHECK(found.assessment.gaps[route.gaps.front()].groups.size() == 2); // both it names
    }
    project.decisions = "[{id: d1, date: 2025-04-15, by: [parents, young, staff], what: Open}]";
    CHECK(judge(project.text(), charter).verdict() == VerdictKind::mark);
}

TEST_CASE(
    "on thousands of generated submissions, the route leads there and none of it is needless") {
    Dice dice(20261122);
    std::array<int, 4> reached{};
    const auto check = [&](const Charter& charter, const Submission& submission) {
        const RouteTrial found(charter, submission);
        for (const Route& route : found.assessment.routes) {
            REQUIRE(route_trouble(found, route) == "");
            ++reached[static_cast<std::size_t>(route.reach)];
        }
    };
    for (int round = 0; round < 1000; ++round) {
        INFO("round " << round);
        check(charter_mark(), generate(charter_mark(), dice));
    }
    for (const char* id :
         {"charter-mark", "stockport", "stoke-on-trent", "south-gloucestershire"}) {
        const Charter charter = shipped(id);
        for (int round = 0; round < 500; ++round) {
            INFO(id << " round " << round);
            check(charter, vary(charter, dice, 12));
        }
    }
    CHECK(reached[0] > 50);
    CHECK(reached[1] > 1000);
    CHECK(reached[2] > 500);
}

TEST_CASE(
    "no smaller set of changes leads to the verdict, over every set of thousands of projects") {
    Dice dice(4);
    std::array<int, 4> reached{};
    int conditions = 0;
    for (int round = 0; round < 4000; ++round) {
        const Charter charter = small_charter(dice);
        Submission submission = whole_submission(charter, dice);
        for (std::size_t breaks = dice.below(6); breaks > 0; --breaks)
            break_something(charter, submission, dice);
        const RouteTrial found(charter, submission);
        if (found.assessment.gaps.size() > 11)
            continue;
        INFO("round " << round);
        REQUIRE(found.assessment.routes.size() >= 1);
        for (const Route& route : found.assessment.routes) {
            REQUIRE(route_trouble(found, route) == "");
            REQUIRE(shortest_trouble(found, route) == "");
            ++reached[static_cast<std::size_t>(route.reach)];
            conditions += route.to == VerdictKind::conditions ? 1 : 0;
        }
        REQUIRE(nearer_trouble(found) == "");
    }
    CHECK(reached[0] > 200);
    CHECK(reached[1] > 500);
    CHECK(reached[2] > 300);
    CHECK(conditions > 100);
}

TEST_CASE("with 60 commitments in 12 values the route is as short as the values allow") {
    Dice dice(60);
    for (int round = 0; round < 20; ++round) {
        Charter charter = large_charter(dice);
        Submission submission = whole_submission(charter, dice);
        for (Claim& claim : submission.commitments)
            if (dice.chance(60))
                claim.evidence.clear(); // described, and no more
        const RouteTrial found(charter, submission);
        INFO("round " << round);
        const auto& values = found.assessment.values;
        std::size_t lacking = 0; // by values that share nothing with one another, added up
        std::vector<bool> counted(charter.commitments.size(), false);
        for (Index v = 0; v < values.size(); ++v) {
            const auto& its = charter.values[v].commitments;
            if (std::any_of(its.begin(), its.end(), [&](Index c) { return counted[c]; }))
                continue;
            lacking +=
                static_cast<std::size_t>(std::max(0, values[v].needed - values[v].confirmed));
            for (const Index c : its)
                counted[c] = true;
        }
        const Route& route = found.assessment.routes.front();
        REQUIRE(route_trouble(found, route) == "");
        CHECK(route.gaps.size() >= lacking);
        CHECK(route.gaps.size() < found.assessment.gaps.size());
    }
}

TEST_CASE("of routes that are as short the same one is shown in whatever order the records stand") {
    const auto results = [](bool turned) {
        const auto list = [&](const std::string& ids, const auto& entry) {
            std::string text;
            for (const char id : ids)
                text = turned ? entry(id) + ", " + text : text + entry(id) + ", ";
            return "[" + text + "]";
        };
        Sections project = good_project();
        project.meetings = list("12345", [](char id) {
            const std::array stages{"plan", "design", "decide", "deliver", "review"};
            return std::string("{id: m") + id + ", date: 2025-03-0" + id +
                   ", stage: " + stages.at(static_cast<std::size_t>(id - '1')) +
                   ", attended: {parents: 6, young: 5}, outcomes: Open, follow_up: A poster}";
        });
        project.heard = list("123", [](char id) {
            return std::string("{id: h") + id +
                   ", date: 2025-02-01, from: [parents, young], said: Later, did: It is}";
        });
        const Judged found = judge(project.text());
        CHECK(found.assessment.routes.size() == 2);
        return by_ids(charter_mark(), found.submission, found.assessment);
    };
    CHECK(differences(results(false), results(true)) == "");
}

} // namespace routes_test
