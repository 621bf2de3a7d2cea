// What a report says of something heard that has no answer, the same in its table and in its gaps.
#pragma once

#include <string>

#include "report/context.h"
#include "rules/answered.h"

namespace coprod {

/// Whether this view may show the words of something heard, and of what is written as its answer.
[[nodiscard]] bool is_printable(const ReportContext& context, const Heard& heard);

/// "no answer yet", with what stands in place of one where the view may show it.
[[nodiscard]] std::string no_answer(const ReportContext& context, const Placeholders& placeholders,
                                    const Heard& heard);

} // namespace coprod
