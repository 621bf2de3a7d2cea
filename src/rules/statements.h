// How the readings of the groups make a statement's outcome.
#pragma once

#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// A statement's outcome by the readings of the primary kinds ("Statements").
[[nodiscard]] Outcome outcome_of(const std::vector<Reading>& kinds);

} // namespace coprod
