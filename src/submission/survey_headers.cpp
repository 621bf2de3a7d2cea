#include "submission/survey_headers.h"

#include <algorithm>
#include <array>

#include "charter/survey_words.h"
#include "input/fields.h"
#include "input/matching_name.h"
#include "submission/turned_words.h"

namespace coprod {

namespace {

// Fewer letters or words than that are no sign of one statement among several.
constexpr std::size_t least_letters = 12;
constexpr std::size_t least_words = 3;
constexpr std::size_t near_percent = 60;

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> words;
    while (!key.empty()) {
        const std::size_t end = std::min(key.find(' '), key.size());
        words.push_back(key.substr(0, end));
        key.remove_prefix(std::min(end + 1, key.size()));
    }
    return words;
}

bool says_enough(std::string_view key) {
    return key.size() >= least_letters && words_of(key).size() >= least_words;
}

/// Whether `part` stands at the beginning of `whole`, and ends where one of its words does.
bool begins(std::string_view whole, std::string_view part, bool inside_word) {
    return whole.starts_with(part) &&
           (inside_word || whole.size() == part.size() || whole[part.size()] == ' ');
}

bool ends(std::string_view whole, std::string_view part) {
    return whole.ends_with(part) &&
           (whole.size() == part.size() || whole[whole.size() - part.size() - 1] == ' ');
}

/// Whether most of the words of both are the same.
bool are_near(std::string_view one, std::string_view other) {
    std::vector<std::string_view> left = words_of(other);
    const std::size_t all = words_of(one).size() + left.size();
    std::size_t common = 0;
    for (const std::string_view word : words_of(one)) {
        const auto found = std::find(left.begin(), left.end(), word);
        if (found == left.end())
            continue;
        left.erase(found);
        ++common;
    }
    return 100 * 2 * common >= near_percent * all;
}

/// Where a question may end, in front of the statement that it is about.
bool ends_lead_in(std::string_view text) {
    constexpr auto signs =
        std::to_array<std::string_view>({":", "?", ".", "!", "\n", " -", "–", "—", "…", ">"});
    return std::any_of(signs.begin(), signs.end(),
                       [&](std::string_view sign) { return text.ends_with(sign); });
}

/// Whether the wording, which ends the text, stands behind a question that leaves it what it is.
bool is_led_in(std::string_view text, std::string_view wording) {
    const std::size_t farthest = 2 * wording.size(); // signs are no part of the wording
    const std::size_t first = text.size() > farthest ? text.size() - farthest : 0;
    for (std::size_t at = first; at < text.size(); ++at)
        if (ends_lead_in(text.substr(0, at)) && matching_name(text.substr(at)) == wording)
            return !may_change_meaning(text.substr(0, at));
    return false;
}

Likeness compare(std::string_view text, std::string_view key, bool cut, std::string_view wording) {
    if (wording.empty() || key.empty())
        return Likeness::none;
    if (key == wording)
        return Likeness::whole;
    if (says_enough(wording) && ends(key, wording))
        return is_led_in(text, wording) ? Likeness::among_more : Likeness::near;
    if (says_enough(wording) && begins(key, wording, false))
        return Likeness::near;
    if (says_enough(key) && begins(wording, key, cut))
        return Likeness::shortened;
    return says_enough(key) && are_near(key, wording) ? Likeness::near : Likeness::none;
}

/// What stands in square brackets at the end; empty where nothing does.
std::string_view in_brackets(std::string_view text) {
    const std::size_t open = text.rfind('[');
    if (!text.ends_with(']') || open == std::string_view::npos)
        return {};
    return text.substr(open + 1, text.size() - open - 2);
}

} // namespace

HeaderForms::HeaderForms(const Survey& survey, std::string_view header) {
    const std::string_view text = trimmed(header);
    cut_ = text.ends_with("…") || text.ends_with("...");
    add(survey, text, {});
    if (const std::string_view inside = in_brackets(text); !inside.empty())
        add(survey, inside, text.substr(0, text.size() - inside.size() - 1));
    if (const std::size_t open = text.find_first_of("[("); open != std::string_view::npos)
        add(survey, text.substr(0, open), text.substr(open));
    const auto rest = without_number(survey, text);
    only_a_number_ = rest && rest->empty();
}

void HeaderForms::add(const Survey& survey, std::string_view form, std::string_view left_out) {
    const bool doubtful = may_change_meaning(left_out);
    const auto keep = [&](std::string_view text) {
        std::string key = matching_name(text);
        const bool is_there = std::any_of(forms_.begin(), forms_.end(),
                                          [&](const Form& other) { return other.key == key; });
        if (!key.empty() && !is_there)
            forms_.push_back({text, std::move(key), doubtful});
    };
    keep(form);
    if (const auto rest = without_number(survey, form))
        keep(*rest);
}

Likeness HeaderForms::likeness(const Form& form, const Statement& statement) const {
    if (form.key == matching_name(statement.id) ||
        (!statement.title.empty() && form.key == matching_name(statement.title)))
        return Likeness::whole;
    return std::max(compare(form.text, form.key, cut_, matching_name(statement.wording)),
                    compare(form.text, form.key, cut_, matching_name(statement.easy)));
}

Likeness HeaderForms::likeness(const Statement& statement) const {
    Likeness best = Likeness::none;
    for (const Form& form : forms_) {
        const Likeness found = likeness(form, statement);
        best = std::max(best, form.doubtful ? std::min(found, Likeness::near) : found);
    }
    return best;
}

bool HeaderForms::names_group(const Survey& survey) const {
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](const Form& form) { return is_group_header(survey, form.text); });
}

bool HeaderForms::names_number(const Survey& survey) const {
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](const Form& form) { return is_among(survey.id_headers, form.text); });
}

} // namespace coprod
