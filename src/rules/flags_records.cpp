// What the records show when they are looked at side by side: where they come from, and when.
#include <algorithm>
#include <array>

#include "rules/flags.h"
#include "rules/involvement.h"

namespace coprod {

namespace {

/// A record that counts: when it was made, whose it is, and who else took part in it.
struct Trace {
    RecordRef record;
    Date date;
    std::vector<Index> from;
    const std::vector<Index>* took_part = nullptr;
};

template <class See>
void for_each_trace(const RuleContext& context, const RecordResults& records, See see) {
    const Submission& file = context.submission;
    Trace trace;
    const auto tell = [&](const RecordResult& result, const DatedAt& date,
                          const std::vector<Index>& from) {
        trace.record = result.record;
        trace.date = date.date;
        trace.from = from;
        see(trace);
    };
    std::vector<Index> came;
    for (const RecordResult& result : records.meetings) {
        if (!result.counts())
            continue;
        came.clear();
        for (const Attendance& there : file.meetings[result.record.index].attended)
            if (there.people != 0)
                came.push_back(there.group);
        tell(result, *file.meetings[result.record.index].date, came);
    }
    for (const RecordResult& result : records.decisions)
        if (result.counts())
            tell(result, *file.decisions[result.record.index].date,
                 file.decisions[result.record.index].by);
    for (const RecordResult& result : records.heard)
        if (result.counts())
            tell(result, *file.heard[result.record.index].date,
                 file.heard[result.record.index].from);
    for (const RecordResult& result : records.evidence) {
        const Evidence& evidence = file.evidence[result.record.index];
        if (!result.counts())
            continue;
        trace.took_part = &evidence.took_part;
        tell(result, *evidence.date, evidence.from);
    }
}

/// How many commitments cite each record that documents them.
struct Citations {
    std::array<std::vector<int>, 4> counts; ///< by kind of record, then by its position
    int documented = 0;                     ///< commitments that any record documents

