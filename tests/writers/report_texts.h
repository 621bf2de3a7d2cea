// Every text of a report, for tests that fill them all. Each structure is taken apart whole, so a
// field that is added to it does not compile until it stands here too.
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "coprod/report.h"

namespace coprod_tests {

template <typename Change>
class TextVisitor {
public:
    TextVisitor(Change change, bool printed_only)
        : change_(std::move(change)), printed_only_(printed_only) {}

    template <typename... Parts>
    void all(Parts&... parts) {
        (visit(parts), ...);
    }

    /// What only results and the workstream use: the text report does not print it.
    template <typename... Parts>
    void unprinted(Parts&... parts) {
        if (!printed_only_)
            (visit(parts), ...);
    }

    void visit(std::string& text) { change_(text); }
    void visit(coprod::Named& named) {
        auto& [id, title] = named;
        all(title);
        unprinted(id);
    }
    void visit(coprod::ReportProject& project) {
        auto& [id, organisation, level, engagement, primary] = project;
        all(id, organisation, level, engagement, primary);
    }
    void visit(coprod::ReportCharter& charter) {
        auto& [id, title, version, sha256, levels, tiers, verdicts] = charter;
        all(id, title, version, sha256, levels, tiers, verdicts);
    }
    void visit(coprod::VerdictWords& words) {
        auto& [title, meaning, next, easy] = words;
        all(title, meaning, next);
        unprinted(easy);
    }
    void visit(coprod::ReportActivity& activity) {
        auto& [when, sort_by, name, purpose] = activity;
        all(when, sort_by, name, purpose);
    }
    template <typename Plain>
    requires std::is_enum_v<Plain> || std::is_arithmetic_v<Plain>
    void visit(Plain& value) {
        if constexpr (std::is_invocable_v<Change, long long>)
            change_(static_cast<long long>(value));
        else if constexpr (std::is_invocable_v<Change, Plain&>)
            change_(value);
    }
    void visit(coprod::Date& date) { visit(date.days); }
    void visit(std::pair<std::string, std::string>& pair) { all(pair.first, pair.second); }
    template <typename Item>
    void visit(std::vector<Item>& items) {
        if constexpr (std::is_invocable_v<Change, std::vector<Item>&>)
            change_(items);
        for (Item& item : items)
            visit(item);
    }
    template <typename Item>
    void visit(std::optional<Item>& item) {
        if constexpr (std::is_invocable_v<Change, std::optional<Item>&>)
            change_(item);
        if (item)
            visit(*item);
    }

