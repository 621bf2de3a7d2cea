// The order of the sections, and the first page: what was found, the verdicts, what to do together.
#include "writers/text_workstream.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_workstream_sections.h"

namespace coprod {

void for_each_part(TextPage& page, const Workstream& report, std::string_view heading,
                   const std::function<bool(const WorkstreamPart&)>& speaks,
                   const std::function<void(const WorkstreamPart&)>& write) {
    if (std::none_of(report.parts.begin(), report.parts.end(), speaks))
        return;
    page.heading(heading);
    for (const WorkstreamPart& part : report.parts) {
        if (!speaks(part))
            continue;
        if (report.parts.size() > 1)
            page.subheading(fmt::format("By {} ({}):", in_curly_quotes(part.charter),
                                        count_of(part.projects, "project", "projects")),
                            0);
        write(part);
    }
}

void write_names(TextPage& page, const std::vector<std::string>& names, std::size_t most,
                 std::string_view all_stand_in, std::size_t indent) {
    const std::size_t shown = std::min(names.size(), most);
    for (std::size_t i = 0; i < shown; ++i)
        page.item("- ", "", names[i], indent);
    if (shown < names.size())
        page.item("- ", "",
                  fmt::format("and {} more; all of them stand in {}.", names.size() - shown,
                              all_stand_in),
                  indent);
}

void write_found(TextPage& page, const Workstream& report) {
    page.heading("What was found");
    for (const std::string& words : report.found_words)
        page.paragraph(words);
}

void write_verdicts(TextPage& page, const Workstream& report) {
    if (report.parts.empty() && report.found > 0) {
        page.heading("Verdicts");
        page.paragraph("No project could be assessed, so there are no verdicts yet.");
    }
    for_each_part(
        page, report, "Verdicts", [](const WorkstreamPart& part) { return !part.verdicts.empty(); },
        [&](const WorkstreamPart& part) {
            for (const WorkstreamVerdict& verdict : part.verdicts)
                page.item("- ",
                          fmt::format("{}: {}.", verdict.title,
                                      count_of(verdict.projects, "project", "projects")),
                          verdict.meaning, 0, Tone::strong);
        });
}

void write_for_panel(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Waiting for a panel",
        [](const WorkstreamPart& part) { return !part.for_the_panel.empty(); },
        [&](const WorkstreamPart& part) {
            page.paragraph("Every other gate passes. Too few people answered for their answers to "
                           "be shown or read by a rule, so a panel decides:");
            write_names(page, part.for_the_panel, ListLimits::names, "the summary file", 0);
        });
}

void write_steps(TextPage& page, const Workstream& report) {
    if (report.steps.empty())
        return;
    page.heading("What to do together first");
    for (std::size_t i = 0; i < report.steps.size(); ++i)
        page.item(fmt::format("{}. ", i + 1), report.steps[i].why, report.steps[i].to_do, 0,
                  Tone::strong);
}

void write_earned(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "A reason to celebrate",
        [](const WorkstreamPart& part) { return !part.earned.empty(); },
        [&](const WorkstreamPart& part) {
            for (const WorkstreamEarned& earned : part.earned) {
                if (&earned != &part.earned.front())
                    page.blank();
                page.paragraph(fmt::format("Recommended for “{}”:", earned.verdict));
                write_names(page, earned.projects, ListLimits::names, "the summary file", 0);
            }
        });
}

void write_workstream_limits(TextPage& page, const Workstream& report) {
    page.heading("What this report rests on");
    for (const std::string& limit : report.limits)
        page.item("- ", "", limit, 0);
}

std::string write_workstream(const Workstream& report, const TextStyle& style) {
    const bool panel = report.view == View::panel;
    TextPage page(style.width, style.colour, panel ? "Panel only, not for publication." : "");
    page.title(report.title);
    page.paragraph(report.view_note);
    for (const std::string& note : report.notes) {
        page.blank();
        page.paragraph(note);
    }
    write_found(page, report);
    write_verdicts(page, report);
    write_steps(page, report);
    write_earned(page, report);
    write_for_panel(page, report);
    write_workstream_routes(page, report);
    write_grid(page, report);
    write_commitments(page, report);
    write_outcomes(page, report);
    write_missed(page, report);
    write_claimed(page, report);
    write_workstream_indicators(page, report);
    write_workstream_flags(page, report);
    write_activities(page, report);
    write_pledges(page, report);
    write_embedding(page, report);
    write_not_read(page, report);
    write_workstream_limits(page, report);
    page.blank();
    page.paragraph(report.view_note);
    return page.text();
}

} // namespace coprod
