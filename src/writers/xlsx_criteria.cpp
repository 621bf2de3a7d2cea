// The sheets of what the charter asks: gaps, commitments, statements, ladder and what else it
// lists.
#include <map>

#include "report/words.h"
#include "writers/outcome_words.h"
#include "writers/xlsx_sheets.h"

namespace coprod {

namespace {

XlsxRow commitment_row(std::string value, const ReportCommitment& commitment) {
    return {std::move(value),
            commitment.wording,
            commitment.strength_word,
            yes_or_no(commitment.contested),
            commitment.rests_on,
            commitment.origin.source,
            commitment.origin.place,
            std::string(to_do_about(commitment)),
            commitment.how};
}

std::vector<XlsxColumn> commitment_columns(std::string first, bool panel) {
    std::vector<XlsxColumn> columns{
        {std::move(first), 24}, {"Commitment", 36},
        {"How well shown", 16}, {"Seen differently by people who took part", 14},
        {"Rests on", 34},       {"Source", 26},
        {"In the file", 18},    {"To do", 36}};
    if (panel)
        columns.push_back({"What the project says", 40});
    return columns;
}

/// The numbers of a value's commitments by strength, each commitment counted under every value that
/// names it.
XlsxRow strengths_row(const ReportValue& value) {
    std::array<std::int64_t, 4> counts{};
    for (const ReportCommitment& commitment : value.commitments)
        ++counts[static_cast<std::size_t>(commitment.strength)];
    return {value.wording, std::string(outcome_word(value.outcome)),
            counts[0],     counts[1],
            counts[2],     counts[3],
            value.result,  outcomes_of(value),
            value.source};
}

void add_group(XlsxSheet& sheet, const ReportGroupLadder& group) {
    const auto add = [&](const std::string& stage, const std::string& said,
                         const std::string& recorded, const std::string& note) {
        sheet.row({group.group, group.kind, group.people, group.described, group.recorded,
                   group.engagement, stage, said, recorded, note});
    };
    for (const ReportStage& stage : group.stages)
        add(stage.title, stage.said, stage.recorded, stage.note);
    if (group.stages.empty())
        add("", "", "", "");
}

void add_rungs(XlsxSheet& sheet, const ReportLadder& ladder) {
    sheet.line("The rungs, from the top", XlsxLook::heading);
    sheet.begin_table({{"Rung"},
                       {"Band"},
                       {"Claimed"},
                       {"Described"},
                       {"Recorded for certain"},
                       {"Not ruled out"},
                       {"Groups"},
                       {"In the charter's words"}});
    for (const ReportRung& rung : ladder.rungs)
        sheet.row({rung.title, rung.band, yes_or_no(rung.claimed), yes_or_no(rung.described),
                   yes_or_no(rung.recorded), yes_or_no(rung.perhaps), join(rung.groups),
                   rung.wording});
    sheet.end_table("");
}

void add_causes(XlsxSheet& sheet, const ReportLadder& ladder) {
    sheet.line("What held a group's rung down", XlsxLook::heading);
    sheet.begin_table({{"Group"}, {"What"}, {"When"}, {"In words"}, {"To do"}});
    for (const ReportGroupLadder& group : ladder.groups)
        for (const ReportCause& cause : group.causes)
            sheet.row({group.group, cause.title, cause.now ? "now" : "next time", cause.words,
                       cause.to_do});
    sheet.end_table("Nothing.");
}

} // namespace

std::string yes_or_no(bool yes) {
    return yes ? "Yes" : "No";
}

XlsxValue xlsx_number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

std::vector<XlsxColumn> gap_columns() {
    return {{"No.", 6},
            {"About", 28},
            {"To do", 38},
            {"Owner", 14, XlsxInput::words},
            {"Due", 13, XlsxInput::day},
            {"Done on", 13, XlsxInput::day},
            {"Now or next time", 10},
            {"On the route", 10},
            {"Gate", 16},
            {"Found", 28},
            {"Criterion", 28},
            {"Expected", 24},
            {"Enough would be", 24},
            {"Counts towards", 20},
            {"Source", 20},
            {"In the file", 16}};
}

XlsxRow gap_row(std::size_t number, const ReportGap& gap) {
    return {xlsx_number(number),
            gap.subject.empty() ? gap.criterion : gap.subject,
            gap.to_do,
            "",
            "",
            "",
            gap.now ? "now" : "next time",
            yes_or_no(gap.on_route),
            gap.gate,
            gap.found,
            gap.criterion,
            gap.expected,
            gap.satisfied_by,
            gap.lifts,
            gap.origin.source,
            gap.origin.place};
}

void add_gaps_sheet(XlsxBook& book, const Report& report) {
    const std::string words = report.gaps.empty() ? "Gaps" : gaps_sentence(report.gaps);
    XlsxSheet& sheet = book.sheet("Gaps", words);
    sheet.keep_left(gap_columns_in_sight, gap_columns_printed);
    sheet.begin_table(gap_columns());
    std::size_t number = 0;
    for (const ReportGap& gap : report.gaps)
        sheet.row(gap_row(++number, gap));
    sheet.end_table("Nothing keeps a gate from passing.");
}

void add_values_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet =
        book.sheet("Values", "Values, and how many of their commitments are shown how well");
    sheet.begin_table({{"Value", 32},
                       {"Result", 14},
                       {"Not shown", 11},
                       {"Described", 11},
                       {"Documented", 12},
                       {"Confirmed", 11},
                       {"What was found", 50},
                       {"Outcomes that it serves", 50},
                       {"Source", 34}});
    const std::size_t first = sheet.next_row();
    for (const ReportValue& value : report.values)
        sheet.row(strengths_row(value));
    sheet.end_table("This charter has no values.");
    sheet.chart({"Commitments by how well they are shown",
                 "Bars, one for each value: how many of its commitments are not shown, described, "
                 "documented and confirmed. The table above holds the same numbers.",
                 "Value",
                 "Commitments",
                 first,
                 report.values.size(),
                 0,
                 {2, 3, 4, 5},
                 {"Not shown", "Described", "Documented", "Confirmed"},
                 true});
}

