#include <algorithm>

#include "rules/made_up.h"
#include "rules/rules.h"

namespace coprod {

namespace {

void check_date(const RuleContext& context, const std::optional<DatedAt>& date,
                RecordResult& result) {
    if (!date)
        result.set_aside.push_back(SetAside::no_date);
    else if (!context.has_come(date))
        result.set_aside.push_back(SetAside::date_to_come);
}

// Minutes are kept by whoever keeps them, so a meeting documents and does not confirm: those who
// came did not thereby say that a commitment was kept (method.md, "Nobody marks their own
// homework"). Where families met on their own, the minutes are theirs.
bool families_alone(const RuleContext& context, const Meeting& meeting) {
    const bool chaired_by_staff = meeting.chaired_by && !context.kind_of(*meeting.chaired_by).lived;
    return !chaired_by_staff && RuleContext::somebody_came(meeting) &&
           std::all_of(meeting.attended.begin(), meeting.attended.end(),
                       [&](const Attendance& there) {
                           return there.people == 0 || context.kind_of(there.group).lived;
                       });
}

RecordResult judge(const RuleContext& context, const Meeting& meeting) {
    RecordResult result;
    check_date(context, meeting.date, result);
    if (!RuleContext::somebody_came(meeting))
        result.set_aside.push_back(SetAside::no_source);
    if (is_made_up(context.placeholders, meeting))
        result.set_aside.push_back(SetAside::nothing_said);
    result.lived = families_alone(context, meeting);
    return result;
}

RecordResult judge(const RuleContext& context, const Decision& decision) {
    RecordResult result;
    check_date(context, decision.date, result);
    if (decision.by.empty())
        result.set_aside.push_back(SetAside::no_source);
    if (!context.answered(decision.what))
        result.set_aside.push_back(SetAside::nothing_said);
    return result;
}

RecordResult judge(const RuleContext& context, const Heard& heard) {
    RecordResult result;
    check_date(context, heard.date, result);
    if (heard.from.empty())
        result.set_aside.push_back(SetAside::no_source);
    if (!context.answered(heard.said))
        result.set_aside.push_back(SetAside::nothing_said);
    // What nobody has answered yet is a question, and a question confirms nothing.
    result.lived =
        context.any_lived(heard.from) && context.is_replied(heard) && context.has_come(heard.told);
    return result;
}

RecordResult judge(const RuleContext& context, const Evidence& evidence) {
    RecordResult result;
    check_date(context, evidence.date, result);
    if (evidence.from.empty())
        result.set_aside.push_back(SetAside::no_source);
    if (!context.placeholders.names_a_place(evidence.where.value))
        result.set_aside.push_back(SetAside::no_place);
    if (evidence.kind && context.charter.evidence_kinds[*evidence.kind].intention)
        result.set_aside.push_back(SetAside::intention);
    // Who disputes one thing is not cited as a witness for another.
    result.lived = context.any_lived(evidence.from) && evidence.disputes.empty();
    return result;
}

template <class Records>
std::vector<RecordResult> judge_all(const RuleContext& context, const Records& records,
                                    RecordRef::Kind kind) {
    std::vector<RecordResult> results;
    results.reserve(records.size());
    for (const auto& record : records) {
        RecordResult& result = results.emplace_back(judge(context, record));
        result.record = {kind, results.size() - 1, record.place};
    }
    return results;
}

} // namespace

RecordResults judge_records(const RuleContext& context) {
    const Submission& s = context.submission;
    return {judge_all(context, s.meetings, RecordRef::Kind::meeting),
            judge_all(context, s.decisions, RecordRef::Kind::decision),
            judge_all(context, s.heard, RecordRef::Kind::heard),
            judge_all(context, s.evidence, RecordRef::Kind::evidence)};
}

const RecordResult& RecordResults::of(const RecordRef& ref) const {
    switch (ref.kind) {
    case RecordRef::Kind::meeting:
        return meetings[ref.index];
    case RecordRef::Kind::decision:
        return decisions[ref.index];
    case RecordRef::Kind::heard:
        return heard[ref.index];
    case RecordRef::Kind::evidence:
        break;
    }
    return evidence[ref.index];
}

} // namespace coprod
