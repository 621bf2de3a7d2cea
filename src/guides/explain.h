// Explains one thing: its wording and source, what satisfies it, examples, how it is judged, what
// it counts in, and what to do where it is missing. All from the charter and the tables.
#pragma once

#include "coprod/charter.h"
#include "guides/explanation.h"
#include "guides/topics.h"

namespace coprod {

/// The explanation of one of the charter's topics (all_topics).
[[nodiscard]] Explanation explain(const Charter& charter, const Topic& topic);

} // namespace coprod
