// The first things to do together, and what the report cannot know.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

constexpr std::size_t most_steps = 3;

/// "for “…” by Charter" only where there are several charters.
std::string by_charter(const Workstream& report, const WorkstreamPart& part) {
    return report.parts.size() > 1 ? fmt::format(" judged by {}", in_curly_quotes(part.charter))
                                   : std::string();
}

void add_commitment(const Workstream& report, const WorkstreamPart& part, std::size_t number,
                    std::vector<WorkstreamStep>& steps) {
    if (number >= part.commitments.size() || part.commitments[number].missed() == 0)
        return;
    const WorkstreamCommitment& commitment = part.commitments[number];
    steps.push_back({fmt::format("In {} of {}{} this is not confirmed yet: {}", commitment.missed(),
                                 projects(commitment.projects()), by_charter(report, part),
                                 sentence(in_curly_quotes(commitment.wording))),
                     commitment.together});
}

void add_missed_people(const Workstream& report, const WorkstreamPart& part,
                       std::vector<WorkstreamStep>& steps) {
    if (part.missed.empty())
        return;
    const WorkstreamMissed& missed = part.missed.front();
    steps.push_back(
        {fmt::format("In {} of {}{} the records miss these people: {}.", missed.projects,
                     projects(part.projects), by_charter(report, part), missed.kind),
         missed.to_do});
}

void add_mending(const Workstream& report, std::vector<WorkstreamStep>& steps) {
    const std::size_t count = report.refused + report.unreadable;
    if (count == 0)
        return;
    steps.push_back({fmt::format("{} could not be assessed.", count_of(count, "file", "files")),
                     "Offer the people who sent them a hand: what is wrong with each one stands "
                     "further down, with the place in the file."});
}

/// Not the same advice twice.
bool is_new(const Workstream& report, const WorkstreamStep& step) {
    return std::none_of(report.steps.begin(), report.steps.end(),
                        [&](const WorkstreamStep& known) { return known.to_do == step.to_do; });
}

} // namespace

void add_steps(Workstream& report) {
    std::vector<WorkstreamStep> found;
    for (const WorkstreamPart& part : report.parts)
        add_commitment(report, part, 0, found);
    for (const WorkstreamPart& part : report.parts)
        add_missed_people(report, part, found);
    for (const WorkstreamPart& part : report.parts)
        add_commitment(report, part, 1, found);
    add_mending(report, found);
    for (const WorkstreamPart& part : report.parts)
        for (std::size_t number = 2; number < part.commitments.size(); ++number)
            add_commitment(report, part, number, found);
    for (WorkstreamStep& step : found)
        if (report.steps.size() < most_steps && is_new(report, step))
            report.steps.push_back(std::move(step));
}

void add_limits(const WorkstreamContext& context, Workstream& report) {
    auto& limits = report.limits;
    limits.emplace_back("The tool recommends; panels of people decide.");
    limits.emplace_back(
        "It rests on what projects sent in, and on nothing else. A project that sent nothing is "
        "not in it, and may have done good work.");
    limits.emplace_back("A blank is not a no: what is not shown here may have been done and not "
                        "written down.");
    limits.emplace_back("Numbers of people are never added up, so that nobody can be picked out: "
                        "what is counted are projects, meetings, follow-ups and records.");
    const bool full = std::any_of(context.charters.begin(), context.charters.end(),
                                  [](const CharterRows& charter) {
                                      return charter.words->commitments.size() == WordList::most ||
                                             charter.words->indicators.size() == WordList::most;
                                  });
    if (full)
        limits.push_back(fmt::format("Some results name more than {} different commitments or "
                                     "indicators of one charter; those beyond are left out.",
                                     WordList::most));
}

} // namespace coprod
