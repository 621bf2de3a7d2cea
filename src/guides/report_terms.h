// The words that reports use for what coprod finds: gap, route, recorded, set aside.
#pragma once

#include <span>
#include <string_view>

#include "coprod/charter.h"

namespace coprod {

/// One word of a report, explained. Texts are whole sentences; `stands` may be empty.
struct ReportTerm {
    std::string_view id;
    std::string_view title;   ///< as reports print it, or what it is listed as
    std::string_view meaning; ///< what it is
    std::string_view follows; ///< what it changes, or what to do about it
    std::string_view stands;  ///< where it comes from in a submission, or who gets it
    bool (*is_used)(const Charter&) = nullptr; ///< by charters that have its part; null for all
};

/// Every word, in the order in which they are listed (method.md, "The rules" and "What may be
/// shown").
[[nodiscard]] std::span<const ReportTerm> report_terms();

/// Whether reports by that charter can use the word.
[[nodiscard]] bool is_used(const ReportTerm& term, const Charter& charter);

} // namespace coprod
