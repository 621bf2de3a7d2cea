#include "rules/ladder_ways.h"

#include <algorithm>
#include <tuple>

#include "rules/gap_parts.h"

namespace coprod {

namespace {

using Way = std::vector<LadderStep>;

/// So many ways of one kind are looked at: more there are only where many groups differ in nothing
/// but in which of their own records is not complete, and the best groups come first.
constexpr std::size_t most_ways = 8;

PlanCost cost_of(const Way& way) {
    PlanCost cost;
    for (const LadderStep& step : way) {
        if (step.cause == LadderStep::Cause::record)
            continue;
        ++cost.steps;
        cost.later += step.now ? 0 : 1;
    }
    return cost;
}

/// The ways of one kind of people.
class WayFinder {
public:
    WayFinder(const RuleContext& context, const LadderState& state, Index kind)
        : ladder_(*context.charter.ladder), context_(context), after_(*state.after.ladder),
          complete_(*state.complete.ladder), kind_(kind),
          undecided_(!context.has_come(context.submission.project.end) &&
                     !state.found.ladder->last_decision) {}

    std::vector<Way> find(const KindLadder& found);

private:
    const Ladder& ladder_;
    const RuleContext& context_;
    const LadderResult& after_;
    const LadderResult& complete_;
    Index kind_;
    bool undecided_; ///< it runs, and nothing has been decided: there is time for everything
    std::vector<Way> ways_;

    [[nodiscard]] LadderStep step(GapKind kind, const UnmetNeed& unmet, Index group) const;
    [[nodiscard]] LadderStep stage_step(const UnmetNeed& unmet, Index group, Index stage) const;
    [[nodiscard]] Way people(const KindLadder& found) const;
    [[nodiscard]] Way way(Index group, const std::vector<UnmetNeed>& unmet) const;
    static bool is_met_by(const Way& way, const Need& need);
    [[nodiscard]] bool record_carries(const LadderStep& step) const;
    [[nodiscard]] std::vector<Index> groups(const KindLadder& found) const;
    void add(Way way);
};

LadderStep WayFinder::step(GapKind kind, const UnmetNeed& unmet, Index group) const {
    LadderStep step;
    step.kind = kind;
    step.groups = {group};
    step.people_kinds = {kind_};
    step.need = unmet;
    step.now = unmet.open || undecided_;
    return step;
}

/// Where nobody of the group is on record, or the stage is to come, others may lack the same.
LadderStep::Cause shared_cause(const StageResult& stage, Index needed) {
    using Cause = LadderStep::Cause;
    if (stage.state == StageSay::State::not_yet)
        return Cause::to_come;
    if (!stage.said || *stage.said < needed)
        return Cause::own;
    switch (stage.held_by) {
    case HeldBy::no_record:
        return Cause::no_record;
    case HeldBy::not_there:
        return Cause::not_there;
    case HeldBy::not_named_in_decision:
        return Cause::not_named;
    case HeldBy::decision_not_said:
        return Cause::not_said;
    case HeldBy::nothing:
    case HeldBy::disputed:
        break;
    }
    return Cause::own;
}

/// What was said of the stage is enough and only the record is not there; or it is not known yet.
bool can_still_be_shown(const StageResult& stage, LadderStep::Cause cause) {
    return !stage.said || cause == LadderStep::Cause::no_record ||
           cause == LadderStep::Cause::not_there || cause == LadderStep::Cause::not_said;
}

LadderStep WayFinder::stage_step(const UnmetNeed& unmet, Index group, Index stage) const {
    const StageResult& result = after_.groups[group].stages[stage];
    LadderStep found = step(result.said ? GapKind::stage_short : GapKind::stage_open, unmet, group);
    found.stage = stage;
    found.say = ladder_.rungs[unmet.rung].needs[unmet.need].say;
    found.cause = shared_cause(result, found.say);
    found.now = undecided_ || can_still_be_shown(result, found.cause);
    return found;
}

/// Whether a stage that is raised on the way meets the need as well.
bool WayFinder::is_met_by(const Way& way, const Need& need) {
    return need.kind == Need::Kind::some_stage &&
           std::any_of(way.begin(), way.end(), [&](const LadderStep& step) {
               return step.kind != GapKind::rung_need && step.say >= need.say;
           });
}

Way WayFinder::way(Index group, const std::vector<UnmetNeed>& unmet) const {
    Way way;
    for (const UnmetNeed& need : unmet)
        for (const Index stage : need.stages) {
            const LadderStep found = stage_step(need, group, stage);
            const auto known = std::find_if(way.begin(), way.end(), [&](const LadderStep& other) {
                return other.stage == stage;
            });
            if (known == way.end())
                way.push_back(found);
            else if (known->say < found.say)
                *known = found;
        }
    for (const UnmetNeed& need : unmet)
        if (need.stages.empty() && !is_met_by(way, ladder_.rungs[need.rung].needs[need.need]))
            way.push_back(step(GapKind::rung_need, need, group));
    for (LadderStep& found : way)
        if (record_carries(found))
            found.cause = LadderStep::Cause::record;
    return way;
}

/// Whether the step is made once the records that are in the file are complete.
bool WayFinder::record_carries(const LadderStep& step) const {
    if (&complete_ == &after_)
        return false;
    const GroupLadder& then = complete_.groups[step.groups.front()];
    if (step.kind != GapKind::rung_need)
        return then.stages[step.stage].recorded >= step.say;
    const bool change =
        ladder_.rungs[step.need->rung].needs[step.need->need].kind == Need::Kind::change;
    return change && then.change == Outcome::pass;
}

/// Nobody is there, or nobody is named: all that they lack has that one cause.
Way WayFinder::people(const KindLadder& found) const {
    const bool not_named = found.presence == KindLadder::Presence::not_named;
    LadderStep step;
    step.kind = not_named ? GapKind::group_not_named : GapKind::took_no_part;
    if (found.best_group)
        step.groups = {*found.best_group};
    step.people_kinds = {kind_};
    step.need = UnmetNeed{after_.pass_rung, 0, {}, false, not_named};
    step.now = not_named || undecided_;
    return {step};
}

/// Those of the kind that had somebody in them: the best first, then by their names.
std::vector<Index> WayFinder::groups(const KindLadder& found) const {
    std::vector<Index> groups;
    const auto& all = context_.submission.groups;
    for (Index group = 0; group < all.size(); ++group)
        if (all[group].kind == kind_ && !context_.nobody_in(group))
            groups.push_back(group);
    std::sort(groups.begin(), groups.end(), [&](Index a, Index b) {
        return std::tuple(a != found.best_group, std::string_view(all[a].id)) <
               std::tuple(b != found.best_group, std::string_view(all[b].id));
    });
    return groups;
}

/// Whether one way is at least as good as the other, whatever the other kinds of people lack: it
/// shares with them what the other shares, and has no more of its own.
bool makes_needless(const Way& one, const Way& other) {
    const auto is_own = [](const LadderStep& step) { return step.cause == LadderStep::Cause::own; };
    const auto own = [&](const Way& way, bool later) {
        return std::count_if(way.begin(), way.end(), [&](const LadderStep& step) {
            return is_own(step) && (!later || !step.now);
        });
    };
    const bool shares = std::all_of(one.begin(), one.end(), [&](const LadderStep& step) {
        return is_own(step) || std::any_of(other.begin(), other.end(),
                                           [&](const LadderStep& o) { return step.same_as(o); });
    });
    return shares && own(one, false) <= own(other, false) && own(one, true) <= own(other, true);
}

void WayFinder::add(Way way) {
    if (std::any_of(ways_.begin(), ways_.end(),
                    [&](const Way& known) { return makes_needless(known, way); }))
        return;
    std::erase_if(ways_, [&](const Way& known) { return makes_needless(way, known); });
    if (ways_.size() < most_ways)
        ways_.push_back(std::move(way));
}

std::vector<Way> WayFinder::find(const KindLadder& found) {
    if (found.presence != KindLadder::Presence::took_part)
        return {people(found)};
    for (const Index group : groups(found)) {
        const GroupLadder& result = after_.groups[group];
        add(way(group, result.for_gate));
        for (std::size_t above = result.for_higher.size(); above > 0; --above)
            add(way(group, result.for_higher[above - 1]));
    }
    return std::move(ways_);
}

/// Goes through the ways of one kind after the other.
class Planner {
public:
    Planner(std::vector<std::vector<Way>> ways,
            const std::function<bool(const PlanCost&)>& worth_it,
            const std::function<void(const LadderPlan&, const PlanCost&)>& visit)
        : ways_(std::move(ways)), worth_it_(worth_it), visit_(visit) {}

