// From a result that was assessed to its row.
#pragma once

#include "workstream/row.h"

namespace coprod {

/// The row of an assessed result; what it says in its charter's words goes into `words`, and into
/// `source` where these are other words than before.
[[nodiscard]] Row filled_row(const Result& result, CharterWords& words, WordSource& source);

} // namespace coprod
