#include "guides/submission_template.h"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "guides/choices.h"
#include "guides/example_item.h"
#include "guides/form_words.h"
#include "guides/key_text.h"
#include "guides/template_opening.h"
#include "guides/yaml_quotes.h"
#include "report/words.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

/// Up to so many names without further words stand in a sentence; more are listed.
constexpr std::size_t few_names = 5;

/// Whether several points may be written in place of one text.
bool takes_points(const Shape& shape) {
    return std::any_of(shape.ways.begin(), shape.ways.end(), [](const Shape* way) {
        return way->kind == Shape::Kind::list && way->item->kind == Shape::Kind::text;
    });
}

/// What stands beside a name in a list: its title, unless the name says it already, and its words
/// where there is room.
std::string words_of_name(const CharterName& name, bool has_room) {
    const bool repeats = inside(name.title) == name.id;
    std::string words =
        name.criterion != nullptr ? in_curly_quotes(name.words) : std::string(name.words);
    if (name.title.empty() || (repeats && has_room && !name.words.empty()))
        return words;
    return has_room && !name.words.empty() ? fmt::format("{}: {}", name.title, words)
                                           : std::string(name.title);
}

/// Names with a longer explanation than this have only their title in a long list.
constexpr std::size_t long_list = 8;

class Template {
public:
    Template(const Charter& charter, const NewSubmission& wanted)
        : charter_(charter), wanted_(wanted), text_(!wanted.plain) {}

    [[nodiscard]] std::string whole() && {
        add_opening(text_, charter_, wanted_);
        for (const Field& row : submission_fields())
            if (is_judged(row, charter_))
                section(row);
        return std::move(text_).take();
    }

private:
    const Charter& charter_;
    const NewSubmission& wanted_;
    KeyText text_;
    std::set<Names> listed_; ///< the lists that stand in full further up

    void section(const Field& row) {
        const Shape& shape = usual(row.shape());
        text_.blank();
        if (!is_section(shape)) {
            text_.comment(sentence(row.words), 0);
            text_.key(row.name, given(row), 0);
            return;
        }
        text_.rule();
        text_.comment(sentence(row.words), 0);
        block(row, shape, 0);
    }

    static bool is_section(const Shape& shape) {
        return shape.item != nullptr || shape.fields != nullptr;
    }

    /// The text that was given for a key at the top of the file.
    [[nodiscard]] std::string given(const Field& row) const {
        if (names_of_charter(row))
            return wanted_.own_charter ? std::string() : yaml_value(charter_.id);
        return std::string(row.example);
    }

    /// The one row that takes the charter's own id.
    static bool names_of_charter(const Field& row) { return row.name == "charter"; }

    /// A key with everything that belongs inside it, and above it what there is to say.
    void block(const Field& row, const Shape& shape, std::size_t indent) {
        if (shape.kind == Shape::Kind::named_map)
            named(row, shape, indent);
        else if (shape.kind == Shape::Kind::own_map)
            with_example(row, shape.item->fields(), indent, true);
        else if (shape.kind == Shape::Kind::list)
            with_example(row, shape.item->fields(), indent, false);
        else
            keys(row, shape.fields(), indent);
    }

    /// A map with fixed keys.
    void keys(const Field& row, std::span<const Field> fields, std::size_t indent) {
        text_.key(row.name, "", indent);
        for (const Field& field : fields) {
            if (!is_judged(field, charter_))
                continue;
            const Shape& shape = usual(field.shape());
            if (text_.has_comments())
                text_.blank();
            if (shape.item != nullptr && shape.item->fields != nullptr) {
                text_.comment(sentence(field.words), indent + 2);
                block(field, shape, indent + 2);
            } else {
                value(field, indent + 2);
            }
        }
    }

    /// One key that takes a value.
    void value(const Field& field, std::size_t indent) {
        std::string words = sentence(field.words);
        const auto found = wanted_.project.find(std::string(field.name));
        const bool has_value = found != wanted_.project.end() && !found->second.empty();
        if (const std::string example = example_of(field, charter_); !field.example.empty())
            words += fmt::format(" For example: {}", example);
        text_.comment(words, indent);
        choices(field, usual(field.shape()), indent);
        text_.key(field.name, has_value ? yaml_value(found->second) : "", indent);
    }

