// The indicators in words. Only the first of them counts people; what the others count (meetings,
// follow-ups, things heard, stages, kinds of evidence, days) may be shown to everyone.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/context.h"
#include "report/missed_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/small_numbers.h"
#include "report/words.h"

namespace coprod {

namespace {

/// "3 of 5 stages"
std::string share_of(const IndicatorResult& result, std::string_view one, std::string_view many) {
    return fmt::format("{} of {}", result.part, count_of(result.whole, one, many));
}

std::string_view verb(int count, std::string_view one, std::string_view many) {
    return count == 1 ? one : many;
}

/// Whether a group of so few people that they must not be counted came to one of the meetings, or
/// so few of a group: totals of several meetings would give them away.
bool too_few_came(const ReportContext& context, const IndicatorResult& result) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    const Submission& file = context.submission;
    return std::any_of(result.records.begin(), result.records.end(), [&](const RecordRef& record) {
        const auto& there = file.meetings[record.index].attended;
        return std::any_of(there.begin(), there.end(), [&](const Attendance& came) {
            const auto& people = file.groups[came.group].people;
            return people != 0 &&
                   (numbers.hides(came.people.value_or(0)) || numbers.hides(people.value_or(0)));
        });
    });
}

ShownShare share_of_people(const ReportContext& context, const IndicatorResult& result) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    ShownShare shown = numbers.part_of(result.part, result.whole);
    if (result.whole > 0 && too_few_came(context, result))
        shown = {ShownShare::Form::hidden, {}, 0, 0};
    return shown;
}

std::string say_people(const ReportContext& context, const IndicatorResult& result) {
    if (result.whole == 0)
        return result.set_aside > 0
                   ? "No meeting that counts gives numbers of those who came that can be used."
                   : "No meeting on record gives numbers of those who came that can be used.";
    const ShownShare share = share_of_people(context, result);
    const std::string meetings = count_of(result.records.size(), "meeting", "meetings");
    if (share.form == ShownShare::Form::hidden)
        return fmt::format("How many of those who came to {} have lived experience is not shown "
                           "here: a number is too small.",
                           meetings);
    const bool counts = share.form == ShownShare::Form::counts;
    return sentence(
        fmt::format("{} {} who came to {} {} lived experience{}", share.text,
                    counts ? "people" : "of the people", meetings,
                    counts ? verb(result.part, "has", "have") : "have",
                    result.records.size() > 1 ? "; whoever came twice counts twice" : ""));
}

std::string say_chairs(const ReportContext& /*context*/, const IndicatorResult& result) {
    if (result.whole == 0)
        return result.set_aside > 0 ? "No meeting that counts says who chaired it."
                                    : "No meeting on record says who chaired it.";
    return fmt::format(
        "People with lived experience chaired {}.",
        share_of(result, "meeting that names a chair", "meetings that name a chair"));
}

std::string say_done(const ReportContext& /*context*/, const IndicatorResult& result) {
    if (result.whole == 0)
        return "No follow-up of a meeting that has taken place is on record.";
    return fmt::format("{} {} done.", share_of(result, "follow-up", "follow-ups"),
                       verb(result.part, "is", "are"));
}

std::string say_in_time(const ReportContext& /*context*/, const IndicatorResult& result) {
    if (result.whole == 0)
        return "No follow-up on record has come due.";
    return fmt::format(
        "{} {} done in time.",
        share_of(result, "follow-up that has come due", "follow-ups that have come due"),
        verb(result.part, "was", "were"));
}

std::string say_days(const ReportContext& /*context*/, const IndicatorResult& result) {
    if (result.whole == 0)
        return "Nothing is recorded as heard that could be told back.";
    if (!result.days)
        return fmt::format("Nobody has been told yet what came of {}.",
                           count_of(result.whole, "thing heard", "things heard"));
    const std::string when =
        *result.days == 0 ? "on the same day" : "after " + count_of(*result.days, "day", "days");
    const int waiting = result.whole - result.part;
    return both(fmt::format("People were told what came of {}, {} (median).",
                            share_of(result, "thing heard", "things heard"), when),
                waiting == 0 ? std::string()
                             : fmt::format("For {}, people are still waiting.", waiting));
}

std::string say_stages(const ReportContext& context, const IndicatorResult& result) {
    const std::string people = kind_name(context, *result.people_kind);
    if (result.whole == 0)
        return fmt::format("The project has no stages for {}.", people);
    return fmt::format("Records show {} at {}.", people, share_of(result, "stage", "stages"));
}

std::string say_ways(const ReportContext& /*context*/, const IndicatorResult& result) {
    return fmt::format("{} that the charter names {} used.",
                       share_of(result, "way of knowing", "ways of knowing"),
                       verb(result.part, "was", "were"));
}

std::string say_evidence(const ReportContext& /*context*/, const IndicatorResult& result) {
    if (result.whole == 0)
        return "No evidence counts yet.";
    return fmt::format("{} came from people with lived experience.",
                       share_of(result, "piece of evidence", "pieces of evidence"));
}

