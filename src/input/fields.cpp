#include "input/fields.h"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "input/name_advice.h"
#include "input/suggest.h"
#include "input/syntax_scan.h"

namespace coprod {

namespace {

/// Up to so many names, looking at each is quicker than an index that has to be built first.
constexpr std::size_t few_names = 48;

std::string_view shape_word(YamlNode::Kind kind) {
    switch (kind) {
    case YamlNode::Kind::empty:
        return "nothing";
    case YamlNode::Kind::scalar:
        return "a text";
    case YamlNode::Kind::list:
        return "a list";
    case YamlNode::Kind::map:
        return "a set of keys";
    }
    return "something else";
}

/// True for the wanted kind; nothing is a blank, all else an error.
bool is_kind(const YamlNode& node, YamlNode::Kind kind, Reader& reader, std::string_view what,
             std::string_view help) {
    if (node.kind == kind)
        return true;
    if (node.kind != YamlNode::Kind::empty)
        reader.error("wrong-shape", node.place,
                     fmt::format("`{}` takes {}, and this is {}", what, shape_word(kind),
                                 shape_word(node.kind)),
                     std::string(help));
    return false;
}

/// "parents, staff" and "parents and staff", where both are names.
bool names_several(std::string_view text, const Vocabulary& allowed) {
    std::size_t names = 0;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::size_t conjunction = text.find(" and ");
        const std::size_t end = std::min(comma, conjunction);
        if (!allowed.find(trimmed(text.substr(0, end))))
            return false;
        ++names;
        if (end == std::string_view::npos)
            break;
        text.remove_prefix(end + (comma < conjunction ? 1 : 5));
    }
    return names > 1;
}

void unknown_key(const YamlEntry& entry, std::span<const Field> fields, Reader& reader,
                 std::string_view what) {
    std::vector<std::string_view> allowed;
    allowed.reserve(fields.size());
    for (const Field& row : fields)
        allowed.push_back(row.name);
    reader.error("unknown-key", entry.key_place,
                 fmt::format("`{}` is not a key that `{}` has", entry.key, what),
                 suggested(entry.key, allowed));
}

void refuse_blank_item(const YamlNode& item, const Field& field, Reader& reader) {
    if (item.kind == YamlNode::Kind::scalar && is_blank(item))
        reader.error("empty-item", item.place,
                     fmt::format("there is nothing in this item of `{}`", field.name),
                     "Write it, or leave it out.");
}

/// The end of a sentence, and before it the way out for a key that may be left out.
std::string or_leave_out(const Field& field, std::string_view yet = "") {
    return field.needed ? "." : fmt::format("; leave the key out where it is not known{}.", yet);
}

/// Reads a whole decimal number from 0 to a million.
std::optional<int> number(const YamlNode& node, const Field& field, Reader& reader) {
    if (!is_text(node, reader, field.name))
        return std::nullopt;
    const std::string_view text = trimmed(node.text);
    if (text.empty())
        return std::nullopt;
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end == text.data() + text.size();
    if (text.front() == '-' || failure == std::errc::invalid_argument || !whole) {
        reader.error("bad-number", node.place,
                     fmt::format("`{}` takes a whole number, and this is ‘{}’", field.name, text),
                     "Write digits only, for example 12" + or_leave_out(field));
        return std::nullopt;
    }
    if (failure == std::errc::result_out_of_range || value > largest_number) {
        reader.error(
            "number-out-of-range", node.place,
            fmt::format("`{}` takes a number from 0 to 1000000, and this is {}", field.name, text),
            "Check the number for a slip of the finger.");
        return std::nullopt;
    }
    return value;
}

/// 10/06/2025 as 2025-06-10, where the text has that form.
std::optional<std::string> day_first(std::string_view text) {
    std::array<int, 3> parts{};
    std::size_t part = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            parts[part] = parts[part] * 10 + (c - '0');
        else if ((c == '/' || c == '.' || c == '-') && part < 2)
            ++part;
        else
            return std::nullopt;
        if (parts[part] > 9999)
            return std::nullopt;
    }
    const bool year_first = parts[0] > 31;
    const auto guess = fmt::format("{:04}-{:02}-{:02}", year_first ? parts[0] : parts[2], parts[1],
                                   year_first ? parts[2] : parts[0]);
    return part == 2 && parse_date(guess) ? std::optional(guess) : std::nullopt;
}

} // namespace

