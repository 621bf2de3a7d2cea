// Regular expressions that take exactly what the reader takes, for schemas.
#pragma once

#include <string>

namespace coprod {

/// White space and nothing else: a blank.
inline constexpr const char* blank_pattern = "^[ \\t\\n]*$";

/// At least one character that is not white space.
inline constexpr const char* some_text_pattern = "[^ \\t\\n]";

/// A short name that a file chooses: see is_plain_id.
inline constexpr const char* id_characters = "[a-z0-9][a-z0-9_-]{0,63}";

/// A day that exists, from 1900 to 2199, as 2025-06-10.
[[nodiscard]] std::string day_characters();

/// A month of these years, as 2025-06.
[[nodiscard]] std::string month_characters();

/// A whole number from `least` to `most` in decimal digits, with zeros in front of it or not;
/// 0 <= least <= most, and `least` is 0 or 1.
[[nodiscard]] std::string number_characters(int least, int most);

/// The expression for a whole text, with white space at its ends or not.
[[nodiscard]] std::string whole(const std::string& characters);

/// The same, or a blank.
[[nodiscard]] std::string whole_or_blank(const std::string& characters);

} // namespace coprod
