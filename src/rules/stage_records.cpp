#include "rules/stage_records.h"

#include <algorithm>

namespace coprod {

bool is_left_out(const RecordRef* left_out, RecordRef::Kind kind, Index index) {
    return left_out != nullptr && left_out->kind == kind && left_out->index == index;
}

bool lacks_what_was_decided(const Submission& file, const RecordResult& decision, Index group) {
    return decision.set_aside == std::vector{SetAside::nothing_said} &&
           holds(file.decisions[decision.record.index].by, group);
}

// Where no decision is recorded, a running project has not closed anything yet; of one that has
// ended nobody can say when it decided.
Open StageRecords::open(const DatedAt& date) const {
    if (last_decision_)
        return date.date < *last_decision_ ? Open::yes : Open::no;
    return context_.has_come(context_.submission.project.end) ? Open::unknown : Open::yes;
}

void StageRecords::add(Carried& carried, int Shown::*what, const RecordRef& ref, Open open) {
    ++(carried.all.*what);
    carried.open.*what += int{open == Open::yes};
    carried.perhaps_open.*what += int{open != Open::no};
    carried.by.push_back(ref);
}

void StageRecords::add_meeting(Carried& carried, const RecordRef& ref, Index group,
                               Index stage) const {
    const Meeting& meeting = context_.submission.meetings[ref.index];
    if (meeting.stage != stage)
        return;
    ++carried.records;
    if (std::any_of(meeting.attended.begin(), meeting.attended.end(),
                    [&](const Attendance& a) { return a.group == group && a.people != 0; }))
        add(carried, &Shown::took_part, ref, open(*meeting.date));
}

void StageRecords::add_evidence(Carried& carried, const RecordRef& ref, Index group,
                                Index stage) const {
    const Evidence& evidence = context_.submission.evidence[ref.index];
    if (evidence.stage != stage)
        return;
    ++carried.records;
    const bool only_asks =
        evidence.kind && context_.charter.evidence_kinds[*evidence.kind].only_asks;
    if (holds(evidence.took_part, group) && !only_asks)
        add(carried, &Shown::took_part, ref, open(*evidence.date));
    else if (holds(evidence.from, group) || holds(evidence.took_part, group))
        add(carried, &Shown::from_group, ref, open(*evidence.date));
}

void StageRecords::add_heard(Carried& carried, const RecordRef& ref, Index group,
                             Index stage) const {
    const Heard& heard = context_.submission.heard[ref.index];
    if (heard.stage != stage)
        return;
    ++carried.records;
    if (holds(heard.from, group))
        add(carried, &Shown::from_group, ref, open(*heard.date));
}

// Those who took a decision were there while it was open, whatever came after it.
void StageRecords::add_decision(Carried& carried, const RecordRef& ref, Index group) const {
    ++carried.records;
    if (holds(context_.submission.decisions[ref.index].by, group))
        add(carried, &Shown::took_decision, ref, Open::yes);
}

Carried StageRecords::gather(Index group, Index stage) const {
    Carried carried;
    for (const RecordResult& result : records_.meetings)
        if (counts(result))
            add_meeting(carried, result.record, group, stage);
    for (const RecordResult& result : records_.evidence)
        if (counts(result))
            add_evidence(carried, result.record, group, stage);
    for (const RecordResult& result : records_.heard)
        if (counts(result))
            add_heard(carried, result.record, group, stage);
    if (!context_.charter.ladder->stages[stage].decides)
        return carried;
    for (const RecordResult& result : records_.decisions)
        if (counts(result))
            add_decision(carried, result.record, group);
        else if (lacks_what_was_decided(context_.submission, result, group))
            ++carried.not_said;
    return carried;
}

Carried StageRecords::gather_one(const RecordRef& ref, Index group, Index stage) const {
    Carried carried;
    switch (ref.kind) {
    case RecordRef::Kind::meeting:
        add_meeting(carried, ref, group, stage);
        break;
    case RecordRef::Kind::evidence:
        add_evidence(carried, ref, group, stage);
        break;
    case RecordRef::Kind::heard:
        add_heard(carried, ref, group, stage);
        break;
    case RecordRef::Kind::decision:
        add_decision(carried, ref, group);
        break;
    }
    return carried;
}

} // namespace coprod
