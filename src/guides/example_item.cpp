#include "guides/example_item.h"

#include <algorithm>

#include <fmt/format.h>

#include "guides/choices.h"
#include "guides/yaml_quotes.h"
#include "input/in_a_row.h"
#include "report/words.h"

namespace coprod {

namespace {

/// The kind of record that comes from the example's group; else the first.
std::string_view example_record(const std::vector<CharterName>& kinds) {
    const auto found = std::ranges::find_if(kinds, [](const CharterName& kind) {
        return kind.title.find(example_group) != std::string_view::npos;
    });
    return found == kinds.end() ? kinds.front().id : found->id;
}

std::string example_name(const Field& field, const Charter& charter) {
    const auto choices = choices_of(usual(field.shape()), field, charter);
    if (choices.empty())
        return {};
    if (field.names == Names::people_kind)
        return std::string(example_kind(example_group, choices));
    return std::string(field.names == Names::evidence_kind ? example_record(choices)
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

std::string in_small_letters(std::string_view text) {
    std::string small(text);
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

/// Whether the row is written in place of another one, so that an item with both would say two
/// things.
bool instead_of_another(const Field& field) {
    return field.words.find("in place of") != std::string_view::npos;
}

/// The rows of the map in which a word can have a text beside it; none where it cannot.
std::span<const Field> word_with_text(const Shape& item) {
    if (usual(item).kind != Shape::Kind::word)
        return {};
    for (const Shape* way : item.ways)
        if (way->kind == Shape::Kind::map && way->fields().size() == 2)
            return way->fields();
    return {};
}

} // namespace

std::string_view example_kind(std::string_view group, const std::vector<CharterName>& kinds) {
    std::string words(group);
    std::ranges::replace(words, '-', ' ');
    for (const CharterName& kind : kinds)
        if (kind.title.find(words) != std::string_view::npos)
            return kind.id;
    return kinds.front().id;
}

std::string as_written(std::string_view good, const Shape& item) {
    const auto rows = word_with_text(item);
    const std::size_t colon = good.find(": ");
    if (rows.empty() || colon == std::string_view::npos)
        return std::string(good);
    const std::string word = in_small_letters(good.substr(0, colon));
    const auto words = usual(item).words;
    if (std::ranges::find(words, word) == words.end())
        return std::string(good);
    return fmt::format("{{{}: {}, {}: {}}}", rows[0].name, word, rows[1].name,
                       yaml_quoted(good.substr(colon + 2)));
}

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
        const std::string value = instead_of_another(field) ? "" : example_of(field, charter);
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
