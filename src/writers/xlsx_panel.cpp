// The sheet of what a panel decided and judged.
#include "report/words.h"
#include "writers/xlsx_sheets.h"

namespace coprod {

namespace {

void add_decision(XlsxSheet& sheet, const ReportPanel& panel) {
    sheet.pair("The tool", panel.tool_says);
    sheet.pair("The panel", panel.panel_says);
    sheet.pair("Why", panel.reason);
    sheet.pair("Not valid", panel.not_valid);
    sheet.pair("Holds until", panel.holds_until);
    sheet.pair("Conditions", panel.conditions_note);
    sheet.pair("Conditions to be met by", panel.put_right_by);
    for (const std::string& note : panel.notes)
        sheet.pair("Note", note);
}

void add_conditions(XlsxSheet& sheet, const ReportPanel& panel) {
    if (panel.conditions.empty())
        return;
    sheet.line("Its conditions", XlsxLook::heading);
    sheet.begin_table({{"By"}, {"What"}, {"Who"}}, false);
    for (const ReportPanelCondition& condition : panel.conditions)
        sheet.row({condition.by, condition.what, condition.who});
    sheet.end_table("");
}

void add_members(XlsxSheet& sheet, const ReportPanel& panel) {
    sheet.line("Who sat on the panel", XlsxLook::heading);
    sheet.begin_table({{"Role"}, {"Kind of people"}}, false);
    for (const ReportPanelMember& member : panel.members)
        sheet.row({member.role, member.kind});
    sheet.end_table("");
}

void add_judgements(XlsxSheet& sheet, const ReportPanel& panel) {
    sheet.line("What the panel judged itself", XlsxLook::heading);
    sheet.begin_table({{"Sort"}, {"In the charter's words"}, {"The tool"}, {"The panel"}, {"Why"}},
                      false);
    for (const ReportPanelJudgement& judgement : panel.judgements)
        sheet.row(
            {judgement.about, judgement.title, judgement.tool, judgement.panel, judgement.reason});
    sheet.end_table("Nothing: it left all as the tool found it.");
}

} // namespace

void add_panel_sheet(XlsxBook& book, const Report& report) {
    if (!report.panel)
        return;
    XlsxSheet& sheet = book.sheet("The panel", "What the panel decided, beside the tool's result");
    sheet.widths({26, 60, 24, 24, 60});
    add_decision(sheet, *report.panel);
    add_conditions(sheet, *report.panel);
    add_members(sheet, *report.panel);
    add_judgements(sheet, *report.panel);
}

} // namespace coprod
