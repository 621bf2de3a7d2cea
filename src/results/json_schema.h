// What a results file may hold, for other programs.
#pragma once

#include <string>

namespace coprod {

/// The JSON Schema (draft-07) of one line, made from the same tables, indented by 2 spaces, with a
/// line end at its end.
[[nodiscard]] std::string results_schema();

} // namespace coprod
