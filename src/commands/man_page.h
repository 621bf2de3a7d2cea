// The manual page, as `man` reads it.
#pragma once

#include <string>

#include "commands/line_shape.h"

namespace coprod {

/// The whole page, made from what the program takes; safe to be shown as it stands.
[[nodiscard]] std::string man_page(const LineCommand& program);

} // namespace coprod
