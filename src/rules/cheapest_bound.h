// How little the open choices can cost at least, from a price for each demand.
#pragma once

#include <optional>

#include "rules/cheapest_part.h"

namespace coprod::route {

/// Weights times `scale`, so that prices need no fractions.
using Scaled = long long;
inline constexpr Scaled scale = 4096;

/// What a true fact is worth to each demand; after the demands, what it costs to leave one thing
/// open; after that, what it is worth to come nearer to each floor. Every choice of prices from 0
/// gives a valid bound; good prices give a good one.
using Prices = std::vector<Scaled>;

/// What is known of every selection: the sizes of its choices come to this sum at least.
struct Floor {
    std::vector<Weight> size; ///< by choice
    Weight sum = 0;
};

/// The bound that prices give (a Lagrangian one): demands may be missed, but are paid for.
class Bound {
public:
    explicit Bound(const Part& part);

    /// Uses this too from now on; prices from before have to get one more.
    void know(Floor floor);
    [[nodiscard]] const std::vector<Floor>& floors() const { return floors_; }
    /// How many prices there are.
    [[nodiscard]] std::size_t prices() const { return lacking_.size(); }

    /// No selection that keeps to the state's decisions has a smaller scaled weight than this.
    [[nodiscard]] Scaled at(const State& state, const Prices& prices);
    /// At least this much more if that open choice were decided the other way than the last `at`
    /// would have it, which is in where its rest is below 0.
    [[nodiscard]] Scaled rest(Index choice) const { return rest_[choice]; }

    /// Prices to begin with: as dear as they can be for one floor, if any, and then demand by
    /// demand such that just enough facts are worth their weight.
    [[nodiscard]] Prices first_prices(const State& state, std::optional<Index> floor = {});
    /// How much the weight of each open choice that leaves nothing is at least for its size.
    [[nodiscard]] Weight weight_for_size(const State& state, Index floor) const;
    /// Improves the prices in up to `steps` steps towards `target`, and returns the best bound; the
    /// last `at` is then the one at these prices. Stops as soon as the bound exceeds the target.
    [[nodiscard]] Scaled climb(const State& state, Prices& prices, Weight target, int steps);

private:
    void weigh(const State& state, const Prices& prices);
    [[nodiscard]] Scaled worth(const State& state, const Prices& prices, Index fact) const;
    [[nodiscard]] Scaled share(const State& state, Index fact, Scaled worth);
    [[nodiscard]] Scaled least_rest(const State& state, Index fact) const;
    void lower_rests(const State& state, Index fact, Scaled by);
    void turn(const Prices& prices);
    [[nodiscard]] bool step(Prices& prices, Scaled gap) const;
    [[nodiscard]] Index leaving() const { return part_.needed.size(); }
    [[nodiscard]] Index price_of(Index floor) const { return leaving() + 1 + floor; }
    void see_what_is_lacking(const State& state);
    void choose(Index choice);
    [[nodiscard]] bool would_be_true(const State& state, Index fact);
    [[nodiscard]] Weight missing(const State& state, const Floor& floor) const;

    const Part& part_;
    std::vector<Scaled> rest_;   ///< by choice: its weight less what its facts are worth
    std::vector<Scaled> excess_; ///< by fact: what it is worth beyond the weight of any choice
    std::vector<Index> shared_;  ///< facts with several open choices
    std::vector<Floor> floors_;
    // By price:
    std::vector<long long> lacking_; ///< what would be, were all done that is worth its weight
    std::vector<long long> unit_;    ///< in which it is counted, so that all count alike
    std::vector<long long> way_;     ///< the direction of the last step, times `finer`
};

} // namespace coprod::route
