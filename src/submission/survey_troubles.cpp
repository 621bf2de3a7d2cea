#include "submission/survey_troubles.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/utf8.h"

namespace coprod {

namespace {

constexpr std::size_t most_lines = 8;
constexpr std::size_t longest_word = 32; // characters: "Neither agree nor disagree" and a little
constexpr std::size_t most_blanks = 3;   // between its words
constexpr std::size_t most_different = 1000; // more are a column of comments

} // namespace

void LineList::add(Place place) {
    if (count_++ == 0)
        first_ = place;
    if (lines_.size() < most_lines && (lines_.empty() || lines_.back() != place.line))
        lines_.push_back(place.line);
}

std::string LineList::in_words() const {
    if (lines_.size() == 1)
        return fmt::format("on line {}", lines_.front());
    if (count_ > lines_.size())
        return fmt::format("on lines {}, … ({} in all)", fmt::join(lines_, ", "), count_);
    return fmt::format("on lines {} and {}", fmt::join(lines_.begin(), lines_.end() - 1, ", "),
                       lines_.back());
}

void UnknownWords::add(const CsvCell& cell) {
    const auto known = lines_.find(cell.text);
    if (known != lines_.end())
        known->second.add(cell.place);
    else if (lines_.size() < most_different)
        lines_[cell.text].add(cell.place);
    else
        more_ = true;
}

std::string UnknownWords::how_many() const {
    return more_ ? fmt::format("more than {}", lines_.size()) : std::to_string(lines_.size());
}

std::vector<UnknownWords::Word> UnknownWords::in_order() const {
    std::vector<Word> words;
    words.reserve(lines_.size());
    for (const auto& [text, lines] : lines_)
        words.push_back({text, lines});
    std::sort(words.begin(), words.end(), [](const Word& one, const Word& other) {
        return one.lines.first() < other.lines.first();
    });
    return words;
}

bool may_be_repeated(std::string_view text) {
    return count_characters(text) <= longest_word &&
           std::cmp_less_equal(std::count_if(text.begin(), text.end(),
                                             [](char c) { return c == ' ' || c == '\n'; }),
                               most_blanks);
}

} // namespace coprod
