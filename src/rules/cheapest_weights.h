// Which weights selections can have at all, so that a bound can be rounded up to the next.
#pragma once

#include "rules/cheapest_part.h"

namespace coprod::route {

/// The weights below `below` that the open choices can come to together with those that are in,
/// ascending; nothing where they are too many to list.
[[nodiscard]] std::vector<Weight> reachable_weights(const State& state, Weight below);

} // namespace coprod::route
