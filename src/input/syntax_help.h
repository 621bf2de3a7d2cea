// Says in coprod's own words why a text cannot be read as YAML (reliability.md, "Reading YAML",
// step 10).
#pragma once

#include <cstddef>

#include "input/source.h"

namespace coprod {

/// Gives exactly one message about a text that could not be read, at the mistake that most likely
/// caused it; `offset` is where reading failed and is the place of last resort.
void explain_syntax(const Source& source, std::size_t offset, Diagnostics& diagnostics);

} // namespace coprod
