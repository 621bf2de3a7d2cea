#include "guides/schema_patterns.h"

#include <fmt/format.h>

namespace coprod {

namespace {

constexpr const char* century = "(?:19|20|21)";

/// Two digits of a year within its century that can be divided by four, but for 00.
constexpr const char* leap = "(?:0[48]|[2468][048]|[13579][26])";

/// `count` digits of any kind; nothing for none.
std::string any_digits(std::size_t count) {
    return count == 0 ? "" : count == 1 ? "[0-9]" : fmt::format("[0-9]{{{}}}", count);
}

/// Numbers of as many digits as `most` that share its first `same` digits and are smaller in the
/// next one; empty where there are none.
std::string smaller_in_next(const std::string& most, std::size_t same) {
    const char digit = most[same];
    const char first = same == 0 ? '1' : '0';
    if (digit <= first)
        return {};
    return fmt::format("{}[{}-{}]{}|", most.substr(0, same), first, static_cast<char>(digit - 1),
                       any_digits(most.size() - same - 1));
}

} // namespace

std::string day_characters() {
    const std::string year = fmt::format("{}[0-9]{{2}}", century);
    return fmt::format("{0}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|"
                       "30)|(?:0[13578]|1[02])-31)|(?:{1}{2}|2000)-02-29",
                       year, century, leap);
}

std::string month_characters() {
    return fmt::format("{}[0-9]{{2}}-(?:0[1-9]|1[0-2])", century);
}

std::string number_characters(int least, int most) {
    const std::string last = std::to_string(most);
    std::string numbers = least == 0 ? "0|" : "";
    for (std::size_t length = 1; length < last.size(); ++length)
        numbers += fmt::format("[1-9]{}|", any_digits(length - 1));
    for (std::size_t same = 0; same < last.size(); ++same)
        numbers += smaller_in_next(last, same);
    return fmt::format("0*(?:{}{})", numbers, last);
}

std::string whole(const std::string& characters) {
    return fmt::format("^[ \\t\\n]*(?:{})[ \\t\\n]*$", characters);
}

std::string whole_or_blank(const std::string& characters) {
    return fmt::format("^[ \\t\\n]*(?:{})?[ \\t\\n]*$", characters);
}

} // namespace coprod
