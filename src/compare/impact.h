// Whose verdict a change of the charter would change, and why.
#pragma once

#include <string>
#include <vector>

#include "compare/compare_results.h"

namespace coprod {

/// Puts the report on two charters together, one submission after the other. No result is kept.
class ImpactMaker {
public:
    /// `date` is the day on which all were judged.
    ImpactMaker(const Charter& old_charter, const Charter& new_charter, View view, Date date);

    /// Adds one submission as the two charters judge it; the order changes nothing.
    void add(const Result& before, const Result& after);

    /// The report on all that was added.
    [[nodiscard]] Impact finish() &&;

private:
    KnownCharters known_;
    Impact impact_;

    void add_refused(const Result& before, const Result& after);
    [[nodiscard]] ImpactGate gate_of(const ComparedItem& gate, const Comparison& both) const;
    [[nodiscard]] std::vector<std::string> verdict_reasons() const;
    /// Where no gate went the verdict's way: the gates that stay open, with the gaps that changed.
    void add_open_gates(const Comparison& both, ImpactProject& project) const;
};

} // namespace coprod
