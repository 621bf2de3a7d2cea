// The words that every format uses for a result, so that no two formats say it differently, and
// what is said once for many.
#pragma once

#include <algorithm>
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

/// What stands before the date until which a mark would hold, counted from the report's own day:
/// "Would hold, once the panel agrees, until", and of conditions "Would hold, once put right,
/// until".
[[nodiscard]] std::string_view holds_label(const Report& report);

/// What came of something heard: "done", "not done", "answered (not shared)" or "no answer".
[[nodiscard]] std::string_view answer_word(const ReportHeard& heard);

/// What one project can do about the commitment; empty where it is confirmed.
[[nodiscard]] std::string_view to_do_about(const ReportCommitment& commitment);

/// "12 things keep a gate from passing. 9 can still be closed now; 3 are for next time."
[[nodiscard]] std::string gaps_sentence(const std::vector<ReportGap>& gaps);

/// How the rung is marked: "claimed, recorded", "possible"; empty where it is not.
[[nodiscard]] std::string rung_marks(const ReportRung& rung);

/// The titles of the outcomes with semicolons between.
[[nodiscard]] std::string outcomes_of(const ReportValue& value);

/// The texts with `between` in between.
[[nodiscard]] std::string joined(const std::vector<std::string>& texts, std::string_view between);

/// The source that all items share, or nothing; `source_of` gives a view of an item's source.
template <typename Item, typename SourceOf>
[[nodiscard]] std::string_view common_source(const std::vector<Item>& items, SourceOf source_of) {
    if (items.size() < 2)
        return {};
    const std::string_view source = source_of(items.front());
    const bool shared =
        std::ranges::all_of(items, [&](const Item& item) { return source_of(item) == source; });
    return shared ? source : std::string_view();
}

} // namespace coprod
