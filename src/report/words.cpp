#include "report/words.h"

#include <fmt/format.h>

#include "input/in_a_row.h"

namespace coprod {

namespace {

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}

bool is_large(char c) {
    return c >= 'A' && c <= 'Z';
}

bool ends_with_stop(std::string_view text) {
    for (const std::string_view closing : {"”", "’", ")"})
        if (text.ends_with(closing))
            text.remove_suffix(closing.size());
    return text.ends_with('.') || text.ends_with('!') || text.ends_with('?');
}

} // namespace

std::string join(const std::vector<std::string>& items) {
    return in_a_row(items, "and");
}

std::string inside(std::string_view title) {
    std::string text(title);
    const bool in_capitals = text.size() > 1 && is_large(text[1]);
    if (!text.empty() && is_large(text[0]) && !in_capitals)
        text[0] = static_cast<char>(text[0] - 'A' + 'a');
    return text;
}

std::string sentence(std::string_view text) {
    std::string whole(text);
    if (whole.empty())
        return whole;
    if (is_small(whole[0]))
        whole[0] = static_cast<char>(whole[0] - 'a' + 'A');
    if (!ends_with_stop(whole))
        whole += '.';
    return whole;
}

std::string both(std::string_view first, std::string_view second) {
    if (first.empty() || second.empty())
        return std::string(first.empty() ? second : first);
    std::string text;
    text.reserve(first.size() + 1 + second.size());
    return text.append(first).append(" ").append(second);
}

std::string in_curly_quotes(std::string_view text) {
    constexpr std::string_view open = "“";
    constexpr std::string_view closing = "”";
    std::string whole;
    whole.reserve(open.size() + text.size() + closing.size());
    return whole.append(open).append(text).append(closing);
}

std::string count_of(std::size_t count, std::string_view one, std::string_view many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string count_of(int count, std::string_view one, std::string_view many) {
    return count_of(static_cast<std::size_t>(count), one, many);
}

std::string place_at(Place place, std::string_view path) {
    if (!place.known())
        return std::string(path);
    if (path.empty())
        return fmt::format("line {}", place.line);
    return fmt::format("line {}, {}", place.line, path);
}

std::string at_or_add(Place place, std::string_view path, std::string_view section) {
    if (place.known())
        return place_at(place, path);
    const bool inside_it = path.starts_with(section) && path.size() > section.size();
    return fmt::format("not in the file yet: add `{}`", inside_it ? path : section);
}

} // namespace coprod
