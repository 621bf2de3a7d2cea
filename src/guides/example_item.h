// The made-up examples of a template: what stands behind a key, and whole items of lists.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"
#include "submission/charter_names.h"

namespace coprod {

/// What examples call a group.
inline constexpr std::string_view example_group = "parents";
/// All groups that examples name, that one first.
inline constexpr std::array<std::string_view, 3> example_groups{example_group, "young-people",
                                                                "council"};

/// The kind of people that a group of that name is of, as near as the kinds' titles tell; else the
/// first. The charter has to have such kinds.
[[nodiscard]] std::string_view example_kind(std::string_view group,
                                            const std::vector<CharterName>& kinds);

/// A charter's example of an answer as it is written: "Yes: a note" as {answer: yes, note: "a
/// note"} where the item takes a word, or a word and a note; else as it stands.
[[nodiscard]] std::string as_written(std::string_view good, const Shape& item);

/// "a", "a or b", "a, b or c"; empty for no items.
[[nodiscard]] std::string either(std::span<const std::string_view> items);
[[nodiscard]] std::string either(const std::vector<std::string>& items);

/// A made-up value for the row as YAML on one line; empty where there is none to show.
[[nodiscard]] std::string example_of(const Field& field, const Charter& charter);

/// The rows with their examples, as YAML in braces on one line.
[[nodiscard]] std::string example_in_braces(std::span<const Field> fields, const Charter& charter);

/// The rows with their examples, a line each; what stands inside a row is set in by two columns.
[[nodiscard]] std::vector<std::string> example_lines(std::span<const Field> fields,
                                                     const Charter& charter);

/// The same as an item of a list: the first line behind a hyphen.
[[nodiscard]] std::vector<std::string> example_item(std::span<const Field> fields,
                                                    const Charter& charter);

/// The ways to write a value beside the usual one, each with an example: "a list, such as [one
/// point, another point]"; none where the others need no words.
[[nodiscard]] std::vector<std::string> other_ways(const Shape& shape, const Charter& charter);

} // namespace coprod
