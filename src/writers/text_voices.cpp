// What people think of the work, and what was heard and answered.
#include "writers/text_sections.h"

namespace coprod {
namespace {

void write_notes(TextPage& page, const std::vector<std::string>& notes) {
    for (const std::string& note : notes)
        page.paragraph(note);
}

void write_statement(TextPage& page, const ReportStatement& statement, std::size_t number,
                     std::string_view known_source) {
    page.blank();
    page.item(std::to_string(number) + ". ", statement.wording, "", 0);
    page.item("", spliced({"Result: ", statement_word(statement.outcome), "."}), "", 3,
              outcome_tone(statement.outcome));
    page.field("The panel", statement.panel_says, 3);
    TextTable groups;
    for (const ReportStatementCell& cell : statement.groups)
        groups.rows.push_back({cell.group, cell.reading, cell.shown});
    page.table(groups, 3);
    page.paragraph(statement.perception, 3);
    if (statement.source != known_source)
        page.field("Source", statement.source, 3);
}

} // namespace

void write_statements(TextPage& page, const Report& report) {
    if (report.statements.empty() && report.statement_notes.empty())
        return;
    page.heading("Statements, group by group");
    write_notes(page, report.statement_notes);
    const std::string_view source =
        common_source(report.statements, [](const ReportStatement& statement) -> std::string_view {
            return statement.source;
        });
    page.field("Source of each one", source, 0);
    std::size_t number = 0;
    for (const ReportStatement& statement : report.statements)
        write_statement(page, statement, ++number, source);
}

void write_heard(TextPage& page, const Report& report) {
    if (report.heard.empty() && report.heard_notes.empty())
        return;
    page.heading("You said, we did");
    write_notes(page, report.heard_notes);
    for (const ReportHeard& item : report.heard) {
        page.blank();
        page.item("- ", "From:", item.who.empty() ? "nobody is named" : item.who, 0, Tone::strong);
        page.field("You said", item.said, 2);
        page.field("We did", item.did.empty() ? "no answer is recorded" : item.did, 2);
        page.field("You were told", item.told.empty() ? "not recorded" : item.told, 2);
        page.field("In your file", item.place, 2);
    }
}

} // namespace coprod
