// From a result that was assessed to its row.
#pragma once

#include "workstream/row.h"

namespace coprod {

/// The row of an assessed result; what it says in its charter's words goes into `words`.
[[nodiscard]] Row filled_row(const Result& result, CharterWords& words);

} // namespace coprod
