// Where the keys of a file stand, also of those that are not there: then where they would go.
#pragma once

#include <initializer_list>
#include <string_view>

#include "input/yaml.h"

namespace coprod {

/// Where a key stands.
struct Spot {
    Place place;        ///< of the key, else of the nearest key around it; unknown without any
    bool there = false; ///< the key itself stands in the file
};

/// Finds keys in a file's tree, which must outlive it.
class FilePlaces {
public:
    explicit FilePlaces(const YamlNode& root) : root_(root) {}

    /// The key at the end of that path from the top.
    [[nodiscard]] Spot spot(std::initializer_list<std::string_view> path) const;

private:
    const YamlNode& root_;
};

} // namespace coprod
