// The words that every format uses for a result, so that no two formats say it differently.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/report.h"

namespace coprod {

/// "passed", "not passed", "not known".
[[nodiscard]] std::string_view outcome_word(Outcome outcome);

/// The same, or "for the panel to decide".
[[nodiscard]] std::string_view gate_word(const ReportGate& gate);

/// Of a statement: "agreed", "not agreed by everyone", "not known".
[[nodiscard]] std::string_view statement_word(Outcome outcome);

/// "Confirmed", "Described, seen differently by people who took part".
[[nodiscard]] std::string strength_words(const ReportCommitment& commitment);

/// "12 things keep a gate from passing. 9 can still be closed now; 3 are for next time."
[[nodiscard]] std::string gaps_sentence(const std::vector<ReportGap>& gaps);

/// The titles of the outcomes with semicolons between.
[[nodiscard]] std::string outcomes_of(const ReportValue& value);

/// The texts with `between` in between.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view between);

} // namespace coprod
