// A charter's words as many results name them, kept once for all of them.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// Two results that name the same charter and word it differently.
struct OtherWords {
    std::uint32_t first = 0; ///< whose results they are, counted in the order of adding
    std::uint32_t second = 0;
    std::string what; ///< what differs, a sentence; raw
};

/// Who gives words at present, and the first place where they are other words than before.
struct WordSource {
    std::uint32_t row = 0;
    std::optional<OtherWords> other = {};

    void differs_from(std::uint32_t first, std::string what);
    /// Keeps the text where none is known yet; says that it differs where it is another one. An
    /// empty text says nothing.
    void tell(std::string& known, std::uint32_t from, std::string_view seen, std::string_view what);
};

/// One thing that results name, in the words of the first that names it.
struct Word {
    std::string id;
    std::string title;
    std::string source = {};
    std::string to_do = {};
    std::string together = {};
    std::size_t position = 0; ///< the first place where any result lists it
    std::uint32_t from = 0;   ///< the row that named it first
};

/// A word as one result gives it; where it has no id, its title stands for it.
struct WordView {
    std::string_view id;
    std::string_view title;
    std::string_view source = {};
    std::string_view to_do = {};
    std::string_view together = {};
};

/// How results list the words of one part of a charter: all of them in the charter's order, or
/// those that have to do with the project.
enum class Listed { whole, in_part };

/// The words of one part of a charter, each with a number that stays the same.
class WordList {
public:
    /// No charter has as many; what a result names beyond them is left out.
    static constexpr std::size_t most = 500;
    static constexpr std::uint16_t none = 0xFFFF;

    /// `one` is what a thing of the list is called: "gate".
    WordList(const char* one, Listed listed) : one_(one), listed_(listed) {}

    /// The number of the word, which is new or known; `none` where the list is full.
    std::uint16_t add(std::size_t position, const WordView& seen, WordSource& source);
    /// Says where a whole list puts the word elsewhere than before.
    void check_position(std::uint16_t number, std::size_t position, WordSource& source) const;
    /// Says where a whole list, of which `before` words were known, now had `listed` words that are
    /// not the same; a result that lists none says nothing.
    void check_whole(std::size_t before, std::size_t listed, WordSource& source) const;

    [[nodiscard]] const Word& operator[](std::size_t number) const { return words_[number]; }
    [[nodiscard]] std::size_t size() const { return words_.size(); }
    /// The numbers in the charter's order.
    [[nodiscard]] std::vector<std::uint16_t> in_order() const;

private:
    const char* one_;
    Listed listed_;
    std::vector<Word> words_;
    std::map<std::string, std::uint16_t, std::less<>> numbers_; ///< by id

    void compare(Word& word, const WordView& seen, WordSource& source) const;
};

/// Everything that results say in a charter's words.
struct CharterWords {
    std::string id;
    std::string version;
    std::string sha256;
    std::string title;
    std::uint32_t from = 0;               ///< the row that named it first
    std::array<VerdictWords, 4> verdicts; ///< as VerdictKind; empty where nobody has said them
    std::array<std::uint32_t, 4> verdicts_from{}; ///< the row that said them first
    WordList levels{"level", Listed::whole};
    WordList tiers{"tier of engagement", Listed::whole}; ///< from the least
    WordList gates{"gate", Listed::whole};
    WordList values{"value", Listed::whole};
    WordList commitments{"commitment", Listed::whole};
    WordList outcomes{"outcome", Listed::whole};
    WordList rungs{"rung of the ladder", Listed::whole}; ///< from the top
    WordList kinds{"kind of people", Listed::in_part};
    WordList embedding{"action", Listed::whole};
    WordList indicators{"indicator", Listed::in_part};
    WordList hows{"way of missing people", Listed::in_part};
    WordList flags{"flag", Listed::in_part};
    std::vector<std::vector<std::uint16_t>> commitments_of; ///< by value, in order of the numbers
    std::vector<std::vector<std::uint16_t>> outcomes_of;
};

/// Keeps the one that comes first in the alphabet; an empty text never wins.
void keep_first(std::string& kept, std::string_view seen);

} // namespace coprod
