// Whether two YAML trees are the same in everything that a node holds.
#pragma once

#include <string>

#include "input/yaml.h"

namespace coprod_tests {

/// Where the first node is that differs, and in what; empty where the trees are the same.
inline std::string difference(const coprod::YamlNode& one, const coprod::YamlNode& other,
                              const std::string& path = {}) {
    if (one.kind != other.kind)
        return path + ": the kind";
    if (one.place != other.place)
        return path + ": the place";
    if (one.quoted != other.quoted)
        return path + ": the quotes";
    if (one.text != other.text)
        return path + ": the text";
    if (one.items.size() != other.items.size())
        return path + ": how many items";
    if (one.entries.size() != other.entries.size())
        return path + ": how many names";
    std::string found;
    for (std::size_t i = 0; i < one.items.size() && found.empty(); ++i)
        found = difference(one.items[i], other.items[i], path + '/' + std::to_string(i));
    for (std::size_t i = 0; i < one.entries.size() && found.empty(); ++i) {
        const std::string inside = path + '/' + other.entries[i].key;
        if (one.entries[i].key != other.entries[i].key)
            return inside + ": the name";
        if (one.entries[i].key_place != other.entries[i].key_place)
            return inside + ": the name's place";
        found = difference(one.entries[i].value, other.entries[i].value, inside);
    }
    return found;
}

} // namespace coprod_tests
