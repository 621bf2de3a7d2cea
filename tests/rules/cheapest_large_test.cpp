#include <algorithm>
#include <map>
#include <tuple>

#include "catch.h"
#include "rules/cheapest.h"
#include "rules/generate.h"

using namespace coprod;

namespace cheapest_large_test {

using coprod_tests::Dice;

namespace {

using Positions = std::vector<Index>;

/// What kind of large selections.
struct Kind {
    std::vector<int> costs;
    int may_leave = -1; ///< nothing can be left where below 0
    std::size_t values = 12;
    std::size_t commitments = 60;
};

/// Adds the choice to confirm a fact, and the one to leave it open.
void add_choices(Selection& selection, Index fact, int cost, int leaves) {
    selection.choices.push_back({cost, 0, {fact}});
    if (leaves > 0)
        selection.choices.push_back({0, leaves, {fact}});
}

void need_seven_tenths(Selection& selection) {
    for (Demand& demand : selection.demands)
        demand.needed = (7 * static_cast<int>(demand.facts.size()) + 9) / 10;
}

/// Commitments that stand in the values that `values_of` says.
template <class ValuesOf>
Selection commitments_in(const Kind& kind, Dice& dice, const ValuesOf& values_of) {
    Selection selection;
    selection.facts = kind.commitments;
    selection.may_leave = std::max(0, kind.may_leave);
    selection.demands.resize(kind.values);
    for (Index fact = 0; fact < kind.commitments; ++fact) {
        for (const Index value : values_of(fact))
            selection.demands[value].facts.push_back(fact);
        add_choices(selection, fact, dice.one_of(kind.costs), kind.may_leave < 0 ? 0 : 1);
    }
    need_seven_tenths(selection);
    return selection;
}

/// Each in one to four values, whichever.
Selection mixed(const Kind& kind, Dice& dice) {
    return commitments_in(kind, dice, [&](Index) {
        std::vector<Index> values(kind.values);
        for (Index value = 0; value < values.size(); ++value)
            values[value] = value;
        dice.shuffle(values);
        values.resize(1 + dice.below(4));
        return values;
    });
}

/// Each in one value, or in that and the next: few values are under way at a time.
Selection chained(const Kind& kind, Dice& dice) {
    return commitments_in(kind, dice, [&](Index fact) {
        const Index value = fact * kind.values / kind.commitments;
        std::vector<Index> values{value};
        if (value + 1 < kind.values && dice.chance(60))
            values.push_back(value + 1);
        return values;
    });
}

/// Questions, each a demand of its own, that can be done or left.
void ask(Selection& selection, std::size_t questions, int most_leaves, Dice& dice) {
    for (Index i = 0; i < questions; ++i) {
        const int leaves = 1 + static_cast<int>(dice.below(static_cast<Index>(most_leaves)));
        selection.demands.push_back({{selection.facts}, 1});
        add_choices(selection, selection.facts++, 1, leaves);
    }
}

/// Cost, how many, and the list: what decides.
using Order = std::tuple<int, std::size_t, Positions>;

/// Goes through the facts in order and keeps, for each state that the demands under way can be in,
/// the best choices that lead there. For choices that make one fact true each, in their order.
class ByStates {
public:
    explicit ByStates(const Selection& selection)
        : selection_(selection), ways_(selection.facts), demands_(selection.facts) {
        for (Index choice = 0; choice < selection.choices.size(); ++choice)
            ways_[selection.choices[choice].facts.front()].push_back(choice);
        for (Index demand = 0; demand < selection.demands.size(); ++demand)
            for (const Index fact : selection.demands[demand].facts)
                demands_[fact].push_back(demand);
    }

    [[nodiscard]] std::optional<Positions> best() {
        State start{selection_.may_leave};
        for (const Demand& demand : selection_.demands)
            start.push_back(demand.needed);
        states_[start] = Order{};
        for (Index fact = 0; fact < selection_.facts; ++fact)
            go_past(fact);
        std::optional<Order> best;
        for (const auto& [state, order] : states_)
            if (!best || order < *best)
                best = order;
        return best ? std::optional(std::get<2>(*best)) : std::nullopt;
    }

private:
    using State = std::vector<int>; ///< what may be left, then what each demand lacks

    void add(Index fact, State state, const Order& order) {
        for (const Index demand : demands_[fact])
            if (selection_.demands[demand].facts.back() == fact && state[demand + 1] > 0)
                return;
        const auto [at, is_new] = next_.try_emplace(std::move(state), order);
        if (!is_new && order < at->second)
            at->second = order;
    }
    void go_past(Index fact) {
        for (const auto& [state, order] : states_) {
            add(fact, state, order);
            for (const Index choice : ways_[fact]) {
                State after = state;
                after[0] -= selection_.choices[choice].leaves;
                for (const Index demand : demands_[fact])
                    after[demand + 1] = std::max(0, after[demand + 1] - 1);
                Order longer = order;
                std::get<0>(longer) += selection_.choices[choice].cost;
                ++std::get<1>(longer);
                std::get<2>(longer).push_back(choice);
                if (after[0] >= 0)
                    add(fact, std::move(after), longer);
            }
        }
        states_ = std::exchange(next_, {});
    }

