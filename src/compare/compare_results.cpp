#include "compare/compare_results.h"

#include <algorithm>

#include <fmt/format.h>

#include "compare/parts.h"
#include "report/words.h"

namespace coprod {

namespace {

ComparedReport compared_report(const Result& result) {
    const Report& report = result.report;
    return {result.file,
            report.title,
            report.project.id,
            spelled(report.date),
            charter_words(report.charter),
            report.verdict,
            report.verdict_title};
}

void note_charters(const Compared& both, Comparison& comparison) {
    if (comparison.same_charter)
        return;
    const ReportCharter& before = both.before.charter;
    const ReportCharter& after = both.after.charter;
    const bool versions = before.id == after.id;
    const bool same_name = charter_words(before) == charter_words(after);
    comparison.notes.push_back(fmt::format(
        "These results were judged by two {}: {} before, {} after{}. So the verdicts stand side by "
        "side, and neither is called better or worse; what only one of them asks is marked as not "
        "comparable. For a fair comparison, judge both by one charter.",
        versions ? "versions of the charter" : "charters", in_curly_quotes(charter_words(before)),
        in_curly_quotes(charter_words(after)),
        same_name ? " (they bear the same version, but their texts differ)" : ""));
}

void note_views(const Compared& both, Comparison& comparison) {
    if (both.same_view())
        return;
    comparison.notes.emplace_back(
        "One of these results was made for everyone and the other for the panel. Only what both of "
        "them show is compared, the verdicts stand side by side, and this page is for the panel.");
}

void note_dates(const Compared& both, Comparison& comparison) {
    if (both.before.date > both.after.date)
        comparison.notes.push_back(fmt::format(
            "The result called “before” is the later one: it is of {}, and the other of {}. Were "
            "the two names given the wrong way round?",
            spelled(both.before.date), spelled(both.after.date)));
}

void note_projects(const Compared& both, Comparison& comparison) {
    if (both.before.project.id != both.after.project.id)
        comparison.notes.push_back(fmt::format(
            "The two do not have the same project id ({} and {}). They are compared all the same, "
            "as they were named; please make sure that they are one project.",
            both.before.project.id.empty() ? "none" : in_curly_quotes(both.before.project.id),
            both.after.project.id.empty() ? "none" : in_curly_quotes(both.after.project.id)));
}

Asked asked_in(const Report& report, const KnownCharters& known) {
    const auto found = known.find(report.charter.sha256);
    return found != known.end() ? found->second : asked_by(report);
}

bool all_same(const std::vector<ComparedItem>& items) {
    return std::all_of(items.begin(), items.end(),
                       [](const ComparedItem& item) { return item.before == item.after; });
}

} // namespace

bool same_charter(const ReportCharter& first, const ReportCharter& second) {
    return first.id == second.id && first.version == second.version &&
           first.sha256 == second.sha256;
}

Change change_of(VerdictKind before, VerdictKind after) {
    const auto is_one = [&](VerdictKind kind) { return before == kind || after == kind; };
    if (before == after)
        return Change::same;
    if (is_one(VerdictKind::not_enough_evidence) && is_one(VerdictKind::not_yet))
        return Change::known_otherwise;
    return after < before ? Change::better : Change::worse;
}

std::string charter_words(const ReportCharter& charter) {
    return fmt::format("{}, version {}", charter.title, charter.version);
}

bool Comparison::unchanged_in_all() const {
    return before.verdict == after.verdict && opened.empty() && closed.empty() && unlike.empty() &&
           all_same(gates) && values.empty() && commitments.empty() && all_same(rungs) &&
           groups.empty() && statements.empty() && all_same(indicators) &&
           std::all_of(unchanged.begin(), unchanged.end(),
                       [](const ComparedGap& gap) { return gap.note.empty(); });
}

Comparison compare_results(const Result& before, const Result& after, const KnownCharters& known) {
    const bool same = same_charter(before.report.charter, after.report.charter);
    const Asked asked_before = same ? Asked() : asked_in(before.report, known);
    const Asked asked_after = same ? Asked() : asked_in(after.report, known);
    const Compared both{before.report, after.report, asked_before, asked_after};
    Comparison comparison;
    comparison.view = both.same_view() ? before.report.view : View::panel;
    comparison.before = compared_report(before);
    comparison.after = compared_report(after);
    comparison.same_charter = same;
    comparison.verdict = same && both.same_view()
                             ? change_of(before.report.verdict, after.report.verdict)
                             : Change::not_comparable;
    note_charters(both, comparison);
    note_views(both, comparison);
    note_dates(both, comparison);
    note_projects(both, comparison);
    compare_gates(both, comparison);
    compare_gaps(both, comparison);
    compare_values(both, comparison);
    compare_commitments(both, comparison);
    compare_ladders(both, comparison);
    compare_statements(both, comparison);
    compare_indicators(both, comparison);
    return comparison;
}

} // namespace coprod
