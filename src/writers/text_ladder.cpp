// The ladder of participation: drawn with its marks, then what each group's records carry and why.
#include <algorithm>

#include <fmt/format.h>

#include "writers/text_sections.h"

namespace coprod {
namespace {

bool marked(const ReportRung& rung) {
    return !rung_marks(rung).empty();
}

/// "<- claimed, recorded; reached by Northshire Parent Carer Forum", or nothing.
std::string marks(const ReportRung& rung) {
    std::string all = rung_marks(rung);
    if (!rung.groups.empty())
        all += (all.empty() ? "" : "; ") + ("reached by " + joined(rung.groups, ", "));
    return all.empty() ? all : "<- " + all;
}

std::size_t longest_title(const std::vector<ReportRung>& rungs) {
    constexpr std::size_t most = 24;
    std::size_t longest = 0;
    for (const ReportRung& rung : rungs)
        longest = std::max(longest, text_width(rung.title));
    return std::min(longest, most);
}

void draw_rungs(TextPage& page, const std::vector<ReportRung>& rungs) {
    const std::size_t title_width = longest_title(rungs);
    page.blank();
    for (std::size_t at = 0; at < rungs.size();) {
        TextTable band;
        band.first_column = title_width;
        page.item("", rungs[at].band, "", 2, Tone::strong);
        const std::string& name = rungs[at].band;
        for (; at < rungs.size() && rungs[at].band == name; ++at)
            band.rows.push_back({rungs[at].title, marks(rungs[at])});
        page.table(band, 4);
    }
}

void explain_marks(TextPage& page, const std::vector<ReportRung>& rungs) {
    page.blank();
    page.paragraph("Claimed is what the project says it reached. Described is what it says of each "
                   "stage. Recorded is what its records carry, and it is what counts.");
    if (std::ranges::any_of(rungs, &ReportRung::perhaps))
        page.paragraph("Possible is what the blanks in the file do not rule out.");
    if (std::ranges::none_of(rungs, marked))
        return;
    page.subheading("What the marked rungs mean", 0);
    for (const ReportRung& rung : rungs) {
        if (marked(rung))
            page.item("- ", rung.title + ":", rung.wording, 0);
    }
}

void write_stages(TextPage& page, const std::vector<ReportStage>& stages) {
    if (stages.empty())
        return;
    const bool notes =
        std::ranges::any_of(stages, [](const ReportStage& stage) { return !stage.note.empty(); });
    TextTable table{{"Stage", "Said", "Recorded"}, {}, 0};
    if (notes)
        table.head.emplace_back("Why the records carry less");
    for (const ReportStage& stage : stages) {
        table.rows.push_back({stage.title, stage.said, stage.recorded});
        if (notes)
            table.rows.back().push_back(stage.note);
    }
    page.blank();
    page.table(table, 2);
}

void write_causes(TextPage& page, const std::vector<ReportCause>& causes) {
    if (causes.empty())
        return;
    page.subheading("What held it down", 2);
    for (const ReportCause& cause : causes) {
        page.item("- ", cause.title + ":", cause.words, 2);
        page.field(cause.now ? "What to do now" : "What to do next time", cause.to_do, 4);
    }
}

void write_group(TextPage& page, const ReportGroupLadder& group) {
    std::vector<std::string> who;
    for (const std::string& part : {group.kind, group.people}) {
        if (!part.empty())
            who.push_back(part);
    }
    page.subheading(
        who.empty() ? group.group : fmt::format("{} ({})", group.group, joined(who, ", ")), 0);
    page.definitions({{"Described", group.described},
                      {"Recorded", group.recorded},
                      {"Engagement model", group.engagement}},
                     2);
    write_stages(page, group.stages);
    write_causes(page, group.causes);
}

} // namespace

void write_ladder(TextPage& page, const Report& report) {
    if (!report.ladder)
        return;
    const ReportLadder& ladder = *report.ladder;
    page.heading("Ladder of participation");
    page.paragraph(ladder.headline);
    page.definitions({{"Claimed", ladder.claimed},
                      {"Described", ladder.described},
                      {"Recorded", ladder.recorded},
                      {"The panel", ladder.panel_says}},
                     0);
    page.field("Source", ladder.source, 0);
    draw_rungs(page, ladder.rungs);
    explain_marks(page, ladder.rungs);
    for (const ReportGroupLadder& group : ladder.groups)
        write_group(page, group);
    if (!ladder.notes.empty())
        page.subheading("Also worth knowing", 0);
    for (const std::string& note : ladder.notes)
        page.item("- ", "", note, 0);
}

} // namespace coprod
