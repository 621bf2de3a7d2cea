// A YAML tree as bytes: what is built into the program is read when it is built, and at each start
// only unpacked, which takes a fiftieth of the time.
#pragma once

#include <string>
#include <string_view>

#include "input/yaml.h"

namespace coprod {

/// The whole tree with its places, in a form that only unpack_tree reads.
[[nodiscard]] std::string pack_tree(const YamlNode& root);

/// The tree that was packed, from the bytes that pack_tree made and no others; where some are
/// missing or more follow, std::out_of_range is thrown.
[[nodiscard]] YamlNode unpack_tree(std::string_view packed);

} // namespace coprod