    void plan(std::size_t kind, const LadderPlan& so_far) {
        const PlanCost cost = cost_of(so_far);
        if (!worth_it_(cost))
            return;
        if (kind == ways_.size()) {
            visit_(so_far, cost);
            return;
        }
        for (const Way& way : ways_[kind])
            plan(kind + 1, with(so_far, way));
    }

private:
    std::vector<std::vector<Way>> ways_;
    const std::function<bool(const PlanCost&)>& worth_it_;
    const std::function<void(const LadderPlan&, const PlanCost&)>& visit_;

    static LadderPlan with(LadderPlan plan, const Way& way) {
        for (const LadderStep& step : way) {
            const auto same = std::find_if(plan.begin(), plan.end(), [&](const LadderStep& known) {
                return known.same_as(step);
            });
            if (same == plan.end()) {
                plan.push_back(step);
                continue;
            }
            same->say = std::max(same->say, step.say);
            same->groups.insert(same->groups.end(), step.groups.begin(), step.groups.end());
            same->people_kinds.insert(same->people_kinds.end(), step.people_kinds.begin(),
                                      step.people_kinds.end());
        }
        return plan;
    }
};

} // namespace

bool LadderStep::same_as(const LadderStep& other) const {
    if (cause == Cause::own || cause != other.cause || stage != other.stage)
        return false;
    return cause != Cause::record || (kind == other.kind && groups == other.groups);
}

void for_each_plan(const RuleContext& context, const LadderState& state,
                   const std::function<bool(const PlanCost&)>& worth_it,
                   const std::function<void(const LadderPlan&, const PlanCost&)>& visit) {
    std::vector<std::vector<Way>> ways;
    const LadderResult& then = *state.after.ladder;
    for (Index i = 0; i < state.found.ladder->kinds.size(); ++i) {
        const KindLadder& kind = state.found.ladder->kinds[i];
        if (kind.primary && then.kinds[i].recorded.at_least > then.pass_rung)
            ways.push_back(WayFinder(context, state, kind.kind).find(kind));
    }
    Planner(std::move(ways), worth_it, visit).plan(0, {});
}

} // namespace coprod