    /// The names that a value can be, unless they were listed further up.
    void choices(const Field& field, const Shape& shape, std::size_t indent) {
        const Shape& item = shape.item != nullptr ? usual(*shape.item) : shape;
        const auto names = choices_of(item, field, charter_);
        if (names.empty())
            return;
        const bool several = shape.item != nullptr;
        show_names(names, names_of(item, field),
                   several ? "One of these, or several in square brackets" : "One of these",
                   indent);
    }

    /// The names in full where they stand for the first time, and in one sentence after that.
    void show_names(const std::vector<CharterName>& names, Names which, std::string_view what,
                    std::size_t indent) {
        const bool whole = names.size() == names_in(charter_, which).size();
        if (whole && !listed_.insert(which).second) {
            text_.comment(fmt::format("{}: {}.", what, in_a_row(names)), indent);
            return;
        }
        text_.comment(fmt::format("{}:", what), indent);
        text_.list(listing(names, which), indent);
    }

    static std::string in_a_row(const std::vector<CharterName>& names) {
        std::vector<std::string> ids;
        for (const CharterName& name : names)
            ids.emplace_back(name.id);
        return either(ids);
    }

    /// Each name with its title, and in a short list with its wording.
    static std::vector<std::pair<std::string, std::string>>
    listing(const std::vector<CharterName>& names, Names which = Names::none) {
        std::vector<std::pair<std::string, std::string>> entries;
        for (const CharterName& name : names) {
            const bool has_room = names.size() <= long_list && !only_described(which);
            const std::string words = words_of_name(name, has_room);
            entries.emplace_back(name.id, words);
        }
        return entries;
    }

    /// A list of records, or a map whose keys the file chooses: its keys, and one example.
    void with_example(const Field& row, std::span<const Field> fields, std::size_t indent,
                      bool own_names) {
        for (const std::string& paragraph : about_records(row, charter_))
            text_.comment(paragraph, indent);
        text_.comment(own_names ? "You choose the names on the left. For each one:"
                                : "For each one:",
                      indent);
        describe(fields, indent);
        for (const Field& field : fields)
            long_choices(field, indent);
        text_.key(row.name, "", indent);
        if (own_names) {
            own_examples(fields, indent + 2);
        } else {
            for (const std::string& line : example_item(fields, charter_))
                text_.example(line, indent + 2);
        }
    }

    /// Every group that other examples name: the first in full, the others with what is needed.
    void own_examples(std::span<const Field> fields, std::size_t indent) {
        for (const std::string_view group : example_groups) {
            text_.example(fmt::format("{}:", group), indent);
            if (group == example_group) {
                for (const std::string& line : example_lines(fields, charter_))
                    text_.example("  " + line, indent);
                continue;
            }
            for (const Field& field : fields)
                if (const auto kinds = choices_of(usual(field.shape()), field, charter_);
                    field.needed && !kinds.empty())
                    text_.example(fmt::format("  {}: {}", field.name, example_kind(group, kinds)),
                                  indent);
        }
    }

    /// The keys of a record, with those of the records inside it.
    void describe(std::span<const Field> fields, std::size_t indent) {
        std::vector<std::pair<std::string, std::string>> entries;
        collect(fields, "", entries);
        text_.list(entries, indent);
    }

    void collect(std::span<const Field> fields, const std::string& above,
                 std::vector<std::pair<std::string, std::string>>& entries) {
        for (const Field& field : fields) {
            if (!is_judged(field, charter_))
                continue;
            const Shape& shape = usual(field.shape());
            entries.emplace_back(above + std::string(field.name), words_of_key(field, fields));
            if (shape.item != nullptr && shape.item->fields != nullptr)
                collect(shape.item->fields(), above + "  ", entries);
        }
    }

    [[nodiscard]] std::string words_of_key(const Field& field, std::span<const Field> fields) {
        std::string words(field.words);
        const auto names = choices_of(usual(field.shape()), field, charter_);
        if (!names.empty() && names.size() <= few_names)
            words += fmt::format(": {}", in_a_row(names));
        if (takes_points(field.shape()))
            words += "; several in a list: [one point, another point]";
        const std::string panel = about_minutes(field, fields, charter_);
        return panel.empty() ? words : fmt::format("{}. {}", words, panel);
    }

    /// The names that are too many to stand beside their key.
    void long_choices(const Field& field, std::size_t indent) {
        const Shape& shape = usual(field.shape());
        const auto names = choices_of(shape, field, charter_);
        if (names.size() > few_names)
            show_names(names, names_of(shape, field),
                       fmt::format("`{}` is one of these", field.name), indent);
    }

