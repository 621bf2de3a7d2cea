// A panel's file to be filled in, made from the tables of its format and the charter's rules.
#pragma once

#include <string>
#include <string_view>

#include "coprod/charter.h"

namespace coprod {

/// The file as YAML with a comment on each key; `project` is the id to write into it, and may be
/// empty. It has a line for each member that the charter asks for.
[[nodiscard]] std::string blank_panel(const Charter& charter, std::string_view project);

} // namespace coprod
