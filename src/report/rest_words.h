// One thing that the verdict rests on, in words.
#pragma once

#include <string>

#include "report/context.h"

namespace coprod {

/// "meeting m3 (3 March 2025)", "the answers of Youth Voice to “…”": without numbers for everyone.
[[nodiscard]] std::string rest_name(const ReportContext& context, const RestsOn& rest);

/// What would be lost, or won, without it, and which gates would stand otherwise.
[[nodiscard]] std::string rest_reason(const ReportContext& context, const RestsOn& rest);

} // namespace coprod
