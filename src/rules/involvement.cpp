#include "rules/involvement.h"

#include <algorithm>

#include "rules/made_up.h"
#include "rules/stage_records.h"

namespace coprod {

namespace {

Proof proof_of(const Say& say, const Stage& stage) {
    return stage.decides && say.at_decision != Proof::nothing ? say.at_decision : say.records;
}

bool carries(const Shown& shown, Proof proof) {
    switch (proof) {
    case Proof::nothing:
        return true;
    case Proof::from_group:
        return shown.from_group > 0 || shown.took_part > 0 || shown.took_decision > 0;
    case Proof::took_part:
        return shown.took_part > 0 || shown.took_decision > 0;
    case Proof::took_decision:
        return shown.took_decision > 0;
    }
    return false;
}

/// The most say, up to what was said, that the records carry.
Index carried_say(const Ladder& ladder, const Stage& stage, Index said, const Shown& shown) {
    Index say = said;
    while (say > 0 && !carries(shown, proof_of(ladder.says[say], stage)))
        --say;
    return say;
}

bool is_disputed(const RuleContext& context, Index group, Index stage, const RecordRef* left_out) {
    const auto disputes = [&](const Dispute& d) {
        return !d.commitment && d.group == group && d.stage == stage;
    };
    const auto& evidence = context.submission.evidence;
    for (Index e = 0; e < evidence.size(); ++e)
        if (std::any_of(evidence[e].disputes.begin(), evidence[e].disputes.end(), disputes) &&
            context.may_be_lived(evidence[e].from) &&
            !is_left_out(left_out, RecordRef::Kind::evidence, e))
            return true;
    return false;
}

HeldBy held_by(const Ladder& ladder, const Stage& stage, const StageResult& result,
               const Carried& carried, bool disputed) {
    if (!result.said || result.recorded >= *result.said)
        return HeldBy::nothing;
    if (disputed)
        return HeldBy::disputed;
    if (carried.not_said > 0)
        return HeldBy::decision_not_said;
    if (carried.records == 0)
        return HeldBy::no_record;
    const bool decision = proof_of(ladder.says[*result.said], stage) == Proof::took_decision;
    return decision ? HeldBy::not_named_in_decision : HeldBy::not_there;
}

/// Whether both stand on the same says, whatever carries them.
bool stands_alike(const StageSays& one, const StageSays& other) {
    return one.result.recorded == other.result.recorded &&
           one.result.recorded_open == other.result.recorded_open &&
           one.possible == other.possible && one.possible_open == other.possible_open;
}

/// What an agreed absence leaves: the stage is there only where the charter lets it be absent and
/// the group agreed.
StageSay::State state_of(const RuleContext& context, const StageSay& say, const Stage& stage,
                         Index group) {
    if (say.state != StageSay::State::absent)
        return say.state;
    const bool agreed =
        stage.may_be_absent && context.answered(say.reason) && holds(say.agreed_by, group);
    return agreed ? StageSay::State::absent : StageSay::State::blank;
}

/// The most that a disputed say, or one that is not, can count as.
Index ceiling_of(const Ladder& ladder, bool disputed) {
    return disputed ? ladder.disputed_counts_as : ladder.says.size() - 1;
}

/// What blanks leave open of a stage that was not said.
StageSays not_said(const Ladder& ladder, StageSay::State state, bool disputed) {
    StageSays says;
    says.result.state = state;
    if (state != StageSay::State::absent)
        says.possible = says.possible_open = ceiling_of(ladder, disputed);
    return says;
}

/// A stage that was said, by what carries it.
StageSays said(const Ladder& ladder, const Stage& stage, Index say, bool disputed,
               const Carried& carried) {
    StageSays says;
    StageResult& result = says.result;
    result.state = StageSay::State::said;
    result.said = say;
    const Index at_most = std::min(say, ceiling_of(ladder, disputed));
    result.recorded = carried_say(ladder, stage, at_most, carried.all);
    result.recorded_open = carried_say(ladder, stage, at_most, carried.open);
    result.held_by = held_by(ladder, stage, result, carried, disputed);
    says.possible = result.recorded;
    says.possible_open = carried_say(ladder, stage, at_most, carried.perhaps_open);
    return says;
}

StageSays judge_stage(const RuleContext& context, const StageRecords& records, Index group,
                      Index stage_index) {
    const Ladder& ladder = *context.charter.ladder;
    const Stage& stage = ladder.stages[stage_index];
    const StageSay& written = context.submission.involvement[group][stage_index];
    const bool disputed = is_disputed(context, group, stage_index, records.left_out());
    const StageSay::State state = state_of(context, written, stage, group);
    if (state != StageSay::State::said)
        return not_said(ladder, state, disputed);
    Carried carried = records.gather(group, stage_index);
    StageSays says = said(ladder, stage, written.say, disputed, carried);
    says.result.carried_by = std::move(carried.by);
    return says;
}

/// A change is traced to a group when something heard from it has a `did`.
Outcome change_from(const RuleContext& context, const RecordResults& records, Index group,
                    const RecordRef* left_out) {
    HeardFrom from;
    for (const RecordResult& result : records.heard) {
        if (!holds(context.submission.heard[result.record.index].from, group) ||
            is_left_out(left_out, RecordRef::Kind::heard, result.record.index))
            continue;
        from = from + heard_once(context, result);
        if (from.changed > 0)
            break; // whatever else was heard
    }
    return from.change();
}

std::vector<GroupSays> judge_groups(const RuleContext& context, const RecordResults& records,
                                    const RecordRef* left_out) {
    const StageRecords stage_records(context, records, last_decision(context, left_out), left_out);
    std::vector<GroupSays> groups(context.submission.groups.size());
    for (Index g = 0; g < groups.size(); ++g) {
        groups[g].took_no_part = context.nobody_in(g);
        groups[g].change = change_from(context, records, g, left_out);
        groups[g].stages.reserve(context.charter.ladder->stages.size());
        for (Index s = 0; s < context.charter.ladder->stages.size(); ++s)
            groups[g].stages.push_back(judge_stage(context, stage_records, g, s));
    }
    return groups;
}

Index say_at(const StageSays& stage, Basis basis, bool while_open) {
    switch (basis) {
    case Basis::certain:
        return while_open ? stage.result.recorded_open : stage.result.recorded;
    case Basis::possible:
        return while_open ? stage.possible_open : stage.possible;
    case Basis::described:
        break;
    }
    return stage.result.said.value_or(0);
}

bool is_absent(const StageSays& stage) {
    return stage.result.state == StageSay::State::absent;
}

bool meets_every_stage(const Need& need, const GroupSays& group, Basis basis) {
    bool any = false;
    for (const Index stage : need.stages) {
        if (is_absent(group.stages[stage]))
            continue;
        any = true;
        if (say_at(group.stages[stage], basis, false) < need.say)
            return false;
    }
    return any;
}

} // namespace

// One that does not say what was decided, or by whom, shows nobody's say; its day stands all the
// same, since what came later cannot have been before it.
std::optional<Date> last_decision(const RuleContext& context, const RecordRef* left_out) {
    std::optional<Date> last;
    const auto& decisions = context.submission.decisions;
    for (Index d = 0; d < decisions.size(); ++d)
        if (context.has_come(decisions[d].date) &&
            !is_made_up(context.placeholders, decisions[d]) &&
            (!last || *last < decisions[d].date->date) &&
            !is_left_out(left_out, RecordRef::Kind::decision, d))
            last = decisions[d].date->date;
    return last;
}

std::vector<GroupSays> judge_involvement(const RuleContext& context, const RecordResults& records) {
    return judge_groups(context, records, nullptr);
}

std::vector<GroupSays> judge_involvement(const RuleContext& context, const RecordResults& records,
                                         const RecordRef& left_out) {
    return judge_groups(context, records, &left_out);
}

StageSays judge_stage(const RuleContext& context, const RecordResults& records, Index group,
                      Index stage, const RecordRef& left_out) {
    const StageRecords stage_records(context, records, last_decision(context), &left_out);
    return judge_stage(context, stage_records, group, stage);
}

StageSays blank_stage(const RuleContext& context, Index group, Index stage) {
    return not_said(*context.charter.ladder, StageSay::State::blank,
                    is_disputed(context, group, stage, nullptr));
}

std::vector<StageWithout> stages_without(const RuleContext& context, const RecordResults& records,
                                         Index group, Index stage_index) {
    const Ladder& ladder = *context.charter.ladder;
    const Stage& stage = ladder.stages[stage_index];
    const StageSay& written = context.submission.involvement[group][stage_index];
    std::vector<StageWithout> changed;
    if (state_of(context, written, stage, group) != StageSay::State::said)
        return changed;
    const StageRecords stage_records(context, records, last_decision(context));
    const bool disputed = is_disputed(context, group, stage_index, nullptr);
    const Carried all = stage_records.gather(group, stage_index);
    const StageSays whole = said(ladder, stage, written.say, disputed, all);
    for (const RecordRef& ref : all.by) {
        const Carried one = stage_records.gather_one(ref, group, stage_index);
        const Carried rest{
            all.all - one.all,         all.open - one.open, all.perhaps_open - one.perhaps_open,
            all.records - one.records, all.not_said,        {}};
        if (rest.all.shows_the_same(all.all) && rest.open.shows_the_same(all.open) &&
            rest.perhaps_open.shows_the_same(all.perhaps_open))
            continue;
        const StageSays without = said(ladder, stage, written.say, disputed, rest);
        if (!stands_alike(whole, without))
            changed.push_back({ref, without});
    }
    return changed;
}

Outcome HeardFrom::change() const {
    if (changed > 0)
        return Outcome::pass;
    return all > 0 && awaiting == 0 ? Outcome::fail : Outcome::unknown;
}

HeardFrom heard_once(const RuleContext& context, const RecordResult& result) {
    const Heard& heard = context.submission.heard[result.record.index];
    const bool done = context.was_done(heard.did);
    const bool replied = done || context.was_done(heard.why_not);
    return {1, int{result.counts() && done}, int{!replied}};
}

bool meets(const Need& need, const GroupSays& group, Basis basis) {
    switch (need.kind) {
    case Need::Kind::every_stage:
        return meets_every_stage(need, group, basis);
    case Need::Kind::some_stage:
        return std::any_of(group.stages.begin(), group.stages.end(), [&](const StageSays& stage) {
            return !is_absent(stage) && say_at(stage, basis, need.while_open) >= need.say;
        });
    case Need::Kind::change:
        break;
    }
    if (basis == Basis::described)
        return true; // what came of it is a record, not part of the project's account of each stage
    return basis == Basis::certain ? group.change == Outcome::pass : group.change != Outcome::fail;
}

std::vector<Index> short_stages(const Need& need, const GroupSays& group) {
    std::vector<Index> stages;
    for (const Index stage : need.stages)
        if (!is_absent(group.stages[stage]) && group.stages[stage].result.recorded < need.say)
            stages.push_back(stage);
    return stages;
}

} // namespace coprod
