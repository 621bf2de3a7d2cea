// The one place that makes a text safe for a workbook.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// The longest text that a cell holds, in units of UTF-16.
inline constexpr std::size_t longest_cell = 32767;

/// The longest line above or below a printed page, as spreadsheets count it.
inline constexpr std::size_t longest_page_line = 255;

/// What stands at the end of a text that was too long for its cell.
inline constexpr std::string_view cut_words = "… (cut; the whole text is in the JSON)";

/// The text as a cell shows it: line ends as LF; what XML may not hold, steers the direction of
/// writing or is no UTF-8 as U+FFFD; keys in quotation marks (writers/keys.h); `_x0041_` and its
/// like so that it stays itself; cut with `cut_words` where it is longer than `longest_cell`.
[[nodiscard]] std::string xlsx_cell(std::string_view text);

/// The text for the line above or below printed pages: on one line, with && for &, and cut with …
/// where it is longer than `most` units of UTF-16.
[[nodiscard]] std::string xlsx_page_line(std::string_view text, std::size_t most);

/// The text for a property of the document, cut with … where it is longer than 255 characters.
[[nodiscard]] std::string xlsx_property(std::string_view text);

} // namespace coprod
