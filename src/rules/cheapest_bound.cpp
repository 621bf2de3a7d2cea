#include "rules/cheapest_bound.h"

#include <algorithm>
#include <limits>

namespace coprod::route {

namespace {

constexpr long long finer = 64;
constexpr int patience = 4;

} // namespace

Bound::Bound(const Part& part)
    : part_(part), rest_(part.weight.size()), excess_(part.makers.size()),
      lacking_(part.needed.size() + 1), unit_(lacking_.size(), 1) {
    for (const int leaves : part.leaves)
        unit_.back() = std::max<long long>(unit_.back(), leaves);
}

void Bound::know(Floor floor) {
    lacking_.push_back(0);
    unit_.push_back(std::max(Weight{1}, *std::ranges::max_element(floor.size)));
    floors_.push_back(std::move(floor));
}

Scaled Bound::worth(const State& state, const Prices& prices, Index fact) const {
    Scaled sum = 0;
    for (const Index demand : part_.counts_in[fact])
        if (state.lacking(demand) > 0)
            sum += prices[demand];
    return sum;
}

Scaled Bound::least_rest(const State& state, Index fact) const {
    Scaled least = std::numeric_limits<Scaled>::max();
    for (const Index choice : part_.makers[fact])
        if (state.fate(choice) == Fate::open)
            least = std::min(least, rest_[choice]);
    return least;
}

void Bound::lower_rests(const State& state, Index fact, Scaled by) {
    for (const Index choice : part_.makers[fact])
        if (state.fate(choice) == Fate::open)
            rest_[choice] -= by;
}

void Bound::weigh(const State& state, const Prices& prices) {
    for (Index choice = 0; choice < rest_.size(); ++choice)
        if (state.fate(choice) == Fate::open)
            rest_[choice] = part_.weight[choice] * scale + prices[leaving()] * part_.leaves[choice];
    for (Index floor = 0; floor < floors_.size(); ++floor)
        for (Index choice = 0; choice < rest_.size(); ++choice)
            if (state.fate(choice) == Fate::open)
                rest_[choice] -= prices[price_of(floor)] * floors_[floor].size[choice];
}

/// Several choices for one fact, or for one that is required whatever it is worth: they share its
/// worth as far as their weight goes, so that it is not counted once for each; what remains is the
/// excess.
Scaled Bound::share(const State& state, Index fact, Scaled worth) {
    const Scaled shared = std::clamp(least_rest(state, fact), Scaled{0}, worth);
    lower_rests(state, fact, shared);
    return worth - shared;
}

Weight Bound::missing(const State& state, const Floor& floor) const {
    Weight missing = floor.sum;
    for (Index choice = 0; choice < rest_.size(); ++choice)
        if (state.fate(choice) == Fate::in)
            missing -= floor.size[choice];
    return missing;
}

Scaled Bound::at(const State& state, const Prices& prices) {
    weigh(state, prices);
    shared_.clear();
    for (Index fact = 0; fact < excess_.size(); ++fact) {
        const int ways = state.ways(fact);
        if (ways == 1)
            rest_[state.only_way(fact)] -= worth(state, prices, fact);
        else if (ways > 1 || state.pending(fact))
            shared_.push_back(fact);
    }
    Scaled bound = state.weight() * scale - prices[leaving()] * state.may_leave();
    for (Index floor = 0; floor < floors_.size(); ++floor)
        bound += prices[price_of(floor)] * missing(state, floors_[floor]);
    for (const Index fact : shared_) {
        const bool pending = state.pending(fact);
        const Scaled its_worth =
            pending ? std::max(Scaled{0}, least_rest(state, fact)) : worth(state, prices, fact);
        excess_[fact] = share(state, fact, its_worth);
        bound += pending ? its_worth : -excess_[fact];
    }
    for (Index demand = 0; demand < leaving(); ++demand)
        if (state.lacking(demand) > 0)
            bound += prices[demand] * state.lacking(demand);
    for (Index choice = 0; choice < rest_.size(); ++choice)
        if (state.fate(choice) == Fate::open)
            bound += std::min(Scaled{0}, rest_[choice]);
    return bound;
}

Weight Bound::weight_for_size(const State& state, Index floor) const {
    std::optional<Weight> least;
    const auto& size = floors_[floor].size;
    for (Index choice = 0; choice < rest_.size(); ++choice)
        if (state.fate(choice) == Fate::open && size[choice] > 0 && part_.leaves[choice] == 0) {
            const Weight ratio = part_.weight[choice] / size[choice];
            least = std::min(least.value_or(ratio), ratio);
        }
    return least.value_or(0);
}

Prices Bound::first_prices(const State& state, std::optional<Index> floor) {
    Prices prices(lacking_.size());
    if (floor) {
        prices[price_of(*floor)] = weight_for_size(state, *floor) * scale;
        weigh(state, prices);
        for (Index choice = 0; choice < rest_.size(); ++choice)
            if (const int leaves = part_.leaves[choice];
                state.fate(choice) == Fate::open && leaves > 0)
                prices[leaving()] =
                    std::max(prices[leaving()], (leaves - 1 - rest_[choice]) / leaves);
    }
    weigh(state, prices);
    std::vector<Scaled> rests;
    for (Index demand = 0; demand < leaving(); ++demand) {
        if (state.lacking(demand) <= 0)
            continue;
        rests.clear();
        for (const Index fact : part_.counted[demand])
            if (state.ways(fact) > 0)
                rests.push_back(least_rest(state, fact));
        const auto last = rests.begin() + (state.lacking(demand) - 1);
        std::nth_element(rests.begin(), last, rests.end());
        const Scaled price = std::max(Scaled{0}, *last);
        prices[demand] = price;
        for (const Index fact : part_.counted[demand])
            if (state.ways(fact) > 0)
                lower_rests(state, fact, price);
    }
    return prices;
}

void Bound::choose(Index choice) {
    lacking_[leaving()] += part_.leaves[choice];
    for (Index floor = 0; floor < floors_.size(); ++floor)
        lacking_[price_of(floor)] -= floors_[floor].size[choice];
}

/// Whether the fact would be true; where only its excess or its being required makes it so, the
/// lightest choice is taken.
bool Bound::would_be_true(const State& state, Index fact) {
    const int ways = state.ways(fact);
    const bool pending = state.pending(fact);
    if (ways <= 1 && !pending)
        return ways == 1 && rest_[state.only_way(fact)] < 0;
    const Scaled least = least_rest(state, fact);
    if (least < 0 || (excess_[fact] == 0 && !pending))
        return least < 0;
    choose(*std::ranges::find_if(part_.makers[fact], [&](Index choice) {
        return state.fate(choice) == Fate::open && rest_[choice] == least;
    }));
    return true;
}

/// What would be lacking if all that is worth its weight were done.
void Bound::see_what_is_lacking(const State& state) {
    for (Index demand = 0; demand < leaving(); ++demand)
        lacking_[demand] = std::max(0, state.lacking(demand));
    lacking_[leaving()] = -state.may_leave();
    for (Index floor = 0; floor < floors_.size(); ++floor)
        lacking_[price_of(floor)] = missing(state, floors_[floor]);
    for (Index choice = 0; choice < rest_.size(); ++choice)
        if (state.fate(choice) == Fate::open && rest_[choice] < 0)
            choose(choice);
    for (Index fact = 0; fact < excess_.size(); ++fact)
        if (would_be_true(state, fact) && !state.pending(fact))
            for (const Index demand : part_.counts_in[fact])
                if (state.lacking(demand) > 0)
                    --lacking_[demand];
}

/// The way up from here: dearer where something is lacking, cheaper where there is too much, but
/// never back towards where the last step came from.
void Bound::turn(const Prices& prices) {
    long long back = 0;
    long long square = 0;
    for (Index i = 0; i < prices.size(); ++i) {
        lacking_[i] = prices[i] == 0 ? std::max(0LL, lacking_[i]) : lacking_[i];
        lacking_[i] = lacking_[i] * finer / unit_[i];
        back -= lacking_[i] * way_[i];
        square += way_[i] * way_[i];
    }
    for (Index i = 0; i < prices.size(); ++i) {
        const long long kept = back > 0 ? way_[i] * (back * 3 / 2 * 64 / square) / 64 : 0;
        way_[i] = lacking_[i] + kept;
    }
}

/// As far on that way as would close the gap if the bound were flat. False where there is none.
bool Bound::step(Prices& prices, Scaled gap) const {
    long long square = 0;
    for (const long long way : way_)
        square += way * way;
    if (square == 0)
        return false;
    const Scaled times = gap * finer / square;
    const Scaled remainder = gap * finer % square;
    for (Index i = 0; i < prices.size(); ++i) {
        const Scaled by = times * way_[i] + remainder * way_[i] / square;
        prices[i] = std::max(Scaled{0}, prices[i] + by / unit_[i]);
    }
    return true;
}

Scaled Bound::climb(const State& state, Prices& prices, Weight target, int steps) {
    way_.assign(prices.size(), 0);
    Prices best = prices;
    Scaled best_bound = at(state, prices);
    Scaled bound = best_bound;
    bool at_best = true;
    int halved = 0;
    int since = 0;
    while (steps-- > 0 && best_bound <= target * scale) {
        see_what_is_lacking(state);
        turn(prices);
        if (!step(prices, ((target + 1) * scale - bound) >> halved))
            break;
        bound = at(state, prices);
        at_best = bound > best_bound;
        if (at_best) {
            best_bound = bound;
            best = prices;
            since = 0;
        } else if (++since == patience) {
            ++halved;
            since = 0;
        }
    }
    if (!at_best)
        best_bound = at(state, best);
    prices = std::move(best);
    return best_bound;
}

} // namespace coprod::route
