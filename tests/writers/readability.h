// How hard a text is to read, by Björnsson's formula, and the sentences that a page is made of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace coprod_tests {

/// The sentences of a text whose every line is a paragraph: cut behind a full stop, a question mark
/// or an exclamation mark. A line that ends in a colon is one too; any other line without an end,
/// such as a heading, is none.
[[nodiscard]] std::vector<std::string> sentences_in(std::string_view text);

/// The words of a sentence: what has a letter or a digit in it, between spaces.
[[nodiscard]] std::vector<std::string> words_in(std::string_view sentence);

/// The letters and digits of a word; a letter of more than one byte counts once.
[[nodiscard]] std::size_t letters_in(std::string_view word);

/// LIX (C. H. Björnsson, Läsbarhet, 1968), in tenths: the words to a sentence, and to them the
/// share of words of more than 6 letters in percent. About 200 is very easy, 400 a newspaper, 600 a
/// law.
[[nodiscard]] std::size_t lix_in_tenths(const std::vector<std::string>& sentences);

} // namespace coprod_tests
