#include "report/fixture.h"

namespace coprod_tests {

using namespace coprod;

namespace {

using Texts = std::vector<std::string>;

void add(Texts& texts, const Texts& more) {
    texts.insert(texts.end(), more.begin(), more.end());
}

void add_item(Texts& texts, const ReportCommitment& item) {
    add(texts, {item.wording, item.origin.source, item.origin.place, item.strength_word,
                item.contested ? "contested" : "", item.rests_on, item.how});
}

std::string word(Outcome outcome) {
    return outcome == Outcome::pass ? "pass" : outcome == Outcome::fail ? "fail" : "unknown";
}

void add_head(Texts& texts, const Report& report) {
    add(texts,
        {report.view_note, report.title, report.verdict_title, report.verdict_meaning,
         report.verdict_next, report.verdict_basis, report.holds_until, report.put_right_by});
    for (const auto& [label, said] : report.about)
        add(texts, {label, said});
    add(texts, report.conditions);
    for (const ReportGate& gate : report.gates)
        add(texts, {gate.title, gate.asks, gate.source, gate.result, word(gate.outcome),
                    gate.panel_decides ? "panel decides" : ""});
    for (const ReportGap& gap : report.gaps)
        add(texts, {gap.gate, gap.criterion, gap.origin.source, gap.origin.place, gap.expected,
                    gap.found, gap.satisfied_by, gap.to_do, gap.lifts});
    add(texts, report.strengths);
}

void add_values(Texts& texts, const Report& report) {
    for (const ReportValue& value : report.values) {
        add(texts, {value.wording, value.source, value.result, word(value.outcome)});
        for (const ReportCommitment& item : value.commitments)
            add_item(texts, item);
        add(texts, value.outcomes);
    }
    for (const ReportClaims& claims : report.claims) {
        add(texts, {claims.title});
        for (const ReportCommitment& item : claims.items)
            add_item(texts, item);
    }
}

void add_ladder(Texts& texts, const ReportLadder& ladder) {
    add(texts, {ladder.source, ladder.headline, ladder.claimed, ladder.described, ladder.recorded});
    for (const ReportRung& rung : ladder.rungs) {
        add(texts, {rung.title, rung.band, rung.wording});
        add(texts, rung.groups);
    }
    for (const ReportGroupLadder& group : ladder.groups) {
        add(texts, {group.group, group.kind, group.people, group.described, group.recorded,
                    group.engagement});
        for (const ReportStage& stage : group.stages)
            add(texts, {stage.title, stage.said, stage.recorded, stage.note});
        for (const ReportCause& cause : group.causes)
            add(texts, {cause.title, cause.words, cause.to_do});
    }
    add(texts, ladder.notes);
}

void add_voices(Texts& texts, const Report& report) {
    add(texts, report.statement_notes);
    for (const ReportStatement& statement : report.statements) {
        add(texts,
            {statement.wording, statement.source, statement.perception, word(statement.outcome)});
        for (const ReportStatementCell& cell : statement.groups)
            add(texts, {cell.group, cell.reading, cell.shown});
    }
    add(texts, report.heard_notes);
    for (const ReportHeard& heard : report.heard)
        add(texts, {heard.who, heard.said, heard.did, heard.told, heard.place});
}

} // namespace

std::vector<std::string> all_texts(const Report& report) {
    Texts texts;
    add_head(texts, report);
    add_values(texts, report);
    if (report.ladder)
        add_ladder(texts, *report.ladder);
    add_voices(texts, report);
    add(texts, report.readiness);
    for (const ReportSetAside& item : report.set_aside)
        add(texts, {item.record, item.reasons, item.place});
    add(texts, report.limits);
    return texts;
}

std::string whole_text(const Report& report) {
    std::string whole;
    for (const std::string& each : all_texts(report))
        whole += each + '\n';
    return whole;
}

} // namespace coprod_tests
