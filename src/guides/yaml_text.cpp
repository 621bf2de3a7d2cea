#include "guides/yaml_text.h"

#include <algorithm>

#include <fmt/format.h>

#include "guides/yaml_quotes.h"
#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t step = 2;

/// A number needs no quotes, and anything else is safest in them.
std::string as_written(std::string_view text) {
    const bool is_number = !text.empty() && text.size() < 8 &&
                           text.find_first_not_of("0123456789") == std::string_view::npos;
    return is_number ? std::string(text) : yaml_quoted(text);
}

bool is_scalar(const YamlNode& node) {
    return node.kind == YamlNode::Kind::scalar;
}

/// Lists of names and small maps in one line; empty where they have more in them than that.
std::string in_brackets(const YamlNode& node) {
    std::string text;
    const auto add = [&](const std::string& part) { text += (text.empty() ? "" : ", ") + part; };
    if (node.kind == YamlNode::Kind::list) {
        if (!std::all_of(node.items.begin(), node.items.end(), is_scalar))
            return {};
        for (const YamlNode& item : node.items)
            add(as_written(item.text));
        return "[" + text + "]";
    }
    for (const YamlEntry& entry : node.entries) {
        if (!is_scalar(entry.value))
            return {};
        add(entry.key + ": " + as_written(entry.value.text));
    }
    return "{" + text + "}";
}

/// The way that a node of this kind is read by.
const Shape& way_for(const Shape& shape, const YamlNode& node) {
    if (shape.kind != Shape::Kind::any_of)
        return shape;
    const auto wanted = node.kind == YamlNode::Kind::list ? Shape::Kind::list : Shape::Kind::map;
    for (const Shape* way : shape.ways)
        if (way->kind == wanted)
            return *way;
    return *shape.ways.front();
}

} // namespace

void YamlText::comment(std::string_view text) {
    if (text.empty())
        text_ += "\n";
    comment(text, 0);
}

void YamlText::comment(std::string_view text, std::size_t indent) {
    for (const std::string& line : wrap(text, page_width - indent - 2))
        text_ += std::string(indent, ' ') + "# " + line + "\n";
}

void YamlText::explain(const Field& row, std::size_t indent) {
    if (!explained_.insert(&row).second)
        return;
    std::string words = sentence(row.words);
    const Shape& shape = row.shape();
    if (shape.kind == Shape::Kind::word && shape.words.data() != yes_no_shape.words.data())
        words += fmt::format(" One of: {}.", fmt::join(shape.words, ", "));
    if (!row.needed)
        words += " May be left out.";
    comment(words, indent);
}

void YamlText::entry(const Field& row, const YamlNode& node) {
    entry(row, node, 0, "");
}

void YamlText::explain_map(const Shape& shape, std::size_t indent) {
    std::vector<std::string> keys;
    for (const Field& row : shape.fields())
        if (explained_.insert(&row).second)
            keys.push_back(fmt::format("`{}`, {}", row.name, row.words));
    if (!keys.empty())
        comment(fmt::format("In it: {}.", fmt::join(keys, "; ")), indent);
}

void YamlText::entry(const Field& row, const YamlNode& node, std::size_t indent,
                     std::string_view begin) {
    const std::size_t start = indent - begin.size();
    const std::size_t used = indent + row.name.size() + 2;
    const Shape& shape = way_for(row.shape(), node);
    std::string short_form = is_scalar(node) ? std::string() : in_brackets(node);
    if (used + short_form.size() > page_width)
        short_form.clear();
    explain(row, start);
    if (!short_form.empty() && node.kind == YamlNode::Kind::map)
        explain_map(shape, start);
    text_ += std::string(start, ' ') + std::string(begin) + std::string(row.name) + ":";
    if (is_scalar(node)) {
        scalar(node.text, indent + step, used);
    } else if (short_form.empty()) {
        text_ += "\n";
        value(shape, node, indent + step);
    } else {
        text_ += " " + short_form + "\n";
    }
}

// A text that is too long for its line is folded, which needs no quotes; not where it would come
// back with other spaces.
void YamlText::scalar(std::string_view words, std::size_t indent, std::size_t used) {
    const std::string quoted = as_written(words);
    const auto lines = wrap(words, page_width - indent);
    if (used + quoted.size() <= page_width || fmt::format("{}", fmt::join(lines, " ")) != words) {
        text_ += " " + quoted + "\n";
        return;
    }
    text_ += " >-\n";
    for (const std::string& line : lines)
        text_ += std::string(indent, ' ') + line + "\n";
}

void YamlText::value(const Shape& shape, const YamlNode& node, std::size_t indent) {
    if (node.kind == YamlNode::Kind::list)
        list(shape, node, indent);
    else
        map(shape, node, indent, false);
}

void YamlText::list(const Shape& shape, const YamlNode& node, std::size_t indent) {
    for (const YamlNode& item : node.items) {
        if (is_scalar(item)) {
            text_ += std::string(indent, ' ') + "- " + as_written(item.text) + "\n";
            continue;
        }
        map(way_for(*shape.item, item), item, indent + step, true);
    }
}

void YamlText::map(const Shape& shape, const YamlNode& node, std::size_t indent, bool in_list) {
    bool first = in_list;
    for (const Field& row : shape.fields()) {
        if (const YamlEntry* written = node.find(row.name)) {
            entry(row, written->value, indent, first ? "- " : "");
            first = false;
        } else if (explained_.insert(&row).second) {
            comment(fmt::format("{}: {} May be left out.", row.name, sentence(row.words)), indent);
        }
    }
}

} // namespace coprod
