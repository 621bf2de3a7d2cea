// The method on a page: how everything is judged, with the charter's own numbers.
#pragma once

#include <string>

#include "coprod/charter.h"

namespace coprod {

/// Plain text of 80 columns. What the charter has no part for is left out.
[[nodiscard]] std::string write_method(const Charter& charter, bool colour);

} // namespace coprod
