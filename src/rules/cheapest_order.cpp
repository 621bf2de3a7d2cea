// Of the selections that weigh least, the first in order.
#include <algorithm>

#include "rules/cheapest_search.h"

namespace coprod::route {

std::optional<Found> Search::run() {
    if (least())
        put_in_order();
    return best_;
}

bool Search::has_best(Index choice) const {
    return std::ranges::binary_search(best_->choices, choice);
}

/// Choice by choice: in where some selection of the least weight has it in, else out.
void Search::put_in_order() {
    target_ = best_->weight;
    first_will_do_ = true;
    stop_ = false;
    std::vector<Prices> prices = all_prices();
    for (Index choice = 0; choice < part_.weight.size(); ++choice) {
        if (!state_.settle() || state_.met())
            return;
        if (state_.fate(choice) == Fate::open && !has_best(choice) && !fix_all(prices))
            return;
        if (state_.fate(choice) == Fate::open)
            put_in_order(choice, prices);
    }
}

/// Decides all that the bound leaves no choice in. False where everything is decided.
bool Search::fix_all(std::vector<Prices>& prices) {
    for (bool fixed = true; fixed;) {
        fixed = false;
        if (!state_.settle() || state_.met())
            return false;
        (void)hopeless(prices, fixed);
    }
    return true;
}

void Search::put_in_order(Index choice, const std::vector<Prices>& prices) {
    const auto fact = free_fact(choice);
    const bool one_way = fact && state_.ways(*fact) == 1;
    if (fact && !one_way &&
        !std::ranges::any_of(state_.open_ways(*fact), [&](Index way) { return has_best(way); })) {
        if (!try_with(choice, fact, prices)) {
            do_without(choice, fact);
            return;
        }
        stop_ = false;
    }
    if (has_best(choice) || try_with(choice, std::nullopt, prices))
        state_.take(choice);
    else
        do_without(choice, one_way ? fact : std::nullopt);
    stop_ = false;
}

} // namespace coprod::route
