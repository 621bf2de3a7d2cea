#include "workstream/words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace coprod {

void keep_first(std::string& kept, std::string_view seen) {
    if (!seen.empty() && (kept.empty() || seen < kept))
        kept = seen;
}

std::uint16_t WordList::add(std::size_t position, const WordView& seen) {
    const std::string_view id = seen.id.empty() ? seen.title : seen.id;
    std::size_t number = position;
    // Nearly every result lists the words of its charter in the same order.
    if (number >= words_.size() || words_[number].id != id)
        number =
            static_cast<std::size_t>(std::find_if(words_.begin(), words_.end(),
                                                  [&](const Word& word) { return word.id == id; }) -
                                     words_.begin());
    if (number == words_.size()) {
        if (words_.size() >= most)
            return none;
        words_.push_back({std::string(id), {}, {}, {}, {}, position});
    }
    Word& word = words_[number];
    keep_first(word.title, seen.title);
    keep_first(word.source, seen.source);
    keep_first(word.to_do, seen.to_do);
    keep_first(word.together, seen.together);
    word.position = std::min(word.position, position);
    return static_cast<std::uint16_t>(number);
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
