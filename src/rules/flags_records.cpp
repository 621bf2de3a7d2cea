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

/// The meetings on record to which one person of the group came, and the others to which more did,
/// or to which nobody knows how many.
struct Visits {
    std::vector<RecordRef> alone;
    bool always_alone = true;
};

Visits visits_of(const FlagInput& input, Index group) {
    Visits visits;
    for (const RecordResult& result : input.assessment.records.meetings) {
        if (!result.counts())
            continue;
        for (const Attendance& there :
             input.context.submission.meetings[result.record.index].attended) {
            if (there.group != group || there.people == 0)
                continue;
            if (there.people == 1)
                visits.alone.push_back(result.record);
            else
                visits.always_alone = false;
        }
    }
    return visits;
}

/// Whether a group of more than one person never gave more than one answer to a statement.
bool one_answered(const RuleContext& context, Index group) {
    if (context.submission.groups[group].people.value_or(0) < 2)
        return false;
    int most = 0;
    for (const auto& statement : context.submission.statements) {
        const Answers& given = statement[group];
        most = std::max(most, given.agree + given.unsure + given.disagree + given.did_not_apply);
    }
    return most == 1;
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
    result.number = static_cast<int>(result.records.size());
    if (result.number < input.limit() || (!one_day && !one_group))
        return false;
    using Found = FlagResult::Found;
    result.found = one_day && one_group ? Found::both : one_day ? Found::one_day : Found::one_group;
    if (one_group)
        result.groups.push_back(*group);
    return true;
}

bool has_one_voice(const FlagInput& input, FlagResult& result) {
    const RuleContext& context = input.context;
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        const auto& people = context.submission.groups[group].people;
        if (!context.kind_of(group).lived || people == 0 || people == 1)
            continue;
        const Visits visits = visits_of(input, group);
        const auto alone = static_cast<int>(visits.alone.size());
        const bool came_alone = visits.always_alone && alone >= input.limit();
        if (!came_alone && !one_answered(context, group))
            continue;
        result.groups.push_back(group);
        if (came_alone)
            result.records.insert(result.records.end(), visits.alone.begin(), visits.alone.end());
    }
    put_in_order(result.records);
    return !result.groups.empty();
}

// Whoever is named among those who took a decision was there while it was open. Where the people
// whose project it is are on no record at all, other parts of a report say so.
bool is_decided_before_met(const FlagInput& input, FlagResult& result) {
    const std::optional<Date> decided = last_decision(input.context);
    if (!decided)
        return false;
    bool met_before = false;
    std::optional<Date> met;
    std::vector<RecordRef> first;
    for_each_trace(input.context, input.assessment.records, [&](const Trace& trace) {
        const bool decision = trace.record.kind == RecordRef::Kind::decision;
        if (decision && trace.date == *decided)
            result.records.push_back(trace.record);
        if (!is_whose_project(input.context, trace.from) &&
            (trace.took_part == nullptr || !is_whose_project(input.context, *trace.took_part)))
            return;
        met_before = met_before || trace.date < *decided || (decision && trace.date == *decided);
        if (!met || trace.date < *met) {
            met = trace.date;
            first.clear();
        }
        if (trace.date == *met)
            first.push_back(trace.record);
    });
    if (met_before || !met)
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
