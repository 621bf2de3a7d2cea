// A charter's words as many results name them, kept once for all of them.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// One thing that results name. Where they word it differently, the first in the order of the
/// alphabet stands, so that the order of the results changes nothing.
struct Word {
    std::string id;
    std::string title;
    std::string source = {};
    std::string to_do = {};
    std::string together = {};
    std::size_t position = 0; ///< the first place where any result lists it
};

/// A word as one result gives it; where it has no id, its title stands for it.
struct WordView {
    std::string_view id;
    std::string_view title;
    std::string_view source = {};
    std::string_view to_do = {};
    std::string_view together = {};
};

/// The words of one part of a charter, each with a number that stays the same.
class WordList {
public:
    /// No charter has as many; what a result names beyond them is left out.
    static constexpr std::size_t most = 500;
    static constexpr std::uint16_t none = 0xFFFF;

    /// The number of the word, which is new or known; `none` where the list is full.
    std::uint16_t add(std::size_t position, const WordView& seen);

    [[nodiscard]] const Word& operator[](std::size_t number) const { return words_[number]; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }
    /// The numbers in the charter's order.
    [[nodiscard]] std::vector<std::uint16_t> in_order() const;

private:
    std::vector<Word> words_;
};

/// Everything that results say in a charter's words.
struct CharterWords {
    std::string id;
    std::string version;
    std::string sha256;
    std::string title;
    std::array<VerdictWords, 4> verdicts; ///< as VerdictKind; empty where nobody has said them
    WordList levels;
    WordList tiers; ///< from the least
    WordList gates;
    WordList values;
    WordList commitments;
    WordList outcomes;
    WordList rungs; ///< from the top
    WordList kinds;
    WordList embedding;
    WordList indicators;
    WordList hows;                                          ///< how people were missed
    std::vector<std::vector<std::uint16_t>> commitments_of; ///< by value, in order of the numbers
    std::vector<std::vector<std::uint16_t>> outcomes_of;
};

/// Keeps the one that comes first in the alphabet; an empty text never wins.
void keep_first(std::string& kept, std::string_view seen);

} // namespace coprod
