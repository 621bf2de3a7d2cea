// What this report cannot know, and what was left out of the judgement.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/ladder_words.h"
#include "report/words.h"

namespace coprod {

namespace {

using Lines = std::vector<std::string>;

void add_sections_not_judged(const ReportContext& context, Lines& lines) {
    Lines names;
    for (const Text& section : context.submission.not_judged)
        names.push_back(fmt::format("`{}`", section.value));
    if (!names.empty())
        lines.push_back(fmt::format("This charter has no part for {}, so {} not judged.",
                                    join(names), names.size() == 1 ? "it was" : "they were"));
}

void add_stages(const ReportContext& context, Lines& lines) {
    if (!context.assessment.ladder)
        return;
    const LadderResult& ladder = *context.assessment.ladder;
    if (!ladder.last_decision)
        lines.emplace_back(
            "No decision is on record. So it cannot be told what happened before a decision "
            "and what came after it.");
    std::size_t blank = 0;
    std::size_t to_come = 0;
    std::size_t not_there = 0;
    for (Index group = 0; group < ladder.groups.size(); ++group)
        for (Index stage = 0; stage < ladder.groups[group].stages.size(); ++stage) {
            const StageSay::State state = ladder.groups[group].stages[stage].state;
            if (absence_is_open(context, group, stage))
                ++not_there;
            else if (state == StageSay::State::blank)
                ++blank;
            else if (state == StageSay::State::not_yet)
                ++to_come;
        }
    if (blank > 0)
        lines.push_back(
            fmt::format("Left blank under `involvement`: {}. A blank is not a no and not a yes.",
                        count_of(blank, "stage", "stages")));
    if (not_there > 0)
        lines.push_back(fmt::format("Said under `involvement` not to have been there, and asked "
                                    "for all the same: {}.",
                                    count_of(not_there, "stage", "stages")));
    if (to_come > 0)
        lines.push_back(
            fmt::format("Still to come: {}. This report cannot speak for what is ahead.",
                        count_of(to_come, "stage", "stages")));
}

void add_records_set_aside(const ReportContext& context, Lines& lines) {
    const RecordResults& records = context.assessment.records;
    std::size_t aside = 0;
    for (const auto* results :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        aside += static_cast<std::size_t>(
            std::count_if(results->begin(), results->end(),
                          [](const RecordResult& result) { return !result.counts(); }));
    if (aside > 0)
        lines.push_back(fmt::format("{} set aside; the reasons are listed.",
                                    count_of(aside, "record was", "records were")));
}

void add_small_numbers(const ReportContext& context, Lines& lines) {
    const Mark& mark = context.charter.mark;
    if (context.assessment.statements.empty())
        return;
    lines.push_back(fmt::format("Fewer than {} answers from a group are too few to read.",
                                mark.answers_at_least));
    if (context.everyone())
        lines.push_back(
            fmt::format("Numbers below {} are not shown, so that nobody can be picked out.",
                        mark.hidden_below));
}

} // namespace

void add_limits(const ReportContext& context, Report& report) {
    Lines& lines = report.limits;
    lines.emplace_back("This tool recommends; a panel of people decides.");
    lines.emplace_back("It rests only on what the project sent in.");
    lines.emplace_back(
        "It has not been checked that the records exist where the file says they are.");
    add_sections_not_judged(context, lines);
    add_stages(context, lines);
    add_records_set_aside(context, lines);
    add_small_numbers(context, lines);
    const std::string version = context.charter.version.empty()
                                    ? std::string()
                                    : fmt::format(", version {}", context.charter.version);
    lines.push_back(fmt::format("Judged by “{}”{}, as things stood on {}.", context.charter.title,
                                version, spelled(context.assessment.date)));
}

} // namespace coprod
