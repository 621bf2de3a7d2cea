#include "guides/example_item.h"

#include <algorithm>

#include <fmt/format.h>

#include "guides/choices.h"
#include "guides/yaml_quotes.h"
#include "input/in_a_row.h"
#include "report/words.h"

namespace coprod {

namespace {

/// The kind of people that the example's group is of, as near as its title tells; else the first.
std::string_view example_kind(const std::vector<CharterName>& kinds) {
    for (const CharterName& kind : kinds)
        if (kind.title.find(example_group) != std::string_view::npos)
            return kind.id;
    return kinds.front().id;
}

std::string example_name(const Field& field, const Charter& charter) {
    const auto choices = choices_of(usual(field.shape()), field, charter);
    if (choices.empty())
        return {};
    return std::string(field.names == Names::people_kind ? example_kind(choices)
                                                         : choices.front().id);
}

bool is_in_brackets(std::string_view text) {
    return text.starts_with('[') || text.starts_with('{');
}

/// "`no` or `not yet`"
std::string in_backticks(std::span<const std::string_view> words) {
    std::vector<std::string> marked;
    for (const std::string_view word : words)
        marked.push_back(fmt::format("`{}`", word));
    return either(marked);
}

/// "`a`: what it is for; `b`: …"
std::string words_of_keys(std::span<const Field> fields) {
    std::string all;
    for (const Field& field : fields)
        all += fmt::format("{}`{}`: {}", all.empty() ? "" : "; ", field.name, field.words);
    return all;
}

std::string way_in_words(const Shape& way, const Charter& charter) {
    switch (way.kind) {
    case Shape::Kind::text:
        return "a text";
    case Shape::Kind::month:
        return "a month, such as 2025-06";
    case Shape::Kind::word:
        return in_backticks(way.words);
    case Shape::Kind::list:
        return way.item->kind == Shape::Kind::text ? "a list, such as [one point, another point]"
                                                   : std::string();
    case Shape::Kind::map:
        return fmt::format("{} ({})", example_in_braces(way.fields(), charter),
                           words_of_keys(way.fields()));
    default:
        return {};
    }
}

} // namespace

std::string either(const std::vector<std::string>& items) {
    return in_a_row(items, "or");
}

std::string either(std::span<const std::string_view> items) {
    return either(std::vector<std::string>(items.begin(), items.end()));
}

std::string example_of(const Field& field, const Charter& charter) {
    const Shape& shape = usual(field.shape());
    if (shape.kind == Shape::Kind::text && !is_in_brackets(field.example))
        return field.example.empty() ? "" : yaml_quoted(field.example);
    if (!field.example.empty())
        return std::string(field.example);
    if (shape.kind == Shape::Kind::name)
        return example_name(field, charter);
    if (shape.kind == Shape::Kind::word)
        return std::string(shape.words.front());
    return {};
}

std::string example_in_braces(std::span<const Field> fields, const Charter& charter) {
    std::string text;
    for (const Field& field : fields) {
        if (!is_judged(field, charter))
            continue;
        const std::string example = example_of(field, charter);
        text += fmt::format("{}{}: {}", text.empty() ? "" : ", ", field.name,
                            example.empty() ? "…" : example);
    }
    return '{' + text + '}';
}

std::vector<std::string> example_lines(std::span<const Field> fields, const Charter& charter) {
    std::vector<std::string> lines;
    for (const Field& field : fields) {
        if (!is_judged(field, charter))
            continue;
        const std::string value = example_of(field, charter);
        lines.push_back(fmt::format("{}:{}{}", field.name, value.empty() ? "" : " ", value));
        const Shape& shape = usual(field.shape());
        if (shape.item != nullptr && shape.item->fields != nullptr && value.empty())
            for (const std::string& line : example_item(shape.item->fields(), charter))
                lines.push_back("  " + line);
    }
    return lines;
}

std::vector<std::string> example_item(std::span<const Field> fields, const Charter& charter) {
    std::vector<std::string> lines = example_lines(fields, charter);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].insert(0, i == 0 ? "- " : "  ");
    return lines;
}

std::vector<std::string> other_ways(const Shape& shape, const Charter& charter) {
    std::vector<std::string> ways;
    for (const Shape* way : shape.ways)
        if (std::string words = way_in_words(*way, charter);
            way != shape.ways.front() && !words.empty())
            ways.push_back(std::move(words));
    return ways;
}

} // namespace coprod
