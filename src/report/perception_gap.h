// How far staff stand above families in a statement, as far as the view may tell.
#pragma once

#include <optional>

#include "report/context.h"

namespace coprod {

/// The two groups and the percentage points between them; for everyone as their shares are shown.
struct PerceptionGap {
    Index staff = 0;
    Index families = 0;
    int points = 0;
};

/// The widest gap that the view shows and that surely reaches the limit. For everyone it is made
/// from shown percentages alone, and only those count whose rounding cannot hide a smaller gap: so
/// the panel always sees what everyone sees.
[[nodiscard]] std::optional<PerceptionGap> perception_gap(const ReportContext& context,
                                                          Index statement, int limit);

/// The limit of the charter's flag for a perception gap, where it has one.
[[nodiscard]] std::optional<int> perception_limit(const Mark& mark);

} // namespace coprod
