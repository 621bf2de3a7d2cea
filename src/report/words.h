// Putting words together: lists, capitals, quotation marks and places, the same in every part of a
// report.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/diagnostic.h"

namespace coprod {

/// Who said something, where nobody is named.
inline constexpr std::string_view nobody_named = "nobody is named";

/// "a", "a and b", "a, b and c"; empty for no items.
[[nodiscard]] std::string join(const std::vector<std::string>& items);

/// A title as it stands inside a sentence: its first letter small, unless the word is written in
/// capitals.
[[nodiscard]] std::string inside(std::string_view title);

/// A whole sentence: its first letter large and a full stop where it has no end; empty stays empty.
[[nodiscard]] std::string sentence(std::string_view text);

/// Both sentences with a space between, or the one that is not empty.
[[nodiscard]] std::string both(std::string_view first, std::string_view second);

/// “text”
[[nodiscard]] std::string in_curly_quotes(std::string_view text);

/// "1 record", "3 records": the count with the word that goes with it.
[[nodiscard]] std::string count_of(std::size_t count, std::string_view one, std::string_view many);
[[nodiscard]] std::string count_of(int count, std::string_view one, std::string_view many);

/// "line 41, commitments.be-transparent", or the path alone where the line is not known.
[[nodiscard]] std::string place_at(Place place, std::string_view path);

/// The same, or where the file has nothing: "not in the file yet: add `path`" (or the section where
/// the path is not inside it).
[[nodiscard]] std::string at_or_add(Place place, std::string_view path, std::string_view section);

} // namespace coprod
