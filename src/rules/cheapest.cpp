#include "rules/cheapest.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "rules/cheapest_search.h"

namespace coprod {

namespace {

using route::Fate;
using route::Found;
using route::Lists;
using route::Part;
using route::State;
using route::Weight;

std::vector<Index> each_once(std::vector<Index> list) {
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

/// True where the second choice never has to be chosen, because the first does as well: as much for
/// less, or for as much and earlier in order.
bool does_as_well(const Part& part, Index first, Index second) {
    const Weight by = part.weight[second] - part.weight[first];
    return first != second && (by > 0 || (by == 0 && first < second)) &&
           part.leaves[first] <= part.leaves[second] &&
           std::ranges::includes(part.makes[first], part.makes[second]);
}

/// Drops the choices that make nothing true that counts, and those that another does as well as.
void drop_needless(State& state) {
    const Part& part = state.part();
    std::vector<Index> needless;
    for (Index choice = 0; choice < part.weight.size(); ++choice) {
        const auto facts = part.makes[choice];
        if (facts.empty() || std::ranges::any_of(part.makers[facts.front()], [&](Index other) {
                return does_as_well(part, other, choice);
            }))
            needless.push_back(choice);
    }
    for (const Index choice : needless)
        state.drop(choice);
}

/// The whole selection as one part, with the facts that count only.
Part whole_of(const Selection& selection) {
    Part part;
    Lists counted;
    std::vector<bool> counts(selection.facts);
    for (const Demand& demand : selection.demands) {
        for (const Index fact : each_once(demand.facts)) {
            part.counted.add(fact);
            counts[fact] = counts[fact] || demand.needed > 0;
        }
        part.counted.close();
        part.needed.push_back(demand.needed);
    }
    part.position.resize(selection.choices.size());
    std::iota(part.position.begin(), part.position.end(), Index{0});
    const auto more_than_choices = static_cast<Weight>(selection.choices.size()) + 1;
    for (const Choice& choice : selection.choices) {
        part.cost.push_back(choice.cost);
        part.weight.push_back(choice.cost * more_than_choices + 1);
        part.leaves.push_back(choice.leaves);
        for (const Index fact : each_once(choice.facts))
            if (counts[fact])
                part.makes.add(fact);
        part.makes.close();
    }
    part.makers = turned(part.makes, selection.facts);
    part.counts_in = turned(part.counted, selection.facts);
    return part;
}

/// Sets that grow together.
class JoinedSets {
public:
    explicit JoinedSets(std::size_t count) : next_(count) {
        std::iota(next_.begin(), next_.end(), Index{0});
    }
    [[nodiscard]] Index of(Index item) {
        while (next_[item] != item)
            item = next_[item] = next_[next_[item]];
        return item;
    }
    void join(Index a, Index b) { next_[of(a)] = of(b); }

private:
    std::vector<Index> next_;
};

/// Copies what is undecided about some facts into parts of its own.
class Splitter {
public:
    explicit Splitter(const State& state)
        : state_(state), whole_(state.part()), groups_(whole_.makers.size()),
          number_(whole_.makers.size()) {}

    /// The parts that share no open choice and no unmet demand, in the order of their first demand.
    [[nodiscard]] std::vector<Part> parts() {
        join();
        std::vector<std::vector<Index>> demands(whole_.makers.size());
        std::vector<Index> order;
        for (Index demand = 0; demand < whole_.needed.size(); ++demand) {
            if (state_.lacking(demand) <= 0)
                continue;
            const Index group = groups_.of(first_open(demand));
            if (demands[group].empty())
                order.push_back(group);
            demands[group].push_back(demand);
        }
        std::vector<std::vector<Index>> choices(whole_.makers.size());
        for (Index choice = 0; choice < whole_.weight.size(); ++choice)
            if (state_.fate(choice) == Fate::open)
                for (const Index fact : whole_.makes[choice])
                    if (state_.ways(fact) > 0) {
                        choices[groups_.of(fact)].push_back(choice);
                        break;
                    }
        std::vector<Part> parts;
        for (const Index group : order)
            parts.push_back(part(choices[group], demands[group]));
        return parts;
    }

private:
    /// A fact of an unmet demand that could become true; there is one, as the state has settled.
    [[nodiscard]] Index first_open(Index demand) const {
        return *std::ranges::find_if(whole_.counted[demand],
                                     [&](Index fact) { return state_.ways(fact) > 0; });
    }
    void join_open(std::span<const Index> facts) {
        const Index* first = nullptr;
        for (const Index& fact : facts) {
            if (state_.ways(fact) == 0)
                continue;
            if (first != nullptr)
                groups_.join(*first, fact);
            first = &fact;
        }
    }
    void join() {
        for (Index demand = 0; demand < whole_.needed.size(); ++demand)
            if (state_.lacking(demand) > 0)
                join_open(whole_.counted[demand]);
        for (Index choice = 0; choice < whole_.weight.size(); ++choice)
            if (state_.fate(choice) == Fate::open)
                join_open(whole_.makes[choice]);
    }
    [[nodiscard]] Part part(const std::vector<Index>& choices, const std::vector<Index>& demands) {
        Part part;
        Index count = 0;
        for (const Index demand : demands) {
            part.needed.push_back(state_.lacking(demand));
            for (const Index fact : whole_.counted[demand])
                if (state_.ways(fact) > 0)
                    number_[fact] = 0;
        }
        for (const Index choice : choices) {
            part.position.push_back(whole_.position[choice]);
            part.cost.push_back(whole_.cost[choice]);
            part.weight.push_back(whole_.weight[choice]);
            part.leaves.push_back(whole_.leaves[choice]);
        }
        for (const Index choice : choices)
            for (const Index fact : whole_.makes[choice])
                if (state_.ways(fact) > 0 && number_[fact] == 0)
                    number_[fact] = ++count;
        const auto copy = [&](std::span<const Index> facts, Lists& to) {
            for (const Index fact : facts)
                if (state_.ways(fact) > 0)
                    to.add(number_[fact] - 1);
            to.close();
        };
        for (const Index choice : choices)
            copy(whole_.makes[choice], part.makes);
        for (const Index demand : demands)
            copy(whole_.counted[demand], part.counted);
        part.makers = turned(part.makes, count);
        part.counts_in = turned(part.counted, count);
        return part;
    }

    const State& state_;
    const Part& whole_;
    JoinedSets groups_;
    std::vector<Index> number_; ///< a fact's number in its part, from 1; 0 where it has none yet
};

/// Positions chosen so far, and their weight.
struct Chosen {
    std::vector<bool> at;
    Weight weight = 0;

    void add(const Part& part, const Found& found) {
        weight += found.weight;
        for (const Index choice : found.choices)
            at[part.position[choice]] = true;
    }
    /// Lighter, or as light and first in order.
    [[nodiscard]] bool before(const Chosen& other) const {
        return weight != other.weight ? weight < other.weight : at > other.at;
    }
};

/// What is best in a part for each sum that may be left open, the largest sum first.
std::vector<Found> best_for_each(const Part& part, int may_leave, route::Steps& steps) {
    std::vector<Found> found;
    while (may_leave >= 0) {
        route::Search search(part, may_leave, steps);
        if (!found.empty())
            search.begin_with(found.back());
        auto best = search.run();
        if (!best)
            break;
        may_leave = best->leaves - 1;
        found.push_back(std::move(*best));
    }
    return found;
}

/// By the sum that is left open, the best so far; nothing where there is none.
using BySum = std::vector<std::optional<Chosen>>;

/// The best of both together, for each sum.
BySum with(const BySum& so_far, const Part& part, const std::vector<Found>& found) {
    BySum result(so_far.size());
    for (const Found& each : found) {
        const auto leaves = static_cast<Index>(each.leaves);
        for (Index sum = 0; sum + leaves < so_far.size(); ++sum) {
            if (!so_far[sum])
                continue;
            auto& best = result[sum + leaves];
            if (best && best->weight < so_far[sum]->weight + each.weight)
                continue;
            Chosen both = *so_far[sum];
            both.add(part, each);
            if (!best || both.before(*best))
                best = std::move(both);
        }
    }
    return result;
}

std::vector<Index> positions(const Chosen& chosen) {
    std::vector<Index> result;
    for (Index position = 0; position < chosen.at.size(); ++position)
        if (chosen.at[position])
            result.push_back(position);
    return result;
}

std::optional<std::vector<Index>> search_all(const Selection& selection, route::Steps& steps) {
    const Part whole = whole_of(selection);
    int all_leaves = 0;
    for (const int leaves : whole.leaves)
        all_leaves += leaves;
    State state(whole, std::min(selection.may_leave, all_leaves));
    drop_needless(state);
    if (!state.settle())
        return std::nullopt;
    Chosen forced{std::vector<bool>(whole.weight.size())};
    for (Index choice = 0; choice < whole.weight.size(); ++choice)
        if (state.fate(choice) == Fate::in)
            forced.at[choice] = true;
    BySum by_sum(static_cast<Index>(state.may_leave()) + 1);
    by_sum.front() = forced;
    for (const Part& part : Splitter(state).parts())
        by_sum = with(by_sum, part, best_for_each(part, state.may_leave(), steps));
    const Chosen* best = nullptr;
    for (const auto& chosen : by_sum)
        if (chosen && (best == nullptr || chosen->before(*best)))
            best = &*chosen;
    return best == nullptr ? std::nullopt : std::optional(positions(*best));
}

/// How many of the chosen make each fact true, and whether that meets every demand.
class Makers {
public:
    explicit Makers(const Selection& selection) : selection_(selection), of_(selection.facts, 0) {}

    void add(const Choice& choice, int number) {
        for (const Index fact : choice.facts)
            of_[fact] += number;
    }
    [[nodiscard]] bool enough() const {
        return std::ranges::all_of(selection_.demands, [&](const Demand& demand) {
            return std::ranges::count_if(demand.facts, [&](Index fact) { return of_[fact] > 0; }) >=
                   demand.needed;
        });
    }

private:
    const Selection& selection_;
    std::vector<int> of_;
};

/// Nothing that can be left out is in it, and nothing is left open; nothing where that will not do.
std::optional<std::vector<Index>> without_needless(const Selection& selection) {
    Makers makers(selection);
    std::vector<Index> chosen;
    for (Index i = 0; i < selection.choices.size(); ++i)
        if (selection.choices[i].leaves == 0) {
            makers.add(selection.choices[i], 1);
            chosen.push_back(i);
        }
    if (!makers.enough())
        return std::nullopt;
    for (Index i = selection.choices.size(); i > 0; --i) {
        const Choice& choice = selection.choices[i - 1];
        if (choice.leaves > 0)
            continue;
        makers.add(choice, -1);
        if (makers.enough())
            std::erase(chosen, i - 1);
        else
            makers.add(choice, 1);
    }
    return chosen;
}

} // namespace

std::optional<std::vector<Index>> cheapest(const Selection& selection) {
    route::Steps steps{std::numeric_limits<long>::max()};
    return search_all(selection, steps);
}

Cheap cheap(const Selection& selection, long most_steps) {
    route::Steps steps{most_steps};
    try {
        return {search_all(selection, steps), true};
    } catch (const route::TooHard&) {
        return {without_needless(selection), false};
    }
}

} // namespace coprod
