// The shortest route (method.md, sections 3 and 5): applying it reaches the verdict, leaving any
// part of it out does not, and no smaller set of the gaps does.
#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>

#include "catch.h"
#include "rules/close_gaps.h"
#include "rules/judged.h"
#include "rules/rules.h"
#include "rules/small_charters.h"
#include "rules/variations.h"

using namespace coprod;
using namespace coprod_tests;

namespace {

/// A submission with what was found of it.
struct Found {
    const Charter& charter;
    const Submission& submission;
    RuleContext context;
    Assessment assessment;

    Found(const Charter& its_charter, const Submission& its_submission)
        : charter(its_charter), submission(its_submission),
          context(charter, submission, day(judged_on)),
          assessment(assess(charter, submission, day(judged_on))) {}

    [[nodiscard]] VerdictKind with(const std::vector<Index>& closed) const {
        std::vector<Gap> gaps;
        for (const Index gap : closed)
            gaps.push_back(assessment.gaps[gap]);
        const Submission changed = close_gaps(context, gaps);
        return judge(RuleContext(charter, changed, context.date)).verdict.kind;
    }
};

/// Each of the gaps as "kind/item".
std::string kinds_of(const Found& found, const std::vector<Index>& gaps) {
    std::string text;
    for (const Index i : gaps) {
        const Gap& gap = found.assessment.gaps[i];
        text += std::to_string(static_cast<int>(gap.kind)) + "/" + std::to_string(gap.item) + " ";
    }
    return text;
}

/// Whether the route leads where it says, and only as a whole.
void check_route(const Found& found, const Route& route) {
    if (route.reach == Route::Reach::there || route.reach == Route::Reach::none)
        return;
    INFO("to " << static_cast<int>(route.to) << " by " << kinds_of(found, route.gaps));
    REQUIRE_FALSE(route.gaps.empty());
    REQUIRE(found.with(route.gaps) <= route.to);
    for (Index out = 0; out < route.gaps.size(); ++out) {
        std::vector<Index> rest = route.gaps;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(out));
        INFO("without " << kinds_of(found, {route.gaps[out]}));
        REQUIRE(found.with(rest) > route.to);
    }
}

/// Whether some `count` of the gaps, from `from` on, lead to the verdict together with `chosen`.
bool some_lead(const Found& found, VerdictKind to, const std::vector<Index>& gaps, std::size_t from,
               std::size_t count, std::vector<Index>& chosen) {
    if (count == 0)
        return found.with(chosen) <= to;
    for (std::size_t i = from; i + count <= gaps.size(); ++i) {
        chosen.push_back(gaps[i]);
        const bool leads = some_lead(found, to, gaps, i + 1, count - 1, chosen);
        if (leads)
            return true;
        chosen.pop_back();
    }
    return false;
}

/// The least number of these gaps that lead to the verdict; more than `most` where more would be
/// needed.
std::size_t least(const Found& found, VerdictKind to, const std::vector<Index>& gaps,
                  std::size_t most) {
    for (std::size_t count = 0; count <= most; ++count) {
        std::vector<Index> chosen;
        if (some_lead(found, to, gaps, 0, count, chosen))
            return count;
    }
    return most + 1;
}

/// Whether no smaller set of the gaps leads there: of those that can be closed now where the route
/// can, else of all.
void check_shortest(const Found& found, const Route& route) {
    const bool now = route.reach == Route::Reach::now;
    std::vector<Index> gaps;
    for (Index i = 0; i < found.assessment.gaps.size(); ++i)
        if (found.assessment.gaps[i].now || !now)
            gaps.push_back(i);
    INFO("to " << static_cast<int>(route.to) << " by " << kinds_of(found, route.gaps));
    if (route.reach == Route::Reach::now || route.reach == Route::Reach::next_time)
        REQUIRE(least(found, route.to, gaps, route.gaps.size() - 1) == route.gaps.size());
    if (route.reach == Route::Reach::next_time) {
        std::erase_if(gaps, [&](Index gap) { return !found.assessment.gaps[gap].now; });
        REQUIRE(found.with(gaps) > route.to); // not even all that can be done now
    }
    if (route.reach == Route::Reach::none)
        REQUIRE(found.with(gaps) > route.to);
}

/// The route that was not shown, since the other is as near: nothing nearer leads to conditions.
void check_no_nearer(const Found& found) {
    const auto& routes = found.assessment.routes;
    if (routes.size() != 1 || routes.front().reach == Route::Reach::there ||
        found.assessment.verdict.kind == VerdictKind::conditions)
        return;
    Route conditions = routes.front();
    conditions.to = VerdictKind::conditions;
    check_shortest(found, conditions);
}

} // namespace

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
            const Found found(charter, submission);
            INFO(path << " by " << id);
            for (const Route& route : found.assessment.routes) {
                check_route(found, route);
                ++routes;
            }
        }
    }
    CHECK(routes > 100);
}

TEST_CASE(
    "on thousands of generated submissions, the route leads there and none of it is needless") {
    Dice dice(20261122);
    std::array<int, 4> reached{};
    const auto check = [&](const Charter& charter, const Submission& submission) {
        const Found found(charter, submission);
        for (const Route& route : found.assessment.routes) {
            check_route(found, route);
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
        const Found found(charter, submission);
        if (found.assessment.gaps.size() > 11)
            continue;
        INFO("round " << round);
        REQUIRE(found.assessment.routes.size() >= 1);
        for (const Route& route : found.assessment.routes) {
            check_route(found, route);
            check_shortest(found, route);
            ++reached[static_cast<std::size_t>(route.reach)];
            conditions += route.to == VerdictKind::conditions ? 1 : 0;
        }
        check_no_nearer(found);
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
        const Found found(charter, submission);
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
        check_route(found, route);
        CHECK(route.gaps.size() >= lacking);
        CHECK(route.gaps.size() < found.assessment.gaps.size());
    }
}
