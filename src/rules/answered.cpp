#include "rules/answered.h"

#include <algorithm>
#include <array>

namespace coprod {

namespace {

// What word processors write: a space that does not end a line.
constexpr std::string_view no_break_space = "\u00a0";

bool is_white(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

constexpr std::array<std::string_view, 32> edges{
    " ",  ".", ",", ";", ":", "!", "?", "-", "_", "*", "(", ")", "[", "]", "<", ">",
    "\"", "'", "/", "…", "–", "—", "‘", "’", "“", "”", "„", "‚", "«", "»", "•", "·"};

/// The bytes of the first sign that `matches`; 0 where there is none.
template <class Matches>
std::size_t edge_size(Matches matches) {
    const auto* const sign = std::find_if(edges.begin(), edges.end(), matches);
    return sign == edges.end() ? 0 : sign->size();
}

std::string_view without_edges(std::string_view text) {
    const auto leads = [&](std::string_view sign) { return text.starts_with(sign); };
    const auto ends = [&](std::string_view sign) { return text.ends_with(sign); };
    while (const std::size_t size = edge_size(leads))
        text.remove_prefix(size);
    while (const std::size_t size = edge_size(ends))
        text.remove_suffix(size);
    return text;
}

/// In lower case, with single spaces, and without punctuation at the ends, so that "TBC." is "tbc".
std::string plain(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool no_break =
            text[i] == no_break_space.front() && text.substr(i).starts_with(no_break_space);
        i += no_break ? no_break_space.size() - 1 : 0;
        const char c = text[i];
        const bool upper = c >= 'A' && c <= 'Z';
        if (!no_break && !is_white(c))
            result += upper ? static_cast<char>(c - 'A' + 'a') : c;
        else if (result.empty() || result.back() != ' ')
            result += ' ';
    }
    return std::string(without_edges(result));
}

} // namespace

Placeholders::Placeholders(const Charter& charter) {
    for (const std::string& text : charter.placeholders)
        placeholders_.insert(plain(text));
    placeholders_.insert(std::string());
    for (const std::string& text : charter.nothing_done)
        nothing_done_.insert(plain(text));
}

bool Placeholders::answered(std::string_view text) const {
    return !placeholders_.contains(plain(text));
}

bool Placeholders::tells_what_was_done(std::string_view text) const {
    return answered(text) && !nothing_done_.contains(plain(text));
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
