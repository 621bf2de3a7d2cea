// How far the projects are from the mark, who is nearest, and which gates are in the way.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_workstream_sections.h"

namespace coprod {

namespace {

std::string projects(std::size_t count) {
    return count_of(count, "project", "projects");
}

void write_distances(TextPage& page, const WorkstreamRoutes& routes) {
    const auto line = [&page](const char* label, std::size_t count, const std::string& words) {
        page.item("- ", fmt::format("{}: {}.", label, projects(count)),
                  count == 0 ? std::string() : words, 0, Tone::strong);
    };
    const auto line_if_any = [&line](const char* label, std::size_t count, const char* words) {
        if (count > 0)
            line(label, count, words);
    };
    line("Already there", routes.there, "");
    line("Could still get there now", routes.now, "Every change that it takes can still be made.");
    line("Only next time", routes.next_time,
         "A part of what it takes cannot be made good afterwards, and can be done differently in "
         "the next project.");
    line_if_any("For the panel to say", routes.for_the_panel,
                "Too few people answered for their answers to be shown.");
    line_if_any("No change of the file leads there", routes.none, "");
    line_if_any("Not said", routes.not_said,
                "These results were written by an earlier version of coprod. To know, judge the "
                "projects again.");
}

void write_conditions(TextPage& page, const WorkstreamRoutes& routes) {
    if (routes.conditions_now == 0)
        return;
    page.blank();
    page.paragraph(fmt::format(
        "{} {} nearer to {}, and could still get that now.", projects(routes.conditions_now),
        routes.conditions_now == 1 ? "is" : "are", quoted(routes.conditions)));
}

void write_nearest(TextPage& page, const WorkstreamRoutes& routes) {
    if (routes.nearest.empty())
        return;
    page.subheading(fmt::format("Nearest to {}", quoted(routes.mark)), 0);
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

std::string gate_words(const WorkstreamGate& gate, std::size_t all) {
    std::string text;
    if (gate.projects > 0)
        text = fmt::format("in {} of {}.", gate.projects, projects(all));
    if (gate.for_the_panel > 0)
        text = both(text, fmt::format("{} panel decides it in {}.", text.empty() ? "a" : "A",
                                      projects(gate.for_the_panel)));
    return text;
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
                               quoted(routes.mark)));
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
