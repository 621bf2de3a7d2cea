#include "writers/readability.h"

#include <algorithm>
#include <sstream>

namespace coprod_tests {

namespace {

constexpr std::size_t long_from = 7;

bool is_part_of_word(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// A quotation mark of three bytes, or a bracket, that closes behind the end of a sentence.
std::size_t closing(std::string_view rest) {
    for (const std::string_view mark : {"”", "’", ")"})
        if (rest.starts_with(mark))
            return mark.size();
    return 0;
}

void add_sentences_of(std::string_view line, std::vector<std::string>& found) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const bool last = at + 1 == line.size();
        const bool ends = std::string_view(".?!").find(line[at]) != std::string_view::npos ||
                          (last && line[at] == ':');
        const std::size_t next = at + 1 + closing(line.substr(at + 1));
        const std::string_view piece = line.substr(begin, next - begin);
        const bool numbers_a_heading = std::ranges::none_of(
            piece, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        if (!ends || numbers_a_heading || (next < line.size() && line[next] != ' '))
            continue;
        found.emplace_back(piece);
        begin = std::min(next + 1, line.size());
    }
}

} // namespace

std::vector<std::string> sentences_in(std::string_view text) {
    std::vector<std::string> found;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);)
        add_sentences_of(line, found);
    return found;
}

std::vector<std::string> words_in(std::string_view sentence) {
    std::vector<std::string> found;
    std::istringstream words{std::string(sentence)};
    for (std::string word; words >> word;)
        if (letters_in(word) > 0)
            found.push_back(word);
    return found;
}

std::size_t letters_in(std::string_view word) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < word.size(); ++at) {
        const auto byte = static_cast<unsigned char>(word[at]);
        // E2 begins the typographic marks that stand round words; other first bytes begin letters
        count += is_part_of_word(word[at]) || (byte >= 0xC3 && byte != 0xE2) ? 1U : 0U;
    }
    return count;
}

std::size_t lix_in_tenths(const std::vector<std::string>& sentences) {
    std::size_t words = 0;
    std::size_t long_words = 0;
    for (const std::string& sentence : sentences)
        for (const std::string& word : words_in(sentence)) {
            ++words;
            long_words += letters_in(word) >= long_from ? 1U : 0U;
        }
    return words == 0 ? 0 : 10 * words / sentences.size() + 1000 * long_words / words;
}

} // namespace coprod_tests
