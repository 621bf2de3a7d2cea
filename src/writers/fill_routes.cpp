// The shortest routes, and what the verdict rests on, for templates.
#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/rest_groups.h"
#include "writers/route_steps.h"

namespace coprod {

namespace {

// As many steps stand in full, so that the verdict, the gates and the route print on one page.
constexpr std::ptrdiff_t steps_on_page = 3;
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
    const ShownSteps shown_now = shown_steps(now, later.empty() ? steps_on_page : now_before_later);
    fill_steps(shown_now.full, "now_full", item);
    fill_others(shown_now.others, "now_others", item);
    const ShownSteps shown_later =
        shown_steps(later, now.empty() ? steps_on_page : later_behind_now);
    fill_steps(shown_later.full, "later_full", item);
    fill_others(shown_later.others, "later_others", item);
    RouteSteps all;
    for (const ReportStep& step : route.steps)
        all.push_back(&step);
    fill_gap_runs(all, item);
}

void fill_thing(const ReportRest& rest, Filling& item) {
    item.text("what", sentence(rest.what));
    item.text("place", rest.place);
}

void fill_rest_group(const RestGroup& shown, Filling& group) {
    group.text("becomes", shown.becomes);
    for (const RestReason& things : shown.reasons) {
        Filling& reason = group.item("reasons");
        reason.text("why", things.front()->why);
        reason.flag("several", things.size() > 1);
        for (const ReportRest* thing : things)
            fill_thing(*thing, reason.item("things"));
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
    for (const ReportRest& rest : rests) {
        Filling& item = filling.item("rests_on");
        fill_thing(rest, item);
        item.text("why", rest.why);
        item.text("becomes", rest.becomes_title);
    }
    for (const RestGroup& group : rest_groups(rests))
        fill_rest_group(group, filling.item("rest_groups"));
    filling.flag("any_tipping", !report.tipping.empty());
    filling.texts("tipping", report.tipping);
}

} // namespace coprod
