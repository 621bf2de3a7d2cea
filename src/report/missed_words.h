// Who has been missed, in words.
#pragma once

#include "report/context.h"

namespace coprod {

/// The kind and how it was missed, by id and in a sentence.
[[nodiscard]] ReportMissed shown_missed(const ReportContext& context, const MissedKind& missed);

} // namespace coprod
