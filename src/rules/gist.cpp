#include "rules/gist.h"

#include <algorithm>
#include <array>
#include <vector>

namespace coprod {

namespace {

// "Its", "were" and "well" are words of their own as well. Both sides of a comparison are read in
// the same way, so that only a sentence that is otherwise the same can be taken for another.
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

constexpr std::array<std::string_view, 24> openings{
    "also", "am", "and", "are",  "be",  "been", "being", "but",   "currently", "had", "has", "have",
    "i",    "is", "it",  "just", "now", "so",   "still", "there", "they",      "was", "we",  "were",
};

constexpr std::array<std::string_view, 7> closings{
    "currently", "later", "now", "soon", "still", "then", "yet",
};

static_assert(std::is_sorted(same.begin(), same.end(), [](const SameWords& a, const SameWords& b) {
    return a.word < b.word;
}));
static_assert(std::is_sorted(openings.begin(), openings.end()));
static_assert(std::is_sorted(closings.begin(), closings.end()));

template <std::size_t size>
bool is_among(const std::array<std::string_view, size>& words, std::string_view wanted) {
    return std::binary_search(words.begin(), words.end(), wanted);
}

std::vector<std::string_view> words_of(std::string_view sentence) {
    std::vector<std::string_view> words;
    while (!sentence.empty()) {
        const std::size_t end = std::min(sentence.find(' '), sentence.size());
        if (end > 0)
            words.push_back(sentence.substr(0, end));
        sentence.remove_prefix(std::min(end + 1, sentence.size()));
    }
    return words;
}

std::string in_same_words(std::string_view sentence) {
    std::string all;
    for (const std::string_view word : words_of(sentence)) {
        const auto* const found = std::lower_bound(
            same.begin(), same.end(), word,
            [](const SameWords& each, std::string_view wanted) { return each.word < wanted; });
        if (!all.empty())
            all += ' ';
        all += found != same.end() && found->word == word ? found->as : word;
    }
    return all;
}

} // namespace

std::span<const SameWords> same_words() {
    return same;
}

std::span<const std::string_view> opening_words() {
    return openings;
}

std::span<const std::string_view> closing_words() {
    return closings;
}

std::string gist(std::string_view sentence) {
    std::string all = in_same_words(sentence);
    const std::vector<std::string_view> words = words_of(all);
    const auto first = std::find_if_not(
        words.begin(), words.end(), [](std::string_view word) { return is_among(openings, word); });
    auto last = words.end();
    while (last != first && is_among(closings, *(last - 1)))
        --last;
    if (first == last)
        return all;
    std::string rest;
    for (auto word = first; word != last; ++word) {
        rest += rest.empty() ? "" : " ";
        rest += *word;
    }
    return rest;
}

} // namespace coprod