    void visit(coprod::Origin& origin) {
        auto& [source, place] = origin;
        all(source, place);
    }
    void visit(coprod::ReportGate& gate) {
        auto& [title, asks, source, outcome, decides, panel_decides, result, id, panel] = gate;
        all(title, asks, source, outcome, decides, panel_decides, result, panel);
        unprinted(id);
    }
    void visit(coprod::ReportGap& gap) {
        auto& [gate, criterion, origin, expected, found, satisfied_by, to_do, lifts, now, subject,
               gate_id, criterion_id, lifts_values, lifts_outcomes, lifts_gates, on_route] = gap;
        all(gate, criterion, origin, expected, found, satisfied_by, to_do, lifts, now, subject);
        unprinted(gate_id, criterion_id, lifts_values, lifts_outcomes, lifts_gates, on_route);
    }
    void visit(coprod::ReportStep& step) {
        auto& [gap, gate, subject, to_do, place, now] = step;
        all(gap, subject, to_do, place, now);
        unprinted(gate);
    }
    void visit(coprod::ReportRoute& route) {
        auto& [to, reach, title, words, steps] = route;
        all(to, title, words);
        unprinted(reach);
        if (to == coprod::VerdictKind::mark)
            all(steps);
        else
            unprinted(steps); // the text names their gaps only
    }
    void visit(coprod::ReportRest& rest) {
        auto& [kind, what, why, place, record, becomes, becomes_title] = rest;
        all(what, why, place, becomes, becomes_title);
        unprinted(kind, record);
    }
    void visit(coprod::ReportFlag& flag) {
        auto& [id, title, found, ask, records, places] = flag;
        all(title, found, ask, places);
        unprinted(id, records);
    }
    void visit(coprod::ReportContrast& contrast) {
        auto& [about, subject, origin, said, recorded, families, id, group_id] = contrast;
        all(subject, origin, said, recorded, families);
        unprinted(about, id, group_id);
    }
    void visit(coprod::ReportCommitment& commitment) {
        auto& [wording, origin, strength, contested, strength_word, rests_on, how, id, to_do,
               together, panel] = commitment;
        all(wording, origin, strength, contested, strength_word, rests_on, how, panel);
        unprinted(id, to_do, together);
    }
    void visit(coprod::ReportValue& value) {
        auto& [wording, source, outcome, result, commitments, outcomes, id, panel] = value;
        all(wording, source, outcome, result, commitments, outcomes, panel);
        unprinted(id);
    }
    void visit(coprod::ReportRung& rung) {
        auto& [title, band, wording, claimed, described, recorded, perhaps, groups, id] = rung;
        all(title, band, wording, claimed, described, recorded, perhaps, groups);
        unprinted(id);
    }
    void visit(coprod::ReportStage& stage) {
        auto& [title, said, recorded, note, id, said_rank, recorded_rank] = stage;
        all(title, said, recorded, note);
        unprinted(id, said_rank, recorded_rank);
    }
    void visit(coprod::ReportCause& cause) {
        auto& [title, words, to_do, now] = cause;
        all(title, words, to_do, now);
    }
    void visit(coprod::ReportGroupLadder& ladder) {
        auto& [group, kind, people, described, recorded, engagement, stages, causes, group_id,
               kind_id, lived, described_id, recorded_id, possible_id] = ladder;
        all(group, kind, people, described, recorded, engagement, stages, causes);
        unprinted(group_id, kind_id, lived, described_id, recorded_id, possible_id);
    }
    void visit(coprod::ReportLadder& ladder) {
        auto& [source, headline, claimed, described, recorded, rungs, groups, notes, claimed_id,
               described_id, recorded_id, possible_id, says, panel] = ladder;
        all(source, headline, claimed, described, recorded, rungs, groups, notes, panel);
        unprinted(claimed_id, described_id, recorded_id, possible_id, says);
    }
    void visit(coprod::ReportStatementCell& cell) {
        auto& [group, reading, shown, group_id, level, lived] = cell;
        all(group, reading, shown);
        unprinted(group_id, level, lived);
    }
    void visit(coprod::ReportStatement& statement) {
        auto& [wording, source, outcome, groups, perception, id, staff_id, families_id, panel] =
            statement;
        all(wording, source, outcome, groups, perception, panel);
        unprinted(id, staff_id, families_id);
    }
    void visit(coprod::ReportHeard& heard) {
        auto& [who, said, did, told, place, id, answer, shared, heard_on, told_on, answer_words,
               to_come] = heard;
        all(who, said, did, told, place);
        unprinted(id, answer, shared, heard_on, told_on, answer_words, to_come);
    }
    void visit(coprod::ReportEvent& event) {
        auto& [date, when, kind, record, what, stage, groups, to_come] = event;
        unprinted(date, when, kind, record, what, stage, groups, to_come);
    }
    void visit(coprod::ReportEasyGate& gate) {
        auto& [words, next, outcome, panel_decides, answers, now] = gate;
        unprinted(words, next, outcome, panel_decides, answers, now);
    }
    void visit(coprod::ReportEasyStage& stage) {
        auto& [title, when, next_time, asked, no_say, not_shown] = stage;
        unprinted(title, when, next_time, asked, no_say, not_shown);
    }
    void visit(coprod::ReportEasy& easy) {
        auto& [verdict, gates, stages, missed] = easy;
        unprinted(verdict, gates, stages, missed);
    }
    void visit(coprod::ReportClaims& claims) {
        auto& [title, items, section] = claims;
        all(title, items);
        unprinted(section);
    }
    void visit(coprod::ReportSetAside& item) {
        auto& [record, reasons, place] = item;
        all(record, reasons, place);
    }
    void visit(coprod::ReportIndicator& indicator) {
        auto& [id, title, text, part, whole, days, records, share, hidden] = indicator;
        all(text);
        unprinted(id, title, part, whole, days, records, share, hidden);
    }
    void visit(coprod::ReportMissed& missed) {
        auto& [kind_id, kind, how_id, how] = missed;
        all(how);
        unprinted(kind_id, kind, how_id);
    }
    void visit(coprod::ReportPanelMember& member) {
        auto& [role, kind] = member;
        all(role, kind);
    }
    void visit(coprod::ReportPanelCondition& condition) {
        auto& [what, who, by] = condition;
        all(what, who, by);
    }
    void visit(coprod::ReportPanelJudgement& judgement) {
        auto& [about, id, title, tool, panel, differs, reason, shared] = judgement;
        all(title, tool, panel, reason);
        unprinted(about, id, differs, shared);
    }
    void visit(coprod::ReportPanel& panel) {
        auto& [date, met_on, decided, title, differs, tool_says, panel_says, reason, shared,
               not_valid, holds_until, put_right_by, conditions, conditions_note, members,
               judgements, notes, rests_on, no_certificate, mark_title, easy, sha256] = panel;
        all(tool_says, panel_says, reason, not_valid, holds_until, put_right_by, conditions,
            conditions_note, members, judgements, notes);
        unprinted(date, met_on, decided, title, differs, shared, rests_on, no_certificate,
                  mark_title, easy, sha256);
    }
    void visit(coprod::Report& report) {
        auto& [view, view_note, title, about, verdict, verdict_title, verdict_meaning, verdict_next,
               verdict_basis, holds_until, put_right_by, conditions, gates, gaps, first_steps,
               strengths, values, ladder, statement_notes, statements, heard_notes, heard,
               readiness, claims, set_aside, limits, indicators, missed, project, charter, activity,
               date, routes, rests_on, tipping, flags, flag_notes, contrasts, events, easy, panel] =
            report;
        all(view, view_note, title, about, verdict, verdict_title, verdict_meaning, verdict_next,
            verdict_basis, holds_until, put_right_by, conditions, gates, gaps, first_steps,
            strengths, values, ladder, statement_notes, statements, heard_notes, heard, readiness,
            claims, set_aside, limits, indicators, missed, routes, rests_on, tipping, flags,
            flag_notes, contrasts, panel);
        unprinted(project, charter, activity, date, events, easy);
    }

private:
    Change change_;
    bool printed_only_;
};

/// Calls `change` with every text of the report, empty ones too; with every other value as a number
/// where it takes one, or to change where it takes that; and with every list and optional item,
/// before what is in it, where it takes those.
template <typename Change>
void for_each_text(coprod::Report& report, Change change) {
    TextVisitor<Change>(std::move(change), false).visit(report);
}

/// The same for the texts that a printed report shows.
template <typename Change>
void for_each_printed_text(coprod::Report& report, Change change) {
    TextVisitor<Change>(std::move(change), true).visit(report);
}

} // namespace coprod_tests
