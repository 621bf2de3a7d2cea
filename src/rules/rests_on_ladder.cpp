#include "rules/rests_on_ladder.h"

#include <algorithm>

namespace coprod {

LadderGate::LadderGate(const RuleContext& context, const Assessment& assessment)
    : context_(context), pass_rung_(assessment.ladder->pass_rung),
      kind_of_(context.submission.groups.size(), none),
      groups_(judge_involvement(context, assessment.records)), reach_(groups_.size()),
      kinds_(context.primary.size()) {
    for (Index g = 0; g < groups_.size(); ++g) {
        const auto primary = std::find(context.primary.begin(), context.primary.end(),
                                       context.submission.groups[g].kind);
        if (primary == context.primary.end())
            continue;
        const auto kind = static_cast<std::size_t>(primary - context.primary.begin());
        kinds_[kind].named = true;
        if (groups_[g].took_no_part)
            continue; // stands below the ladder, whatever is said of it
        kind_of_[g] = kind;
        reach_[g] = reach_of(groups_[g]);
        count(kinds_, g, reach_[g], 1);
    }
}

bool LadderGate::reaches(const GroupSays& group, Basis basis) const {
    const auto& rungs = context_.charter.ladder->rungs;
    for (Index rung = 0; rung <= pass_rung_; ++rung)
        if (std::all_of(rungs[rung].needs.begin(), rungs[rung].needs.end(),
                        [&](const Need& need) { return meets(need, group, basis); }))
            return true;
    return false;
}

// What is certain is possible as well.
LadderGate::Reach LadderGate::reach_of(const GroupSays& group) const {
    const bool certain = reaches(group, Basis::certain);
    return {certain, certain || reaches(group, Basis::possible)};
}

void LadderGate::count(std::vector<KindReach>& kinds, Index group, const Reach& reach,
                       int times) const {
    KindReach& kind = kinds[kind_of_[group]];
    kind.certain += reach.certain ? times : 0;
    kind.possible += reach.possible ? times : 0;
}

/// A kind that is not named may have been anywhere.
Outcome LadderGate::outcome(const std::vector<KindReach>& kinds) {
    Outcome lowest = Outcome::pass;
    for (const KindReach& kind : kinds) {
        if (kind.certain > 0)
            continue;
        lowest =
            std::min(lowest, !kind.named || kind.possible > 0 ? Outcome::unknown : Outcome::fail);
    }
    return lowest;
}

void LadderGate::swap_in(std::vector<StageChange>& stages, std::vector<TracedChange>& traced) {
    for (StageChange& change : stages)
        std::swap(groups_[change.group].stages[change.stage], change.says);
    for (TracedChange& change : traced)
        std::swap(groups_[change.group].change, change.traced);
}

Outcome LadderGate::with(std::vector<StageChange>& stages, std::vector<TracedChange>& traced) {
    touched_.clear();
    for (const StageChange& change : stages)
        touched_.push_back(change.group);
    for (const TracedChange& change : traced)
        touched_.push_back(change.group);
    std::sort(touched_.begin(), touched_.end());
    touched_.erase(std::unique(touched_.begin(), touched_.end()), touched_.end());

    scratch_ = kinds_;
    swap_in(stages, traced);
    for (const Index group : touched_)
        if (depends_on(group)) {
            count(scratch_, group, reach_[group], -1);
            count(scratch_, group, reach_of(groups_[group]), 1);
        }
    std::reverse(stages.begin(), stages.end());
    swap_in(stages, traced);
    std::reverse(stages.begin(), stages.end());
    return outcome(scratch_);
}

Outcome LadderGate::with(const std::vector<GroupSays>& groups) const {
    std::vector<KindReach> kinds = kinds_;
    for (KindReach& kind : kinds)
        kind.certain = kind.possible = 0;
    for (Index g = 0; g < groups.size(); ++g)
        if (depends_on(g))
            count(kinds, g, reach_of(groups[g]), 1);
    return outcome(kinds);
}

} // namespace coprod
