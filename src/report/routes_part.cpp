// The shortest routes, in words: how many changes, whether they can still be made, and each of
// them.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/words.h"

namespace coprod {

namespace {

const char* reach_id(Route::Reach reach) {
    switch (reach) {
    case Route::Reach::there:
        return "there";
    case Route::Reach::now:
        return "now";
    case Route::Reach::next_time:
        return "next-time";
    case Route::Reach::none:
        break;
    }
    return "none";
}

ReportStep step_of(const Report& report, Index gap) {
    const ReportGap& its = report.gaps[gap];
    ReportStep step;
    step.gap = gap + 1;
    step.gate = its.gate;
    step.subject = its.subject;
    step.to_do = its.to_do.empty() ? its.expected : its.to_do;
    step.place = its.origin.place;
    step.now = its.now;
    return step;
}

std::string changes(std::size_t count) {
    return count_of(count, "change", "changes");
}

/// What can be done now and what only next time, where the verdict is out of this project's reach.
std::string next_time_words(const ReportRoute& route) {
    const auto later = static_cast<std::size_t>(std::count_if(
        route.steps.begin(), route.steps.end(), [](const ReportStep& step) { return !step.now; }));
    const std::size_t now = route.steps.size() - later;
    if (now == 0)
        return "By what the file tells, nothing that can still be added leads there. What stands "
               "below as "
               "“next time” is what to do differently from now on: in this project where it goes "
               "on, or in the next one.";
    return fmt::format(
        "What can still be added to the file does not lead there: of the {} that it would take, {} "
        "can only be made next time, in this project where it goes on, or in the next one. {} can "
        "still be made now, and {} worth it for the families all the same.",
        changes(route.steps.size()), later, changes(now), now == 1 ? "is" : "are");
}

std::string words_of(const Route& route, const ReportRoute& shown) {
    switch (route.reach) {
    case Route::Reach::there:
        return "Every gate passes, so the mark asks for nothing more.";
    case Route::Reach::now:
        return fmt::format(
            "{} would be enough, and {} can still be made now. {}", changes(shown.steps.size()),
            shown.steps.size() == 1 ? "it" : "all of them",
            route.exact ? "No smaller set of changes that can still be made would do."
                        : "No smaller set was found; this charter is too large to "
                          "try them all.");
    case Route::Reach::next_time:
        return next_time_words(shown);
    case Route::Reach::none:
        break;
    }
    return "By this charter, no change of the file leads there.";
}

/// Of a route to less than the mark: how much less it takes.
std::string nearer_words(const ReportContext& context, const ReportRoute& shown) {
    const bool now = std::all_of(shown.steps.begin(), shown.steps.end(),
                                 [](const ReportStep& step) { return step.now; });
    const std::string takes = changes(shown.steps.size());
    if (!now)
        return fmt::format(
            "What can still be added does not lead there either. It would take less, {}, of which "
            "some can only be made next time.",
            takes);
    return fmt::format("This is nearer: {} would be enough. What then is still open has to be put "
                       "right within {} months.",
                       takes, context.charter.mark.conditions_within_months);
}

/// Nobody is to write down what did not happen.
std::string record_words(const ReportContext& context, const Route& route) {
    const bool records = std::any_of(route.gaps.begin(), route.gaps.end(), [&](Index gap) {
        const GapKind kind = context.assessment.gaps[gap].kind;
        return kind == GapKind::stage_short || kind == GapKind::stage_open ||
               kind == GapKind::rung_need || kind == GapKind::group_not_named ||
               kind == GapKind::commitment;
    });
    return records ? "What is missing can only be added where it really happened." : std::string();
}

/// Where a group is too small for the tool, the panel decides in its place.
std::string panel_words(const ReportContext& context, const Route& route) {
    const bool few = std::any_of(route.gaps.begin(), route.gaps.end(), [&](Index gap) {
        return context.assessment.gaps[gap].kind == GapKind::statement_too_few;
    });
    return few ? fmt::format("Where fewer than {} people answered, the panel can decide instead.",
                             context.charter.mark.answers_at_least)
               : std::string();
}

} // namespace

void add_routes(const ReportContext& context, Report& report) {
    for (const Route& route : context.assessment.routes) {
        ReportRoute& shown = report.routes.emplace_back();
        const std::string verdict = context.charter.verdicts.empty()
                                        ? std::string("the mark")
                                        : in_curly_quotes(context.charter.words(route.to).title);
        shown.to = route.to;
        shown.reach = reach_id(route.reach);
        shown.title = fmt::format("The shortest route to {}", verdict);
        for (const Index gap : route.gaps)
            shown.steps.push_back(step_of(report, gap));
        shown.words = route.to == VerdictKind::mark
                          ? both(both(words_of(route, shown), record_words(context, route)),
                                 panel_words(context, route))
                          : nearer_words(context, shown);
    }
}

} // namespace coprod
