// What a line must be before it is read as JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// The most brackets that may stand around a value.
inline constexpr std::size_t deepest_nesting = 32;

/// Keys in one object, and values in one line.
inline constexpr std::size_t most_keys = 100;
inline constexpr std::size_t most_values = 500'000;

/// Things with an id in one list, such as gates; and entries of any other list: a submission has
/// fewer than 20,000 values (src/input/yaml_limits.h).
inline constexpr std::size_t most_things = 2'000;
inline constexpr std::size_t most_entries = 40'000;

/// Ids in one list of ids, and in all such lists of a line.
inline constexpr std::size_t most_ids = 500;
inline constexpr std::size_t most_ids_in_line = 20'000;

/// What all things may take that lists of ids lead to, in bytes.
inline constexpr std::size_t most_copied = 16 * 1024 * 1024;

/// False, with what was found and what is needed in `trouble`, where the line is not UTF-8 or its
/// brackets are nested more deeply than `deepest_nesting`.
[[nodiscard]] bool check_json_line(std::string_view line, std::string& trouble);

} // namespace coprod
