// The charters that come with the program, built in from data/charters when it is compiled.
#pragma once

#include <span>
#include <string_view>

namespace coprod {

/// One charter file: `id` is its name without `.yaml`, `text` its bytes exactly as they stand in
/// data/charters. A reader finds nothing wrong with them.
struct ShippedCharter {
    std::string_view id;
    std::string_view text;
    std::string_view sha256; ///< of the text, in hexadecimal
    std::string_view tree;   ///< what parse_yaml makes of the text, for unpack_tree
};

/// Every charter that was built in, in the order of the list in src/CMakeLists.txt; valid for the
/// whole run.
[[nodiscard]] std::span<const ShippedCharter> shipped_charters();

} // namespace coprod
