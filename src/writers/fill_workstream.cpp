// The beginning of the page: what was found, the verdicts, what to do, all projects, how far they
// are from the mark.
#include "writers/fill_workstream.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/fill_report.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

/// What stands before the word; the word says the same.
std::string_view sign_of(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::mark:
        return "✓";
    case VerdictKind::conditions:
        return "◐";
    case VerdictKind::not_enough_evidence:
        return "?";
    case VerdictKind::not_yet:
        break;
    }
    return "○";
}

void fill_verdicts(const WorkstreamPart& part, Filling& item) {
    item.flag("any_verdicts", !part.verdicts.empty());
    for (const WorkstreamVerdict& verdict : part.verdicts) {
        Filling& row = item.item("verdicts");
        row.text("verdict", verdict.title);
        row.text("meaning", verdict.meaning);
        row.number("count", static_cast<long long>(verdict.projects));
        // A hundredth is the least that can be seen, so whoever counts has a bar.
        const std::size_t all = std::max<std::size_t>(part.projects, 1);
        row.number("share", static_cast<long long>((100 * verdict.projects + all - 1) / all));
    }
}

void fill_projects(const WorkstreamPart& part, ReportLinks links, Filling& item) {
    item.flag("any_listed", !part.listed.empty());
    item.flag("any_panel_decided",
              std::ranges::any_of(part.listed, [](const WorkstreamProject& project) {
                  return !project.panel.empty();
              }));
    for (const WorkstreamProject& project : part.listed) {
        Filling& row = item.item("listed");
        fill_project_link(project, links, row);
        row.text("organisation", project.organisation);
        row.text("level", project.level);
        row.text("engagement", project.engagement);
        row.text("verdict", project.verdict);
        row.text("sign", sign_of(project.kind));
        row.text("tone", tone_of(project.kind));
        row.text("panel_decided", project.panel);
    }
}

void fill_earned(const WorkstreamPart& part, Filling& item) {
    item.flag("any_earned", !part.earned.empty());
    for (const WorkstreamEarned& earned : part.earned) {
        Filling& row = item.item("earned");
        row.text("verdict", earned.verdict);
        fill_names(row, "earners", earned.projects, PageLimits::names, "the list of all projects");
    }
    item.flag("any_for_panel", !part.for_the_panel.empty());
    fill_names(item, "for_panel", part.for_the_panel, PageLimits::names,
               "the list of all projects");
}

void fill_nearest(const WorkstreamRoutes& routes, Filling& item) {
    item.flag("any_nearest", !routes.nearest.empty());
    for (const WorkstreamNear& near : routes.nearest) {
        Filling& row = item.item("nearest");
        row.text("project", near.project);
        row.text("changes", count_of(near.changes, "change", "changes"));
    }
    item.text("nearest_more",
              routes.nearest.empty() || routes.nearest.size() >= routes.near
                  ? std::string()
                  : fmt::format("and {} more with at most {} changes; all of them stand in the "
                                "summary file.",
                                routes.near - routes.nearest.size(), WorkstreamRoutes::few));
}

void fill_routes(const WorkstreamPart& part, Filling& item) {
    const bool told = part.routes && part.routes->not_said < part.projects;
    item.flag("any_routes", told);
    if (!told)
        return;
    const WorkstreamRoutes& routes = *part.routes;
    Filling& all = item.part("routes");
    all.text("mark", routes.mark);
    for (const WorkstreamDistance& distance : distances_of(routes)) {
        Filling& row = all.item("distances");
        row.text("label", distance.label);
        row.text("words", distance.words);
        row.number("count", static_cast<long long>(distance.projects));
    }
    all.text("conditions_words", conditions_words(routes));
    fill_nearest(routes, all);
    const bool any = std::ranges::any_of(
        routes.gates, [](const WorkstreamGate& gate) { return gate.projects > 0; });
    all.flag("any_gates", any);
    for (const WorkstreamGate& gate : routes.gates) {
        if (!any || gate.projects + gate.for_the_panel == 0)
            continue;
        Filling& row = all.item("gates");
        row.text("gate", gate.title);
        row.text("words", gate_words(gate, routes.known()));
    }
}

