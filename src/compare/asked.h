// What a charter asks for, as far as it is known: to tell what two charters have in common.
#pragma once

#include <set>
#include <string>

#include "coprod/report.h"

namespace coprod {

/// The wordings of a charter's criteria and its gates' ids.
struct Asked {
    std::set<std::string, std::less<>> wordings;
    std::set<std::string, std::less<>> gates;
    bool whole = false; ///< all of the charter's criteria are among them
};

/// All that the charter asks.
[[nodiscard]] Asked asked_by(const Charter& charter);

/// What a report tells of its charter: everything but questions and stages without a gap.
[[nodiscard]] Asked asked_by(const Report& report);

/// True where a gap that stands in a report by `own` could also stand in one by `other`: its
/// criterion is asked there in the same words.
[[nodiscard]] bool also_asked(const ReportGap& gap, const Asked& own, const Asked& other);

} // namespace coprod
