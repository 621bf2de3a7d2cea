// What a view may show of the answers to the statements: each cell, each statement and the gate
// that rests on them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/context.h"
#include "report/small_numbers.h"

namespace coprod {

/// A group's answers to one statement as the view shows them.
[[nodiscard]] ShownShare shown_answers(const ReportContext& context, Index statement, Index group);

/// The reading as the view shows it: too few where the answers are hidden, whatever they say.
[[nodiscard]] Reading shown_reading(const ReportContext& context, Index statement, Index group);

/// What is said where all who answered said the same: "12 answers from parents and carers, all of
/// them that it did not apply."
[[nodiscard]] std::string none_had_a_view(std::size_t answers, std::string_view people);

/// Whether it is for hidden answers alone that the view does not tell whether the statement is
/// agreed.
[[nodiscard]] bool rests_on_hidden(const ReportContext& context, Index statement);

/// A statement's outcome as far as the shown cells decide it; unknown where it rests on a hidden
/// one.
[[nodiscard]] Outcome shown_outcome(const ReportContext& context, Index statement);

/// Whether the statements, taken together, are only kept from an answer by cells that the view
/// hides.
[[nodiscard]] bool panel_decides_statements(const ReportContext& context);

/// The outcome of a gate as the view shows it.
[[nodiscard]] Outcome shown_outcome(const ReportContext& context, const GateResult& gate);

} // namespace coprod
