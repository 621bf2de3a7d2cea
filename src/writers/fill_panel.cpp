// What a panel decided and judged, for templates; its names stand inside the part panel_decision,
// since `panel` says which view it is.
#include "writers/fill_report.h"

namespace coprod {

namespace {

std::string_view tone_of(const ReportPanel& panel) {
    return panel.not_valid.empty() ? tone_of(panel.decided) : std::string_view("missing");
}

void fill_judgements(const ReportPanel& panel, Filling& part) {
    part.flag("any_judgements", !panel.judgements.empty());
    for (const ReportPanelJudgement& judgement : panel.judgements) {
        Filling& item = part.item("judgements");
        item.text("about", judgement.about);
        item.text("title", judgement.title);
        item.text("tool", judgement.tool);
        item.text("judged", judgement.panel);
        item.flag("differs", judgement.differs);
        item.text("reason", judgement.reason);
    }
}

} // namespace

void fill_panel(const Report& report, Filling& filling) {
    filling.flag("any_panel_decision", report.panel.has_value());
    if (!report.panel)
        return;
    const ReportPanel& panel = *report.panel;
    Filling& part = filling.part("panel_decision");
    part.text("met_on", panel.met_on);
    part.text("decided_title", panel.title);
    part.text("decided_tone", tone_of(panel));
    part.flag("decided_otherwise", panel.differs);
    part.text("tool_says", panel.tool_says);
    part.text("panel_says", panel.panel_says);
    part.text("why", panel.reason);
    part.text("not_valid", panel.not_valid);
    part.text("decision_holds_until", panel.holds_until);
    part.text("conditions_by", panel.put_right_by);
    part.text("conditions_note", panel.conditions_note);
    part.flag("any_panel_conditions", !panel.conditions.empty());
    for (const ReportPanelCondition& condition : panel.conditions) {
        Filling& item = part.item("panel_conditions");
        item.text("what", condition.what);
        item.text("who", condition.who);
        item.text("by", condition.by);
    }
    part.flag("any_members", !panel.members.empty());
    for (const ReportPanelMember& member : panel.members) {
        Filling& item = part.item("members");
        item.text("role", member.role);
        item.text("kind", member.kind);
    }
    fill_judgements(panel, part);
    part.texts("notes", panel.notes);
    part.texts("certificate_rests_on", panel.rests_on);
    part.text("mark_title", panel.mark_title);
    part.text("panel_file_sha256", panel.sha256);
}

} // namespace coprod
