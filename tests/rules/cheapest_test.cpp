#include "rules/cheapest.h"

#include <algorithm>
#include <array>
#include <bit>
#include <tuple>

#include "catch.h"
#include "rules/generate.h"

using namespace coprod;

namespace cheapest_test {

using coprod_tests::Dice;

namespace {

using Positions = std::vector<Index>;

/// Choices that make one fact true each, the first the first.
std::vector<Choice> one_each(const std::vector<int>& costs) {
    std::vector<Choice> choices;
    for (Index fact = 0; fact < costs.size(); ++fact)
        choices.push_back({costs[fact], 0, {fact}});
    return choices;
}

/// What some choices come to, and the facts that they make true.
struct Total {
    int cost = 0;
    int leaves = 0;
    unsigned facts = 0;
};

unsigned bits(const std::vector<Index>& list) {
    unsigned set = 0;
    for (const Index item : list)
        set |= 1U << item;
    return set;
}

Positions positions(unsigned chosen) {
    Positions list;
    for (; chosen != 0; chosen &= chosen - 1)
        list.push_back(static_cast<Index>(std::countr_zero(chosen)));
    return list;
}

/// What every set of choices comes to: each is a smaller one with one more choice.
std::vector<Total> totals(const Selection& selection) {
    std::vector<Total> totals(1U << selection.choices.size());
    for (unsigned chosen = 1; chosen < totals.size(); ++chosen) {
        const Choice& one = selection.choices[static_cast<Index>(std::countr_zero(chosen))];
        const Total& others = totals[chosen & (chosen - 1)];
        totals[chosen] = {others.cost + one.cost, others.leaves + one.leaves,
                          others.facts | bits(one.facts)};
    }
    return totals;
}

/// The same answer by trying every set of choices.
std::optional<Positions> by_brute_force(const Selection& selection) {
    std::vector<unsigned> counted;
    for (const Demand& demand : selection.demands)
        counted.push_back(bits(demand.facts));
    const std::vector<Total> all = totals(selection);
    std::optional<unsigned> best;
    const auto order = [&](unsigned chosen) {
        return std::tuple(all[chosen].cost, std::popcount(chosen), positions(chosen));
    };
    for (unsigned chosen = 0; chosen < all.size(); ++chosen) {
        bool met = all[chosen].leaves <= selection.may_leave;
        for (Index i = 0; met && i < counted.size(); ++i)
            met = std::popcount(counted[i] & all[chosen].facts) >= selection.demands[i].needed;
        if (met && (!best || (all[chosen].cost <= all[*best].cost && order(chosen) < order(*best))))
            best = chosen;
    }
    return best ? std::optional(positions(*best)) : std::nullopt;
}

/// Some of the facts; some of them may be named twice.
std::vector<Index> some_facts(Dice& dice, std::size_t facts, std::size_t most) {
    std::vector<Index> some(1 + dice.below(most));
    for (Index& fact : some)
        fact = dice.below(facts);
    return some;
}

Choice some_choice(Dice& dice, std::size_t facts, std::size_t most) {
    Choice choice{1, 0, some_facts(dice, facts, most)};
    choice.cost = dice.one_of<int>({0, 1, 1, 1, 2, 1000, 1001});
    if (dice.chance(25))
        choice = {0, 1 + static_cast<int>(dice.below(3)), choice.facts};
    return choice;
}

/// Up to 14 choices; in half of them each makes one fact true.
Selection some_selection(Dice& dice) {
    Selection selection;
    selection.facts = dice.chance(80) ? 6 + dice.below(5) : 1 + dice.below(5);
    selection.may_leave = static_cast<int>(dice.below(6));
    const std::size_t most = dice.chance(50) ? 1 : 4;
    const std::size_t choices = dice.chance(80) ? 8 + dice.below(7) : dice.below(8);
    for (Index i = 0; i < choices; ++i)
        selection.choices.push_back(some_choice(dice, selection.facts, most));
    const std::size_t demands = dice.below(7);
    for (Index i = 0; i < demands; ++i) {
        Demand demand{some_facts(dice, selection.facts, selection.facts), 0};
        const bool more = dice.chance(3); // more than it could ever have
        demand.needed = static_cast<int>(dice.below(demand.facts.size() / 2 + 1) + (more ? 9 : 1));
        selection.demands.push_back(demand);
    }
    return selection;
}

} // namespace

TEST_CASE("nothing is chosen where nothing is needed") {
    CHECK(cheapest({}) == Positions{});
    CHECK(cheapest({2, one_each({0, 1}), {{{0, 1}, 0}, {{}, -1}}}) == Positions{});
}

TEST_CASE("three shared facts beat seven that stand in one group each") {
    // Six groups need one or two facts each; of 0 to 2 each stands in several, 3 to 9 in one.
    const Selection selection{
        10,
        one_each(std::vector<int>(10, 1)),
        {{{0, 1, 3}, 2}, {{0, 2, 4}, 2}, {{1, 5}, 1}, {{1, 6}, 1}, {{2, 7}, 1}, {{2, 8, 9}, 1}}};
    CHECK(cheapest(selection) == Positions{0, 1, 2});
}

TEST_CASE("the best selection may leave out the fact that stands in most groups") {
    const Selection selection{
        5, one_each({1, 1, 1, 1, 1}), {{{0, 1}}, {{0, 1}}, {{1, 3}}, {{0, 2}}, {{0, 2}}, {{2, 4}}}};
    CHECK(cheapest(selection) == Positions{1, 2});
}

TEST_CASE("of selections that cost the same, the fewest choices come first") {
    CHECK(cheapest({3, {{1, 0, {0}}, {1, 0, {1}}, {2, 0, {0, 1}}}, {{{0, 1}, 2}}}) == Positions{2});
    CHECK(cheapest({2, {{0, 0, {0}}, {0, 0, {0, 1}}}, {{{0, 1}, 2}}}) == Positions{1});
}

TEST_CASE("of as many that cost the same, the first in order come first") {
    CHECK(cheapest({4, one_each({1, 1, 1, 1}), {{{3, 2, 1, 0}, 2}}}) == Positions{0, 1});
    // 0 with 3, or 1 with 2: the list that begins with 0.
    CHECK(cheapest({4, one_each({1, 2, 1, 2}), {{{0, 1}}, {{2, 3}}, {{0, 2}}, {{1, 3}}}}) ==
          Positions{0, 3});
    CHECK(cheapest({1, {{1, 0, {0}}, {1, 0, {0}}}, {{{0}}}}) == Positions{0});
    CHECK(cheapest({2, {{1, 0, {0}}, {1, 0, {0, 1}}}, {{{0}}}}) == Positions{0});
}

TEST_CASE("what costs nothing is chosen only where it is needed") {
    CHECK(cheapest({2, one_each({0, 0}), {{{0, 1}, 1}}}) == Positions{0});
    CHECK(cheapest({2, one_each({1, 0}), {{{0, 1}, 1}}}) == Positions{1});
}

TEST_CASE("there is no selection where a group cannot have enough") {
    CHECK(cheapest({2, one_each({1}), {{{0, 1}, 2}}}) == std::nullopt);
    CHECK(cheapest({0, {}, {{{}, 1}}}) == std::nullopt);
    CHECK(cheapest({1, {{0, 2, {0}}}, {{{0}}}, 1}) == std::nullopt);
    // Each of the two groups could have enough, both could not.
    CHECK(cheapest({2, {{0, 1, {0}}, {0, 1, {1}}}, {{{0}}, {{1}}}, 1}) == std::nullopt);
}

TEST_CASE("a fact that a group names twice counts once in it") {
    CHECK(cheapest({2, {{1, 0, {0, 0}}, {1, 0, {1}}}, {{{0, 0, 1}, 2}}}) == Positions{0, 1});
}

TEST_CASE("leaving open uses up what may be left, where it saves most") {
    // Each of three facts can be done (even) or left open (odd).
    const std::vector<Choice> choices{{2, 0, {0}}, {0, 2, {0}}, {3, 0, {1}},
                                      {0, 3, {1}}, {2, 0, {2}}, {0, 2, {2}}};
    const std::vector<Demand> demands{{{0}}, {{1}}, {{2}}};
    CHECK(cheapest({3, choices, demands, 0}) == Positions{0, 2, 4});
    CHECK(cheapest({3, choices, demands, 2}) == Positions{0, 2, 5});
    CHECK(cheapest({3, choices, demands, 3}) == Positions{0, 3, 4});
    CHECK(cheapest({3, choices, demands, 4}) == Positions{1, 2, 5});
    CHECK(cheapest({3, choices, demands, 5}) == Positions{0, 3, 5});
    CHECK(cheapest({3, choices, demands, 9}) == Positions{1, 3, 5});
}

TEST_CASE("a choice with several facts is worth as much as they are together") {
    const std::vector<Demand> demands{{{0, 1}, 2}, {{2, 3}, 1}};
    const auto with = [&](int cost) {
        return cheapest(
            {4, {{1, 0, {0}}, {1, 0, {1}}, {1, 0, {3}}, {cost, 0, {0, 1, 2}}}, demands});
    };
    CHECK(with(2) == Positions{3});
    CHECK(with(3) == Positions{3}); // as dear as the three, but fewer
    CHECK(with(4) == Positions{0, 1, 2});
}

TEST_CASE("the cheapest selection is the cheapest of all that there are") {
    Dice dice(20260207);
    std::array<int, 7> seen{}; // by how many are chosen; the last counts the impossible
    for (int i = 0; i < 2500; ++i) {
        const Selection selection = some_selection(dice);
        const auto expected = by_brute_force(selection);
        INFO("selection " << i);
        REQUIRE(cheapest(selection) == expected);
        ++seen.at(expected ? std::min(expected->size(), std::size_t{5}) : 6);
    }
    for (const int times : seen) {
        CHECK(times > 40);
    }
}

} // namespace cheapest_test
