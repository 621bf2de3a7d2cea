// UTF-8 as every layer reads it: decoding, widths on a terminal, and the characters that no file
// may hold.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// One decoded character: its code point and its length in bytes; an invalid byte has length 1.
struct Decoded {
    char32_t code = 0;
    std::size_t length = 1;
    bool valid = true;
};

/// The character that starts at `at`, which must be inside `text`; overlong forms, surrogates and
/// everything above U+10FFFF are invalid.
[[nodiscard]] Decoded decode_utf8(std::string_view text, std::size_t at);

/// How many bytes at the beginning are printable ASCII without two spaces in a row; each of them is
/// a character of one column that is shown as it is.
[[nodiscard]] std::size_t plain_length(std::string_view text);

/// The number of characters, where each invalid byte counts as one.
[[nodiscard]] std::size_t count_characters(std::string_view text);

/// The columns that a character takes on a terminal: 0, 1 or 2.
[[nodiscard]] std::size_t display_width(char32_t code);

/// True for what no text may hold (reliability.md, "Reading YAML", step 2): controls but TAB and
/// LF, line and paragraph separators, bidirectional controls, tag characters, and a byte-order mark
/// inside the text.
[[nodiscard]] bool is_forbidden(char32_t code);

/// The offset of the first invalid or forbidden character, or npos.
[[nodiscard]] std::size_t find_forbidden(std::string_view text);

/// A forbidden character in words, with its number: "the control character U+001B".
[[nodiscard]] std::string describe_character(char32_t code);

} // namespace coprod
