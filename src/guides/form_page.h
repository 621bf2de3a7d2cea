// A submission as a web page to be filled in, made from a charter and the tables of fields.
#pragma once

#include <string>

#include "coprod/charter.h"

namespace coprod {

/// One self-contained page of HTML. Its policy lets it run its own script and nothing else, so it
/// can send nothing anywhere.
[[nodiscard]] std::string form_page(const Charter& charter);

} // namespace coprod
