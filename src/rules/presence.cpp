#include "rules/presence.h"

#include <algorithm>

namespace coprod {

namespace {

/// Goes through the records once and notes whom each of them shows at which stages.
class Finder {
public:
    explicit Finder(const RuleContext& context) : context_(context) {
        const auto& ladder = context.charter.ladder;
        const std::size_t stages = ladder ? ladder->stages.size() : 0;
        found_.groups.assign(context.submission.groups.size(), false);
        found_.kinds.resize(context.charter.kinds.size());
        for (KindPresence& kind : found_.kinds)
            kind.stages.assign(stages, false);
        found_.begun.assign(stages, false);
        for (Index stage = 0; stage < stages; ++stage)
            if (ladder->stages[stage].decides)
                deciding_.push_back(stage);
    }

    void add(const RecordResults& records);
    Presence take();

private:
    using Stages = std::vector<Index>;

    const RuleContext& context_;
    Stages deciding_;
    Presence found_;

    void begin(const Stages& stages);
    void see(const RecordRef& record, const Stages& stages, Index group);
    void add_meeting(const RecordRef& record, const Meeting& meeting);
    void add_evidence(const RecordRef& record, const Evidence& evidence);
    void add_decision(const RecordRef& record, const Decision& decision);
    [[nodiscard]] Stages stages_of(const std::optional<Index>& stage) const;
};

Finder::Stages Finder::stages_of(const std::optional<Index>& stage) const {
    return stage && *stage < found_.begun.size() ? Stages{*stage} : Stages{};
}

void Finder::begin(const Stages& stages) {
    for (const Index stage : stages)
        found_.begun[stage] = true;
}

void Finder::see(const RecordRef& record, const Stages& stages, Index group) {
    if (context_.nobody_in(group))
        return;
    KindPresence& kind = found_.kinds[*context_.submission.groups[group].kind];
    kind.somewhere = true;
    found_.groups[group] = true;
    for (const Index stage : stages)
        kind.stages[stage] = true;
    const bool noted = !kind.records.empty() && kind.records.back().kind == record.kind &&
                       kind.records.back().index == record.index;
    if (!stages.empty() && !noted) // another group of the kind may have been there too
        kind.records.push_back(record);
}

void Finder::add_meeting(const RecordRef& record, const Meeting& meeting) {
    const Stages stages = stages_of(meeting.stage);
    begin(stages);
    for (const Attendance& there : meeting.attended)
        if (there.people != 0)
            see(record, stages, there.group);
}

// Whoever took part in a survey was asked, and was not there when anything was done with it.
void Finder::add_evidence(const RecordRef& record, const Evidence& evidence) {
    const Stages stages = stages_of(evidence.stage);
    begin(stages);
    if (evidence.kind && context_.charter.evidence_kinds[*evidence.kind].only_asks)
        return;
    for (const Index group : evidence.took_part)
        see(record, stages, group);
}

void Finder::add_decision(const RecordRef& record, const Decision& decision) {
    begin(deciding_);
    for (const Index group : decision.by)
        see(record, deciding_, group);
}

void Finder::add(const RecordResults& records) {
    const Submission& file = context_.submission;
    for (const RecordResult& result : records.meetings)
        if (result.counts())
            add_meeting(result.record, file.meetings[result.record.index]);
    for (const RecordResult& result : records.decisions)
        if (result.counts())
            add_decision(result.record, file.decisions[result.record.index]);
    for (const RecordResult& result : records.heard)
        if (result.counts())
            begin(stages_of(file.heard[result.record.index].stage));
    for (const RecordResult& result : records.evidence)
        if (result.counts())
            add_evidence(result.record, file.evidence[result.record.index]);
}

Presence Finder::take() {
    bool later = false; // whoever has delivered has also decided, whether or not a record says so
    for (std::size_t stage = found_.begun.size(); stage > 0; --stage) {
        later = later || found_.begun[stage - 1];
        found_.begun[stage - 1] = later;
    }
    return std::move(found_);
}

} // namespace

Presence find_presence(const RuleContext& context, const RecordResults& records) {
    Finder finder(context);
    finder.add(records);
    return finder.take();
}

bool has_stage(const RuleContext& context, const LadderResult& ladder, const Presence& presence,
               Index kind, Index stage) {
    if (presence.kinds[kind].stages[stage])
        return true;
    bool agreed = false;
    for (Index group = 0; group < ladder.groups.size(); ++group) {
        if (context.submission.groups[group].kind != kind || context.nobody_in(group))
            continue;
        if (ladder.groups[group].stages[stage].state != StageSay::State::absent)
            return true;
        agreed = true;
    }
    return !agreed;
}

} // namespace coprod
