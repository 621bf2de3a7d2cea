#include "writers/workstream_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

std::string projects_of(std::size_t count) {
    return count_of(count, "project", "projects");
}

std::string organisations_of(std::size_t count) {
    return count_of(count, "organisation", "organisations");
}

std::string capital(std::string_view text) {
    return sentence(text).substr(0, text.size());
}

std::vector<WorkstreamDistance> distances_of(const WorkstreamRoutes& routes) {
    std::vector<WorkstreamDistance> distances{
        {"Already there", routes.there, ""},
        {"Could still get there now", routes.now, "Every change that it takes can still be made."},
        {"Only next time", routes.next_time,
         "A part of what it takes cannot be made good afterwards, and can be done differently in "
         "the next project."}};
    const auto add_if_any = [&](std::string_view label, std::size_t count, std::string_view words) {
        if (count > 0)
            distances.push_back({label, count, words});
    };
    add_if_any("For the panel to say", routes.for_the_panel,
               "Too few people answered for their answers to be shown.");
    add_if_any("No change of the file leads there", routes.none, "");
    add_if_any("Not said", routes.not_said,
               "These results were written by an earlier version of coprod. To know, judge the "
               "projects again.");
    for (WorkstreamDistance& distance : distances)
        if (distance.projects == 0)
            distance.words = {};
    return distances;
}

std::string conditions_words(const WorkstreamRoutes& routes) {
    if (routes.conditions_now == 0)
        return {};
    return fmt::format(
        "{} {} nearer to {}, and could still get that now.", projects_of(routes.conditions_now),
        routes.conditions_now == 1 ? "is" : "are", in_curly_quotes(routes.conditions));
}

std::string gate_words(const WorkstreamGate& gate, std::size_t all) {
    std::string text;
    if (gate.projects > 0)
        text = fmt::format("in {} of {}.", gate.projects, projects_of(all));
    if (gate.for_the_panel > 0)
        text = both(text, fmt::format("{} panel decides it in {}.", text.empty() ? "a" : "A",
                                      projects_of(gate.for_the_panel)));
    return text;
}

std::string strengths_of(const WorkstreamCommitment& commitment) {
    std::vector<std::string> counts;
    const auto add = [&counts](std::size_t count, const char* words) {
        if (count > 0)
            counts.push_back(fmt::format("{} in {}", words, count));
    };
    add(commitment.not_shown, "not shown");
    add(commitment.described, "described");
    add(commitment.documented, "documented");
    const std::string differently = commitment.seen_differently == 0
                                        ? std::string()
                                        : fmt::format(" Families see it differently in {}.",
                                                      projects_of(commitment.seen_differently));
    return fmt::format("{}.{}", fmt::join(counts, ", "), differently);
}

std::string serving_words(const WorkstreamServingValue& value) {
    std::vector<std::string> counts;
    if (value.not_passed > 0)
        counts.push_back(fmt::format("not passed in {}", projects_of(value.not_passed)));
    if (value.not_known > 0)
        counts.push_back(fmt::format("not known yet in {}", projects_of(value.not_known)));
    return counts.empty() ? "passed in every project." : fmt::format("{}.", join(counts));
}

bool is_open(const WorkstreamOutcome& outcome) {
    return std::any_of(
        outcome.values.begin(), outcome.values.end(),
        [](const WorkstreamServingValue& value) { return value.not_passed + value.not_known > 0; });
}

std::string not_known_words(const WorkstreamOutcome& outcome) {
    std::vector<std::string> open;
    for (const WorkstreamServingValue& value : outcome.values)
        if (value.not_known > 0)
            open.push_back(fmt::format("{} (in {})", value.title, projects_of(value.not_known)));
    return fmt::format("None of the values that serve it has failed. Not known yet: {}.",
                       fmt::join(open, "; "));
}

std::string hows_of(const WorkstreamMissed& missed) {
    std::vector<std::string> hows;
    for (const WorkstreamMissedHow& how : missed.hows)
        hows.push_back(fmt::format("{} ({})", how.how, how.projects));
    return sentence(fmt::format("{}", fmt::join(hows, "; ")));
}

std::string action_words(const WorkstreamAction& action, std::size_t all) {
    const std::size_t none = all - action.described - action.documented - action.confirmed;
    std::vector<std::string> counts;
    const auto add = [&counts](std::size_t count, const char* words) {
        if (count > 0)
            counts.push_back(fmt::format("{} by {}", words, count));
    };
    add(action.confirmed, "confirmed");
    add(action.documented, "documented");
    add(action.described, "described");
    add(none, "not shown yet");
    return sentence(fmt::format("{}", fmt::join(counts, ", ")));
}

std::string more_to_mend(std::size_t count) {
    if (count == 0)
        return {};
    return fmt::format("There {} {} in it.", count == 1 ? "is" : "are",
                       count_of(count, "more thing to mend", "more things to mend"));
}

std::string no_organisation_words(std::size_t projects) {
    if (projects == 0)
        return {};
    return fmt::format("{} no organisation, so {} cannot be matched with a pledge, though somebody "
                       "who has pledged may have sent {}.",
                       projects == 1 ? "1 project names"
                                     : fmt::format("{} projects name", projects),
                       projects == 1 ? "it" : "they", projects == 1 ? "it" : "them");
}

} // namespace coprod
