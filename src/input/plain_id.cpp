// The short names that a file chooses for its own things.
#include <algorithm>
#include <string>

#include "input/fields.h"
#include "input/suggest.h"

namespace coprod {

bool is_plain_id(std::string_view text) {
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (text.empty() || text.size() > longest_id || !plain(text.front()))
        return false;
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return plain(c) || c == '-' || c == '_'; });
}

std::string plain_id_advice(std::string_view text) {
    const std::string near = hyphenated(text, longest_id);
    std::string advice = "Use lower-case letters, digits and hyphens, 64 at most";
    if (!near.empty())
        advice += ", such as `" + near + "`";
    return advice;
}

} // namespace coprod
