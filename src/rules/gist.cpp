#include "rules/gist.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace coprod {

namespace {

// "Its", "were" and "well" are words of their own as well. Both sides of a comparison are read in
// the same way, so that this can only take two sentences for each other that otherwise are the
// same.
constexpr std::array<SameWords, 49> same{{
    {"arent", "are not"},     {"cannot", "can not"},
    {"cant", "can not"},      {"couldnt", "could not"},
    {"didnt", "did not"},     {"doesnt", "does not"},
    {"dont", "do not"},       {"hadnt", "had not"},
    {"hasnt", "has not"},     {"havent", "have not"},
    {"hes", "he is"},         {"ill", "i will"},
    {"im", "i am"},           {"isnt", "is not"},
    {"itd", "it would"},      {"itll", "it will"},
    {"its", "it is"},         {"ive", "i have"},
    {"shes", "she is"},       {"shouldnt", "should not"},
    {"thanks", "thank you"},  {"that", "it"},
    {"thatll", "it will"},    {"thats", "it is"},
    {"them", "it"},           {"theres", "there is"},
    {"these", "it"},          {"theyd", "they would"},
    {"theyll", "they will"},  {"theyre", "they are"},
    {"theyve", "they have"},  {"this", "it"},
    {"thisll", "it will"},    {"those", "it"},
    {"wasnt", "was not"},     {"wed", "we would"},
    {"well", "we will"},      {"were", "we are"},
    {"werent", "were not"},   {"weve", "we have"},
    {"whats", "what is"},     {"whos", "who is"},
    {"whove", "who have"},    {"wont", "will not"},
    {"wouldnt", "would not"}, {"youd", "you would"},
    {"youll", "you will"},    {"youre", "you are"},
    {"youve", "you have"},
}};

// Not "being": what was reviewed is done, and what is being reviewed is not.
constexpr std::array<std::string_view, 17> openings{
    "am", "and", "are", "be",    "been", "but", "had", "has",  "have",
    "i",  "is",  "it",  "there", "they", "was", "we",  "were",
};

constexpr std::array<std::string_view, 10> fillers{
    "also", "currently", "just", "later", "now", "so", "soon", "still", "then", "yet",
};

/// The first eight letters as one number, which is quicker to look for than a word.
constexpr std::uint64_t start_of_word(std::string_view word) {
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < sizeof start; ++i)
        start = start << 8 | (i < word.size() ? static_cast<unsigned char>(word[i]) : 0);
    return start;
}

/// Words in the order of their starts, of which no two begin alike.
template <std::size_t size>
struct Starts {
    std::array<std::uint64_t, size> all{};
    bool in_order = true;

    template <class WordAt>
    constexpr explicit Starts(WordAt word_at) {
        for (std::size_t i = 0; i < size; ++i) {
            all[i] = start_of_word(word_at(i));
            in_order = in_order && (i == 0 || all[i - 1] < all[i]);
        }
    }

    /// Where the only word is that can be this one; `size` where there is none.
    [[nodiscard]] std::size_t find(std::string_view word) const {
        const std::uint64_t start = start_of_word(word);
        const auto* const found = std::lower_bound(all.begin(), all.end(), start);
        return found != all.end() && *found == start ? static_cast<std::size_t>(found - all.begin())
                                                     : size;
    }
};

constexpr Starts<same.size()> same_starts([](std::size_t i) { return same[i].word; });
constexpr Starts<openings.size()> opening_starts([](std::size_t i) { return openings[i]; });
constexpr Starts<fillers.size()> filler_starts([](std::size_t i) { return fillers[i]; });
static_assert(same_starts.in_order && opening_starts.in_order && filler_starts.in_order);

bool opens(std::string_view word) {
    const std::size_t at = opening_starts.find(word);
    return at < openings.size() && openings[at] == word;
}

bool fills(std::string_view word) {
    const std::size_t at = filler_starts.find(word);
    return at < fillers.size() && fillers[at] == word;
}

/// Takes the first word off the text, and the space behind it.
std::string_view take_word(std::string_view& text) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

std::string_view as_meant(std::string_view word) {
    const std::size_t at = same_starts.find(word);
    return at < same.size() && same[at].word == word ? same[at].as : word;
}

} // namespace

std::span<const SameWords> same_words() {
    return same;
}

std::span<const std::string_view> opening_words() {
    return openings;
}

std::span<const std::string_view> filler_words() {
    return fillers;
}

std::string gist(std::string_view sentence) {
    const std::string_view whole = sentence;
    std::string all;
    all.reserve(sentence.size() + 16);
    std::size_t begin = std::string::npos; // of the first word that is no opening one
    while (!sentence.empty()) {
        std::string_view meant = as_meant(take_word(sentence));
        while (!meant.empty()) {
            const std::string_view word = take_word(meant);
            if (fills(word))
                continue;
            if (!all.empty())
                all += ' ';
            if (begin == std::string::npos && !opens(word))
                begin = all.size();
            all += word;
        }
    }
    if (all.empty())
        return std::string(whole);
    return begin == std::string::npos ? all : all.substr(begin);
}

} // namespace coprod
