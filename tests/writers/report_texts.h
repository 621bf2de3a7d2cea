// Every text of a report, for tests that fill them all. Each structure is taken apart whole, so a
// field that is added to it does not compile until it stands here too.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "coprod/report.h"

namespace coprod_tests {

template <typename Change>
class TextVisitor {
public:
    explicit TextVisitor(Change change) : change_(std::move(change)) {}

    template <typename... Parts>
    void all(Parts&... parts) {
        (visit(parts), ...);
    }

    void visit(std::string& text) { change_(text); }
    void visit(bool&) {}
    void visit(std::size_t&) {}
    void visit(coprod::View&) {}
    void visit(coprod::Outcome&) {}
    void visit(coprod::Strength&) {}
    void visit(coprod::VerdictKind&) {}
    void visit(std::pair<std::string, std::string>& pair) { all(pair.first, pair.second); }
    template <typename Item>
    void visit(std::vector<Item>& items) {
        for (Item& item : items)
            visit(item);
    }
    template <typename Item>
    void visit(std::optional<Item>& item) {
        if (item)
            visit(*item);
    }

    void visit(coprod::Origin& origin) {
        auto& [source, place] = origin;
        all(source, place);
    }
    void visit(coprod::ReportGate& gate) {
        auto& [title, asks, source, outcome, decides, panel_decides, result] = gate;
        all(title, asks, source, outcome, decides, panel_decides, result);
    }
    void visit(coprod::ReportGap& gap) {
        auto& [gate, criterion, origin, expected, found, satisfied_by, to_do, lifts, now, subject] =
            gap;
        all(gate, criterion, origin, expected, found, satisfied_by, to_do, lifts, now, subject);
    }
    void visit(coprod::ReportCommitment& commitment) {
        auto& [wording, origin, strength, contested, strength_word, rests_on, how] = commitment;
        all(wording, origin, strength, contested, strength_word, rests_on, how);
    }
    void visit(coprod::ReportValue& value) {
        auto& [wording, source, outcome, result, commitments, outcomes] = value;
        all(wording, source, outcome, result, commitments, outcomes);
    }
    void visit(coprod::ReportRung& rung) {
        auto& [title, band, wording, claimed, described, recorded, perhaps, groups] = rung;
        all(title, band, wording, claimed, described, recorded, perhaps, groups);
    }
    void visit(coprod::ReportStage& stage) {
        auto& [title, said, recorded, note] = stage;
        all(title, said, recorded, note);
    }
    void visit(coprod::ReportCause& cause) {
        auto& [title, words, to_do, now] = cause;
        all(title, words, to_do, now);
    }
    void visit(coprod::ReportGroupLadder& ladder) {
        auto& [group, kind, people, described, recorded, engagement, stages, causes] = ladder;
        all(group, kind, people, described, recorded, engagement, stages, causes);
    }
    void visit(coprod::ReportLadder& ladder) {
        auto& [source, headline, claimed, described, recorded, rungs, groups, notes] = ladder;
        all(source, headline, claimed, described, recorded, rungs, groups, notes);
    }
    void visit(coprod::ReportStatementCell& cell) {
        auto& [group, reading, shown] = cell;
        all(group, reading, shown);
    }
    void visit(coprod::ReportStatement& statement) {
        auto& [wording, source, outcome, groups, perception] = statement;
        all(wording, source, outcome, groups, perception);
    }
    void visit(coprod::ReportHeard& heard) {
        auto& [who, said, did, told, place] = heard;
        all(who, said, did, told, place);
    }
    void visit(coprod::ReportClaims& claims) {
        auto& [title, items] = claims;
        all(title, items);
    }
    void visit(coprod::ReportSetAside& item) {
        auto& [record, reasons, place] = item;
        all(record, reasons, place);
    }
    void visit(coprod::Report& report) {
        auto& [view, view_note, title, about, verdict, verdict_title, verdict_meaning, verdict_next,
               verdict_basis, holds_until, put_right_by, conditions, gates, gaps, first_steps,
               strengths, values, ladder, statement_notes, statements, heard_notes, heard,
               readiness, claims, set_aside, limits] = report;
        all(view, view_note, title, about, verdict, verdict_title, verdict_meaning, verdict_next,
            verdict_basis, holds_until, put_right_by, conditions, gates, gaps, first_steps,
            strengths, values, ladder, statement_notes, statements, heard_notes, heard, readiness,
            claims, set_aside, limits);
    }

private:
    Change change_;
};

/// Calls `change` with every text of the report, empty ones too.
template <typename Change>
void for_each_text(coprod::Report& report, Change change) {
    TextVisitor<Change>(std::move(change)).visit(report);
}

} // namespace coprod_tests
