// The charter that a guide is made from.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "coprod/charter.h"

namespace coprod {

/// The charter of that id or in the file of that name, or the usual one where it is empty; nothing,
/// with messages, where it cannot be used.
[[nodiscard]] std::optional<Charter> charter_to_explain(const std::string& id_or_file,
                                                        std::ostream& err);

} // namespace coprod
