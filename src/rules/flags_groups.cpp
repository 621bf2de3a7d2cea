// What the numbers of people say: who came, who answered, and of how many.
#include <algorithm>
#include <cstdint>

#include "rules/flags.h"
#include "rules/statements.h"

namespace coprod {

namespace {

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
    return context.submission.groups[group].people.value_or(0) > 1 &&
           people_who_answered(context.submission, group) == 1;
}

/// Whether somebody of the same kind answered, so that the kind's statements can be read.
bool kind_answered(const Submission& file, Index group) {
    for (Index other = 0; other < file.groups.size(); ++other)
        if (file.groups[other].kind == file.groups[group].kind &&
            people_who_answered(file, other) > 0)
            return true;
    return false;
}

/// Whether nobody of the group answered, or a smaller share of it than the limit.
bool answered_too_little(const FlagInput& input, Index group) {
    const Submission& file = input.context.submission;
    const int answers = people_who_answered(file, group);
    const std::optional<int>& people = file.groups[group].people;
    return answers == 0 ||
           (people && std::int64_t{100} * answers < std::int64_t{input.limit()} * *people);
}

/// Whether somebody of the group was at a meeting on that day.
bool met_on(const FlagInput& input, Index group, Date day) {
    const auto& meetings = input.context.submission.meetings;
    const auto& results = input.assessment.records.meetings;
    return std::any_of(results.begin(), results.end(), [&](const RecordResult& result) {
        const Meeting& meeting = meetings[result.record.index];
        return result.counts() && meeting.date->date == day &&
               std::any_of(meeting.attended.begin(), meeting.attended.end(),
                           [&](const Attendance& there) {
                               return there.group == group && there.people != 0;
                           });
    });
}

/// Whether only somebody else tells by the record that the group was there.
bool is_others_word(const FlagInput& input, Index group, const RecordRef& by) {
    const Submission& file = input.context.submission;
    if (by.kind == RecordRef::Kind::decision)
        return !met_on(input, group, file.decisions[by.index].date->date);
    return by.kind == RecordRef::Kind::evidence &&
           !input.context.any_lived(file.evidence[by.index].from);
}

/// Whether somebody else's records alone carry what the group had a part in at that stage.
bool only_others_wrote(const FlagInput& input, Index group, const StageResult& stage) {
    return !stage.carried_by.empty() &&
           std::all_of(stage.carried_by.begin(), stage.carried_by.end(),
                       [&](const RecordRef& by) { return is_others_word(input, group, by); });
}

/// Whether the kind stands where one person alone does, and no other group of it does.
bool stands_on_one_person(const RuleContext& context, const LadderResult& ladder,
                          const KindLadder& kind) {
    if (!kind.primary || !kind.best_group ||
        context.submission.groups[*kind.best_group].people != 1)
        return false;
    if (kind.recorded.at_least >= context.charter.ladder->rungs.size())
        return false; // it stands nowhere yet
    for (Index group = 0; group < ladder.groups.size(); ++group)
        if (context.submission.groups[group].kind == kind.kind && group != *kind.best_group &&
            ladder.groups[group].recorded.at_least <= kind.recorded.at_least)
            return false; // smaller is higher: another group carries it too
    return true;
}

/// The meetings to which more came than the group has people.
std::vector<RecordRef> overfull_meetings(const FlagInput& input, Index group, int people) {
    std::vector<RecordRef> found;
    for (const RecordResult& result : input.assessment.records.meetings)
        for (const Attendance& there :
             input.context.submission.meetings[result.record.index].attended)
            if (there.group == group && there.people.value_or(0) > people)
                found.push_back(result.record);
    return found;
}

} // namespace

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
    if (input.assessment.ladder)
        for (const KindLadder& kind : input.assessment.ladder->kinds)
            if (stands_on_one_person(context, *input.assessment.ladder, kind))
                result.groups.push_back(*kind.best_group);
    put_in_order(result.records);
    return !result.groups.empty();
}

bool is_written_by_others(const FlagInput& input, FlagResult& result) {
    const auto& judged = input.assessment.ladder;
    if (!judged)
        return false;
    const Ladder& ladder = *input.context.charter.ladder;
    for (Index group = 0; group < judged->groups.size(); ++group) {
        if (!input.context.is_primary_group(group))
            continue;
        for (Index s = 0; s < ladder.stages.size(); ++s) {
            const StageResult& stage = judged->groups[group].stages[s];
            if (ladder.says[stage.recorded].records != Proof::took_part ||
                !only_others_wrote(input, group, stage))
                continue;
            result.records.insert(result.records.end(), stage.carried_by.begin(),
                                  stage.carried_by.end());
            result.groups.push_back(group);
            result.stages.push_back(s);
        }
    }
    put_in_order(result.records);
    return !result.groups.empty();
}

bool is_narrowed(const FlagInput& input, FlagResult& result) {
    const auto& kinds = input.context.charter.kinds;
    const auto usual = std::count_if(kinds.begin(), kinds.end(),
                                     [](const PeopleKind& kind) { return kind.primary; });
    result.number = static_cast<int>(input.context.primary.size());
    result.whole = static_cast<int>(usual);
    return result.number < result.whole;
}

// Where nobody of a kind answered its statements are unknown, and that is a gap.
bool is_answered_by_few(const FlagInput& input, FlagResult& result) {
    const RuleContext& context = input.context;
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (context.is_primary_group(group) && !context.nobody_in(group) &&
            kind_answered(context.submission, group) &&
            (answered_too_little(input, group) ||
             least_viewed(context.submission, group, input.limit())))
            result.groups.push_back(group);
    return !result.groups.empty();
}

bool has_more_than_people(const FlagInput& input, FlagResult& result) {
    const Submission& file = input.context.submission;
    for (Index group = 0; group < file.groups.size(); ++group) {
        const std::optional<int>& people = file.groups[group].people;
        if (!people)
            continue;
        const std::vector<RecordRef> meetings = overfull_meetings(input, group, *people);
        if (meetings.empty() && people_who_answered(file, group) <= *people)
            continue;
        result.groups.push_back(group);
        result.records.insert(result.records.end(), meetings.begin(), meetings.end());
    }
    put_in_order(result.records);
    return !result.groups.empty();
}

} // namespace coprod
