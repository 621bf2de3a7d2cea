// The charters that come with the program, built in from data/charters when it is compiled.
#pragma once

#include <span>
#include <string_view>

namespace coprod {

/// One charter file: `id` is its name without `.yaml`, `text` its bytes exactly as they stand in
/// data/charters.
struct ShippedCharter {
    std::string_view id;
    std::string_view text;
};

/// Every charter that was built in, in the order of the list in src/CMakeLists.txt; valid for the
/// whole run.
[[nodiscard]] std::span<const ShippedCharter> shipped_charters();

} // namespace coprod