    const Selection& selection_;
    std::vector<std::vector<Index>> ways_;
    std::vector<std::vector<Index>> demands_;
    std::map<State, Order> states_;
    std::map<State, Order> next_;
};

int cost_of(const Selection& selection, const Positions& chosen) {
    int cost = 0;
    for (const Index choice : chosen)
        cost += selection.choices[choice].cost;
    return cost;
}

/// Whether the choices leave no more than they may and meet every demand.
bool is_selection(const Selection& selection, const Positions& chosen) {
    std::vector<int> is_true(selection.facts);
    int leaves = 0;
    for (const Index choice : chosen) {
        leaves += selection.choices[choice].leaves;
        for (const Index fact : selection.choices[choice].facts)
            is_true[fact] = 1;
    }
    return leaves <= selection.may_leave &&
           std::ranges::all_of(selection.demands, [&](const Demand& demand) {
               int has = 0;
               for (const Index fact : demand.facts)
                   has += is_true[fact];
               return has >= demand.needed;
           });
}

/// Whether one chosen could be left out or exchanged for one that is not, for the better.
bool can_be_improved(const Selection& selection, const Positions& chosen) {
    for (const Index out : chosen) {
        Positions others;
        std::ranges::copy_if(chosen, std::back_inserter(others),
                             [&](Index choice) { return choice != out; });
        if (is_selection(selection, others))
            return true;
        for (Index in = 0; in < selection.choices.size(); ++in) {
            const int more = selection.choices[in].cost - selection.choices[out].cost;
            if (more > 0 || (more == 0 && in > out) || std::ranges::binary_search(chosen, in))
                continue;
            Positions exchanged = others;
            exchanged.push_back(in);
            if (is_selection(selection, exchanged))
                return true;
        }
    }
    return false;
}

/// What every selection costs at least, as those demands share no fact: the cheapest facts of each,
/// less the dearest ones as far as they can be left.
int at_least(const Selection& selection) {
    std::vector<bool> used(selection.facts);
    std::vector<int> costs;
    for (const Demand& demand : selection.demands) {
        if (std::ranges::any_of(demand.facts, [&](Index fact) { return used[fact]; }))
            continue;
        std::vector<int> its;
        for (const Choice& choice : selection.choices)
            if (choice.leaves == 0 && std::ranges::count(demand.facts, choice.facts.front()) > 0)
                its.push_back(choice.cost);
        for (const Index fact : demand.facts)
            used[fact] = true;
        std::ranges::sort(its);
        costs.insert(costs.end(), its.begin(), its.begin() + demand.needed);
    }
    std::ranges::sort(costs);
    costs.resize(costs.size() - std::min(costs.size(), static_cast<Index>(selection.may_leave)));
    int sum = 0;
    for (const int cost : costs)
        sum += cost;
    return sum;
}

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{{{1}},    {{1000, 1001}},    {{1}, 0},        {{1}, 3},
                                       {{1}, 8}, {{1000, 1001}, 4}, {{1, 2, 700}, 2}};
    return all;
}

} // namespace

TEST_CASE("sixty commitments in a chain of twelve values come out as state by state") {
    Dice dice(20260208);
    for (const Kind& kind : kinds())
        for (int i = 0; i < 3; ++i) {
            const Selection selection = chained(kind, dice);
            INFO("may leave " << kind.may_leave << ", selection " << i);
            CHECK(cheapest(selection) == ByStates(selection).best());
        }
}

TEST_CASE("values in pairs and questions beside them come out as state by state") {
    Dice dice(20260209);
    for (const int may_leave : {0, 2, 5}) {
        Selection selection = chained({{1}, may_leave, 2, 12}, dice);
        ask(selection, 20, 1, dice);
        ask(selection, 10, 5, dice);
        INFO("may leave " << may_leave);
        const auto chosen = cheapest(selection);
        REQUIRE(chosen);
        CHECK(chosen == ByStates(selection).best());
    }
}

TEST_CASE("sixty commitments in twelve values come out met, and no exchange of two is better") {
    Dice dice(20260210);
    for (const Kind& kind : kinds()) {
        const Selection selection = mixed(kind, dice);
        const auto chosen = cheapest(selection);
        INFO("may leave " << kind.may_leave);
        REQUIRE(chosen);
        CHECK(is_selection(selection, *chosen));
        CHECK_FALSE(can_be_improved(selection, *chosen));
        CHECK(cost_of(selection, *chosen) >= at_least(selection));
    }
}

TEST_CASE("what may be left goes to the questions that leave least, whatever else there is") {
    Dice dice(20260211);
    Selection selection = mixed({{1}}, dice);
    const auto alone = cheapest(selection);
    REQUIRE(alone);
    ask(selection, 100, 1, dice);
    ask(selection, 30, 5, dice);
    for (const int may_leave : {0, 3, 8}) {
        selection.may_leave = may_leave;
        const auto chosen = cheapest(selection);
        INFO("may leave " << may_leave);
        REQUIRE(chosen);
        CHECK(is_selection(selection, *chosen));
        CHECK(cost_of(selection, *chosen) == cost_of(selection, *alone) + 130 - may_leave);
    }
}

} // namespace cheapest_large_test
