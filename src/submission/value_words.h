// How a value is to be written, for the helps of messages about it.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "input/fields.h"

namespace coprod {

/// The text in straight double quotes, as YAML reads them.
[[nodiscard]] std::string straight_quoted(std::string_view text);

/// The rows with their examples, as a map on one line.
[[nodiscard]] std::string in_braces(std::span<const Field> rows);

/// True, after a message, where a text stands for the groups that came, has numbers in it and is no
/// group's name.
[[nodiscard]] bool complain_of_counts(const YamlNode& node, const Field& field, Reader& reader);

} // namespace coprod
