// The one way in which text from a file, a file name or an exception reaches a terminal.
#pragma once

#include <string>
#include <string_view>

#include "input/utf8.h"

namespace coprod {

/// The text on one line that cannot steer a terminal: controls, bidirectional controls and bytes
/// that are not UTF-8 are shown as `\x1b`, `\n`, `\u202e`, `\U000e0041`.
[[nodiscard]] std::string escape_line(std::string_view text);

/// One character of `text` as escape_line shows it.
[[nodiscard]] std::string escape_character(std::string_view text, std::size_t at,
                                           const Decoded& character);

/// The text in double quotes for use inside a message, cut with `…` after 40 characters; not
/// escaped.
[[nodiscard]] std::string in_quotes(std::string_view text);

} // namespace coprod
