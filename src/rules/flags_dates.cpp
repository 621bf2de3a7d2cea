// Days that do not fit together: most are slips of the pen, and some change what happened when.
#include <algorithm>

#include "rules/flags.h"

namespace coprod {

namespace {

/// The first and the last day on which a stage met; empty where it did not.
struct StageDays {
    std::optional<Date> first;
    std::optional<Date> last;
};

std::vector<StageDays> days_of_stages(std::size_t stages, const Submission& file,
                                      const RecordResults& records) {
    std::vector<StageDays> days(stages);
    for (const RecordResult& result : records.meetings) {
        const Meeting& meeting = file.meetings[result.record.index];
        if (!result.counts() || !meeting.stage)
            continue;
        StageDays& stage = days[*meeting.stage];
        if (!stage.first || meeting.date->date < *stage.first)
            stage.first = meeting.date->date;
        if (!stage.last || *stage.last < meeting.date->date)
            stage.last = meeting.date->date;
    }
    return days;
}

void add_meetings_of(const SwappedStages& swapped, const Submission& file,
                     const RecordResults& records, FlagResult& result) {
    for (const RecordResult& each : records.meetings) {
        const auto& stage = file.meetings[each.record.index].stage;
        if (each.counts() && (stage == swapped.later || stage == swapped.earlier))
            result.records.push_back(each.record);
    }
}

} // namespace

bool has_early_follow_up(const Meeting& meeting) {
    return meeting.date && std::any_of(meeting.follow_up.begin(), meeting.follow_up.end(),
                                       [&](const FollowUp& each) {
                                           return each.done && each.done->date < meeting.date->date;
                                       });
}

bool is_before_start(const Project& project, const std::optional<DatedAt>& day) {
    return project.start && day && day->date < project.start->date;
}

std::vector<SwappedStages> swapped_stages(const Charter& charter, const Submission& file,
                                          const RecordResults& records) {
    std::vector<SwappedStages> swapped;
    if (!charter.ladder)
        return swapped;
    const auto days = days_of_stages(charter.ladder->stages.size(), file, records);
    for (Index later = 0; later < days.size(); ++later)
        for (Index earlier = 0; earlier < later; ++earlier)
            if (days[later].last && days[earlier].first && *days[later].last < *days[earlier].first)
                swapped.push_back({later, earlier});
    return swapped;
}

bool has_odd_dates(const FlagInput& input, FlagResult& result) {
    const Submission& file = input.context.submission;
    const RecordResults& records = input.assessment.records;
    for (const RecordResult& each : records.meetings) {
        const Meeting& meeting = file.meetings[each.record.index];
        if (each.counts() &&
            (has_early_follow_up(meeting) || is_before_start(file.project, meeting.date)))
            result.records.push_back(each.record);
    }
    for (const RecordResult& each : records.decisions)
        if (each.counts() && is_before_start(file.project, file.decisions[each.record.index].date))
            result.records.push_back(each.record);
    for (const SwappedStages& swapped : swapped_stages(input.context.charter, file, records))
        add_meetings_of(swapped, file, records, result);
    put_in_order(result.records);
    return !result.records.empty();
}

bool is_reviewed_early(const FlagInput& input, FlagResult&) {
    const auto& forms = input.assessment.forms;
    if (!forms || input.context.has_come(input.context.submission.project.end))
        return false;
    const auto& states = forms->review;
    const auto is_settled = [](AnswerState state) {
        return state == AnswerState::answered || state == AnswerState::not_applicable;
    };
    return std::all_of(states.begin(), states.end(), is_settled) &&
           std::find(states.begin(), states.end(), AnswerState::answered) != states.end();
}

} // namespace coprod
