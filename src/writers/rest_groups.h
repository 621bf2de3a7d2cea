// What a verdict rests on, as a page shows it: by the verdict that it would become, and then by the
// reason.
#pragma once

#include <string>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// Things with one reason, at least one.
using RestReason = std::vector<const ReportRest*>;

/// All without which the verdict would be this one.
struct RestGroup {
    std::string becomes; ///< the verdict's title
    std::vector<RestReason> reasons;
};

/// Each thing once; groups, reasons and things in the order of the report.
[[nodiscard]] std::vector<RestGroup> rest_groups(const std::vector<ReportRest>& rests);

} // namespace coprod
