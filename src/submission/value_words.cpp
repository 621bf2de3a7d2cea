#include "submission/value_words.h"

#include <algorithm>

#include <fmt/format.h>

namespace coprod {

namespace {

/// "parents 6, council 3" as {parents: 6, council: 3}; empty where a part has no name or no number.
std::string counted_groups(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    std::string all;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = trimmed(text.substr(0, comma));
        const std::size_t first = part.find_first_of(digits);
        const std::size_t last = part.find_last_of(digits);
        if (first == std::string_view::npos)
            return {};
        const std::string_view before = trimmed(part.substr(0, first));
        const std::string_view name =
            before.empty() ? trimmed(part.substr(last + 1)) : before.substr(0, before.find(':'));
        const std::string_view number = part.substr(first, last - first + 1);
        if (!is_plain_id(name) || number.find_first_not_of(digits) != std::string_view::npos)
            return {};
        all += fmt::format("{}{}: {}", all.empty() ? "" : ", ", name, number);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return '{' + all + '}';
}

} // namespace

std::string straight_quoted(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c == '\n' ? ' ' : c;
    }
    return quoted + '"';
}

std::string in_braces(std::span<const Field> rows) {
    std::string all;
    for (const Field& row : rows) {
        const Shape& shape = row.shape();
        const std::string example = shape.kind == Shape::Kind::word
                                        ? std::string(shape.words.front())
                                    : shape.kind == Shape::Kind::text ? straight_quoted(row.example)
                                                                      : std::string(row.example);
        all += fmt::format("{}{}: {}", all.empty() ? "" : ", ", row.name, example);
    }
    return '{' + all + '}';
}

bool complain_of_counts(const YamlNode& node, const Field& field, Reader& reader) {
    const std::string_view text = trimmed(node.text);
    const Vocabulary& groups = reader.names(Names::group);
    if (text.find_first_of("0123456789") == std::string_view::npos || groups.accepts_all() ||
        groups.find(text))
        return false;
    const std::string guess = counted_groups(text);
    reader.error("wrong-shape", node.place,
                 fmt::format("`{}` takes each group with how many people came, and this is ‘{}’",
                             field.name, text),
                 guess.empty() ? fmt::format("Write it in braces, like {}.", field.example)
                               : fmt::format("Did you mean {}?", guess));
    return true;
}

} // namespace coprod
