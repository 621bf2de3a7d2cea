// What is wrong with the rows of a table of answers, each thing told once with its lines.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "input/csv.h"
#include "input/source.h"

namespace coprod {

/// The lines on which one thing stands; all are counted and the first few are named.
class LineList {
public:
    void add(Place place);
    [[nodiscard]] std::size_t count() const { return count_; }
    [[nodiscard]] Place first() const { return first_; }
    /// "on line 3", "on lines 3, 5 and 9", "on lines 3, 5, 9, … (41 in all)".
    [[nodiscard]] std::string in_words() const;

private:
    std::size_t count_ = 0;
    Place first_;
    std::vector<std::uint32_t> lines_;
};

/// Texts that could not be understood, by the text, in the order of their first places.
class UnknownWords {
public:
    void add(const CsvCell& cell);
    [[nodiscard]] bool empty() const { return lines_.empty(); }
    /// How many different ones there are: "3", or "more than 1000" where no more were kept.
    [[nodiscard]] std::string how_many() const;

    /// The first cell of a word, and its lines.
    struct Word {
        std::string text;
        LineList lines;
    };
    [[nodiscard]] std::vector<Word> in_order() const;

private:
    std::map<std::string, LineList, std::less<>> lines_;
    bool more_ = false; ///< others were not kept
};

/// A text that could be a word from a list; anything longer is more likely a person's comment,
/// which no message repeats.
[[nodiscard]] bool may_be_repeated(std::string_view text);

} // namespace coprod