    /// A map with a key for each entry of one of the charter's lists, or for each group.
    void named(const Field& row, const Shape& shape, std::size_t indent) {
        const Shape& item = *shape.item;
        const auto names = choices_of(shape, row, charter_);
        if (const std::string sources = sources_of(names, charter_); !sources.empty())
            text_.comment(fmt::format("Quoted from {}.", sources), indent);
        how_to_answer(row, item, indent);
        if (shape.fields != nullptr)
            further_keys(shape.fields(), indent);
        text_.key(row.name, "", indent);
        if (names.empty())
            group_example(row, usual(item), indent + 2);
        bool first = true;
        for (const CharterName& name : names) {
            entry(row, name, item, indent + 2, first);
            first = false;
        }
    }

    /// Keys of such a map that are no names.
    void further_keys(std::span<const Field> fields, std::size_t indent) {
        for (const Field& field : fields) {
            text_.comment(fmt::format("Or `{}: {}`: {}.", field.name, example_of(field, charter_),
                                      field.words),
                          indent);
            also(field.shape(), indent);
        }
    }

    /// What may stand behind each key of such a map.
    void how_to_answer(const Field& row, const Shape& item, std::size_t indent) {
        const Shape& first = usual(item);
        if (only_described(row.names)) {
            text_.comment("This is shown in the report and decides nothing. Write one text behind "
                          "each colon, or leave it blank.",
                          indent);
            if (first.kind == Shape::Kind::map)
                text_.comment(fmt::format("You can also write {}.",
                                          example_in_braces(first.fields(), charter_)),
                              indent);
            return;
        }
        if (first.kind == Shape::Kind::word)
            text_.comment(fmt::format("Answer {}.", either(first.words)), indent);
        if (first.kind == Shape::Kind::map)
            for (const Field& field : first.fields())
                text_.comment(fmt::format("`{}`: {}, for example: {}", field.name, field.words,
                                          example_of(field, charter_)),
                              indent);
        else
            also(item, indent);
        if (first.kind == Shape::Kind::named_map)
            cells(row, first, indent);
    }

    /// The ways to write a value beside the usual one.
    void also(const Shape& shape, std::size_t indent) {
        for (const std::string& way : other_ways(shape, charter_))
            text_.comment(fmt::format("You can also write {}.", way), indent);
    }

    /// What stands in the cells of a table: what its columns are, and what each cell takes.
    void cells(const Field& row, const Shape& columns, std::size_t indent) {
        const Shape& cell = usual(*columns.item);
        if (const auto names = choices_of(columns, row, charter_); !names.empty()) {
            text_.comment("For each group and each of these:", indent);
            text_.list(listing(names), indent);
        }
        if (const auto names = choices_of(cell, row, charter_);
            cell.kind == Shape::Kind::name && !names.empty()) {
            text_.comment("Write one of these:", indent);
            text_.list(listing(names), indent);
        }
        if (cell.kind == Shape::Kind::map) {
            text_.comment("Below each, a line for each group:", indent);
            describe(cell.fields(), indent);
        }
        also(*columns.item, indent);
    }

    /// A table's first row where its rows are the file's own groups.
    void group_example(const Field& row, const Shape& columns, std::size_t indent) {
        text_.example(fmt::format("{}:", example_group), indent);
        for (const CharterName& name : choices_of(columns, row, charter_))
            text_.example(fmt::format("  {}:", name.id), indent);
    }

    /// One question or commitment: what is asked, what a panel looks for, an example, its key.
    void entry(const Field& row, const CharterName& name, const Shape& item, std::size_t indent,
               bool first) {
        const Shape& shape = usual(item);
        if (text_.has_comments())
            text_.blank();
        for (const std::string& paragraph : paragraphs_of(name, &item)) {
            text_.comment(paragraph, indent);
            if (only_described(row.names))
                break;
        }
        text_.key(name.id, "", indent);
        if (shape.kind == Shape::Kind::map && !only_described(row.names))
            for (const Field& field : shape.fields())
                text_.key(field.name, "", indent + 2);
        const Shape* cell = shape.kind == Shape::Kind::named_map ? &usual(*shape.item) : nullptr;
        if (cell != nullptr && cell->kind == Shape::Kind::map && first)
            text_.example(
                fmt::format("{}: {}", example_group, example_in_braces(cell->fields(), charter_)),
                indent + 2);
    }
};

} // namespace

std::string submission_template(const Charter& charter, const NewSubmission& wanted) {
    return Template(charter, wanted).whole();
}

} // namespace coprod
