#include "guides/form_comments.h"

#include <algorithm>
#include <set>
#include <string>

#include "guides/submission_template.h"
#include "input/fields.h"

namespace coprod {

std::uint32_t comment_number(std::string_view words) {
    std::uint32_t number = 2166136261U;
    for (const char byte : words)
        number = (number ^ static_cast<unsigned char>(byte)) * 16777619U;
    return number;
}

std::vector<std::uint32_t> comment_numbers(const Charter& charter, bool own_charter) {
    NewSubmission wanted;
    wanted.own_charter = own_charter;
    wanted.schema_file = "schema.json"; // which of them it names is left to the form
    const std::string text = submission_template(charter, wanted);
    std::set<std::uint32_t> numbers;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(std::string_view(text).substr(at, end - at));
        if (const std::string_view words = trimmed(line.substr(line.starts_with('#') ? 1 : 0));
            line.starts_with('#') && !words.empty())
            numbers.insert(comment_number(words));
        at = end + 1;
    }
    return {numbers.begin(), numbers.end()};
}

} // namespace coprod
