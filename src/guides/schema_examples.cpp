#include "guides/schema_examples.h"

#include <charconv>

#include "guides/choices.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod {

namespace {

Json number_or_text(std::string_view text) {
    int number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure == std::errc() && end == text.data() + text.size())
        return number;
    return text;
}

Json json_of(const YamlNode& node) {
    Json value;
    switch (node.kind) {
    case YamlNode::Kind::empty:
        break;
    case YamlNode::Kind::scalar:
        return number_or_text(node.text);
    case YamlNode::Kind::list:
        value = Json::array();
        for (const YamlNode& item : node.items)
            value.push_back(json_of(item));
        break;
    case YamlNode::Kind::map:
        value = Json::object();
        for (const YamlEntry& entry : node.entries)
            value[entry.key] = json_of(entry.value);
        break;
    }
    return value;
}

} // namespace

Json schema_example(const Field& field) {
    const Shape& shape = usual(field.shape());
    if (field.example.empty())
        return {};
    if (shape.item == nullptr)
        return shape.kind == Shape::Kind::number ? number_or_text(field.example)
                                                 : Json(field.example);
    Diagnostics ignored("example");
    const auto source =
        make_source("example", std::string(field.example) + "\n", default_file_limit, ignored);
    const auto tree = source ? parse_yaml(*source, ignored) : std::nullopt;
    return tree ? json_of(*tree) : Json();
}

} // namespace coprod
