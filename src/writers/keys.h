// Keys of a submission that a report names, such as `do.heard`: how each format shows them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// How many bytes the key in backticks has that begins at `at`, both marks included; 0 where none
/// does. Only what is spelt as our keys are is one: a word in small letters, perhaps with `.` and a
/// path behind it, or with `: ` and a number, and marks that stand at no letter, digit or other
/// mark outside. A pair of marks that somebody else put round such a word is taken for one of ours,
/// which means the same; all other backticks stay as they are.
[[nodiscard]] std::size_t key_in_backticks(std::string_view text, std::size_t at);

/// The text with ‘do.heard’ for each `do.heard`, where a mark of code would puzzle the reader.
[[nodiscard]] std::string keys_in_quotes(std::string_view text);

/// What stands for the two marks of a key in a text that is made safe for HTML (escape_html), until
/// it is known where in the page it stands. No such text holds them otherwise.
inline constexpr char key_begins = '\x01';
inline constexpr char key_ends = '\x02';

/// The page with <code> and </code> for these marks where elements may stand, and quotation marks
/// elsewhere: in attributes, comments, pictures, and elements that hold nothing but text.
[[nodiscard]] std::string keys_as_code(std::string page);

} // namespace coprod
