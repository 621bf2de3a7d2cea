// How the readings of the groups make a statement's outcome.
#pragma once

#include <optional>
#include <vector>

#include "coprod/assessment.h"

namespace coprod {

/// A statement's outcome by the readings of the primary kinds ("Statements").
[[nodiscard]] Outcome outcome_of(const std::vector<Reading>& kinds);

/// Whether a group does not agree, or only in part; too few and no answers are neither.
[[nodiscard]] inline bool falls_short(Reading reading) {
    return reading == Reading::mixed || reading == Reading::not_agreed;
}

/// How many people of the group answered: the most that answered one statement, whatever they said.
[[nodiscard]] int people_who_answered(const Submission& file, Index group);

/// The statement of which the largest share of the group's answers is that it did not apply, where
/// that leaves a view to less than `percent` of those who answered it; none where no statement
/// does.
[[nodiscard]] std::optional<Index> hardly_applied(const Submission& file, Index group, int percent);

} // namespace coprod
