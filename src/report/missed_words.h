// Who has been missed, in words.
#pragma once

#include <string_view>

#include "report/context.h"

namespace coprod {

/// The `how_id` of a group where others of its kind were there.
inline constexpr std::string_view missed_group_id = "group-never-there";

/// The kind and how it was missed, by id and in a sentence.
[[nodiscard]] ReportMissed shown_missed(const ReportContext& context, const MissedKind& missed);

} // namespace coprod