    explicit Citations(const Assessment& assessment) {
        const RecordResults& records = assessment.records;
        counts = {
            std::vector<int>(records.meetings.size()), std::vector<int>(records.decisions.size()),
            std::vector<int>(records.heard.size()), std::vector<int>(records.evidence.size())};
        for (const ClaimResult& commitment : assessment.commitments) {
            documented += commitment.documented_by.empty() ? 0 : 1;
            for (const RecordRef& record : commitment.documented_by)
                ++of(record);
        }
    }
    int& of(const RecordRef& record) {
        return counts[static_cast<std::size_t>(record.kind)][record.index];
    }
};

bool is_whose_project(const RuleContext& context, const std::vector<Index>& groups) {
    return std::any_of(groups.begin(), groups.end(), [&](Index group) {
        return !context.nobody_in(group) && context.is_primary_group(group);
    });
}

/// Leaves the meetings alone in the result, where there are enough of them and all are of one day.
bool keeps_meetings_of_one_day(const FlagInput& input, FlagResult& result) {
    const auto& meetings = input.context.submission.meetings;
    std::vector<RecordRef> kept;
    for (const RecordRef& record : result.records)
        if (record.kind == RecordRef::Kind::meeting)
            kept.push_back(record);
    result.number = static_cast<int>(kept.size());
    if (result.number < input.limit() ||
        std::any_of(kept.begin(), kept.end(), [&](const RecordRef& record) {
            return meetings[record.index].date->date != meetings[kept.front().index].date->date;
        }))
        return false;
    result.records = std::move(kept);
    return true;
}

} // namespace

bool is_carried_by_one_record(const FlagInput& input, FlagResult& result) {
    constexpr int enough = 4; // of fewer commitments one record naturally carries most
    Citations citations(input.assessment);
    if (citations.documented < enough)
        return false;
    for (const ClaimResult& commitment : input.assessment.commitments)
        for (const RecordRef& record : commitment.documented_by) {
            const int carried = citations.of(record);
            if (100 * carried <= input.limit() * citations.documented)
                continue;
            const RecordResult& full = input.assessment.records.of(record);
            result.records.push_back(full.record);
            result.number = std::max(result.number, carried);
        }
    put_in_order(result.records);
    result.whole = citations.documented;
    return !result.records.empty();
}

// The same place does not make one source of many records: projects keep everything in one folder.
bool is_of_one_day_or_group(const FlagInput& input, FlagResult& result) {
    bool one_day = true;
    bool one_group = true;
    std::optional<Date> day;
    std::optional<Index> group;
    for_each_trace(input.context, input.assessment.records, [&](const Trace& trace) {
        result.records.push_back(trace.record);
        if (!day)
            day = trace.date;
        if (!group)
            group = trace.from.front();
        one_day = one_day && *day == trace.date;
        one_group = one_group && std::all_of(trace.from.begin(), trace.from.end(),
                                             [&](Index from) { return from == *group; });
    });
    using Found = FlagResult::Found;
    if (!one_day && !one_group && keeps_meetings_of_one_day(input, result)) {
        result.found = Found::meetings;
        return true;
    }
    result.number = static_cast<int>(result.records.size());
    if (result.number < input.limit() || (!one_day && !one_group))
        return false;
    result.found = one_day && one_group ? Found::both : one_day ? Found::one_day : Found::one_group;
    if (one_group)
        result.groups.push_back(*group);
    return true;
}

// Whoever is named among those who took a decision was there while it was open. Where the people
// whose project it is are on no record at all, other parts of a report say so.
bool is_decided_before_met(const FlagInput& input, FlagResult& result) {
    std::vector<Trace> decisions;
    std::vector<RecordRef> first;
    std::optional<Date> met;
    const std::optional<Date> last = last_decision(input.context);
    for_each_trace(input.context, input.assessment.records, [&](const Trace& trace) {
        if (!is_whose_project(input.context, trace.from) &&
            (trace.took_part == nullptr || !is_whose_project(input.context, *trace.took_part))) {
            if (trace.record.kind == RecordRef::Kind::decision)
                decisions.push_back(trace);
            return;
        }
        if (!met || trace.date < *met) {
            met = trace.date;
            first.clear();
        }
        if (trace.date == *met)
            first.push_back(trace.record);
    });
    if (!met)
        return false;
    for (const Trace& decision : decisions)
        if (decision.date < *met || (decision.date == *met && decision.date == last))
            result.records.push_back(decision.record);
    result.number = static_cast<int>(result.records.size());
    if (result.records.empty())
        return false;
    result.records.insert(result.records.end(), first.begin(), first.end());
    put_in_order(result.records);
    return true;
}

namespace {

/// The stages that stand before the first one that decides.
Index stages_before_decision(const Ladder& ladder) {
    const auto decides = std::find_if(ladder.stages.begin(), ladder.stages.end(),
                                      [](const Stage& stage) { return stage.decides; });
    return static_cast<Index>(decides - ladder.stages.begin());
}

/// Whether the say needs people to have been there, and only records of later carry it.
bool is_carried_later(const Ladder& ladder, const StageResult& stage) {
    return ladder.says[stage.recorded].records == Proof::took_part &&
           stage.recorded_open < stage.recorded;
}

} // namespace

bool is_shaped_after_decision(const FlagInput& input, FlagResult& result) {
    const auto& judged = input.assessment.ladder;
    if (!judged || !judged->last_decision)
        return false;
    const Ladder& ladder = *input.context.charter.ladder;
    for (Index g = 0; g < judged->groups.size(); ++g) {
        if (!input.context.is_primary_group(g))
            continue;
        for (Index s = 0; s < stages_before_decision(ladder); ++s) {
            const StageResult& stage = judged->groups[g].stages[s];
            if (!is_carried_later(ladder, stage))
                continue;
            result.records.insert(result.records.end(), stage.carried_by.begin(),
                                  stage.carried_by.end());
            if (result.groups.empty() || result.groups.back() != g)
                result.groups.push_back(g);
        }
    }
    put_in_order(result.records);
    return !result.groups.empty();
}

} // namespace coprod
