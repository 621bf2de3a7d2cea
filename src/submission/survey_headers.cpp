#include "submission/survey_headers.h"

#include <algorithm>

#include "charter/survey_words.h"
#include "input/fields.h"
#include "input/matching_name.h"

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

Likeness compare(std::string_view key, bool cut, std::string_view wording) {
    if (wording.empty() || key.empty())
        return Likeness::none;
    if (key == wording)
        return Likeness::whole;
    if (says_enough(wording) && (begins(key, wording, false) || ends(key, wording)))
        return Likeness::among_more;
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
    add(survey, text);
    add(survey, in_brackets(text));
    add(survey, text.substr(0, std::min(text.find_first_of("[("), text.size())));
    const auto rest = without_number(survey, text);
    only_a_number_ = rest && rest->empty();
}

void HeaderForms::add(const Survey& survey, std::string_view form) {
    const auto keep = [&](std::string_view text) {
        std::string key = matching_name(text);
        if (!key.empty() && std::find(keys_.begin(), keys_.end(), key) == keys_.end()) {
            keys_.push_back(std::move(key));
            forms_.push_back(text);
        }
    };
    keep(form);
    if (const auto rest = without_number(survey, form))
        keep(*rest);
}

Likeness HeaderForms::likeness(const Statement& statement) const {
    Likeness best = Likeness::none;
    for (const std::string& key : keys_) {
        if (key == matching_name(statement.id) ||
            (!statement.title.empty() && key == matching_name(statement.title)))
            return Likeness::whole;
        best = std::max({best, compare(key, cut_, matching_name(statement.wording)),
                         compare(key, cut_, matching_name(statement.easy))});
    }
    return best;
}

bool HeaderForms::names_group(const Survey& survey) const {
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](std::string_view form) { return is_group_header(survey, form); });
}

bool HeaderForms::names_number(const Survey& survey) const {
    return std::any_of(forms_.begin(), forms_.end(),
                       [&](std::string_view form) { return is_among(survey.id_headers, form); });
}

} // namespace coprod
