#include "rules/involvement.h"

#include <algorithm>

namespace coprod {

namespace {

bool holds(const std::vector<Index>& groups, Index group) {
    return std::find(groups.begin(), groups.end(), group) != groups.end();
}

/// What the records show of one group at one stage.
struct Shown {
    bool from_group = false;
    bool took_part = false;
    bool took_decision = false;
};

/// Whether a record was made while the decision was still open.
enum class Open { no, unknown, yes };

/// The records of one group at one stage, gathered once for all of them and once for those before
/// the last decision.
struct Carried {
    Shown all;
    Shown open;              ///< certainly before the last decision
    Shown perhaps_open;      ///< not certainly after it
    bool any_record = false; ///< the stage has a record at all, of whichever group
    std::vector<RecordRef> by;
};

class StageRecords {
public:
    StageRecords(const RuleContext& context, const RecordResults& records)
        : context_(context), records_(records), last_decision_(last_decision(context)) {}

    [[nodiscard]] Carried gather(Index group, Index stage) const;

private:
    const RuleContext& context_;
    const RecordResults& records_;
    std::optional<Date> last_decision_;

    [[nodiscard]] Open open(const DatedAt& date) const;
    void add(Carried& carried, bool Shown::*what, const RecordRef& ref, Open open) const;
    void add_meetings(Carried& carried, Index group, Index stage) const;
    void add_evidence(Carried& carried, Index group, Index stage) const;
    void add_heard(Carried& carried, Index group, Index stage) const;
    void add_decisions(Carried& carried, Index group) const;
};

// Where no decision is recorded, a running project has not closed anything yet; of one that has
// ended nobody can say when it decided.
Open StageRecords::open(const DatedAt& date) const {
    if (last_decision_)
        return date.date < *last_decision_ ? Open::yes : Open::no;
    return context_.has_come(context_.submission.project.end) ? Open::unknown : Open::yes;
}

void StageRecords::add(Carried& carried, bool Shown::*what, const RecordRef& ref, Open open) const {
    carried.all.*what = true;
    carried.open.*what = carried.open.*what || open == Open::yes;
    carried.perhaps_open.*what = carried.perhaps_open.*what || open != Open::no;
    carried.by.push_back(ref);
}

void StageRecords::add_meetings(Carried& carried, Index group, Index stage) const {
    for (const RecordResult& result : records_.meetings) {
        const Meeting& meeting = context_.submission.meetings[result.record.index];
        if (!result.counts() || meeting.stage != stage)
            continue;
        carried.any_record = true;
        if (std::any_of(meeting.attended.begin(), meeting.attended.end(),
                        [&](const Attendance& a) { return a.group == group && a.people != 0; }))
            add(carried, &Shown::took_part, result.record, open(*meeting.date));
    }
}

void StageRecords::add_evidence(Carried& carried, Index group, Index stage) const {
    for (const RecordResult& result : records_.evidence) {
        const Evidence& evidence = context_.submission.evidence[result.record.index];
        if (!result.counts() || evidence.stage != stage)
            continue;
        carried.any_record = true;
        const bool only_asks =
            evidence.kind && context_.charter.evidence_kinds[*evidence.kind].only_asks;
        if (holds(evidence.took_part, group) && !only_asks)
            add(carried, &Shown::took_part, result.record, open(*evidence.date));
        else if (holds(evidence.from, group) || holds(evidence.took_part, group))
            add(carried, &Shown::from_group, result.record, open(*evidence.date));
    }
}

void StageRecords::add_heard(Carried& carried, Index group, Index stage) const {
    for (const RecordResult& result : records_.heard) {
        const Heard& heard = context_.submission.heard[result.record.index];
        if (!result.counts() || heard.stage != stage)
            continue;
        carried.any_record = true;
        if (holds(heard.from, group))
            add(carried, &Shown::from_group, result.record, open(*heard.date));
    }
}

// Those who took a decision were there while it was open, whatever came after it.
void StageRecords::add_decisions(Carried& carried, Index group) const {
    for (const RecordResult& result : records_.decisions) {
        if (!result.counts())
            continue;
        carried.any_record = true;
        if (holds(context_.submission.decisions[result.record.index].by, group))
            add(carried, &Shown::took_decision, result.record, Open::yes);
    }
}

Carried StageRecords::gather(Index group, Index stage) const {
    Carried carried;
    add_meetings(carried, group, stage);
    add_evidence(carried, group, stage);
    add_heard(carried, group, stage);
    if (context_.charter.ladder->stages[stage].decides)
        add_decisions(carried, group);
    return carried;
}

Proof proof_of(const Say& say, const Stage& stage) {
    return stage.decides && say.at_decision != Proof::nothing ? say.at_decision : say.records;
}

bool carries(const Shown& shown, Proof proof) {
    switch (proof) {
    case Proof::nothing:
        return true;
    case Proof::from_group:
        return shown.from_group || shown.took_part || shown.took_decision;
    case Proof::took_part:
        return shown.took_part || shown.took_decision;
    case Proof::took_decision:
        return shown.took_decision;
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

bool is_disputed(const RuleContext& context, Index group, Index stage) {
    const auto disputes = [&](const Dispute& d) {
        return !d.commitment && d.group == group && d.stage == stage;
    };
    const auto& evidence = context.submission.evidence;
    return std::any_of(evidence.begin(), evidence.end(), [&](const Evidence& e) {
        return std::any_of(e.disputes.begin(), e.disputes.end(), disputes) &&
               context.may_be_lived(e.from);
    });
}

HeldBy held_by(const Ladder& ladder, const Stage& stage, const StageResult& result,
               const Carried& carried, bool disputed) {
    if (!result.said || result.recorded >= *result.said)
        return HeldBy::nothing;
    if (disputed)
        return HeldBy::disputed;
    if (!carried.any_record)
        return HeldBy::no_record;
    const bool decision = proof_of(ladder.says[*result.said], stage) == Proof::took_decision;
    return decision ? HeldBy::not_named_in_decision : HeldBy::not_there;
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

StageSays judge_stage(const RuleContext& context, const StageRecords& records, Index group,
                      Index stage_index) {
    const Ladder& ladder = *context.charter.ladder;
    const Stage& stage = ladder.stages[stage_index];
    const StageSay& written = context.submission.involvement[group][stage_index];
    const bool disputed = is_disputed(context, group, stage_index);
    const Index highest = ladder.says.size() - 1;
    const Index ceiling = disputed ? ladder.disputed_counts_as : highest;

    StageSays says;
    StageResult& result = says.result;
    result.state = state_of(context, written, stage, group);
    if (result.state != StageSay::State::said) {
        const bool blank = result.state != StageSay::State::absent;
        says.possible = says.possible_open = blank ? ceiling : 0;
        return says;
    }
    Carried carried = records.gather(group, stage_index);
    result.said = written.say;
    const Index said = std::min(written.say, ceiling);
    result.recorded = carried_say(ladder, stage, said, carried.all);
    result.recorded_open = carried_say(ladder, stage, said, carried.open);
    result.held_by = held_by(ladder, stage, result, carried, disputed);
    result.carried_by = std::move(carried.by);
    says.possible = result.recorded;
    says.possible_open = carried_say(ladder, stage, said, carried.perhaps_open);
    return says;
}

/// A change is traced to a group when something heard from it has a `did`. It is not known while
/// something heard from it is unanswered, or where nothing was heard from it.
Outcome change_from(const RuleContext& context, const RecordResults& records, Index group) {
    bool any = false;
    bool open = false;
    for (const RecordResult& result : records.heard) {
        const Heard& heard = context.submission.heard[result.record.index];
        if (!holds(heard.from, group))
            continue;
        if (result.counts() && context.was_done(heard.did))
            return Outcome::pass;
        any = true;
        open = open || !context.is_replied(heard);
    }
    return any && !open ? Outcome::fail : Outcome::unknown;
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

std::optional<Date> last_decision(const RuleContext& context) {
    std::optional<Date> last;
    for (const Decision& decision : context.submission.decisions)
        if (context.has_come(decision.date) && (!last || *last < decision.date->date))
            last = decision.date->date;
    return last;
}

std::vector<GroupSays> judge_involvement(const RuleContext& context, const RecordResults& records) {
    const StageRecords stage_records(context, records);
    std::vector<GroupSays> groups(context.submission.groups.size());
    for (Index g = 0; g < groups.size(); ++g) {
        groups[g].took_no_part = context.nobody_in(g);
        groups[g].change = change_from(context, records, g);
        groups[g].stages.reserve(context.charter.ladder->stages.size());
        for (Index s = 0; s < context.charter.ladder->stages.size(); ++s)
            groups[g].stages.push_back(judge_stage(context, stage_records, g, s));
    }
    return groups;
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
