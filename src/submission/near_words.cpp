#include "submission/near_words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "input/matching_name.h"
#include "input/suggest.h"
#include "submission/turned_words.h"

namespace coprod {

namespace {

constexpr std::size_t short_word = 3; // letters: in one of them every letter tells
constexpr std::size_t long_word = 8;
constexpr std::size_t longest_text = 64; // nobody types more than that by mistake

bool are_swapped(std::string_view one, std::string_view other) {
    return one.size() == other.size() && one.size() > 1 && one[0] == other[1] &&
           one[1] == other[0] && one.substr(2) == other.substr(2);
}

bool have_same_letters(std::string one, std::string other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    return one == other;
}

std::optional<std::size_t> slips_in_word(std::string_view word, std::string_view known) {
    if (word == known)
        return 0;
    if (turns_round(word))
        return std::nullopt;
    if (are_swapped(word, known))
        return 1;
    if (word.empty() || known.empty() || word.front() != known.front())
        return std::nullopt;
    const std::size_t longer = std::max(word.size(), known.size());
    if (longer <= short_word && !have_same_letters(std::string(word), std::string(known)))
        return std::nullopt;
    const std::size_t slips = letters_between(word, known);
    return slips <= (longer < long_word ? 1U : 2U) ? std::optional(slips) : std::nullopt;
}

std::string without_blanks(std::string text) {
    std::erase(text, ' ');
    return text;
}

/// The first word of what is left, which is taken away from it.
std::string_view next_word(std::string_view& rest) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return word;
}

} // namespace

std::optional<std::size_t> slips_between(std::string_view text, std::string_view known) {
    if (text.size() > longest_text)
        return std::nullopt;
    const std::string one = matching_name(text);
    const std::string other = matching_name(known);
    if (one.empty() || other.empty())
        return std::nullopt;
    if (without_blanks(one) == without_blanks(other))
        return one == other ? 0 : 1;
    std::string_view left = one;
    std::string_view right = other;
    std::size_t all = 0;
    while (!left.empty() && !right.empty()) {
        const auto slips = slips_in_word(next_word(left), next_word(right));
        if (!slips)
            return std::nullopt;
        all += *slips;
    }
    return left.empty() && right.empty() ? std::optional(all) : std::nullopt;
}

std::optional<std::string_view> answer_meant(std::string_view text, const Survey& survey) {
    std::optional<std::string_view> best;
    std::size_t fewest = 0;
    bool clear = true;
    for (const auto* list :
         {&survey.agree, &survey.unsure, &survey.disagree, &survey.did_not_apply}) {
        bool here = false; // whether the best so far is of this list
        for (const std::string& known : *list) {
            const auto slips = slips_between(text, known);
            if (!slips || (best && *slips > fewest))
                continue;
            if (best && *slips == fewest) {
                clear = clear && here;
                continue;
            }
            best = known;
            fewest = *slips;
            clear = here = true;
        }
    }
    return clear ? best : std::nullopt;
}

} // namespace coprod