/// How an indicator is named and told, and what is told of that which could not be used, and of
/// that which is set aside ({} is the count).
struct IndicatorRow {
    IndicatorKind kind = IndicatorKind::lived_in_meetings;
    const char* id = "";
    const char* title = "";
    bool counts_people = false;
    std::string (*say)(const ReportContext&, const IndicatorResult&) = nullptr;
    const char* one_not_used = "";
    const char* more_not_used = "";
    const char* one_set_aside = "";
    const char* more_set_aside = "";
};

constexpr const char* one_follow_up_aside =
    "{} follow-up is left out, as its meeting has no date that has come.";
constexpr const char* more_follow_ups_aside =
    "{} follow-ups are left out, as their meetings have no date that has come.";

constexpr std::array<IndicatorRow, 8> indicator_rows{{
    {IndicatorKind::lived_in_meetings, "lived-in-meetings",
     "People with lived experience in meetings", true, say_people,
     "{} more meeting is left out, as it does not say how many came from each group.",
     "{} more meetings are left out, as they do not say how many came from each group.",
     "{} meeting that gives numbers is set aside, so it does not count.",
     "{} meetings that give numbers are set aside, so they do not count."},
    {IndicatorKind::chaired_by_lived, "chaired-by-lived",
     "Meetings chaired by people with lived experience", false, say_chairs,
     "{} more does not say who chaired it.", "{} more do not say who chaired them.",
     "{} meeting that names a chair is set aside, so it does not count.",
     "{} meetings that name a chair are set aside, so they do not count."},
    {IndicatorKind::follow_ups_done, "follow-ups-done", "Follow-ups done", false, say_done,
     "{} more does not say what was to be done.", "{} more do not say what was to be done.",
     one_follow_up_aside, more_follow_ups_aside},
    {IndicatorKind::follow_ups_in_time, "follow-ups-in-time", "Follow-ups done in time", false,
     say_in_time, "{} more has no due date.", "{} more have no due date.", one_follow_up_aside,
     more_follow_ups_aside},
    {IndicatorKind::days_to_telling, "days-to-telling", "Days from hearing to telling", false,
     say_days, "{} more is left out, as its date, its source or its words are missing.",
     "{} more are left out, as their date, their source or their words are missing."},
    {IndicatorKind::stages_with, "stages-with", "Stages with", false, say_stages, "", ""},
    {IndicatorKind::ways_of_knowing, "ways-of-knowing", "Ways of knowing used", false, say_ways,
     "{} piece of evidence names no kind.", "{} pieces of evidence name no kind."},
    {IndicatorKind::evidence_from_lived, "evidence-from-lived", "Evidence from lived experience",
     false, say_evidence, "{} more was set aside.", "{} more were set aside."},
}};

const IndicatorRow& row_of(IndicatorKind kind) {
    return *std::find_if(indicator_rows.begin(), indicator_rows.end(),
                         [&](const IndicatorRow& row) { return row.kind == kind; });
}

/// A sentence on what could not be used; where nothing could, the first sentence has said so.
std::string not_used(const IndicatorRow& row, const IndicatorResult& result) {
    if (result.not_used == 0 || result.whole == 0)
        return {};
    return fmt::format(fmt::runtime(result.not_used == 1 ? row.one_not_used : row.more_not_used),
                       result.not_used);
}

/// The same on what stands only in records that do not count.
std::string set_aside(const IndicatorRow& row, const IndicatorResult& result) {
    if (result.set_aside == 0)
        return {};
    return fmt::format(fmt::runtime(result.set_aside == 1 ? row.one_set_aside : row.more_set_aside),
                       result.set_aside);
}

ReportIndicator shown_indicator(const ReportContext& context, const IndicatorResult& result) {
    const IndicatorRow& row = row_of(result.kind);
    ReportIndicator shown;
    shown.id = row.id;
    shown.title = row.title;
    if (result.people_kind) {
        shown.id += "-" + context.charter.kinds[*result.people_kind].id;
        shown.title += " " + kind_name(context, *result.people_kind);
    }
    shown.text =
        both(both(row.say(context, result), not_used(row, result)), set_aside(row, result));
    if (result.whole > 0 && !(row.counts_people && context.everyone())) {
        shown.part = result.part;
        shown.whole = result.whole;
    }
    if (row.counts_people) {
        const ShownShare share = share_of_people(context, result);
        shown.hidden = share.form == ShownShare::Form::hidden;
        if (!shown.hidden)
            shown.share = share.text;
    }
    shown.days = result.days;
    shown.records = shown_record_ids(context, result.records);
    return shown;
}

} // namespace

void add_indicators(const ReportContext& context, Report& report) {
    for (const IndicatorResult& result : context.assessment.indicators)
        report.indicators.push_back(shown_indicator(context, result));
    for (const MissedKind& missed : context.assessment.missed)
        report.missed.push_back(shown_missed(context, missed));
}

} // namespace coprod
