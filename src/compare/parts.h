// The parts of a comparison, one function each; compare_results.cpp puts them together.
#pragma once

#include "compare/asked.h"
#include "coprod/comparison.h"

namespace coprod {

/// The two reports that are compared, and what their charters ask.
struct Compared {
    const Report& before;
    const Report& after;
    const Asked& asked_before;
    const Asked& asked_after;

    [[nodiscard]] bool same_view() const { return before.view == after.view; }
};

void compare_gates(const Compared& both, Comparison& comparison);
void compare_gaps(const Compared& both, Comparison& comparison);
void compare_values(const Compared& both, Comparison& comparison);
void compare_commitments(const Compared& both, Comparison& comparison);
void compare_ladders(const Compared& both, Comparison& comparison);
void compare_statements(const Compared& both, Comparison& comparison);
void compare_indicators(const Compared& both, Comparison& comparison);

/// The one of that id, or null.
template <typename Items>
[[nodiscard]] const auto* with_id(const Items& items, std::string_view id) {
    for (const auto& item : items)
        if (item.id == id)
            return &item;
    return static_cast<const typename Items::value_type*>(nullptr);
}

} // namespace coprod
