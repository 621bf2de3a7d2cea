// What must hold of a whole charter, beyond each key being right.
#pragma once

#include <functional>
#include <string_view>

#include "charter/charter_files.h"
#include "coprod/charter.h"

namespace coprod {

/// Where a part of the charter is written; empty where it has no such part.
using FindPart = std::function<CharterPart(std::string_view part)>;

/// Adds to each part's own file an error for each number out of range and each thing that could not
/// be judged, and a warning for each thing that would have no effect. The charter must have `mark`
/// and `kinds`.
void check_charter(const Charter& charter, const FindPart& find_part);

} // namespace coprod
