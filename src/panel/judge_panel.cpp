// Whether a panel's decision counts: who sat on it, and what it can have seen. What is not said of
// a member is no pass.
#include <algorithm>
#include <utility>

#include "coprod/panel.h"

namespace coprod {

namespace {

using Flaw = PanelFlaw::Kind;

std::optional<Date> date_of(const Submission& submission, const RecordRef& record) {
    const auto day = [](const std::optional<DatedAt>& at) {
        return at ? std::optional(at->date) : std::nullopt;
    };
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return day(submission.meetings[record.index].date);
    case RecordRef::Kind::decision:
        return day(submission.decisions[record.index].date);
    case RecordRef::Kind::heard:
        return day(submission.heard[record.index].date);
    case RecordRef::Kind::evidence:
        break;
    }
    return day(submission.evidence[record.index].date);
}

/// The dates of all records that count.
std::vector<Date> dates_that_count(const Submission& submission, const RecordResults& records) {
    std::vector<Date> dates;
    for (const auto* list :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        for (const RecordResult& result : *list)
            if (const auto date = date_of(submission, result.record); result.counts() && date)
                dates.push_back(*date);
    return dates;
}

void check_members(const PanelRules& rules, const Panel& panel, std::vector<PanelFlaw>& flaws) {
    if (std::cmp_less(panel.members.size(), rules.members_at_least))
        flaws.push_back({Flaw::few_members, 0});
    for (Index i = 0; i < rules.needs.size(); ++i) {
        const PanelNeed& need = rules.needs[i];
        if (std::cmp_less(members_there(panel, need), need.at_least))
            flaws.push_back({Flaw::few_of_kinds, i});
    }
    if (rules.from_project)
        return;
    for (const auto& [answer, kind] :
         {std::pair(YesNo::yes, Flaw::from_project), std::pair(YesNo::blank, Flaw::not_said)})
        for (Index i = 0; i < panel.members.size(); ++i)
            if (panel.members[i].from_project == answer)
                flaws.push_back({kind, i});
}

/// A mark lasts from the day of the meeting; a condition may stay open as long as the charter says.
void check_conditions(const Charter& charter, const Panel& panel, PanelResult& result) {
    const auto& conditions = panel.decision.conditions;
    const Date latest = months_later(panel.date->date, charter.mark.conditions_within_months);
    for (Index i = 0; i < conditions.size(); ++i) {
        if (!conditions[i].by)
            continue;
        const Date by = conditions[i].by->date;
        if (by > latest)
            result.flaws.push_back({Flaw::condition_late, i});
        result.conditions_by = std::max(result.conditions_by.value_or(by), by);
    }
}

} // namespace

std::size_t members_there(const Panel& panel, const PanelNeed& need) {
    const auto there = std::ranges::count_if(panel.members, [&](const PanelMember& member) {
        return member.kind && std::ranges::find(need.kinds, *member.kind) != need.kinds.end();
    });
    return static_cast<std::size_t>(there);
}

PanelResult judge_panel(const Charter& charter, const Submission& submission,
                        const Assessment& assessment, const Panel& panel) {
    PanelResult result;
    if (charter.panel)
        check_members(*charter.panel, panel, result.flaws);
    else
        result.flaws.push_back({Flaw::no_rules, 0});
    const auto dates = dates_that_count(submission, assessment.records);
    const auto later =
        std::ranges::count_if(dates, [&](const Date& date) { return date > panel.date->date; });
    result.later_records = static_cast<std::size_t>(later);
    const VerdictKind decided = *panel.decision.verdict;
    const bool gives_mark = decided == VerdictKind::mark || decided == VerdictKind::conditions;
    if (result.later_records == dates.size() && (gives_mark || !dates.empty()))
        result.flaws.push_back({Flaw::nothing_to_judge, 0});
    check_conditions(charter, panel, result);
    if (gives_mark)
        result.holds_until = years_later(panel.date->date, charter.mark.valid_for_years);
    return result;
}

} // namespace coprod
