// How far the projects are from the mark: who could still get there, who is nearest, and which gate
// is most often in the way. Those who are far are counted and never named.
#include <algorithm>
#include <tuple>

#include "workstream/parts.h"

namespace coprod {

namespace {

using Reach = RowRoute::Reach;

void count(const Row& row, WorkstreamRoutes& routes) {
    switch (row.to_mark.reach) {
    case Reach::there:
        ++routes.there;
        break;
    case Reach::now:
        ++routes.now;
        break;
    case Reach::next_time:
        ++routes.next_time;
        break;
    case Reach::none:
        ++routes.none;
        break;
    case Reach::for_the_panel:
        ++routes.for_the_panel;
        break;
    case Reach::not_said:
        ++routes.not_said;
        break;
    }
    if (row.to_conditions.reach == Reach::now)
        ++routes.conditions_now;
}

/// Keeps no more names than are told, as a large run has many projects.
void add_nearest(const CharterRows& charter, WorkstreamRoutes& routes) {
    auto& nearest = routes.nearest;
    for (const Row* row : charter.rows) {
        const std::size_t changes = row->to_mark.changes;
        if (row->to_mark.reach != Reach::now || changes > WorkstreamRoutes::few)
            continue;
        ++routes.near;
        WorkstreamNear near{project_name(*row), changes};
        const auto before = [](const WorkstreamNear& a, const WorkstreamNear& b) {
            return std::tie(a.changes, a.project) < std::tie(b.changes, b.project);
        };
        nearest.insert(std::upper_bound(nearest.begin(), nearest.end(), near, before),
                       std::move(near));
        if (nearest.size() > WorkstreamRoutes::most_named)
            nearest.pop_back();
    }
}

void add_gates(const CharterRows& charter, WorkstreamRoutes& routes) {
    const WordList& words = charter.words->gates;
    const auto numbers = words.in_order();
    const auto names = titles(words, numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        WorkstreamGate gate{names[i], 0, 0};
        for (const Row* row : charter.rows) {
            const char mark = mark_at(row->gates, numbers[i]);
            gate.projects += is_on_route(mark) ? 1U : 0U;
            if (row->to_mark.reach == Reach::for_the_panel)
                gate.for_the_panel += outcome_mark(mark) == Row::panel_decides ? 1U : 0U;
        }
        routes.gates.push_back(std::move(gate));
    }
    std::stable_sort(routes.gates.begin(), routes.gates.end(),
                     [](const WorkstreamGate& a, const WorkstreamGate& b) {
                         return std::tie(a.projects, a.for_the_panel) >
                                std::tie(b.projects, b.for_the_panel);
                     });
}

} // namespace

void add_routes(const CharterRows& charter, WorkstreamPart& part) {
    if (charter.words->gates.size() == 0)
        return;
    WorkstreamRoutes routes;
    routes.mark = verdict_title(*charter.words, VerdictKind::mark);
    routes.conditions = verdict_title(*charter.words, VerdictKind::conditions);
    for (const Row* row : charter.rows)
        count(*row, routes);
    add_nearest(charter, routes);
    add_gates(charter, routes);
    part.routes = std::move(routes);
}

} // namespace coprod
