// Completions for shells: what the Tab key offers behind `coprod`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "commands/line_shape.h"

namespace coprod {

/// The shells that there are completions for, by the names of their programs.
[[nodiscard]] std::vector<std::string_view> completion_shells();

/// The script that the shell reads; nothing for a shell that is not among them.
[[nodiscard]] std::optional<std::string> completions_for(std::string_view shell,
                                                         const LineCommand& program);

} // namespace coprod
