// The list of organisations that signed up: a CSV file with a row for each.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/basics.h"
#include "coprod/diagnostic.h"
#include "input/source.h"

namespace coprod {

/// One organisation that signed up, as its row says.
struct Pledge {
    std::string organisation; ///< never without a letter or a digit; as it was written
    std::string kind;         ///< may be empty
    std::optional<DatedAt> date;
    Place place; ///< of the organisation's cell
};

/// Reads a CSV file with the columns organisation (or service, school, name), kind and date, in any
/// order; only the first is needed. An organisation that is there twice counts once, with a
/// warning; nothing, and the reasons in `diagnostics`, where anything is wrong.
[[nodiscard]] std::optional<std::vector<Pledge>> read_pledges(const std::string& path,
                                                              Diagnostics& diagnostics);

} // namespace coprod
