#include "guides/format_keys.h"

#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_fields.h"
#include "input/fields.h"
#include "submission/charter_names.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

// A format deeper than this would hold itself, and have no last key.
constexpr std::size_t deepest = 8;

std::string in_capitals(std::string_view text) {
    std::string word;
    for (const char letter : text)
        word += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    return word;
}

/// Where a key stands: the keys around it, the lines above it, and what its own line begins with.
struct Standing {
    std::string path;
    std::vector<std::string> around;
    std::string lead;
    std::size_t depth = 0;
};

std::string indent_of(const std::string& lead) {
    return std::string(lead.size(), ' ');
}

/// Walks through tables of fields and notes each key once.
class Walk {
public:
    void through(std::span<const Field> fields, const Standing& at) {
        for (const Field& field : fields) {
            const Shape& shape = field.shape();
            const std::string path = at.path.empty() ? std::string(field.name)
                                                     : fmt::format("{}.{}", at.path, field.name);
            if (std::ranges::find(keys_, path, &FormatKey::path) == keys_.end())
                keys_.push_back(
                    {path, std::string(field.words), at.around, at.lead, &field, &shape});
            into(shape, field.names, below(at, field.name));
        }
    }
    std::vector<FormatKey> take() && { return std::move(keys_); }

private:
    std::vector<FormatKey> keys_;

    static Standing below(const Standing& at, std::string_view name) {
        Standing inside = at;
        inside.path = at.path.empty() ? std::string(name) : fmt::format("{}.{}", at.path, name);
        inside.around.push_back(fmt::format("{}{}:", at.lead, name));
        inside.lead = indent_of(at.lead) + "  ";
        ++inside.depth;
        return inside;
    }

    void into(const Shape& shape, Names names, Standing at) {
        if (at.depth > deepest)
            return;
        const Names of = shape.names == Names::none ? names : shape.names;
        switch (shape.kind) {
        case Shape::Kind::map:
            return through(shape.fields(), at);
        case Shape::Kind::list:
            at.lead += "- ";
            return into(*shape.item, names, std::move(at));
        case Shape::Kind::named_map:
            if (shape.fields != nullptr)
                through(shape.fields(), at);
            return into(*shape.item, Names::none, below(at, name_in_path(of)));
        case Shape::Kind::own_map:
            return into(*shape.item, Names::none, below(at, name_in_path(Names::group)));
        case Shape::Kind::any_of:
            for (const Shape* way : shape.ways)
                into(*way, names, at);
            return;
        default:
            return;
        }
    }
};

std::vector<FormatKey> keys_of(std::initializer_list<std::span<const Field>> tables) {
    Walk walk;
    for (const std::span<const Field> table : tables)
        walk.through(table, {});
    return std::move(walk).take();
}

std::string words_in_list(std::span<const std::string_view> words, std::string_view last) {
    std::string all;
    for (std::size_t i = 0; i < words.size(); ++i)
        all += fmt::format("{}`{}`",
                           i == 0                  ? std::string()
                           : i + 1 == words.size() ? fmt::format(" {} ", last)
                                                   : ", ",
                           words[i]);
    return all;
}

/// What a name in a list is called: "group of the file", "rung".
std::string noun(Names names) {
    switch (names) {
    case Names::group:
        return "group of the file";
    case Names::record:
        return "record";
    case Names::outcome:
        return "outcome";
    case Names::band:
        return "band";
    case Names::engagement:
        return "tier of the engagement model";
    case Names::document:
        return "document";
    case Names::part:
        return "part of a charter";
    default:
        return std::string(noun_of(names));
    }
}

std::string in_words(const Shape& shape, Names names, std::size_t depth);

/// A list, or one thing of the same kind alone.
bool is_one_or_more(std::span<const Shape* const> ways) {
    return ways.size() == 2 && ways[0]->kind == Shape::Kind::list && ways[0]->item == ways[1];
}

std::string ways_in_words(std::span<const Shape* const> ways, Names names, std::size_t depth) {
    if (is_one_or_more(ways))
        return in_words(*ways[1], names, depth) + ", or a list of such";
    std::string all;
    for (const Shape* way : ways)
        all += fmt::format("{}{}", all.empty() ? "" : "; or ", in_words(*way, names, depth));
    return all;
}

std::string fields_in_words(std::span<const Field> fields) {
    std::vector<std::string_view> names;
    for (const Field& field : fields)
        names.push_back(field.name);
    return words_in_list(names, "and");
}

std::string number_in_words(const Shape& shape) {
    if (shape.least == shape.most)
        return fmt::format("the number {}", shape.least);
    return shape.most == largest_number && shape.least == 0
               ? "a whole number"
               : fmt::format("a whole number from {} to {}", shape.least, shape.most);
}

std::string in_words(const Shape& shape, Names names, std::size_t depth) {
    const Names of = shape.names == Names::none ? names : shape.names;
    switch (shape.kind) {
    case Shape::Kind::text:
        return "a text";
    case Shape::Kind::id:
        return "a short name of your own: lower-case letters, digits and hyphens";
    case Shape::Kind::number:
        return number_in_words(shape);
    case Shape::Kind::day:
        return "a day, year first, such as 2025-06-10";
    case Shape::Kind::month:
        return "a month, such as 2025-06";
    case Shape::Kind::word:
        return words_in_list(shape.words, "or");
    case Shape::Kind::name:
        return fmt::format("the id of a {}", noun(of));
    case Shape::Kind::reference:
        return "the id of a commitment or `involvement.GROUP.STAGE`";
    case Shape::Kind::list:
        return depth == 0 ? fmt::format("a list; in it {}", in_words(*shape.item, names, 1))
                          : "a list";
    case Shape::Kind::map:
        return fmt::format("the keys {}", fields_in_words(shape.fields()));
    case Shape::Kind::named_map:
        return fmt::format("a key for each {}; behind it {}", noun(of),
                           in_words(*shape.item, Names::none, 1));
    case Shape::Kind::own_map:
        return fmt::format("names of your own; behind each {}",
                           in_words(*shape.item, Names::none, 1));
    case Shape::Kind::any_of:
        return ways_in_words(shape.ways, names, depth);
    }
    return {};
}

} // namespace

const std::vector<FormatKey>& submission_keys() {
    static const std::vector<FormatKey> keys = keys_of({submission_fields()});
    return keys;
}

const std::vector<FormatKey>& charter_keys() {
    static const std::vector<FormatKey> keys = keys_of({charter_head_fields(), charter_parts()});
    return keys;
}

std::string name_in_path(Names names) {
    switch (names) {
    case Names::group:
        return "GROUP";
    case Names::plan_question:
    case Names::review_question:
    case Names::readiness_question:
        return "QUESTION";
    case Names::embedding:
    case Names::monitoring:
        return "WAY";
    default:
        return in_capitals(noun(names));
    }
}

std::string shape_in_words(const FormatKey& key) {
    return in_words(*key.shape, key.field->names, 0);
}

} // namespace coprod
