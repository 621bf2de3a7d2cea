// YAML as coprod accepts it: a small tree in which every key and value knows its place.
// No type of the YAML library leaves src/input/yaml*.cpp.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/diagnostic.h"
#include "input/source.h"

namespace coprod {

struct YamlEntry;

/// One value. A scalar keeps its text as written (never interpreted); an empty plain scalar is
/// `empty`.
struct YamlNode {
    enum class Kind { empty, scalar, list, map };

    Kind kind = Kind::empty;
    Place place;                    ///< of the value; for an empty value the place of its key
    bool quoted = false;            ///< a scalar written in quotes or as a block
    std::string text;               ///< a scalar's text
    std::vector<YamlNode> items;    ///< a list's items
    std::vector<YamlEntry> entries; ///< a map's entries, in the order of the file

    /// The entry of that key in a map, or null.
    [[nodiscard]] const YamlEntry* find(std::string_view key) const;
};

struct YamlEntry {
    std::string key;
    Place key_place;
    YamlNode value;
};

/// The one document of a source, refused with messages where it breaks a step 3 to 8 of
/// reliability.md, "Reading YAML"; an empty document gives a node of kind `empty`.
[[nodiscard]] std::optional<YamlNode> parse_yaml(const Source& source, Diagnostics& diagnostics);

} // namespace coprod
