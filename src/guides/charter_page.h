// A charter as a text for people.
#pragma once

#include <string>
#include <vector>

#include "charter/charter_fields.h"
#include "coprod/charter.h"

namespace coprod {

/// The whole charter in lines of at most 80 columns: what it says and where that was published,
/// what its gates ask for, and what it takes from which other charter.
[[nodiscard]] std::string charter_page(const Charter& charter, const std::vector<TakenParts>& taken,
                                       bool colour);

/// The charters that come with the program, with what each holds and its hash.
[[nodiscard]] std::string shipped_charters_page(bool colour);

} // namespace coprod
