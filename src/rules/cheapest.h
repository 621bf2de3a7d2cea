// The cheapest choices that make enough facts true: exact, and the same on every machine.
#pragma once

#include <optional>
#include <vector>

#include "coprod/basics.h"

namespace coprod {

/// One thing that can be done: its price (from 0 to a million), what it leaves open for later (from
/// 0 to a thousand), and the facts that it makes true.
struct Choice {
    int cost = 1;
    int leaves = 0;
    std::vector<Index> facts;
};

/// A number of facts of which at least `needed` have to be true; each fact counts once, however
/// many choices make it true.
struct Demand {
    std::vector<Index> facts;
    int needed = 1;
};

/// What can be done and what has to be true, exact for any size. With up to about 60 facts in a
/// dozen demands, as values have them, it takes milliseconds; the time grows fast with hundreds of
/// facts that dozens of demands share. The sum of `leaves` of all chosen must not exceed
/// `may_leave`.
struct Selection {
    std::size_t facts = 0; ///< how many facts there are
    std::vector<Choice> choices;
    std::vector<Demand> demands;
    int may_leave = 0;
};

/// The positions of the chosen ones, ascending: the least total cost; among those of equal cost the
/// fewest; among those the ascending list of positions that is lexicographically first. Nothing
/// where no selection meets every demand.
[[nodiscard]] std::optional<std::vector<Index>> cheapest(const Selection& selection);

/// The positions of some choices that meet every demand, and whether they are the cheapest for
/// sure.
struct Cheap {
    std::optional<std::vector<Index>> chosen;
    bool exact = true;
};

/// The cheapest, if that can be found in so many steps (a step looks at one choice; a million take
/// about a tenth of a second); else choices that nothing can be left out of, where there are some
/// that leave nothing open.
[[nodiscard]] Cheap cheap(const Selection& selection, long most_steps);

} // namespace coprod
