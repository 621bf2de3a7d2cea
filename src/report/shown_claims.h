// How well a commitment, or another thing that a charter lists, is shown, and what that rests on.
#pragma once

#include <string>

#include "report/context.h"

namespace coprod {

/// "confirmed", "documented", "described" or "not shown".
[[nodiscard]] const char* strength_word(Strength strength);

/// Who and what contests it, as sentences; the public view does not point at a small group.
[[nodiscard]] std::string contested_by(const ReportContext& context, const ClaimResult& result);

/// One line of the report; `section` is its key in the file ("commitments").
[[nodiscard]] ReportCommitment shown_claim(const ReportContext& context, const Criterion& criterion,
                                           const Claim& claim, const ClaimResult& result,
                                           const char* section);

} // namespace coprod
