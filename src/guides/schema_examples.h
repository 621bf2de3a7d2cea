// The examples of rows as a schema holds them.
#pragma once

#include "input/fields.h"
#include "results/json_troubles.h"

namespace coprod {

/// The row's example as an editor would read it; null where it has none.
[[nodiscard]] Json schema_example(const Field& field);

} // namespace coprod
