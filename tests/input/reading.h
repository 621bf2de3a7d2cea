// What reading a text says, as one string that a test can compare.
#pragma once

#include <optional>
#include <string>

#include "input/source.h"
#include "input/yaml.h"

namespace coprod_tests {

/// The messages, rendered one behind the other; empty where there was nothing to say.
inline std::string rendered(const coprod::Diagnostics& diagnostics) {
    std::string text;
    for (const coprod::Diagnostic& item : diagnostics.sorted())
        text += coprod::render(item);
    return text;
}

/// The codes with their places, "3:7 tag" or "- empty-file", one a line.
inline std::string codes(const coprod::Diagnostics& diagnostics) {
    std::string text;
    for (const coprod::Diagnostic& item : diagnostics.sorted()) {
        if (item.place.known())
            text += std::to_string(item.place.line) + ":" + std::to_string(item.place.column) + " ";
        else
            text += "- ";
        text += std::string(item.code) + "\n";
    }
    return text;
}

struct ReadText {
    std::optional<coprod::Source> source;
    std::optional<coprod::YamlNode> root;
    std::string messages;
    std::string codes;
};

/// Reads a text as a file "f.yaml" of that content would be read.
inline ReadText read_text(const std::string& text, std::size_t limit = coprod::default_file_limit) {
    ReadText reading;
    coprod::Diagnostics diagnostics("f.yaml");
    reading.source = coprod::make_source("f.yaml", text, limit, diagnostics);
    if (reading.source)
        reading.root = coprod::parse_yaml(*reading.source, diagnostics);
    reading.messages = rendered(diagnostics);
    reading.codes = codes(diagnostics);
    return reading;
}

inline void outline(const coprod::YamlNode& node, std::string& text) {
    using Kind = coprod::YamlNode::Kind;
    if (node.kind == Kind::empty)
        text += "~";
    if (node.kind == Kind::scalar)
        text += node.quoted ? "\"" + node.text + "\"" : node.text;
    if (node.kind == Kind::list) {
        text += "[";
        for (const coprod::YamlNode& item : node.items) {
            text += &item == &node.items.front() ? "" : ", ";
            outline(item, text);
        }
        text += "]";
    }
    if (node.kind == Kind::map) {
        text += "{";
        for (const coprod::YamlEntry& entry : node.entries) {
            text += &entry == &node.entries.front() ? entry.key + ": " : ", " + entry.key + ": ";
            outline(entry.value, text);
        }
        text += "}";
    }
}

/// The tree on one line: `{a: [b, "quoted"], c: ~}`; the codes where there is no tree.
inline std::string tree_of(const std::string& text) {
    const ReadText reading = read_text(text);
    if (!reading.root)
        return reading.codes;
    std::string result;
    outline(*reading.root, result);
    return result;
}

inline std::string codes_of(const std::string& text) {
    return read_text(text).codes;
}
inline std::string messages_of(const std::string& text) {
    return read_text(text).messages;
}

} // namespace coprod_tests
