#include "rules/answered.h"

#include <algorithm>
#include <array>

namespace coprod {

namespace {

/// What white space is folded to single spaces: also the no-break space that word processors write.
constexpr std::array<std::string_view, 4> white{" ", "\t", "\n", "\u00a0"};

constexpr std::array<std::string_view, 32> edges{
    " ", ".", ",", ";", ":", "!", "?", "-", "_", "*", "(", ")", "[", "]", "<", ">",
    "\"", "'", "/", "…", "–", "—", "‘", "’", "“", "”", "„", "‚", "«", "»", "•", "·"};

/// The first of the signs that `matches`; empty where there is none.
template <class Signs, class Matches>
std::string_view first_sign(const Signs& signs, Matches matches) {
    const auto found = std::find_if(signs.begin(), signs.end(), matches);
    return found == signs.end() ? std::string_view() : *found;
}

std::string_view without_edges(std::string_view text) {
    const auto leads = [&](std::string_view sign) { return text.starts_with(sign); };
    const auto ends = [&](std::string_view sign) { return text.ends_with(sign); };
    for (auto sign = first_sign(edges, leads); !sign.empty(); sign = first_sign(edges, leads))
        text.remove_prefix(sign.size());
    for (auto sign = first_sign(edges, ends); !sign.empty(); sign = first_sign(edges, ends))
        text.remove_suffix(sign.size());
    return text;
}

/// In lower case, with single spaces, and without punctuation at the ends, so that "TBC." is "tbc".
std::string plain(std::string_view text) {
    std::string result;
    const auto leads = [&](std::string_view sign) { return text.starts_with(sign); };
    while (!text.empty()) {
        const std::string_view space = first_sign(white, leads);
        const char c = space.empty() ? text.front() : ' ';
        const bool upper = c >= 'A' && c <= 'Z';
        if (c != ' ' || result.empty() || result.back() != ' ')
            result += upper ? static_cast<char>(c - 'A' + 'a') : c;
        text.remove_prefix(std::max<std::size_t>(space.size(), 1));
    }
    return std::string(without_edges(result));
}

} // namespace

Placeholders::Placeholders(const Charter& charter) {
    for (const std::string& text : charter.placeholders)
        placeholders_.insert(plain(text));
    placeholders_.insert(std::string());
}

bool Placeholders::answered(std::string_view text) const {
    return !placeholders_.contains(plain(text));
}

AnswerState Placeholders::state(const Answer& answer, const Question& question) const {
    if (!answer.not_applicable.value.empty()) {
        const bool agreed = answered(answer.not_applicable.value) && !answer.agreed_by.empty();
        return agreed ? AnswerState::not_applicable : AnswerState::not_applicable_open;
    }
    if (answer.text.value.empty())
        return AnswerState::blank;
    const std::string text = plain(answer.text.value);
    const bool repeats = text == plain(question.wording) || text == plain(question.asks_short);
    return repeats || !answered(answer.text.value) ? AnswerState::placeholder
                                                   : AnswerState::answered;
}

} // namespace coprod
