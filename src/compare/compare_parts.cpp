// Gates, values, commitments and statements of two results.
#include <map>

#include <fmt/format.h>

#include "compare/compare_results.h"
#include "compare/parts.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string_view outcome_words(Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return "passed";
    case Outcome::fail:
        return "not passed";
    case Outcome::unknown:
        break;
    }
    return "not known";
}

/// "documented", "described, and seen differently by families"
std::string strength_words(const ReportCommitment& commitment) {
    return commitment.strength_word +
           (commitment.contested ? ", and people with lived experience see it differently" : "");
}

std::string cell_words(const ReportStatementCell& cell) {
    return cell.shown.empty() || cell.shown == cell.reading
               ? cell.reading
               : fmt::format("{} ({})", cell.reading, cell.shown);
}

/// Every commitment of a report once, in the order in which the values name them.
std::vector<const ReportCommitment*> commitments_of(const Report& report) {
    std::vector<const ReportCommitment*> all;
    std::map<std::string_view, bool> seen;
    for (const ReportValue& value : report.values)
        for (const ReportCommitment& commitment : value.commitments)
            if (seen.emplace(commitment.id, true).second)
                all.push_back(&commitment);
    return all;
}

/// A contested commitment is less than the same one without it.
Change change_of_strength(const ReportCommitment& before, const ReportCommitment& after) {
    if (before.strength != after.strength)
        return change_of(before.strength, after.strength);
    return change_of(!before.contested, !after.contested);
}

/// Whether one view shows a reading where the other one hides it.
bool hidden_in_one(const Compared& both, const ReportStatementCell& before,
                   const ReportStatementCell& after) {
    if (both.same_view())
        return false;
    const ReportStatementCell& public_one = both.before.view == View::everyone ? before : after;
    return public_one.shown.empty() || public_one.shown.starts_with("fewer than");
}

void compare_cells(const Compared& both, const ReportStatement& before,
                   const ReportStatement& after, Comparison& comparison) {
    for (const ReportStatementCell& now : after.groups)
        for (const ReportStatementCell& then : before.groups)
            if (then.group_id == now.group_id && then.reading != now.reading &&
                !hidden_in_one(both, then, now))
                comparison.statements.push_back({after.wording, now.group, cell_words(then),
                                                 cell_words(now), Change::not_comparable});
}

} // namespace

std::string gate_words(const ReportGate& gate) {
    return std::string(gate.panel_decides ? "for the panel to decide"
                                          : outcome_words(gate.outcome));
}

void compare_gates(const Compared& both, Comparison& comparison) {
    for (const ReportGate& after : both.after.gates) {
        const ReportGate* before = with_id(both.before.gates, after.id);
        Change change = Change::not_comparable;
        if (before != nullptr && comparison.same_charter && both.same_view())
            change = change_of(before->outcome, after.outcome);
        comparison.gates.push_back(
            {after.title, "", before != nullptr ? gate_words(*before) : std::string(not_asked_here),
             gate_words(after), change, after.id});
    }
    for (const ReportGate& before : both.before.gates)
        if (with_id(both.after.gates, before.id) == nullptr)
            comparison.gates.push_back({before.title, "", gate_words(before),
                                        std::string(not_asked_here), Change::not_comparable,
                                        before.id});
}

void compare_values(const Compared& both, Comparison& comparison) {
    for (const ReportValue& after : both.after.values) {
        const ReportValue* before = with_id(both.before.values, after.id);
        if (before != nullptr && before->wording == after.wording &&
            before->outcome != after.outcome)
            comparison.values.push_back(
                {after.wording, "", std::string(outcome_words(before->outcome)),
                 std::string(outcome_words(after.outcome)),
                 comparison.same_charter ? change_of(before->outcome, after.outcome)
                                         : Change::not_comparable,
                 after.id});
    }
}

void compare_commitments(const Compared& both, Comparison& comparison) {
    std::map<std::string_view, const ReportCommitment*> earlier;
    for (const ReportCommitment* commitment : commitments_of(both.before))
        earlier.emplace(commitment->id, commitment);
    for (const ReportCommitment* after : commitments_of(both.after)) {
        const auto found = earlier.find(after->id);
        if (found == earlier.end() || found->second->wording != after->wording)
            continue;
        const ReportCommitment& before = *found->second;
        const Change change = change_of_strength(before, *after);
        if (change != Change::same)
            comparison.commitments.push_back(
                {in_curly_quotes(after->wording), "", strength_words(before),
                 strength_words(*after),
                 comparison.same_charter ? change : Change::not_comparable});
    }
}

void compare_statements(const Compared& both, Comparison& comparison) {
    for (const ReportStatement& after : both.after.statements) {
        const ReportStatement* before = with_id(both.before.statements, after.id);
        if (before != nullptr && before->wording == after.wording)
            compare_cells(both, *before, after, comparison);
    }
}

} // namespace coprod
