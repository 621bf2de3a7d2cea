// What can be done for the values, as choices of a selection: facts are that a commitment is
// confirmed, and that it is shown at all.
#pragma once

#include <vector>

#include "rules/cheapest.h"
#include "rules/context.h"
#include "rules/ladder_ways.h"

namespace coprod {

/// What one change of a route costs: the fewest changes are the cheapest, and among as few those of
/// which the fewest are for next time.
inline constexpr int price_of_change = 1000;
[[nodiscard]] inline int price_of(bool now) {
    return now ? price_of_change : price_of_change + 1;
}
[[nodiscard]] inline int price_of(const PlanCost& cost) {
    return price_of_change * cost.steps + cost.later;
}

/// A selection, and which gap each of its choices closes; nothing for what is left open.
struct Puzzle {
    Selection selection;
    std::vector<std::optional<Index>> gap_of;

    Index add_fact() { return selection.facts++; }
    void offer(std::optional<Index> gap, Choice choice);
    /// The fact has to be true.
    void demand(Index fact) { selection.demands.push_back({{fact}, 1}); }
};

/// Puts the values into a puzzle, as they stand in one assessment.
class ValueChoices {
public:
    ValueChoices(const RuleContext& context, const Assessment& at);

    /// The fact that a commitment is confirmed, or that it is shown at all.
    static Index confirmed(Index commitment) { return commitment; }
    [[nodiscard]] Index shown(Index commitment) const { return commitments_ + commitment; }

    /// How many facts the commitments take up, from 0.
    [[nodiscard]] std::size_t facts() const { return 2 * commitments_; }

    /// What every value that does not pass needs; commitments that are `given` are confirmed
    /// anyway.
    void demand(const std::vector<bool>& given, Puzzle& puzzle) const;

    /// Closing a gap of the values, beside a plan.
    void offer(const Gap& gap, Index position, const LadderPlan& plan, Puzzle& puzzle) const;

    /// Leaving a commitment open that is not contested, or the words for one that is.
    void leave(Puzzle& puzzle) const;

    /// The commitments that are confirmed once the plan has settled what records dispute.
    [[nodiscard]] std::vector<bool> given_by(const LadderPlan& plan) const;

private:
    const RuleContext& context_;
    const Assessment& at_;
    std::size_t commitments_;

    [[nodiscard]] bool is_needed(Index commitment) const;
    void add_freed(const auto& settles, const auto& add) const;
};

} // namespace coprod
