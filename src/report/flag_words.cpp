#include "report/flag_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/records.h"
#include "report/small_numbers.h"
#include "report/words.h"
#include "rules/flags.h"
#include "rules/statements.h"

namespace coprod {

namespace {

/// The meetings among those to which more of the group came than it has people.
std::vector<RecordRef> overfull_meetings(const ReportContext& context, const FlagResult& result,
                                         Index group) {
    const int people = context.submission.groups[group].people.value_or(0);
    std::vector<RecordRef> meetings;
    for (const RecordRef& record : result.records)
        for (const Attendance& there : context.submission.meetings[record.index].attended)
            if (there.group == group && there.people.value_or(0) > people)
                meetings.push_back(record);
    return meetings;
}

using Holds = bool (*)(const Submission&, const RecordRef&);

/// Those of the records of which it holds.
std::vector<RecordRef> those(const ReportContext& context, const FlagResult& result, Holds holds) {
    std::vector<RecordRef> found;
    for (const RecordRef& record : result.records)
        if (holds(context.submission, record))
            found.push_back(record);
    return found;
}

bool came_before_start(const Submission& file, const RecordRef& record) {
    return is_before_start(file.project, record.kind == RecordRef::Kind::meeting
                                             ? file.meetings[record.index].date
                                             : file.decisions[record.index].date);
}

bool is_followed_up_early(const Submission& file, const RecordRef& record) {
    return record.kind == RecordRef::Kind::meeting &&
           has_early_follow_up(file.meetings[record.index]);
}

/// "2 of the 9 who answered had a view on “I am heard”, and few or none on 3 other statements."
std::string view_of_few(const ReportContext& context, const LeastViewed& least) {
    const std::string others =
        least.others == 0
            ? std::string()
            : fmt::format(", and few or none on {}",
                          count_of(least.others, "other statement", "other statements"));
    return fmt::format("{} of the {} who answered had a view on {}{}.", least.views, least.answered,
                       in_curly_quotes(context.charter.statements[least.statement].wording),
                       others);
}

} // namespace

std::string say_few_answered(const ReportContext& context, const FlagResult& result) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    const int limit = context.charter.mark.flags[result.flag].limit.value_or(0);
    std::string text;
    for (const Index group : result.groups) {
        const Group& asked = context.submission.groups[group];
        text = both(text, sentence(fmt::format(
                              "{}: {}", asked.shown(),
                              numbers.answered(asked.people,
                                               people_who_answered(context.submission, group)))));
        if (const auto least = least_viewed(context.submission, group, limit))
            text = both(text, view_of_few(context, *least));
    }
    return text;
}

std::string say_more_than_people(const ReportContext& context, const FlagResult& result) {
    std::string text;
    for (const Index group : result.groups) {
        const Group& whole = context.submission.groups[group];
        const int people = whole.people.value_or(0);
        const int answers = people_who_answered(context.submission, group);
        std::vector<std::string> more;
        if (answers > people)
            more.push_back(fmt::format("{} answered the statements", answers));
        if (const auto meetings = overfull_meetings(context, result, group); !meetings.empty())
            more.push_back(
                fmt::format("more than {} came to {}", people, record_names(context, meetings)));
        text = both(text, sentence(fmt::format("{} has {}: {}", whole.shown(),
                                               count_of(people, "person", "people"), join(more))));
    }
    return text;
}

std::string say_written_by_others(const ReportContext& context, const FlagResult& result) {
    std::string text;
    for (std::size_t i = 0; i < result.groups.size(); ++i) {
        const Index group = result.groups[i];
        const Index stage = result.stages[i];
        const auto& by = context.assessment.ladder->groups[group].stages[stage].carried_by;
        const auto decisions = std::count_if(by.begin(), by.end(), [](const RecordRef& record) {
            return record.kind == RecordRef::Kind::decision;
        });
        const bool others = static_cast<std::size_t>(decisions) < by.size();
        text = both(text,
                    fmt::format("At the stage {}, nothing shows the part that {} had but {}{}{}.",
                                in_curly_quotes(context.charter.ladder->stages[stage].title),
                                context.submission.groups[group].shown(),
                                others ? "what others wrote" : "",
                                others && decisions > 0 ? " and " : "",
                                decisions > 0 ? "a decision that names them" : ""));
    }
    return text;
}

std::string say_narrowed(const ReportContext& context, const FlagResult& result) {
    std::string text = sentence(
        fmt::format("this was judged for {} alone, {} of the {} whose projects the charter "
                    "has in mind",
                    kind_names(context, context.assessment.primary), result.number,
                    count_of(result.whole, "kind of people", "kinds of people")));
    if (!context.everyone())
        text +=
            fmt::format(" The reason given: {}",
                        sentence(in_curly_quotes(context.submission.project.primary_reason.value)));
    return text;
}

std::string say_odd_dates(const ReportContext& context, const FlagResult& result) {
    std::string text;
    if (const auto early = those(context, result, came_before_start); !early.empty())
        text = sentence(fmt::format("from before the project’s start ({}): {}",
                                    spelled(*context.submission.project.start),
                                    record_names(context, early)));
    if (const auto early = those(context, result, is_followed_up_early); !early.empty())
        text = both(text, sentence(fmt::format("with a follow-up that was done before the meeting "
                                               "itself: {}",
                                               record_names(context, early))));
    for (const SwappedStages& swapped :
         swapped_stages(context.charter, context.submission, context.assessment.records))
        text = both(
            text,
            fmt::format("All meetings of the stage {} are older than the first of "
                        "the stage {}.",
                        in_curly_quotes(context.charter.ladder->stages[swapped.later].title),
                        in_curly_quotes(context.charter.ladder->stages[swapped.earlier].title)));
    return text;
}

std::string say_early_review(const ReportContext& context, const FlagResult&) {
    const auto& end = context.submission.project.end;
    if (!end)
        return "The review is answered, and the file does not say that the project has ended.";
    return fmt::format("The review is answered, and the project goes on until {}.", spelled(*end));
}

std::string say_short_answers(const ReportContext& context, const FlagResult& result) {
    return fmt::format("{} in the file have fewer than {} words.",
                       count_of(result.number, "answer", "answers"),
                       context.charter.mark.flags[result.flag].limit.value_or(0));
}

std::string say_much_not_applicable(const ReportContext&, const FlagResult& result) {
    return fmt::format("{} of the {} questions of the forms are said not to apply.", result.number,
                       result.whole);
}

std::string say_disputed(const ReportContext&, const FlagResult& result) {
    std::vector<std::string> parts;
    if (result.number > 0)
        parts.push_back(count_of(result.number, "commitment", "commitments"));
    if (result.whole > 0)
        parts.push_back(fmt::format("how much say a group had, at {}",
                                    count_of(result.whole, "stage", "stages")));
    return sentence(fmt::format("people who took part see it differently: {}", join(parts)));
}

} // namespace coprod
