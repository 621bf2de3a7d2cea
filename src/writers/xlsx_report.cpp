#include "writers/xlsx_report.h"

#include "writers/outcome_words.h"
#include "writers/xlsx_library.h"
#include "writers/xlsx_sheets.h"

namespace coprod {

namespace {

/// Label and text; texts that are empty are passed over.
void add_verdict(XlsxSheet& sheet, const Report& report) {
    sheet.pair("Verdict", report.verdict_title);
    sheet.pair("The panel", report.panel ? report.panel->panel_says : std::string());
    sheet.pair("Basis", report.verdict_basis);
    sheet.pair("What it means", report.verdict_meaning);
    sheet.pair("What to do next", report.verdict_next);
    sheet.pair(holds_label(report), report.holds_until);
    sheet.pair("To put right by", report.put_right_by);
    for (const std::string& condition : report.conditions)
        sheet.pair("Condition", condition);
    for (const ReportRoute& route : report.routes)
        sheet.pair(route.title, route.words);
    for (const std::string& tipping : report.tipping)
        sheet.pair("How near", tipping);
}

void add_about(XlsxSheet& sheet, const Report& report) {
    sheet.line("The project", XlsxLook::heading);
    for (const auto& [label, text] : report.about)
        sheet.pair(label, text);
    sheet.pair("Made by", "coprod, by the charter “" + report.charter.title + "”, version " +
                              report.charter.version + ", on " + spelled(report.date));
    for (const std::string& strength : report.strengths)
        sheet.pair("What went well", strength);
    for (const std::string& ready : report.readiness)
        sheet.pair("Before a project starts", ready);
}

void add_gates(XlsxSheet& sheet, const Report& report) {
    sheet.line("Gates", XlsxLook::heading);
    sheet.begin_table({{"Gate"}, {"What was found"}, {"Result"}, {"It asks"}, {"Source"}}, false);
    for (const ReportGate& gate : report.gates)
        sheet.row({gate.title, gate.result, std::string(gate_word(gate)), gate.asks, gate.source});
    sheet.end_table("This charter has no gates.");
}

void add_rests_on(XlsxSheet& sheet, const Report& report) {
    if (report.rests_on.empty())
        return;
    sheet.line("What the verdict rests on", XlsxLook::heading);
    sheet.begin_table({{"Without it: the verdict"}, {"What"}, {"Record"}, {"Why"}, {"In the file"}},
                      false);
    for (const ReportRest& rest : report.rests_on)
        sheet.row({rest.becomes_title, rest.what, rest.record, rest.why, rest.place});
    sheet.end_table("");
}

} // namespace

void add_verdict_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Verdict", report.title);
    sheet.widths({26, 80, 24, 50, 44});
    add_verdict(sheet, report);
    add_gates(sheet, report);
    add_rests_on(sheet, report);
    add_about(sheet, report);
}

void find_xlsx_library() {
    (void)xlsx();
}

std::string write_xlsx(const Report& report) {
    XlsxBook book({.title = report.title,
                   .note = report.view_note,
                   .view = report.view,
                   .date = report.date});
    add_verdict_sheet(book, report);
    add_panel_sheet(book, report);
    add_gaps_sheet(book, report);
    add_values_sheet(book, report);
    add_commitments_sheet(book, report);
    add_statements_sheet(book, report);
    add_ladder_sheet(book, report);
    add_heard_sheet(book, report);
    add_events_sheet(book, report);
    add_indicators_sheet(book, report);
    add_activity_sheet(book, report);
    add_flags_sheet(book, report);
    add_contrasts_sheet(book, report);
    add_claims_sheet(book, report);
    add_limits_sheet(book, report);
    return book.finish();
}

} // namespace coprod
