// Made-up projects with which a charter is tried out: one that did and recorded all that it can
// ask for, and some that nobody would call co-production.
#pragma once

#include "coprod/charter.h"
#include "coprod/submission.h"

namespace coprod {

/// The day on which the trial projects are judged: all of their records are of earlier days.
[[nodiscard]] Date trial_day();

/// A project of which nothing is known.
[[nodiscard]] Submission empty_project(const Charter& charter);

/// Everybody took part, had the greatest say at every stage, agreed with everything and was
/// answered, and there is a record from everybody of every stage.
[[nodiscard]] Submission fullest_project(const Charter& charter);

/// Everybody is named and had as much say as can be had without a single record; there is none.
[[nodiscard]] Submission unrecorded_project(const Charter& charter);

/// The fullest project, but of every hundred who answered a statement 51 disagree.
[[nodiscard]] Submission disliked_project(const Charter& charter);

/// The fullest project, but in every value fewer than half of the commitments are confirmed, and
/// the others are only described.
[[nodiscard]] Submission doubtful_project(const Charter& charter);

} // namespace coprod
