// Answers that say little: a review in which nothing went less than well, a word or two where an
// account is asked for, questions that are said not to apply.
#include <algorithm>
#include <string_view>

#include "rules/flags.h"

namespace coprod {

namespace {

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

/// Few words, and few letters: some languages put no spaces between words.
bool is_short(std::string_view text, int words) {
    constexpr std::size_t most_letters = 30;
    const std::string plain = plain_text(text);
    return std::count(plain.begin(), plain.end(), ' ') + 1 < words && plain.size() <= most_letters;
}

void add_short(const FlagInput& input, TextRef::Field field, const std::vector<Answer>& answers,
               const std::vector<AnswerState>& states, FlagResult& result) {
    for (Index i = 0; i < states.size(); ++i)
        if (states[i] == AnswerState::answered && is_short(answers[i].text.value, input.limit()))
            result.texts.push_back({field, i, answers[i].text.place});
}

void add_not_applicable(TextRef::Field field, const std::vector<Answer>& answers,
                        const std::vector<AnswerState>& states, FlagResult& result) {
    for (Index i = 0; i < states.size(); ++i)
        if (states[i] == AnswerState::not_applicable)
            result.texts.push_back({field, i, answers[i].not_applicable.place});
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

bool has_short_answers(const FlagInput& input, FlagResult& result) {
    constexpr std::size_t enough = 3; // a short answer now and then says all that there is to say
    const Submission& file = input.context.submission;
    const auto add = [&](TextRef::Field field, Index item, const Text& text) {
        if (input.context.answered(text) && is_short(text.value, input.limit()))
            result.texts.push_back({field, item, text.place});
    };
    if (const auto& forms = input.assessment.forms) {
        add_short(input, TextRef::Field::plan, file.plan, forms->plan, result);
        add_short(input, TextRef::Field::review, file.review, forms->review, result);
    }
    for (Index i = 0; i < file.commitments.size(); ++i)
        add(TextRef::Field::how, i, file.commitments[i].how);
    for (Index i = 0; i < file.meetings.size(); ++i)
        add(TextRef::Field::outcomes, i, file.meetings[i].outcomes);
    for (Index i = 0; i < file.heard.size(); ++i)
        add(TextRef::Field::did, i, file.heard[i].did);
    result.number = static_cast<int>(result.texts.size());
    return result.texts.size() >= enough;
}

bool is_much_not_applicable(const FlagInput& input, FlagResult& result) {
    const auto& forms = input.assessment.forms;
    if (!forms)
        return false;
    const Submission& file = input.context.submission;
    add_not_applicable(TextRef::Field::plan, file.plan, forms->plan, result);
    add_not_applicable(TextRef::Field::review, file.review, forms->review, result);
    result.number = static_cast<int>(result.texts.size());
    result.whole = static_cast<int>(forms->plan.size() + forms->review.size());
    return result.number > 0 && 100 * result.number >= input.limit() * result.whole;
}

} // namespace coprod
