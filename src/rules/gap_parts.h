// The parts that gaps and routes are put together from.
#pragma once

#include <optional>
#include <vector>

#include "rules/context.h"

namespace coprod {

/// The gate of that kind, by its position in Mark::gates; nothing where the charter has no part for
/// it, or it passes.
[[nodiscard]] std::optional<Index> open_gate(const Charter& charter, const Assessment& found,
                                             GateKind kind);

/// Whether the gap is about how people answered statements.
[[nodiscard]] inline bool is_of_statements(const Gap& gap) {
    return gap.kind == GapKind::statement_unanswered || gap.kind == GapKind::statement_too_few ||
           gap.kind == GapKind::statement_not_agreed;
}

/// Gaps of the forms, the statements and what was heard, in the order of the gates: none of them is
/// closed by anything else than itself.
[[nodiscard]] std::vector<Gap> find_sure_gaps(const RuleContext& context, const Assessment& found);

/// Gaps of the values as they are once `after` holds: what keeps values that do not pass from
/// passing, in the charter's order; commitments that the same
/// answers or records contest are one gap.
[[nodiscard]] std::vector<Gap> find_value_gaps(const RuleContext& context, const Assessment& found,
                                               const Assessment& after);

/// Adds to gaps of find_sure_gaps what else their closing lifts; `closed` and `after` are the
/// submission and its assessment with all of them closed.
void add_lifts(const RuleContext& context, const Assessment& found, const Submission& closed,
               const Assessment& after, std::vector<Gap>& gaps);

/// The values that name the commitment and do not pass, and the outcomes that these serve, are
/// added to what the gap lifts; they stay in order and stand there once.
void lift_values_of(const RuleContext& context, const Assessment& found, Index commitment,
                    Gap& gap);

} // namespace coprod
