// What the reader of YAML takes files for, a line of JSON a file, for another library's opinion:
// coprod_yaml_tree < NAMES. Nothing stands as null, text as a text, a list as ["list", …] and a map
// as ["map", [key, value], …]; where the file is refused stands the code of the first message.
#include <cstdio>
#include <iostream>
#include <string>

#include "input/source.h"
#include "input/yaml.h"
#include "results/json_text.h"

namespace {

using namespace coprod;

void add_value(const YamlNode& node, std::string& line) {
    switch (node.kind) {
    case YamlNode::Kind::empty:
        line += "null";
        return;
    case YamlNode::Kind::scalar:
        add_json_text(node.text, line);
        return;
    case YamlNode::Kind::list:
        line += "[\"list\"";
        for (const YamlNode& item : node.items) {
            line += ",";
            add_value(item, line);
        }
        break;
    case YamlNode::Kind::map:
        line += "[\"map\"";
        for (const YamlEntry& entry : node.entries) {
            line += ",[";
            add_json_text(entry.key, line);
            line += ",";
            add_value(entry.value, line);
            line += "]";
        }
        break;
    }
    line += "]";
}

std::string line_for(const std::string& name) {
    Diagnostics diagnostics(name);
    const auto source = read_source(name, largest_file_limit, diagnostics);
    std::optional<YamlNode> root;
    if (source)
        root = parse_yaml(*source, diagnostics);
    std::string line = "{\"tree\":";
    if (root)
        add_value(*root, line);
    else
        line += "null,\"refused\":\"" + std::string(diagnostics.sorted().front().code) + "\"";
    return line + "}\n";
}

} // namespace

int main() {
    for (std::string name; std::getline(std::cin, name);)
        std::fputs(line_for(name).c_str(), stdout);
    return std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
