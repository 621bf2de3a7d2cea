#include "submission/turned_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "input/matching_name.h"

namespace coprod {

namespace {

// As matching_name() writes them: without apostrophes.
constexpr auto turning = std::to_array<std::string_view>(
    {"not",     "no",     "nor",     "never",    "none",      "nobody", "without", "neither",
     "cannot",  "hardly", "rarely",  "disagree", "disagreed", "untrue", "false",   "wrong",
     "dont",    "doesnt", "didnt",   "isnt",     "arent",     "wasnt",  "werent",  "cant",
     "couldnt", "wont",   "wouldnt", "shouldnt", "havent",    "hasnt",  "hadnt",   "aint"});

constexpr auto moving = std::to_array<std::string_view>(
    {"before", "after", "afterwards", "previously", "last", "ago", "formerly", "why", "instead"});

template <class List>
bool is_in(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// "agree or disagree", "whether … or not".
bool names_both_sides(std::string_view word, std::string_view before, bool agrees) {
    return (word == "disagree" && agrees) || (word == "not" && before == "or");
}

} // namespace

bool turns_round(std::string_view word) {
    return is_in(turning, word);
}

bool may_change_meaning(std::string_view text) {
    const std::string key = matching_name(text);
    const bool agrees = (" " + key + " ").find(" agree ") != std::string::npos;
    std::string_view before;
    for (std::string_view rest = key; !rest.empty();) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        const std::string_view word = rest.substr(0, end);
        if ((turns_round(word) && !names_both_sides(word, before, agrees)) || is_in(moving, word))
            return true;
        before = word;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

} // namespace coprod
