// Tries a charter out: whether any project could earn its mark, and whether its gates keep anybody
// back.
#pragma once

#include "charter/inspect_charter.h"

namespace coprod {

/// Adds a warning for each gate that even the fullest project does not pass, and for each gate that
/// a project passes which nobody would call co-production. The gates are judged by the rules
/// themselves.
void try_gates(const Charter& charter, const FindPart& find_part);

} // namespace coprod