void add_commitments_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Commitments", "Commitments, value by value");
    sheet.begin_table(commitment_columns("Value", report.view == View::panel));
    for (const ReportValue& value : report.values)
        for (const ReportCommitment& commitment : value.commitments)
            sheet.row(commitment_row(value.wording, commitment));
    sheet.end_table("This charter has no values with commitments.");
}

void add_statements_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Statements", "Statements, and how each group answered");
    sheet.begin_table({{"Statement", 60},
                       {"Result", 20},
                       {"Group", 28},
                       {"With lived experience", 12},
                       {"Reading", 22},
                       {"Agree", 18},
                       {"Seen differently", 44},
                       {"Source", 40}});
    for (const ReportStatement& statement : report.statements) {
        const std::string word(statement_word(statement.outcome));
        for (const ReportStatementCell& cell : statement.groups)
            sheet.row({statement.wording, word, cell.group, yes_or_no(cell.lived), cell.reading,
                       cell.shown, statement.perception, statement.source});
        if (statement.groups.empty())
            sheet.row(
                {statement.wording, word, "", "", "", "", statement.perception, statement.source});
    }
    sheet.end_table("This charter has no statements.");
    for (const std::string& note : report.statement_notes)
        sheet.line(note);
}

void add_ladder_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet =
        book.sheet("Ladder", report.ladder ? report.ladder->headline : "Ladder of participation");
    sheet.begin_table({{"Group", 28},
                       {"Kind of people", 24},
                       {"How many", 18},
                       {"Described", 22},
                       {"Recorded", 22},
                       {"Engagement model", 22},
                       {"Stage", 26},
                       {"What the project says", 30},
                       {"What the records carry", 30},
                       {"Why the records carry less", 50}});
    if (report.ladder)
        for (const ReportGroupLadder& group : report.ladder->groups)
            add_group(sheet, group);
    sheet.end_table(report.ladder ? "No group is named." : "This charter has no ladder.");
    if (!report.ladder)
        return;
    for (const std::string& note : report.ladder->notes)
        sheet.line(note);
    add_causes(sheet, *report.ladder);
    add_rungs(sheet, *report.ladder);
    sheet.pair("Source", report.ladder->source);
}

void add_claims_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Other parts", "Other parts of the charter");
    sheet.begin_table(commitment_columns("Part", report.view == View::panel));
    for (const ReportClaims& claims : report.claims)
        for (const ReportCommitment& claim : claims.items)
            sheet.row(commitment_row(claims.title, claim));
    sheet.end_table("The project answered to no other part.");
}

} // namespace coprod
