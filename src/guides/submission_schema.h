// The JSON Schemas of what people write: submissions, charters and panels' files.
#pragma once

#include <string>

#include "coprod/charter.h"

namespace coprod {

/// The JSON Schema (draft-07) of a submission that is judged by this charter, with the charter's
/// wording for editors to show; indented by 2 spaces, with a line end at its end.
[[nodiscard]] std::string submission_schema(const Charter& charter);

/// The name of the file in which editors look for it.
[[nodiscard]] std::string schema_file_name(const Charter& charter);

/// The JSON Schema (draft-07) of the file of a panel that judges by this charter.
[[nodiscard]] std::string panel_schema(const Charter& charter);

/// The JSON Schema (draft-07) of a charter file.
[[nodiscard]] std::string charter_schema();

} // namespace coprod
