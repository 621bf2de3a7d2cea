#include "rules/fewest.h"

#include <algorithm>
#include <array>
#include <bit>
#include <random>

#include "catch.h"

using namespace coprod;

namespace fewest_test {

namespace {

/// Values that share commitments, and how well each commitment is shown.
struct Puzzle {
    Charter charter;
    std::vector<ClaimResult> commitments;

    Puzzle(std::size_t count, std::vector<std::vector<Index>> values) : commitments(count) {
        charter.commitments.resize(count);
        charter.mark.confirmed_at_least_percent = 70;
        for (auto& its : values)
            charter.values.emplace_back().commitments = std::move(its);
    }
    void set(Index commitment, Strength strength, bool contested = false) {
        commitments[commitment].strength = strength;
        commitments[commitment].contested = contested;
    }
};

/// method.md, "Values", written once more: confirmed from the percentage on, none not shown, and
/// lost where too many are contested.
ValueResult value_of(const Puzzle& puzzle, const Value& value,
                     const std::vector<ClaimResult>& commitments) {
    ValueResult result;
    int not_contested = 0;
    for (const Index c : value.commitments) {
        result.confirmed += commitments[c].strength == Strength::confirmed ? 1 : 0;
        result.not_shown += commitments[c].strength == Strength::not_shown ? 1 : 0;
        not_contested += commitments[c].contested ? 0 : 1;
    }
    const int size = static_cast<int>(value.commitments.size());
    const int percent = puzzle.charter.mark.confirmed_at_least_percent;
    result.needed = size - (100 - percent) * size / 100;
    if (not_contested < result.needed)
        result.outcome = Outcome::fail;
    else if (result.confirmed >= result.needed && result.not_shown == 0)
        result.outcome = Outcome::pass;
    return result;
}

std::vector<ValueResult> values_of(const Puzzle& puzzle,
                                   const std::vector<ClaimResult>& commitments) {
    std::vector<ValueResult> results;
    for (const Value& value : puzzle.charter.values)
        results.push_back(value_of(puzzle, value, commitments));
    return results;
}

std::optional<int> fewest(const Puzzle& puzzle, int limit) {
    return fewest_commitments(puzzle.charter, puzzle.commitments,
                              values_of(puzzle, puzzle.commitments), limit);
}

/// Whether every value passes once these commitments are put right: confirmed, or described where
/// contested.
bool enough(const Puzzle& puzzle, unsigned chosen) {
    std::vector<ClaimResult> after = puzzle.commitments;
    for (Index c = 0; c < after.size(); ++c)
        if ((chosen >> c & 1U) != 0)
            after[c].strength = after[c].contested ? Strength::described : Strength::confirmed;
    for (const ValueResult& value : values_of(puzzle, after))
        if (value.outcome != Outcome::pass)
            return false;
    return true;
}

/// The same answer by trying every set of commitments.
std::optional<int> by_brute_force(const Puzzle& puzzle, int limit) {
    std::optional<int> best;
    for (unsigned chosen = 0; chosen < 1U << puzzle.commitments.size(); ++chosen) {
        const int size = std::popcount(chosen);
        if ((!best || size < *best) && enough(puzzle, chosen))
            best = size;
    }
    return best ? std::optional(std::min(*best, limit + 1)) : best;
}

/// Numbers that are the same on every machine, which the standard's distributions are not.
Index below(std::mt19937& random, std::size_t end) {
    return static_cast<Index>(random() % end);
}

Puzzle random_puzzle(std::mt19937& random) {
    const std::size_t count = 1 + below(random, 8);
    std::vector<std::vector<Index>> values(1 + below(random, 5));
    for (auto& its : values) {
        for (Index c = 0; c < count; ++c)
            if (below(random, 2) == 0)
                its.push_back(c);
        if (its.empty())
            its.push_back(below(random, count));
    }
    Puzzle puzzle(count, values);
    puzzle.charter.mark.confirmed_at_least_percent = std::array{50, 70, 70, 100}[below(random, 4)];
    const bool disputes = below(random, 2) == 0;
    for (Index c = 0; c < count; ++c) {
        if (disputes && below(random, 4) == 0)
            puzzle.set(c, below(random, 2) == 0 ? Strength::described : Strength::not_shown, true);
        else
            puzzle.set(c, static_cast<Strength>(below(random, 4)));
    }
    return puzzle;
}

} // namespace

TEST_CASE("nothing is to be put right where every value passes") {
    Puzzle puzzle(3, {{0, 1, 2}});
    for (const Index c : {0U, 1U, 2U})
        puzzle.set(c, Strength::confirmed);
    CHECK(fewest(puzzle, 5) == 0);
}

TEST_CASE("closing the one commitment that three values share beats closing one in each") {
    Puzzle puzzle(7, {{0, 1, 2}, {0, 3, 4}, {0, 5, 6}});
    for (Index c = 0; c < 7; ++c)
        puzzle.set(c, Strength::described);
    puzzle.charter.mark.confirmed_at_least_percent = 30; // of 3, one
    CHECK(fewest(puzzle, 5) == 1);
    puzzle.charter.mark.confirmed_at_least_percent = 60; // of 3, two
    CHECK(fewest(puzzle, 5) == 4);
}

TEST_CASE("the best set may leave out the commitment that stands in most values") {
    // 0 stands in four values, and after it two more would be needed; 1 and 2 reach all six.
    Puzzle puzzle(5, {{0, 1}, {0, 1}, {1, 3}, {0, 2}, {0, 2}, {2, 4}});
    for (Index c = 0; c < 5; ++c)
        puzzle.set(c, Strength::documented);
    puzzle.charter.mark.confirmed_at_least_percent = 50;
    CHECK(fewest(puzzle, 5) == 2);
}

TEST_CASE("what is not shown is always to be put right, even where enough are confirmed") {
    Puzzle puzzle(4, {{0, 1, 2, 3}});
    for (const Index c : {0U, 1U, 2U})
        puzzle.set(c, Strength::confirmed);
    CHECK(fewest(puzzle, 5) == 1);
    puzzle.set(3, Strength::not_shown, true);
    CHECK(fewest(puzzle, 5) == 1);
    puzzle.set(3, Strength::described, true);
    CHECK(fewest(puzzle, 5) == 0);
}

TEST_CASE("a commitment that no value names is never to be put right") {
    Puzzle puzzle(2, {{0}});
    puzzle.set(0, Strength::confirmed);
    CHECK(fewest(puzzle, 5) == 0);
}

TEST_CASE("more than the limit is the limit and one, and impossible is nothing") {
    Puzzle puzzle(6, {{0}, {1}, {2}, {3}, {4}, {5}});
    CHECK(fewest(puzzle, 6) == 6);
    CHECK(fewest(puzzle, 5) == 6);
    CHECK(fewest(puzzle, 4) == 5);
    CHECK(fewest(puzzle, 0) == 1);
    puzzle.set(5, Strength::described, true);
    CHECK(fewest(puzzle, 5) == std::nullopt);
}

TEST_CASE("the fewest commitments are the fewest of all sets that would do") {
    std::mt19937 random(20260131);
    std::array<int, 8> seen{};
    for (int i = 0; i < 1500; ++i) {
        const Puzzle puzzle = random_puzzle(random);
        const int limit = static_cast<int>(below(random, 7));
        const auto expected = by_brute_force(puzzle, limit);
        INFO("puzzle " << i);
        REQUIRE(fewest(puzzle, limit) == expected);
        ++seen.at(static_cast<std::size_t>(expected.value_or(7)));
    }
    for (const int times : seen)
        CHECK(times > 0);
}

} // namespace fewest_test
