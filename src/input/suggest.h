// "Did you mean …?" for a word that is not among the allowed ones.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace coprod {

/// In how many letters two words differ; a swap of neighbours counts once (optimal string
/// alignment). The cost grows with the square of their length.
[[nodiscard]] std::size_t letters_between(std::string_view one, std::string_view two);

/// The allowed word that `wrong` was most likely meant to be: at most a third of its letters differ
/// (a swap of neighbours counts once; case, `_`, `-` and space cost nothing), or one begins with
/// the other's first four letters or more; the first of equals, nothing where none is near.
[[nodiscard]] std::optional<std::string_view> closest(std::string_view wrong,
                                                      std::span<const std::string_view> allowed);

/// What to write instead, as a sentence: "Did you mean …?" where a word is near, else the allowed
/// words where they are few enough to read, else the first of them.
[[nodiscard]] std::string suggested(std::string_view wrong,
                                    std::span<const std::string_view> allowed);

/// The text as small ASCII letters, digits and single hyphens, none at its ends and `longest` at
/// most: each run of anything else becomes one hyphen. Empty where nothing is left.
[[nodiscard]] std::string hyphenated(std::string_view text, std::size_t longest);

} // namespace coprod
