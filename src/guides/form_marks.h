// What the form says of a key beside its row: whether a blank there is worth naming, and which gate
// reads it.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "coprod/charter.h"
#include "input/fields.h"

namespace coprod {

/// A key that a record needs before it counts (rules/records.cpp, rules/forms.cpp).
struct WantedKey {
    std::string_view name;
    std::string_view unless = {}; ///< another key that can be filled in instead
};

/// The wanted keys of a table of rows; none for tables that have none.
[[nodiscard]] std::span<const WantedKey> wanted_keys(std::span<const Field> table);

/// Every table that has wanted keys.
[[nodiscard]] std::span<const std::span<const Field>> tables_with_wanted_keys();

/// The question of the charter's Do form that a key of a meeting answers, or null.
[[nodiscard]] const MinutesItem* minutes_item(std::span<const Field> table, const Field& field,
                                              const Charter& charter);

/// The title of the gate that reads what stands behind a key; empty where none does.
[[nodiscard]] std::string_view gate_of(const Field& field, const Charter& charter);

/// True where the key takes a list of kinds, which can only be those whose project it can be.
[[nodiscard]] bool names_primary_kinds(const Field& field);

} // namespace coprod
