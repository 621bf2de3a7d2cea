// The name of a file of answers in a submission. A submission comes by mail: it may only name a
// table that lies beside it, and never lead to another file of the machine.
#pragma once

#include <optional>
#include <string>

#include "coprod/basics.h"
#include "input/fields.h"

namespace coprod {

/// The path of the file, which is in `folder` or below it; nothing, and an error at its place, for
/// a name that leads elsewhere, is hidden, goes through a link, or does not end in .csv or .tsv.
[[nodiscard]] std::optional<std::string> answers_path(const Text& name, const std::string& folder,
                                                      Reader& reader);

} // namespace coprod
