// Names of files that every system accepts, made of ids and names that may hold anything.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// The longest slug, in characters.
inline constexpr std::size_t longest_slug = 80;

/// The text as 1 to `longest_slug` small ASCII letters, digits and single hyphens, none at its
/// ends: each run of anything else becomes one hyphen; "project" where nothing is left.
[[nodiscard]] std::string slug(std::string_view id_or_name);

/// True for the slugs that Windows keeps for its devices, with or without an ending behind them:
/// con, prn, aux, nul, com0 to com9, lpt0 to lpt9.
[[nodiscard]] bool is_reserved_name(std::string_view slug);

} // namespace coprod