bool Vocabulary::add(std::string_view name) {
    if (find(name))
        return false;
    know(name, names_.size());
    names_.push_back(name);
    return true;
}

void Vocabulary::add_alias(std::string_view name, Index index) {
    if (!find(name))
        know(name, index);
}

void Vocabulary::know(std::string_view name, Index index) {
    known_.push_back({name, index});
    if (known_.size() == few_names + 1)
        for (const Known& known : known_)
            index_.emplace(known.name, known.index);
    else if (known_.size() > few_names)
        index_.emplace(name, index);
}

std::optional<Index> Vocabulary::find(std::string_view name) const {
    if (known_.size() > few_names) {
        const auto found = index_.find(name);
        return found == index_.end() ? std::nullopt : std::optional(found->second);
    }
    for (const Known& known : known_)
        if (known.name == name)
            return known.index;
    return std::nullopt;
}

Vocabulary& Reader::names(Names which) {
    return names_[static_cast<std::size_t>(which)];
}

const Vocabulary& Reader::names(Names which) const {
    return names_[static_cast<std::size_t>(which)];
}

std::optional<Index> Reader::resolve(std::string_view name, Place place, Names which) {
    const Vocabulary& allowed = names(which);
    if (allowed.accepts_all())
        return std::nullopt;
    const auto found = allowed.find(name);
    if (!found && allowed.size() == 0) {
        // All that refer to a list that is not there have one cause, and it is said once.
        bool& told = told_[static_cast<std::size_t>(which)];
        if (!told)
            error("unknown-name", place,
                  fmt::format("no {} is named, and ‘{}’ is used as one", allowed.noun(), name),
                  fmt::format("Name each {} first.", allowed.noun()));
        told = true;
        return std::nullopt;
    }
    if (!found)
        error("unknown-name", place, fmt::format("no {} is called ‘{}’", allowed.noun(), name),
              names_several(name, allowed)
                  ? "Put several in square brackets, with commas between them: [one, another]."
                  : name_advice(name, *this, which));
    return found;
}

