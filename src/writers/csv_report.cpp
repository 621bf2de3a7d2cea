#include "writers/csv_report.h"

#include <algorithm>

#include "report/words.h"
#include "results/words.h"
#include "writers/csv_report_table.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

constexpr const char* yes = "yes";

std::string when_word(bool now) {
    return now ? "now" : "next time";
}

void add_verdict(ReportTable& table, const Report& report) {
    table.add(TableLine("verdict")
                  .set(Column::id, word_of(report.verdict))
                  .set(Column::title, report.verdict_title)
                  .set(Column::result, report.verdict_title)
                  .set(Column::detail, report.verdict_basis)
                  .set(Column::to_do, report.verdict_next));
    if (!report.verdict_meaning.empty())
        table.add(TableLine("meaning").set(Column::detail, report.verdict_meaning));
    if (!report.holds_until.empty())
        table.add(TableLine("would hold until")
                      .set(Column::title, holds_label(report))
                      .set(Column::detail, report.holds_until));
    if (!report.put_right_by.empty())
        table.add(TableLine("put right by").set(Column::detail, report.put_right_by));
    table.add("condition", report.conditions);
    for (const auto& [label, text] : report.about)
        table.add(TableLine("about").set(Column::title, label).set(Column::detail, text));
    for (const ReportGate& gate : report.gates)
        table.add(TableLine("gate")
                      .set(Column::id, gate.id)
                      .set(Column::title, gate.title)
                      .set(Column::result, gate_word(gate))
                      .set(Column::detail, gate.result)
                      .set(Column::asks, gate.asks)
                      .set(Column::source, gate.source));
}

/// As the column Route of summary.csv has them.
std::string_view reach_words(std::string_view reach) {
    return reach == "next-time" ? "only next time"
           : reach == "none"    ? "no change leads there"
                                : reach;
}

void add_routes(ReportTable& table, const Report& report) {
    for (const ReportRoute& route : report.routes) {
        table.add(TableLine("route")
                      .set(Column::id, word_of(route.to))
                      .set(Column::title, route.title)
                      .set(Column::result, reach_words(route.reach))
                      .set(Column::detail, route.words)
                      .set(Column::count, route.steps.size()));
        for (const ReportStep& step : route.steps)
            table.add(TableLine("step")
                          .set(Column::number, step.gap)
                          .set(Column::under, route.title)
                          .set(Column::title, step.subject)
                          .set(Column::to_do, step.to_do)
                          .set(Column::when, when_word(step.now))
                          .set(Column::on_route, yes)
                          .set(Column::place, step.place));
    }
}

void add_gaps(ReportTable& table, const Report& report) {
    std::size_t number = 0;
    for (const ReportGap& gap : report.gaps)
        table.add(TableLine("gap")
                      .set(Column::number, ++number)
                      .set(Column::id, gap.criterion_id)
                      .set(Column::under, gap.gate)
                      .set(Column::title, gap.subject.empty() ? gap.criterion : gap.subject)
                      .set(Column::result, gap.found)
                      .set(Column::detail, gap.expected)
                      .set(Column::to_do, gap.to_do)
                      .set(Column::when, when_word(gap.now))
                      .set(Column::on_route, gap.on_route ? yes : "no")
                      .set(Column::asks, gap.satisfied_by)
                      .set(Column::counts_towards, gap.lifts)
                      .set(gap.origin));
}

void add_commitment(ReportTable& table, std::string_view part, std::string_view under,
                    const ReportCommitment& commitment) {
    table.add(TableLine(part)
                  .set(Column::id, commitment.id)
                  .set(Column::under, under)
                  .set(Column::title, commitment.wording)
                  .set(Column::result, commitment.strength_word)
                  .set(Column::detail, commitment.rests_on)
                  .set(Column::said, commitment.how)
                  .set(Column::seen_differently, commitment.contested ? yes : "no")
                  .set(Column::to_do, to_do_about(commitment))
                  .set(commitment.origin));
}

/// The values that the commitment stands under.
std::string values_with(const Report& report, const ReportCommitment& commitment) {
    std::vector<std::string> values;
    for (const ReportValue& value : report.values)
        for (const ReportCommitment& each : value.commitments)
            if (each.wording == commitment.wording)
                values.push_back(value.wording);
    return joined(values, "; ");
}

/// A commitment of several values has one row, so that counting rows counts commitments.
void add_values(ReportTable& table, const Report& report) {
    for (const ReportValue& value : report.values)
        table.add(TableLine("value")
                      .set(Column::id, value.id)
                      .set(Column::title, value.wording)
                      .set(Column::result, outcome_word(value.outcome))
                      .set(Column::detail, value.result)
                      .set(Column::counts_towards, outcomes_of(value))
                      .set(Column::source, value.source));
    std::vector<std::string_view> written;
    for (const ReportValue& value : report.values)
        for (const ReportCommitment& commitment : value.commitments) {
            if (std::ranges::find(written, commitment.wording) != written.end())
                continue;
            written.push_back(commitment.wording);
            add_commitment(table, "commitment", values_with(report, commitment), commitment);
        }
    for (const ReportClaims& claims : report.claims)
        for (const ReportCommitment& claim : claims.items)
            add_commitment(table, "claim", claims.title, claim);
}

void add_rung(ReportTable& table, std::string_view who, std::string_view what,
              std::string_view rung) {
    if (!rung.empty())
        table.add(TableLine("ladder")
                      .set(Column::title, what)
                      .set(Column::who, who)
                      .set(Column::result, rung));
}

