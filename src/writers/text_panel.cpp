// What a panel decided and judged, beside the tool's own result.
#include "writers/text_sections.h"

namespace coprod {
namespace {

Tone panel_tone(const ReportPanel& panel) {
    if (!panel.not_valid.empty())
        return Tone::missing;
    return panel.decided == VerdictKind::mark         ? Tone::good
           : panel.decided == VerdictKind::conditions ? Tone::open
                                                      : Tone::plain;
}

void write_conditions(TextPage& page, const ReportPanel& panel) {
    page.paragraph(panel.conditions_note);
    for (const ReportPanelCondition& condition : panel.conditions)
        page.item("- ", "Condition:",
                  spliced({condition.what, " Who: ", condition.who, ". By: ", condition.by, "."}),
                  0);
    page.field("Conditions to be met by", panel.put_right_by, 0);
}

void write_members(TextPage& page, const ReportPanel& panel) {
    if (panel.members.empty())
        return;
    page.subheading("Who sat on the panel", 0);
    for (const ReportPanelMember& member : panel.members)
        page.item("- ", "", spliced({member.role, " (", member.kind, ")"}), 0);
}

void write_judgements(TextPage& page, const ReportPanel& panel) {
    if (panel.judgements.empty())
        return;
    page.subheading("What the panel judged itself", 0);
    for (const ReportPanelJudgement& judgement : panel.judgements) {
        page.item("- ", "", judgement.title, 0);
        page.field("The tool", judgement.tool, 2);
        page.field("The panel", judgement.panel, 2);
        page.field("Why", judgement.reason, 2);
    }
}

} // namespace

void write_panel(TextPage& page, const Report& report) {
    if (!report.panel)
        return;
    const ReportPanel& panel = *report.panel;
    page.heading("The panel");
    page.paragraph(panel.tool_says);
    page.item("", panel.panel_says, "", 0, panel_tone(panel));
    page.field("Why", panel.reason, 0);
    page.item("", panel.not_valid, "", 0, Tone::missing);
    write_conditions(page, panel);
    page.field("Holds until", panel.holds_until, 0);
    for (const std::string& note : panel.notes)
        page.paragraph(note);
    page.paragraph("What the tool found stays as it is in this report; what the panel judged "
                   "stands beside it.");
    write_members(page, panel);
    write_judgements(page, panel);
}

} // namespace coprod
