// What a line must be before it is read as JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// The most brackets that may stand around a value.
inline constexpr std::size_t deepest_nesting = 32;

/// False, with what was found and what is needed in `trouble`, where the line is not UTF-8 or its
/// brackets are nested more deeply than `deepest_nesting`.
[[nodiscard]] bool check_json_line(std::string_view line, std::string& trouble);

} // namespace coprod
