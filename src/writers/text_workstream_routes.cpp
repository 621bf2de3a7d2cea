// How far the projects are from the mark, who is nearest, and which gates are in the way.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_workstream_sections.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

void write_distances(TextPage& page, const WorkstreamRoutes& routes) {
    for (const WorkstreamDistance& distance : distances_of(routes))
        page.item("- ", fmt::format("{}: {}.", distance.label, projects_of(distance.projects)),
                  std::string(distance.words), 0, Tone::strong);
}

void write_conditions(TextPage& page, const WorkstreamRoutes& routes) {
    if (routes.conditions_now == 0)
        return;
    page.blank();
    page.paragraph(conditions_words(routes));
}

void write_nearest(TextPage& page, const WorkstreamRoutes& routes) {
    if (routes.nearest.empty())
        return;
    page.subheading(fmt::format("Nearest to {}", in_curly_quotes(routes.mark)), 0);
    for (const WorkstreamNear& near : routes.nearest)
        page.item("- ", near.project + ":",
                  fmt::format("{}.", count_of(near.changes, "change", "changes")), 0);
    if (routes.nearest.size() < routes.near)
        page.item("- ", "",
                  fmt::format("and {} more with at most {} changes; all of them stand in the "
                              "summary file.",
                              routes.near - routes.nearest.size(), WorkstreamRoutes::few),
                  0);
}

void write_gates(TextPage& page, const WorkstreamRoutes& routes) {
    if (std::none_of(routes.gates.begin(), routes.gates.end(),
                     [](const WorkstreamGate& gate) { return gate.projects > 0; }))
        return;
    page.subheading("Gates that still need a change", 0);
    for (const WorkstreamGate& gate : routes.gates)
        if (gate.projects + gate.for_the_panel > 0)
            page.item("- ", gate.title + ":", gate_words(gate, routes.known()), 0);
}

void write_part_routes(TextPage& page, const WorkstreamRoutes& routes) {
    page.paragraph(fmt::format("How many projects could earn {}, by the shortest route of each: "
                               "the fewest changes that lead there. Each project’s own report "
                               "names them.",
                               in_curly_quotes(routes.mark)));
    write_distances(page, routes);
    write_conditions(page, routes);
    write_nearest(page, routes);
    write_gates(page, routes);
}

bool says_something(const WorkstreamPart& part) {
    return part.routes && part.routes->not_said < part.projects;
}

} // namespace

void write_workstream_routes(TextPage& page, const Workstream& report) {
    for_each_part(page, report, "How far from the mark", says_something,
                  [&](const WorkstreamPart& part) { write_part_routes(page, *part.routes); });
}

} // namespace coprod
