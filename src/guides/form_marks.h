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
    bool is_place = false;        ///< it says where the record can be found
};

/// What a key with a day in it is looked at for beside the day itself (submission/check_submission
/// .cpp, rules/records.cpp, guides/open_do.cpp).
struct DayMark {
    std::string_view name;
    bool has_come = false;            ///< a day that is still to come does not count yet
    std::string_view not_before = {}; ///< the key of the day before which it cannot be
    std::string_view until = {};      ///< the key of the day that has to follow once it has come
    std::string_view word_is = {};    ///< what a word in the day's place says of it
};

/// True for the number of people to whom a statement did not apply: they are not among its answers.
[[nodiscard]] bool is_no_answer(std::span<const Field> table, const Field& field);

/// What is looked at behind that key, or null.
[[nodiscard]] const DayMark* day_mark(std::span<const Field> table, const Field& field);

/// The wanted keys of a table of rows; none for tables that have none.
[[nodiscard]] std::span<const WantedKey> wanted_keys(std::span<const Field> table);

/// Every table that has wanted keys.
[[nodiscard]] std::span<const std::span<const Field>> tables_with_wanted_keys();

/// The question of the charter's Do form that a key of a meeting answers, or null.
[[nodiscard]] const MinutesItem* minutes_item(std::span<const Field> table, const Field& field,
                                              const Charter& charter);

/// The title of the gate that reads what stands behind a key; empty where none does.
[[nodiscard]] std::string_view gate_of(const Field& field, const Charter& charter);

/// The key beside it that says why the project is not for all of those kinds.
inline constexpr std::string_view primary_reason = "primary_reason";

/// True where the key takes a list of kinds, which can only be those whose project it can be.
[[nodiscard]] bool names_primary_kinds(const Field& field);

} // namespace coprod
