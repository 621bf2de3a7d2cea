// How the readings of the groups make a statement's outcome.
#pragma once

#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// A statement's outcome by the readings of the primary kinds ("Statements").
[[nodiscard]] Outcome outcome_of(const std::vector<Reading>& kinds);

/// Whether a group does not agree, or only in part; too few and no answers are neither.
[[nodiscard]] inline bool falls_short(Reading reading) {
    return reading == Reading::mixed || reading == Reading::not_agreed;
}

} // namespace coprod
