// Charters small enough to try every set of changes, and good projects in which a few things are
// broken.
#pragma once

#include "rules/generate.h"

namespace coprod_tests {

/// charter-mark with a few of its values, commitments, statements and questions only: which ones,
/// and the limits of its mark, is for the dice to say.
[[nodiscard]] coprod::Charter small_charter(Dice& dice);

/// charter-mark with 60 commitments in 12 values, each in one to four of them, and no statement
/// that speaks about a commitment.
[[nodiscard]] coprod::Charter large_charter(Dice& dice);

/// A project that passes every gate of the charter, which has the parts of charter-mark.
[[nodiscard]] coprod::Submission whole_submission(const coprod::Charter& charter, Dice& dice);

/// Breaks one thing of the submission, whatever it is; all that it was may be gone already.
void break_something(const coprod::Charter& charter, coprod::Submission& submission, Dice& dice);

} // namespace coprod_tests
