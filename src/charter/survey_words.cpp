#include "charter/survey_words.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "input/fields.h"
#include "input/letters.h"
#include "input/matching_name.h"

namespace coprod {

namespace {

constexpr std::string_view and_so_on = "…";
constexpr std::size_t longest_number = 3; // digits: no form has a thousand questions

bool is_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
}

/// The word in front of a number, as in "Question 3", and the blanks and signs behind it.
std::string_view without_word(const Survey& survey, std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_letter(lower_letter(text[end])))
        ++end;
    if (end == 0 || !is_among(survey.numbered, text.substr(0, end)))
        return text;
    const std::size_t next = text.find_first_not_of(" .#\t\n", end);
    return next == std::string_view::npos ? std::string_view() : text.substr(next);
}

std::string_view without_signs(std::string_view text) {
    constexpr std::array<std::string_view, 2> dashes{"–", "—"};
    for (bool more = true; more;) {
        more = false;
        const std::size_t next = text.find_first_not_of(" .):-_/\t\n");
        if (next != 0) {
            text.remove_prefix(std::min(next, text.size()));
            more = !text.empty();
        }
        for (const std::string_view dash : dashes)
            if (text.starts_with(dash)) {
                text.remove_prefix(dash.size());
                more = true;
            }
    }
    return text;
}

/// The words of a text that has a number at one of its ends.
std::optional<std::string> without_number_at_an_end(const std::string& key) {
    const auto is_number = [](std::string_view text) {
        return !text.empty() && text.size() <= longest_number &&
               std::all_of(text.begin(), text.end(), is_digit);
    };
    const std::size_t first = key.find(' ');
    const std::size_t last = key.rfind(' ');
    if (first == std::string::npos)
        return std::nullopt;
    if (is_number(std::string_view(key).substr(0, first)))
        return key.substr(first + 1);
    if (is_number(std::string_view(key).substr(last + 1)))
        return key.substr(0, last);
    return std::nullopt;
}

} // namespace

bool is_among(const std::vector<std::string>& list, std::string_view text) {
    const std::string key = matching_name(text);
    return !key.empty() && std::any_of(list.begin(), list.end(), [&](const std::string& word) {
        return matching_name(word) == key;
    });
}

bool is_group_header(const Survey& survey, std::string_view header) {
    const std::string key = matching_name(header);
    const auto fits = [&](const std::string& word) {
        const std::string known = matching_name(word);
        if (!word.ends_with(and_so_on))
            return key == known;
        return key.starts_with(known) && (key.size() == known.size() || key[known.size()] == ' ');
    };
    return !key.empty() &&
           std::any_of(survey.group_headers.begin(), survey.group_headers.end(), fits);
}

std::optional<std::string_view> without_number(const Survey& survey, std::string_view header) {
    const std::string_view text = without_word(survey, trimmed(header));
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits]))
        ++digits;
    const bool goes_on = digits < text.size() && is_letter(lower_letter(text[digits]));
    if (digits == 0 || digits > longest_number || goes_on)
        return std::nullopt;
    return without_signs(text.substr(digits));
}

AnswerWords::AnswerWords(const Survey& survey, bool turned) : survey_(survey), turned_(turned) {
    const auto add = [&](const std::vector<std::string>& words, SurveyMeaning meaning) {
        for (const std::string& word : words)
            words_.emplace(matching_name(word), meaning);
    };
    add(survey.agree, SurveyMeaning::agree);
    add(survey.unsure, SurveyMeaning::unsure);
    add(survey.disagree, SurveyMeaning::disagree);
    add(survey.did_not_apply, SurveyMeaning::did_not_apply);
    add(survey.blank, SurveyMeaning::blank);
}

std::optional<SurveyMeaning> AnswerWords::number(std::string_view cell) const {
    std::size_t value = 0;
    const char* const last = cell.data() + cell.size();
    auto [end, failure] = std::from_chars(cell.data(), last, value);
    // Spreadsheets like to write 4 as 4.0.
    if (failure != std::errc() || (end != last && std::string_view(end, last) != ".0") ||
        value < 1 || value > survey_.numbers.size())
        return std::nullopt;
    return survey_.numbers[turned_ ? survey_.numbers.size() - value : value - 1];
}

std::optional<ReadAnswer> AnswerWords::read(std::string_view cell) const {
    const std::string_view text = trimmed(cell);
    if (const auto found = number(text))
        return ReadAnswer{*found, true};
    const std::string key = matching_name(text);
    if (key.empty())
        return ReadAnswer{};
    const auto found = words_.find(key);
    if (found != words_.end())
        return ReadAnswer{found->second, false};
    const auto words = without_number_at_an_end(key);
    const auto labelled = words ? words_.find(*words) : words_.end();
    if (labelled == words_.end())
        return std::nullopt;
    return ReadAnswer{labelled->second, false};
}

} // namespace coprod
