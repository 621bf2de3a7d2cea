#include "rules/without.h"

namespace coprod {

namespace {

void take_out_citations(std::vector<Claim>& claims, const RecordRef& gone) {
    for (Claim& claim : claims) {
        std::erase_if(claim.evidence, [&](const RecordRef& ref) {
            return ref.kind == gone.kind && ref.index == gone.index;
        });
        for (RecordRef& ref : claim.evidence)
            if (ref.kind == gone.kind && ref.index > gone.index)
                --ref.index;
    }
}

template <class Records>
void take_out(Records& records, Index gone) {
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(gone));
}

void take_out(Submission& submission, const RecordRef& gone) {
    switch (gone.kind) {
    case RecordRef::Kind::meeting:
        take_out(submission.meetings, gone.index);
        break;
    case RecordRef::Kind::decision:
        take_out(submission.decisions, gone.index);
        break;
    case RecordRef::Kind::heard:
        take_out(submission.heard, gone.index);
        break;
    case RecordRef::Kind::evidence:
        take_out(submission.evidence, gone.index);
        break;
    }
    for (auto* claims : {&submission.commitments, &submission.embedding, &submission.principles,
                         &submission.agreements, &submission.monitoring})
        take_out_citations(*claims, gone);
}

} // namespace

Submission without(const Submission& submission, const RestsOn& thing) {
    Submission rest = submission;
    switch (thing.kind) {
    case RestsOn::Kind::record:
        take_out(rest, thing.record);
        break;
    case RestsOn::Kind::answers:
        rest.statements[thing.statement][thing.group] = {};
        break;
    case RestsOn::Kind::say:
        rest.involvement[thing.group][thing.stage] = {};
        break;
    case RestsOn::Kind::account:
        rest.commitments[thing.commitment].how = {};
        break;
    }
    return rest;
}

} // namespace coprod
