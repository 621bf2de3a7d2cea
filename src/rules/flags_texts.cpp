// A review in which nothing went less than well.
#include <algorithm>
#include <string_view>

#include "rules/flags.h"

namespace coprod {

namespace {

/// Where one part of a sentence ends.
bool ends_part(char c) {
    return std::string_view(".,;:!?/\n").find(c) != std::string_view::npos;
}

std::vector<std::string_view> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    for (std::size_t at = 0; at <= text.size(); ++at)
        if (at == text.size() || ends_part(text[at])) {
            parts.push_back(text.substr(start, at - start));
            start = at + 1;
        }
    return parts;
}

bool is_small_letter(char c) {
    return c >= 'a' && c <= 'z';
}

/// Whether it has more letters than any text that the charter lists; then it is none of them.
bool is_longer_than_all(const Charter& charter, std::string_view part) {
    const auto letters =
        static_cast<std::size_t>(std::count_if(part.begin(), part.end(), is_small_letter));
    return std::all_of(charter.nothing_went_wrong.begin(), charter.nothing_went_wrong.end(),
                       [&](const std::string& known) { return letters > known.size(); });
}

/// Whether every part of the text that says something is one that the charter lists.
bool says_nothing_went_wrong(const Charter& charter, std::string_view text) {
    const std::vector<std::string_view> parts = parts_of(text);
    if (std::any_of(parts.begin(), parts.end(),
                    [&](std::string_view part) { return is_longer_than_all(charter, part); }))
        return false;
    std::vector<std::string> known;
    known.reserve(charter.nothing_went_wrong.size());
    for (const std::string& each : charter.nothing_went_wrong)
        known.push_back(plain_text(each));
    bool any = false;
    for (const std::string_view part : parts) {
        const std::string plain = plain_text(part);
        if (!plain.empty() && std::find(known.begin(), known.end(), plain) == known.end())
            return false;
        any = any || !plain.empty();
    }
    return any;
}

} // namespace

// What is blank is a gap: as long as one answer is missing, it may still be the one that says what
// was hard.
bool has_nothing_less_well(const FlagInput& input, FlagResult& result) {
    const Charter& charter = input.context.charter;
    if (!charter.forms)
        return false;
    const auto& answers = input.context.submission.review;
    const auto& states = input.assessment.forms->review;
    for (Index i = 0; i < states.size(); ++i) {
        if (states[i] == AnswerState::not_applicable)
            continue;
        if (states[i] != AnswerState::answered)
            return false;
        if (!charter.forms->review[i].asks_what_went_less_well)
            continue;
        if (!says_nothing_went_wrong(charter, answers[i].text.value))
            return false;
        result.texts.push_back({TextRef::Field::review, i, answers[i].text.place});
    }
    return !result.texts.empty();
}

} // namespace coprod
