// What a short sentence comes to, so that "We're looking into this." is known as "looking into it".
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace coprod {

/// A word without its apostrophe, and what it is the same as.
struct SameWords {
    std::string_view word;
    std::string_view as;
};

/// Shortened words with what they stand for, and what points at something with "it"; in the order
/// of the words.
[[nodiscard]] std::span<const SameWords> same_words();

/// Words with which a sentence may begin, and which do not change what it comes to ("we have").
[[nodiscard]] std::span<const std::string_view> opening_words();

/// Words that say no more of what was done, wherever they stand ("still").
[[nodiscard]] std::span<const std::string_view> filler_words();

/// The sentence in the words of same_words(), without fillers and without the words that it opens
/// with; where it has no others, with these. The sentence is as plain_text makes it.
[[nodiscard]] std::string gist(std::string_view sentence);

} // namespace coprod