std::string_view trimmed(std::string_view text) {
    const auto is_white = [](char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n';
    };
    while (!text.empty() && is_white(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && is_white(text.back()))
        text.remove_suffix(1);
    return text;
}

bool is_blank(const YamlNode& node) {
    switch (node.kind) {
    case YamlNode::Kind::empty:
        return true;
    case YamlNode::Kind::scalar:
        return trimmed(node.text).empty();
    case YamlNode::Kind::list:
        return node.items.empty();
    case YamlNode::Kind::map:
        return node.entries.empty();
    }
    return false;
}

bool is_map(const YamlNode& node, Reader& reader, std::string_view what) {
    const std::string_view glued =
        node.kind == YamlNode::Kind::scalar ? glued_name(node.text) : std::string_view();
    return is_kind(
        node, YamlNode::Kind::map, reader, what,
        glued.empty()
            ? "Write one key to a line below it, indented, each with a colon and its answer."
            : fmt::format("Write a space behind each colon, as in \"{}: …\".", glued));
}

bool is_list(const YamlNode& node, Reader& reader, std::string_view what) {
    return is_kind(node, YamlNode::Kind::list, reader, what,
                   "Start each item on a line of its own with a hyphen and a space.");
}

bool is_text(const YamlNode& node, Reader& reader, std::string_view what) {
    return is_kind(node, YamlNode::Kind::scalar, reader, what,
                   "Write the answer behind the colon, in quotes if it has a colon or # in it.");
}

void read_fields(void* target, const YamlNode& map, std::span<const Field> fields, Reader& reader,
                 std::string_view what) {
    if (map.kind != YamlNode::Kind::empty && !is_map(map, reader, what))
        return;
    for (const YamlEntry& entry : map.entries) {
        const auto row = std::find_if(fields.begin(), fields.end(),
                                      [&](const Field& f) { return f.name == entry.key; });
        if (row == fields.end())
            unknown_key(entry, fields, reader, what);
        else
            row->read(target, entry, *row, reader);
    }
    for (const Field& row : fields) {
        if (!row.needed)
            continue;
        const YamlEntry* entry = map.find(row.name);
        if (entry == nullptr)
            reader.error("missing-key", map.place,
                         fmt::format("`{}` needs `{}`, and it is not here", what, row.name),
                         fmt::format("Add `{}`: {}.", row.name, row.words));
        else if (is_blank(entry->value))
            reader.error("missing-key", entry->key_place,
                         fmt::format("`{}` needs `{}`, and it is blank", what, row.name),
                         fmt::format("Fill in `{}`: {}.", row.name, row.words));
    }
}

void read_value(std::string& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (is_text(node, reader, field.name))
        value = trimmed(node.text);
}

void read_value(Text& value, const YamlNode& node, const Field& field, Reader& reader) {
    value.place = node.place;
    read_value(value.value, node, field, reader);
}

void read_value(std::optional<DatedAt>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (!is_text(node, reader, field.name))
        return;
    const std::string_view text = trimmed(node.text);
    if (text.empty())
        return;
    if (const auto date = parse_date(text)) {
        value = DatedAt{*date, node.place};
        return;
    }
    const auto guess = day_first(text);
    reader.error("bad-date", node.place,
                 fmt::format("`{}` takes a date, year first, and this is ‘{}’", field.name, text),
                 guess ? fmt::format("Did you mean {}?", *guess)
                       : "Write year, month and day in figures, like 2025-06-10, and check that "
                         "the day exists" +
                             or_leave_out(field, " yet"));
}

void read_value(std::optional<int>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (const auto found = number(node, field, reader))
        value = *found;
}

void read_value(int& value, const YamlNode& node, const Field& field, Reader& reader) {
    value = number(node, field, reader).value_or(value);
}

void read_value(std::size_t& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (field.names == Names::none) {
        value = static_cast<std::size_t>(number(node, field, reader).value_or(0));
        return;
    }
    std::optional<Index> found;
    read_value(found, node, field, reader);
    value = found.value_or(value);
}

void read_value(bool& value, const YamlNode& node, const Field& field, Reader& reader) {
    YesNo answer = YesNo::blank;
    read_value(answer, node, field, reader);
    value = answer == YesNo::yes;
}

void read_value(YesNo& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (!is_text(node, reader, field.name))
        return;
    const std::string_view text = trimmed(node.text);
    if (text == "yes" || text == "Yes" || text == "YES")
        value = YesNo::yes;
    else if (text == "no" || text == "No" || text == "NO")
        value = YesNo::no;
    else if (!text.empty())
        reader.error("bad-yes-no", node.place,
                     fmt::format("`{}` takes yes or no, and this is ‘{}’", field.name, text),
                     "Write yes or no" + or_leave_out(field));
}

void read_value(std::optional<Index>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (!is_text(node, reader, field.name))
        return;
    const std::string_view text = trimmed(node.text);
    if (!text.empty())
        value = reader.resolve(text, node.place, field.names);
}

void read_value(std::vector<Index>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    const std::span<const YamlNode> items =
        node.kind == YamlNode::Kind::scalar ? std::span(&node, 1) : std::span(node.items);
    if (node.kind == YamlNode::Kind::map && !is_list(node, reader, field.name))
        return; // of a blank there are no items
    for (const YamlNode& item : items) {
        refuse_blank_item(item, field, reader);
        std::optional<Index> found;
        read_value(found, item, field, reader);
        if (found && std::find(value.begin(), value.end(), *found) != value.end())
            reader.error("named-twice", item.place,
                         fmt::format("‘{}’ stands twice in `{}`", item.text, field.name),
                         "Leave one of the two out.");
        else if (found)
            value.push_back(*found);
    }
}

std::optional<Index> read_choice(const YamlNode& node, const Field& field, Reader& reader,
                                 std::span<const std::string_view> choices) {
    if (!is_text(node, reader, field.name))
        return std::nullopt;
    const std::string_view text = trimmed(node.text);
    const auto found = std::find(choices.begin(), choices.end(), text);
    if (found != choices.end())
        return static_cast<Index>(found - choices.begin());
    if (!text.empty())
        reader.error("unknown-name", node.place,
                     fmt::format("`{}` takes one of a few words, and ‘{}’ is not among them",
                                 field.name, text),
                     suggested(text, choices));
    return std::nullopt;
}

void read_value(std::vector<std::string>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (!is_list(node, reader, field.name))
        return;
    for (const YamlNode& item : node.items) {
        refuse_blank_item(item, field, reader);
        std::string text;
        read_value(text, item, field, reader);
        value.push_back(std::move(text));
    }
}

} // namespace coprod
