#include "workstream/words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

#include <fmt/format.h>

#include "input/escape.h"

namespace coprod {

void keep_first(std::string& kept, std::string_view seen) {
    if (!seen.empty() && (kept.empty() || seen < kept))
        kept = seen;
}

void WordSource::differs_from(std::uint32_t first, std::string what) {
    if (!other && first != row)
        other = OtherWords{first, row, std::move(what)};
}

void WordSource::tell(std::string& known, std::uint32_t from, std::string_view seen,
                      std::string_view what) {
    if (seen.empty() || seen == known)
        return;
    if (known.empty())
        known = seen;
    else
        differs_from(from, fmt::format("{} is {} in one, and {} in the other.", what,
                                       in_quotes(known), in_quotes(seen)));
}

void WordList::compare(Word& word, const WordView& seen, WordSource& source) const {
    const auto tell = [&](std::string& known, std::string_view text, const char* what) {
        if (!text.empty() && text != known) // put in words only where there is something to say
            source.tell(known, word.from, text,
                        fmt::format("The {} of the {} {}", what, one_, in_quotes(word.id)));
    };
    tell(word.title, seen.title, "wording");
    tell(word.source, seen.source, "source");
    tell(word.to_do, seen.to_do, "advice");
    tell(word.together, seen.together, "advice for an area");
}

std::uint16_t WordList::add(std::size_t position, const WordView& seen, WordSource& source) {
    const std::string_view id = seen.id.empty() ? seen.title : seen.id;
    std::size_t number = position;
    // Nearly every result lists the words of its charter in the same order.
    if (number >= words_.size() || words_[number].id != id) {
        const auto known = numbers_.find(id);
        number = known == numbers_.end() ? words_.size() : known->second;
    }
    if (number == words_.size()) {
        if (words_.size() >= most)
            return none;
        numbers_.emplace(id, static_cast<std::uint16_t>(number));
        words_.push_back({std::string(id), {}, {}, {}, {}, position, source.row});
    }
    Word& word = words_[number];
    compare(word, seen, source);
    if (listed_ == Listed::in_part)
        word.position = std::min(word.position, position);
    return static_cast<std::uint16_t>(number);
}

void WordList::check_position(std::uint16_t number, std::size_t position,
                              WordSource& source) const {
    if (number != none && words_[number].position != position)
        source.differs_from(words_[number].from,
                            fmt::format("The {} {} does not stand in the same place in both.", one_,
                                        in_quotes(words_[number].id)));
}

void WordList::check_whole(std::size_t before, std::size_t listed, WordSource& source) const {
    if (before == 0 || listed == 0)
        return;
    if (words_.size() > before)
        source.differs_from(words_.front().from, fmt::format("Only one of them has the {} {}.",
                                                             one_, in_quotes(words_[before].id)));
    else if (std::min(listed, most) != before)
        source.differs_from(words_.front().from,
                            fmt::format("One of them leaves out a {} that the other has.", one_));
}

std::vector<std::uint16_t> WordList::in_order() const {
    std::vector<std::uint16_t> numbers(words_.size());
    std::iota(numbers.begin(), numbers.end(), std::uint16_t{0});
    std::sort(numbers.begin(), numbers.end(), [this](std::uint16_t a, std::uint16_t b) {
        return std::tie(words_[a].position, words_[a].id) <
               std::tie(words_[b].position, words_[b].id);
    });
    return numbers;
}

} // namespace coprod
