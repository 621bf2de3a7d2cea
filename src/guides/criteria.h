// Every criterion of a charter, one after the other.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// Calls `visit` for every criterion in the order of charter_parts(), with the name of its part.
void for_each_criterion(
    const Charter& charter,
    const std::function<void(std::string_view part, const Criterion& criterion)>& visit);

/// Every citation of the charter, that of its definition first.
[[nodiscard]] std::vector<Citation> citations(const Charter& charter);

} // namespace coprod
