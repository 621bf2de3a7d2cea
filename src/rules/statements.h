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

/// How many of those of a group who answered gave a view on one statement: agreed, disagreed or
/// were unsure.
struct LeastViewed {
    Index statement = 0;
    int views = 0;
    int answered = 0;
};

/// The first of the statements on which the fewest of those of the group who answered gave a view;
/// nothing where that is `percent` of them or more. Statements on which nobody of its kind did are
/// left out: they are not known, and that is a gap.
[[nodiscard]] std::optional<LeastViewed> least_viewed(const Submission& file, Index group,
                                                      int percent);

} // namespace coprod
