// A submission as it would be without one thing.
#pragma once

#include "coprod/assessment.h"

namespace coprod {

/// The submission without that thing, everything else kept: a record is taken out with all its
/// citations, and those behind it in its list move up; a group's answers to a statement, its say at
/// a stage and the account of how a commitment was kept become blank.
[[nodiscard]] Submission without(const Submission& submission, const RestsOn& thing);

} // namespace coprod
