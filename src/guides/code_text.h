// The examples of messages about files, filled with a charter's own names.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "coprod/charter.h"
#include "input/code_examples.h"

namespace coprod {

/// The lines of a CodeExample with the charter's ids in them; nothing where the charter has no such
/// thing.
[[nodiscard]] std::optional<std::string> with_names_of(const Charter& charter,
                                                       std::string_view text);

} // namespace coprod
