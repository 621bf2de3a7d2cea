#include "rules/cheapest_search.h"

#include <algorithm>
#include <numeric>

#include "rules/cheapest_weights.h"

namespace coprod::route {

namespace {

constexpr int steps_at_the_root = 60;
constexpr int steps_below = 6;

} // namespace

Search::Search(const Part& part, int may_leave, Steps& steps)
    : part_(part), may_leave_(may_leave), steps_(steps), state_(part, may_leave), bound_(part) {}

/// What is in now is a selection, and the best so far.
void Search::keep() {
    Found found;
    found.weight = state_.weight();
    for (Index choice = 0; choice < part_.weight.size(); ++choice)
        if (state_.fate(choice) == Fate::in) {
            found.choices.push_back(choice);
            found.leaves += part_.leaves[choice];
        }
    best_ = std::move(found);
    if (first_will_do_)
        stop_ = true;
    else
        aim();
}

/// Looks for what is lighter than the best so far, by as much as weights can differ.
void Search::aim() {
    const auto next = std::lower_bound(reachable_.begin(), reachable_.end(), best_->weight);
    target_ = next == reachable_.begin() ? best_->weight - 1 : *(next - 1);
}

/// The open choice that gives most for its weight; of equals the first.
Index Search::best_buy() const {
    Index best = part_.weight.size();
    long long most = 0;
    for (Index choice = 0; choice < part_.weight.size(); ++choice) {
        if (state_.fate(choice) != Fate::open)
            continue;
        long long gives = 0;
        for (const Index fact : part_.makes[choice])
            if (state_.ways(fact) > 0)
                for (const Index demand : part_.counts_in[fact])
                    gives += state_.lacking(demand) > 0 ? 1 : 0;
        if (gives > 0 && (best == part_.weight.size() ||
                          gives * part_.weight[best] > most * part_.weight[choice])) {
            best = choice;
            most = gives;
        }
    }
    return best;
}

/// A first selection, not the best.
void Search::greedy() {
    const std::size_t before = state_.decisions();
    while (state_.settle()) {
        if (state_.met()) {
            keep();
            break;
        }
        state_.take(best_buy());
    }
    state_.back_to(before);
}

/// Decides what the bound leaves no choice in: what it would cost too much to decide otherwise.
bool Search::fix(Scaled bound) {
    const Scaled margin = target_ * scale - bound;
    bool fixed = false;
    for (Index choice = 0; choice < part_.weight.size(); ++choice) {
        if (state_.fate(choice) != Fate::open)
            continue;
        const Scaled rest = bound_.rest(choice);
        if (rest > margin)
            state_.drop(choice);
        else if (-rest > margin)
            state_.take(choice);
        fixed = fixed || rest > margin || -rest > margin;
    }
    return fixed;
}

/// A pending fact's cheapest choice; else, within the unmet demand that can spare least, the choice
/// that is worth most beyond its weight.
Index Search::branch_choice() const {
    Index best = part_.weight.size();
    const auto look_at = [&](Index fact) {
        for (const Index choice : part_.makers[fact])
            if (state_.fate(choice) == Fate::open &&
                (best == part_.weight.size() || bound_.rest(choice) < bound_.rest(best)))
                best = choice;
    };
    Index tightest = part_.needed.size();
    for (Index demand = 0; demand < part_.needed.size(); ++demand)
        if (state_.lacking(demand) > 0 &&
            (tightest == part_.needed.size() || state_.spare(demand) < state_.spare(tightest)))
            tightest = demand;
    if (tightest < part_.needed.size()) {
        for (const Index fact : part_.counted[tightest])
            if (state_.ways(fact) > 0)
                look_at(fact);
        return best;
    }
    for (Index fact = 0; fact < part_.makers.size(); ++fact)
        if (state_.pending(fact))
            look_at(fact);
    return best;
}

/// Whether the choice would make nothing else true.
bool Search::only_for(Index choice, Index fact) const {
    return std::ranges::all_of(part_.makes[choice], [&](Index other) {
        return other == fact || (state_.ways(other) == 0 && !state_.pending(other));
    });
}

/// The fact that the choice would make true, where no open choice for it would make more true: then
/// whether it is true can be decided before how.
std::optional<Index> Search::free_fact(Index choice) const {
    for (const Index fact : part_.makes[choice])
        if (state_.ways(fact) > 0) {
            const auto ways = state_.open_ways(fact);
            if (std::ranges::all_of(ways, [&](Index way) { return only_for(way, fact); }))
                return fact;
            return std::nullopt;
        }
    return std::nullopt;
}

/// True where the fact could be exchanged for the other one in every selection, at no more weight.
bool Search::no_better(Index fact, Index than) const {
    const auto others = part_.counts_in[than];
    if (!std::ranges::all_of(part_.counts_in[fact], [&](Index demand) {
            return state_.lacking(demand) <= 0 || std::ranges::binary_search(others, demand);
        }))
        return false;
    const auto better = state_.open_ways(than);
    return std::ranges::all_of(state_.open_ways(fact), [&](Index way) {
        return only_for(way, fact) && std::ranges::any_of(better, [&](Index other) {
                   return part_.weight[other] <= part_.weight[way] &&
                          part_.leaves[other] <= part_.leaves[way];
               });
    });
}

/// Nothing was found with that fact true, so it is not, and with it each one that could be
/// exchanged for it; or, where there is no such fact, nothing with that choice.
void Search::do_without(Index choice, std::optional<Index> fact) {
    if (!fact) {
        state_.drop(choice);
        return;
    }
    std::vector<Index> without{*fact};
    for (Index other = 0; other < part_.makers.size(); ++other)
        if (other != *fact && state_.ways(other) > 0 && no_better(other, *fact))
            without.push_back(other);
    for (const Index each : without)
        state_.forbid(each);
}

/// True where the bound at some of the prices, which it improves, leaves nothing to find.
bool Search::hopeless(std::vector<Prices>& prices, bool& fixed) {
    for (Prices& each : prices) {
        const Scaled bound = bound_.climb(state_, each, target_, steps_below);
        if (bound > target_ * scale)
            return true;
        if (fix(bound)) {
            fixed = true;
            return false;
        }
    }
    return false;
}

/// Keeps every better selection that there is with the decisions so far, or the first one where
/// that will do; leaves the decisions as they are.
void Search::explore(const std::vector<Prices>& above) {
    const std::size_t before = state_.decisions();
    std::vector<Prices> prices = above;
    while (state_.settle() && state_.weight() <= target_) {
        steps_.take(part_.weight.size());
        if (state_.met()) {
            keep();
            break;
        }
        bool fixed = false;
        if (hopeless(prices, fixed))
            break;
        if (fixed)
            continue;
        const Index choice = branch_choice();
        const auto fact = free_fact(choice);
        if (try_with(choice, fact, prices))
            break;
        do_without(choice, fact);
    }
    state_.back_to(before);
}

/// Explores what there is with the fact true, or with the choice in where there is no such fact.
/// True where that will do.
bool Search::try_with(Index choice, std::optional<Index> fact, const std::vector<Prices>& prices) {
    const std::size_t before = state_.decisions();
    if (fact)
        state_.require(*fact);
    else
        state_.take(choice);
    explore(prices);
    state_.back_to(before);
    return stop_;
}

/// Whether the bound at the root does not prove yet that nothing lighter is left.
bool Search::still_open() {
    prices_.resize(bound_.prices());
    const Scaled before = bound_.climb(state_, prices_, target_, steps_at_the_root);
    if (before > target_ * scale || bound_.floors().empty())
        return before <= target_ * scale;
    Scaled best = before;
    for (Index floor = 0; floor < bound_.floors().size() && best <= target_ * scale; ++floor) {
        Prices fresh = bound_.first_prices(state_, floor);
        const Scaled after = bound_.climb(state_, fresh, target_, steps_at_the_root);
        if (after > best) {
            best = after;
            prices_ = std::move(fresh);
        }
    }
    return best <= target_ * scale;
}

/// Begins with the facts that another search has made true, and the best way to make them so.
void Search::adopt(const Found& found) {
    const std::size_t before = state_.decisions();
    const auto has = [&](Index choice) {
        return std::ranges::binary_search(found.choices, choice);
    };
    for (Index choice = 0; choice < part_.weight.size(); ++choice)
        if (state_.fate(choice) == Fate::open && part_.makes[choice].size() > 1) {
            if (has(choice))
                state_.take(choice);
            else
                state_.drop(choice);
        }
    for (const Index choice : found.choices)
        for (const Index fact : part_.makes[choice])
            if (state_.ways(fact) > 0)
                state_.require(fact);
    explore(all_prices());
    state_.back_to(before);
}

/// Whether the sizes of the open choices are their weights times the same.
bool Search::is_in_proportion(const std::vector<Weight>& size) const {
    std::optional<Index> first;
    for (Index choice = 0; choice < size.size(); ++choice) {
        if (state_.fate(choice) != Fate::open)
            continue;
        if (first && size[choice] * part_.weight[*first] != size[*first] * part_.weight[choice])
            return false;
        first = first.value_or(choice);
    }
    return true;
}

/// Finds out what every selection must come to at least in those sizes, where that is another
/// question than what it weighs.
void Search::learn(const std::vector<Weight>& size) {
    if (is_in_proportion(size))
        return;
    Part other = part_;
    other.weight = size;
    Search search(other, may_leave_, steps_);
    for (const Found& hint : hints_)
        search.begin_with(hint);
    if (best_)
        search.begin_with(*best_);
    search.learns_ = false;
    for (const Floor& floor : bound_.floors())
        search.know(floor);
    const auto least = search.least();
    if (!least)
        return;
    know({size, *least});
    hints_.push_back(*search.best_);
    adopt(hints_.back());
    const Weight times = bound_.weight_for_size(state_, bound_.floors().size() - 1);
    other_prices_ = std::move(search.prices_);
    for (Scaled& price : *other_prices_)
        price *= times;
}

std::optional<Weight> Search::least() {
    if (!state_.settle())
        return std::nullopt;
    target_ = std::accumulate(part_.weight.begin(), part_.weight.end(), Weight{0});
    greedy();
    prices_ = bound_.first_prices(state_);
    for (const Found& hint : hints_)
        adopt(hint);
    if (still_open())
        close();
    return best_ ? std::optional(best_->weight) : std::nullopt;
}

/// Finds what is lighter than the best so far, if anything is.
void Search::close() {
    const auto as_sizes = [&](const auto& size) {
        std::vector<Weight> sizes;
        for (const int cost : part_.cost)
            sizes.push_back(size(cost));
        return sizes;
    };
    reachable_ = reachable_weights(state_, target_ + 1);
    if (best_)
        aim();
    if (learns_ && any_leaves() && still_open())
        learn(as_sizes([](int) { return 1; }));
    if (learns_ && still_open())
        learn(as_sizes([](int cost) { return cost > 0 ? 1 : 0; }));
    if (learns_ && still_open())
        learn(as_sizes([](int cost) { return cost; }));
    if (still_open())
        explore(all_prices());
}

bool Search::any_leaves() const {
    for (Index choice = 0; choice < part_.weight.size(); ++choice)
        if (state_.fate(choice) == Fate::open && part_.leaves[choice] > 0)
            return true;
    return false;
}

std::vector<Prices> Search::all_prices() {
    std::vector<Prices> all{prices_};
    if (other_prices_)
        all.push_back(*other_prices_);
    for (Prices& each : all)
        each.resize(bound_.prices());
    return all;
}

} // namespace coprod::route
