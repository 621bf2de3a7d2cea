// The ways in which a project could still pass the ladder's gate: for each kind of people through
// one of its groups, up to one of the rungs that pass.
#pragma once

#include <functional>
#include <vector>

#include "rules/context.h"

namespace coprod {

/// One thing to close on the way to a rung; of several groups where these lack it for the same
/// cause.
struct LadderStep {
    /// What several groups can lack at a stage together; all else is a group's own, unless a record
    /// that the file leaves incomplete would carry it.
    enum class Cause { own, record, to_come, no_record, not_there, not_named, not_said };

    GapKind kind = GapKind::stage_short;
    Cause cause = Cause::own;
    Index stage = 0;
    Index say = 0; ///< the least that would be enough at the stage
    std::vector<Index> groups;
    std::vector<Index> people_kinds;
    std::optional<UnmetNeed> need;
    bool now = true;

    /// Whether closing one closes the other.
    [[nodiscard]] bool same_as(const LadderStep& other) const;
};

/// What all kinds of people that do not pass yet lack, each on one of its ways.
using LadderPlan = std::vector<LadderStep>;

/// What a plan costs at least, beside the records that it completes.
struct PlanCost {
    int steps = 0;
    int later = 0; ///< of them only for next time
};

/// What plans are made from: who was named in the first place, what is recorded once some gaps are
/// closed, and once all incomplete records are complete too (the same, where that is not asked).
struct LadderState {
    const Assessment& found;
    const Assessment& after;
    const Assessment& complete;
};

/// Every plan that could be the best. For each of them in a fixed order `visit` is called, unless
/// `worth_it` says of the cost of its first steps that no such plan is of use any more.
void for_each_plan(const RuleContext& context, const LadderState& state,
                   const std::function<bool(const PlanCost&)>& worth_it,
                   const std::function<void(const LadderPlan&, const PlanCost&)>& visit);

} // namespace coprod
