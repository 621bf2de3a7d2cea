// Two results of one project beside each other.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "compare/asked.h"
#include "coprod/comparison.h"
#include "coprod/result.h"

namespace coprod {

/// What charters ask, by their sha256.
using KnownCharters = std::map<std::string, Asked, std::less<>>;

/// What changed from the one result to the other, from what both of them show alone; both were
/// assessed. Of a charter that is not known only what the results tell of it is used.
[[nodiscard]] Comparison compare_results(const Result& before, const Result& after,
                                         const KnownCharters& known);

/// True where both were judged by one version of one charter.
[[nodiscard]] bool same_charter(const ReportCharter& first, const ReportCharter& second);

/// Better or worse, where the values of an enumeration stand in order, the better the greater.
template <typename Enumeration>
[[nodiscard]] Change change_of(Enumeration before, Enumeration after) {
    return before == after ? Change::same : after > before ? Change::better : Change::worse;
}

/// The same for verdicts, which stand from the best; between not enough evidence and not yet it is
/// neither.
[[nodiscard]] Change change_of(VerdictKind before, VerdictKind after);

/// What stands for a gate that one of the charters does not have.
inline constexpr std::string_view not_asked_here = "not asked by this charter";

/// "passed", "not passed", "not known", "for the panel to decide".
[[nodiscard]] std::string gate_words(const ReportGate& gate);

/// "Co-production charter mark, version 1"
[[nodiscard]] std::string charter_words(const ReportCharter& charter);

} // namespace coprod
