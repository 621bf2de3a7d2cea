// A panel's decision and judgements as rows of a project's table.
#include "results/words.h"
#include "writers/csv_report_table.h"

namespace coprod {

namespace {

void add_text(ReportTable& table, std::string_view part, std::string_view text) {
    if (!text.empty())
        table.add(TableLine(part).set(Column::detail, text));
}

void add_conditions(ReportTable& table, const ReportPanel& panel) {
    add_text(table, "panel: conditions", panel.conditions_note);
    add_text(table, "panel: conditions by", panel.put_right_by);
    for (const ReportPanelCondition& condition : panel.conditions)
        table.add(TableLine("panel: condition")
                      .set(Column::title, condition.what)
                      .set(Column::who, condition.who)
                      .set(Column::when, condition.by));
}

} // namespace

void add_panel_rows(ReportTable& table, const Report& report) {
    if (!report.panel)
        return;
    const ReportPanel& panel = *report.panel;
    table.add(TableLine("panel: decision")
                  .set(Column::id, word_of(panel.decided))
                  .set(Column::title, panel.panel_says)
                  .set(Column::result, panel.title)
                  .set(Column::detail, panel.reason)
                  .set(Column::said, panel.tool_says)
                  .set(Column::date, iso(panel.date)));
    add_text(table, "panel: not valid", panel.not_valid);
    add_text(table, "panel: holds until", panel.holds_until);
    add_conditions(table, panel);
    for (const ReportPanelMember& member : panel.members)
        table.add(TableLine("panel: member")
                      .set(Column::title, member.role)
                      .set(Column::who, member.kind));
    for (const ReportPanelJudgement& judgement : panel.judgements)
        table.add(TableLine("panel: judgement")
                      .set(Column::id, judgement.id)
                      .set(Column::under, judgement.about)
                      .set(Column::title, judgement.title)
                      .set(Column::result, judgement.panel)
                      .set(Column::said, judgement.tool)
                      .set(Column::detail, judgement.reason));
    table.add("panel: note", panel.notes);
}

} // namespace coprod
