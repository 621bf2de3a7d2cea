// What the form's page is made of: the rows of a submission and the names of a charter, as JSON.
#pragma once

#include <string>

#include "coprod/charter.h"

namespace coprod {

/// The description as JSON that is safe inside a script element: the rows in their order, each with
/// its shape, the lists of names that they refer to, and which texts are no answer.
[[nodiscard]] std::string form_description(const Charter& charter);

} // namespace coprod
