// The shortest routes, and what the verdict rests on, for templates.
#include <algorithm>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/route_steps.h"

namespace coprod {

namespace {

// As many steps stand in full, so that the verdict, the gates and the route print on one page.
constexpr std::ptrdiff_t steps_in_full = 3;
constexpr std::ptrdiff_t now_before_later = 2;
constexpr std::ptrdiff_t later_behind_now = 1;

void fill_step(const ReportStep& step, Filling& item) {
    item.number("number", static_cast<long long>(step.gap));
    item.text("gate", step.gate);
    item.text("subject", step.subject);
    item.flag("subject_ends", step.subject.ends_with('?') || step.subject.ends_with('.'));
    item.text("to_do", step.to_do);
    item.text("place", step.place);
}

void fill_steps(const RouteSteps& steps, std::string_view list, Filling& filling) {
    for (const ReportStep* step : steps)
        fill_step(*step, filling.item(list));
}

/// "gaps 3, 5 and 7 to 12" in parts, so that each number can be a link.
void fill_gap_runs(const RouteSteps& steps, Filling& filling) {
    const std::vector<GapRun> runs = gap_runs(steps);
    filling.text("gap_word", steps.size() == 1 ? "gap" : "gaps");
    for (const GapRun& run : runs) {
        Filling& item = filling.item("gap_runs");
        const bool first = &run == &runs.front();
        item.text("before", first ? "" : &run == &runs.back() ? " and " : ", ");
        item.number("from", static_cast<long long>(run.from));
        item.text("to", run.to == run.from ? "" : std::to_string(run.to));
    }
}

void fill_others(const RouteSteps& steps, std::string_view name, Filling& filling) {
    if (steps.empty())
        return;
    Filling& part = filling.part(name);
    part.number("count", static_cast<long long>(steps.size()));
    part.text("gates", gates_of(steps));
    fill_gap_runs(steps, part);
}

void fill_route(const ReportRoute& route, Filling& item) {
    const RouteSteps now = steps_of(route, true);
    const RouteSteps later = steps_of(route, false);
    item.text("title", route.title);
    item.text("words", route.words);
    item.number("now_count", static_cast<long long>(now.size()));
    item.number("later_count", static_cast<long long>(later.size()));
    item.flag("any_now", !now.empty());
    item.flag("any_later", !later.empty());
    item.flag("any_steps", !route.steps.empty());
    fill_steps(now, "now", item);
    fill_steps(later, "later", item);
    const ShownSteps shown_now = shown_steps(now, later.empty() ? steps_in_full : now_before_later);
    fill_steps(shown_now.full, "now_full", item);
    fill_others(shown_now.others, "now_others", item);
    const ShownSteps shown_later =
        shown_steps(later, now.empty() ? steps_in_full : later_behind_now);
    fill_steps(shown_later.full, "later_full", item);
    fill_others(shown_later.others, "later_others", item);
    RouteSteps all;
    for (const ReportStep& step : route.steps)
        all.push_back(&step);
    fill_gap_runs(all, item);
}

bool alike(const ReportRest& a, const ReportRest& b) {
    return a.becomes == b.becomes && a.kind == b.kind && a.why == b.why;
}

void fill_thing(const ReportRest& rest, Filling& item) {
    item.text("what", sentence(rest.what));
    item.text("place", rest.place);
}

/// Those that would lead to the same verdict as `first`; of these, those with one reason together.
void fill_rest_group(const std::vector<ReportRest>& rests, const ReportRest& first,
                     Filling& group) {
    group.text("becomes", first.becomes_title);
    for (auto rest = rests.begin(); rest != rests.end(); ++rest) {
        const auto same = [&](const ReportRest& other) { return alike(*rest, other); };
        if (rest->becomes != first.becomes || std::any_of(rests.begin(), rest, same))
            continue;
        Filling& reason = group.item("reasons");
        reason.text("why", rest->why);
        reason.flag("several", std::ranges::count_if(rests, same) > 1);
        for (const ReportRest& other : rests)
            if (same(other))
                fill_thing(other, reason.item("things"));
    }
}

} // namespace

void fill_routes(const Report& report, Filling& filling) {
    filling.flag("any_routes", !report.routes.empty());
    for (const ReportRoute& route : report.routes) {
        Filling& item = filling.item("routes");
        item.flag("first", &route == &report.routes.front());
        fill_route(route, item);
    }
}

void fill_rests_on(const Report& report, Filling& filling) {
    const std::vector<ReportRest>& rests = report.rests_on;
    filling.flag("any_rests_or_tipping", !rests.empty() || !report.tipping.empty());
    filling.flag("any_rests", !rests.empty());
    for (auto rest = rests.begin(); rest != rests.end(); ++rest) {
        Filling& item = filling.item("rests_on");
        fill_thing(*rest, item);
        item.text("why", rest->why);
        item.text("becomes", rest->becomes_title);
        const auto same = [&](const ReportRest& other) { return other.becomes == rest->becomes; };
        if (std::none_of(rests.begin(), rest, same))
            fill_rest_group(rests, *rest, filling.item("rest_groups"));
    }
    filling.flag("any_tipping", !report.tipping.empty());
    filling.texts("tipping", report.tipping);
}

} // namespace coprod
