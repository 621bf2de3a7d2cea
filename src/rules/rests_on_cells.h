// One statement's answers, read otherwise for one group.
#pragma once

#include <array>
#include <vector>

#include "rules/rests_on_change.h"

namespace coprod {

/// How the commitment would stand with other numbers of grounds; whether it is described is looked
/// up where it matters.
[[nodiscard]] ClaimStanding standing_with(const RuleContext& context, Index commitment,
                                          ClaimGrounds grounds);

/// What shows the commitment in the assessment, without whether it is described.
[[nodiscard]] ClaimGrounds grounds_of(const ClaimResult& result);

/// The readings of one statement, counted once, so that each cell is cheap to read otherwise. The
/// context and the assessment must outlive it.
class StatementCells {
public:
    StatementCells(const RuleContext& context, const Assessment& assessment, Index statement);

    /// Adds what is otherwise where the group's answers read so; `none` is without them.
    void read(Index group, Reading reading, Change& change) const;

private:
    static constexpr std::size_t readings = 5;

    const RuleContext& context_;
    const Assessment& assessment_;
    Index statement_;
    std::vector<std::array<int, readings>> kinds_; ///< by primary kind: how many groups read so
    int disagreeing_ = 0;                          ///< groups with lived experience

    [[nodiscard]] Outcome outcome_with(Index group, Reading reading) const;
    void add_commitments(int confirming, int contesting, Change& change) const;
};

} // namespace coprod
