// Gaps as the rules give them, for the tests of what a report says of them.
#pragma once

#include "report/fixture.h"

namespace coprod_tests {

/// A gap of this kind, in a project of the fixture's.
[[nodiscard]] coprod::Gap gap_of(coprod::GapKind kind, coprod::Index gate,
                                 const coprod::Criterion* criterion);

/// A gap of a group's stage on the ladder.
[[nodiscard]] coprod::Gap stage_gap(const Fixture& fixture, coprod::GapKind kind,
                                    coprod::Index group, coprod::Index stage);

/// A gap of the first two statements.
[[nodiscard]] coprod::Gap statement_gap(const Fixture& fixture, coprod::GapKind kind);

/// What the report says of that gap, where there is no other.
[[nodiscard]] coprod::ReportGap shown(Fixture& fixture, coprod::Gap gap,
                                      coprod::View view = coprod::View::everyone);

} // namespace coprod_tests
