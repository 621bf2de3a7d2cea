// Several things named one after another in a sentence.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// "a, b and c": the items with commas between them, and `last` in front of the last one.
[[nodiscard]] std::string in_a_row(std::span<const std::string> items, std::string_view last);

/// "`a`, `b` or `c`": the same for names as they are written in a file.
[[nodiscard]] std::string names_in_a_row(std::span<const std::string> names, std::string_view last);

} // namespace coprod