void add_group(ReportTable& table, const ReportGroupLadder& group) {
    add_rung(table, group.group, "Described", group.described);
    add_rung(table, group.group, "Recorded", group.recorded);
    add_rung(table, group.group, "Engagement model", group.engagement);
    for (const ReportStage& stage : group.stages)
        table.add(TableLine("stage")
                      .set(Column::id, stage.id)
                      .set(Column::title, stage.title)
                      .set(Column::who, group.group)
                      .set(Column::result, stage.recorded)
                      .set(Column::detail, stage.note)
                      .set(Column::said, stage.said));
    for (const ReportCause& cause : group.causes)
        table.add(TableLine("held down")
                      .set(Column::title, cause.title)
                      .set(Column::who, group.group)
                      .set(Column::detail, cause.words)
                      .set(Column::to_do, cause.to_do)
                      .set(Column::when, when_word(cause.now)));
}

void add_ladder(ReportTable& table, const Report& report) {
    if (!report.ladder)
        return;
    const ReportLadder& ladder = *report.ladder;
    add_rung(table, "", "Claimed", ladder.claimed);
    add_rung(table, "", "Described", ladder.described);
    add_rung(table, "", "Recorded", ladder.recorded);
    for (const ReportGroupLadder& group : ladder.groups)
        add_group(table, group);
}

void add_statements(ReportTable& table, const Report& report) {
    table.add("answers: note", report.statement_notes);
    for (const ReportStatement& statement : report.statements) {
        table.add(TableLine("statement")
                      .set(Column::id, statement.id)
                      .set(Column::title, statement.wording)
                      .set(Column::result, statement_word(statement.outcome))
                      .set(Column::detail, statement.perception)
                      .set(Column::source, statement.source));
        for (const ReportStatementCell& cell : statement.groups)
            table.add(TableLine("answers")
                          .set(Column::under, statement.wording)
                          .set(Column::who, cell.group)
                          .set(Column::result, cell.reading)
                          .set(Column::detail, cell.shown));
    }
}

/// The day as the events have it, as 2026-03-31; empty where it is not known.
std::string heard_on(const Report& report, const ReportHeard& heard) {
    for (const ReportEvent& event : report.events)
        if (event.kind == "heard" && !heard.record.empty() && event.record == heard.record)
            return iso(event.date);
    return {};
}

void add_heard(ReportTable& table, const Report& report) {
    for (const ReportHeard& heard : report.heard)
        table.add(TableLine("heard")
                      .set(Column::id, heard.record)
                      .set(Column::who, heard.who)
                      .set(Column::result, answer_word(heard))
                      .set(Column::detail, heard.did)
                      .set(Column::said, heard.said)
                      .set(Column::told, heard.told)
                      .set(Column::date, heard_on(report, heard))
                      .set(Column::place, heard.place));
    for (const ReportEvent& event : report.events)
        table.add(TableLine("event")
                      .set(Column::id, event.record)
                      .set(Column::under, event.stage)
                      .set(Column::title, event.what)
                      .set(Column::who, join(event.groups))
                      .set(Column::result, event.kind)
                      .set(Column::when, event.to_come ? "still to come" : "")
                      .set(Column::date, iso(event.date)));
    for (const ReportContrast& contrast : report.contrasts)
        table.add(TableLine("said and meant")
                      .set(Column::id, contrast.item_id)
                      .set(Column::under, contrast.about)
                      .set(Column::title, contrast.subject)
                      .set(Column::result, contrast.recorded)
                      .set(Column::detail, contrast.families)
                      .set(Column::said, contrast.said)
                      .set(contrast.origin));
}

void add_questions(ReportTable& table, const Report& report) {
    for (const ReportRest& rest : report.rests_on)
        table.add(TableLine("rests on")
                      .set(Column::id, rest.record)
                      .set(Column::title, rest.what)
                      .set(Column::result, rest.becomes_title)
                      .set(Column::detail, rest.why)
                      .set(Column::place, rest.place));
    table.add("how far", report.tipping);
    for (const ReportSetAside& aside : report.set_aside)
        table.add(TableLine("set aside")
                      .set(Column::title, aside.record)
                      .set(Column::detail, aside.reasons)
                      .set(Column::place, aside.place));
    for (const ReportFlag& flag : report.flags)
        table.add(TableLine("flag")
                      .set(Column::id, flag.id)
                      .set(Column::title, flag.title)
                      .set(Column::detail, flag.found)
                      .set(Column::to_do, flag.ask)
                      .set(Column::place, joined(flag.places, "; ")));
}

void add_numbers(ReportTable& table, const Report& report) {
    for (const ReportIndicator& indicator : report.indicators)
        table.add(TableLine("indicator")
                      .set(Column::id, indicator.id)
                      .set(Column::title, indicator.title)
                      .set(Column::result, indicator.share)
                      .set(Column::detail, indicator.text)
                      .set(Column::count, indicator.part)
                      .set(Column::out_of, indicator.whole)
                      .set(Column::days, indicator.days));
    for (const ReportMissed& missed : report.missed)
        table.add(TableLine("missed")
                      .set(Column::id, missed.how_id)
                      .set(Column::who, missed.kind)
                      .set(Column::detail, missed.how));
}

} // namespace

CsvSheet report_table(const Report& report) {
    ReportTable table(report);
    add_verdict(table, report);
    add_panel_rows(table, report);
    add_routes(table, report);
    add_gaps(table, report);
    table.add("strength", report.strengths);
    add_values(table, report);
    add_ladder(table, report);
    add_statements(table, report);
    add_heard(table, report);
    add_questions(table, report);
    table.add("ready", report.readiness);
    add_numbers(table, report);
    table.add("limit", report.limits);
    return table.take();
}

std::string write_csv_report(const Report& report) {
    return write_csv(report_table(report));
}

} // namespace coprod
