#include "rules/cheapest_weights.h"

#include <algorithm>

namespace coprod::route {

namespace {

constexpr std::size_t most_weights = 8000;

/// A weight that some open choices have together, and the least that they can leave open.
struct Sum {
    Weight weight = 0;
    int leaves = 0;
};

/// `sums` and each of them with one more such choice; without what is too heavy or leaves too much.
std::vector<Sum> with_one_more(const std::vector<Sum>& sums, const Sum& more, const Sum& limit) {
    std::vector<Sum> result;
    result.reserve(2 * sums.size());
    auto old = sums.begin();
    const auto add = [&](const Sum& sum) {
        if (result.empty() || result.back().weight != sum.weight)
            result.push_back(sum);
        else
            result.back().leaves = std::min(result.back().leaves, sum.leaves);
    };
    for (const Sum& sum : sums) {
        const Sum next{sum.weight + more.weight, sum.leaves + more.leaves};
        if (next.weight >= limit.weight || next.leaves > limit.leaves)
            continue;
        for (; old != sums.end() && old->weight <= next.weight; ++old)
            add(*old);
        add(next);
    }
    for (; old != sums.end(); ++old)
        add(*old);
    return result;
}

} // namespace

std::vector<Weight> reachable_weights(const State& state, Weight below) {
    const Part& part = state.part();
    std::vector<Sum> sums{Sum{}};
    for (Index choice = 0; choice < part.weight.size(); ++choice) {
        if (state.fate(choice) != Fate::open)
            continue;
        sums = with_one_more(sums, {part.weight[choice], part.leaves[choice]},
                             {below - state.weight(), state.may_leave()});
        if (sums.size() > most_weights)
            return {};
    }
    std::vector<Weight> weights;
    for (const Sum& sum : sums)
        weights.push_back(state.weight() + sum.weight);
    return weights;
}

} // namespace coprod::route
