// The cheapest choices in one part, by branch and bound.
#pragma once

#include <optional>

#include "rules/cheapest_bound.h"

namespace coprod::route {

/// Some of a part's choices, ascending by number, with their weight and what they leave open.
struct Found {
    std::vector<Index> choices;
    Weight weight = 0;
    int leaves = 0;
};

/// Thrown where a search needs more steps than it may take.
struct TooHard {};

/// How many steps are left to all searches for one selection; the same on every machine.
struct Steps {
    long left = 0;

    void take(std::size_t number) {
        left -= static_cast<long>(number);
        if (left < 0)
            throw TooHard{};
    }
};

/// Finds the lightest choices that meet every demand of a part, and of those of the same weight the
/// first in order.
class Search {
public:
    Search(const Part& part, int may_leave, Steps& steps);

    /// Takes the facts of that selection for a first one, if they will do; the answer does not
    /// depend on it.
    void begin_with(Found hint) { hints_.push_back(std::move(hint)); }
    /// Nothing where no choices meet every demand.
    [[nodiscard]] std::optional<Found> run();

    /// The least weight only. Nothing where no choices meet every demand.
    [[nodiscard]] std::optional<Weight> least();
    /// Uses this too from now on.
    void know(Floor floor) { bound_.know(std::move(floor)); }

private:
    [[nodiscard]] bool still_open();
    void learn(const std::vector<Weight>& size);
    [[nodiscard]] bool is_in_proportion(const std::vector<Weight>& size) const;
    void close();
    void keep();
    void adopt(const Found& found);
    void greedy();
    [[nodiscard]] Index best_buy() const;
    void aim();
    void explore(const std::vector<Prices>& above);
    [[nodiscard]] bool try_with(Index choice, std::optional<Index> fact,
                                const std::vector<Prices>& prices);
    [[nodiscard]] std::optional<Index> free_fact(Index choice) const;
    [[nodiscard]] bool hopeless(std::vector<Prices>& prices, bool& fixed);
    void do_without(Index choice, std::optional<Index> fact);
    [[nodiscard]] bool fix(Scaled bound);
    [[nodiscard]] Index branch_choice() const;
    [[nodiscard]] bool no_better(Index fact, Index than) const;
    [[nodiscard]] bool only_for(Index choice, Index fact) const;
    void put_in_order();
    [[nodiscard]] bool fix_all(std::vector<Prices>& prices);
    void put_in_order(Index choice, const std::vector<Prices>& prices);
    [[nodiscard]] bool any_leaves() const;
    [[nodiscard]] bool has_best(Index choice) const;
    [[nodiscard]] std::vector<Prices> all_prices();

    const Part& part_;
    int may_leave_;
    Steps& steps_;
    State state_;
    Bound bound_;
    Prices prices_;                      ///< the best at the root
    std::optional<Prices> other_prices_; ///< at the root, from what was learnt
    std::optional<Found> best_;
    Weight target_ = 0; ///< only selections of at most this weight are looked for
    bool first_will_do_ = false;
    bool learns_ = true;       ///< false for what another search wants to learn
    std::vector<Found> hints_; ///< selections to begin with
    bool stop_ = false;
    std::vector<Weight> reachable_; ///< the weights that selections can have, ascending
};

} // namespace coprod::route