void fill_part(const WorkstreamPart& part, ReportLinks links, Filling& item) {
    item.text("charter", part.charter);
    item.text("projects_words", projects_of(part.projects));
    fill_verdicts(part, item);
    fill_projects(part, links, item);
    fill_earned(part, item);
    fill_routes(part, item);
    fill_part_grid(part, links, item);
    fill_part_commitments(part, item);
    fill_part_outcomes(part, item);
    fill_part_missed(part, item);
    fill_part_claimed(part, item);
    fill_part_numbers(part, item);
    fill_part_flags(part, item);
    fill_part_embedding(part, item);
}

using Speaks = bool (*)(const WorkstreamPart& part);

struct Section {
    std::string_view flag;
    Speaks speaks;
};

/// Sections that stand on the page where any part has something to say there.
const std::vector<Section>& sections() {
    static const std::vector<Section> all{
        {"sec_listed", [](const WorkstreamPart& part) { return !part.listed.empty(); }},
        {"sec_earned", [](const WorkstreamPart& part) { return !part.earned.empty(); }},
        {"sec_for_panel", [](const WorkstreamPart& part) { return !part.for_the_panel.empty(); }},
        {"sec_routes",
         [](const WorkstreamPart& part) {
             return part.routes && part.routes->not_said < part.projects;
         }},
        {"sec_grid", [](const WorkstreamPart& part) { return part.grid && !part.listed.empty(); }},
        {"sec_commitments", [](const WorkstreamPart& part) { return !part.commitments.empty(); }},
        {"sec_outcomes", [](const WorkstreamPart& part) { return !part.outcomes.empty(); }},
        {"sec_missed",
         [](const WorkstreamPart& part) {
             return part.claimed || !part.missed.empty() || !part.indicators.empty();
         }},
        {"sec_claimed", [](const WorkstreamPart& part) { return part.claimed.has_value(); }},
        {"sec_numbers", [](const WorkstreamPart& part) { return !part.indicators.empty(); }},
        {"sec_flags", [](const WorkstreamPart& part) { return !part.flags.empty(); }},
        {"sec_embedding", [](const WorkstreamPart& part) { return part.embedding.has_value(); }},
    };
    return all;
}

} // namespace

bool is_name_beside(std::string_view name) {
    return !name.empty() && name.front() != '.' && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

void fill_names(Filling& item, std::string_view list, const std::vector<std::string>& names,
                std::size_t most, std::string_view all_stand_in) {
    const std::size_t shown = std::min(names.size(), most);
    item.texts(list, {names.begin(), names.begin() + static_cast<std::ptrdiff_t>(shown)});
    item.text(fmt::format("{}_more", list),
              shown == names.size() ? std::string()
                                    : fmt::format("and {} more; all of them stand in {}.",
                                                  names.size() - shown, all_stand_in));
}

void fill_project_link(const WorkstreamProject& project, ReportLinks links, Filling& item) {
    item.text("title", project.title);
    const bool leads = links == ReportLinks::beside && is_name_beside(project.report_file);
    item.text("link", leads ? project.report_file : std::string());
}

void fill_workstream(const Workstream& report, ReportLinks links, Filling& filling) {
    filling.text("title", report.title);
    filling.text("view_note", report.view_note);
    filling.flag("panel", report.view == View::panel);
    filling.texts("notes", report.notes);
    filling.texts("found_words", report.found_words);
    filling.flag("no_verdicts", report.parts.empty() && report.found > 0);
    filling.flag("sec_verdicts", report.found > 0);
    filling.flag("any_steps", !report.steps.empty());
    for (const WorkstreamStep& step : report.steps) {
        Filling& item = filling.item("steps");
        item.text("why", step.why);
        item.text("to_do", step.to_do);
    }
    for (const Section& section : sections())
        filling.flag(section.flag, std::ranges::any_of(report.parts, section.speaks));
    // Headings below those of a section are one level deeper where each charter has its own.
    const bool several = report.parts.size() > 1;
    filling.flag("several", several);
    filling.number("sub", several ? 4 : 3);
    for (const WorkstreamPart& part : report.parts)
        fill_part(part, links, filling.item("parts"));
    fill_activities(report, filling);
    fill_pledges(report, filling);
    fill_not_read(report, filling);
    filling.texts("limits", report.limits);
}

} // namespace coprod
