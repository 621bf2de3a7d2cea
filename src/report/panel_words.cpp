#include "report/panel_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

using Flaw = PanelFlaw::Kind;

std::string kinds_of(const PanelContext& context, const PanelNeed& need) {
    std::vector<std::string> names;
    for (const Index kind : need.kinds)
        names.push_back(inside(context.charter.kinds[kind].title));
    return fmt::format("{}", fmt::join(names, "; "));
}

/// The members' roles, quoted, since a role is the panel's own words.
std::string roles_with(const PanelContext& context, Flaw kind) {
    std::vector<std::string> roles;
    for (const PanelFlaw& flaw : context.result.flaws)
        if (flaw.kind == kind)
            roles.push_back(in_curly_quotes(context.panel.members[flaw.item].role));
    return join(roles);
}

std::string of_kinds(const PanelContext& context, const PanelNeed& need) {
    const std::size_t there = members_there(context.panel, need);
    const std::string kinds = kinds_of(context, need);
    if (there == 0)
        return fmt::format("nobody on it was of these people: {}", kinds);
    return fmt::format("{} on it {} of these people, and {} are needed: {}", there,
                       there == 1 ? "was" : "were", need.at_least, kinds);
}

std::string flaw_words(const PanelContext& context, const PanelFlaw& flaw) {
    switch (flaw.kind) {
    case Flaw::no_rules:
        return "its charter does not say who has to sit on a panel";
    case Flaw::few_members:
        return fmt::format("{} sat on it, and {} are needed",
                           count_of(context.panel.members.size(), "person", "people"),
                           context.charter.panel->members_at_least);
    case Flaw::few_of_kinds:
        return of_kinds(context, context.charter.panel->needs[flaw.item]);
    case Flaw::from_project:
        return fmt::format("these members are from the project's own team: {}",
                           roles_with(context, flaw.kind));
    case Flaw::not_said:
        return fmt::format("it is not said whether these members are from the project's own team: "
                           "{}",
                           roles_with(context, flaw.kind));
    case Flaw::nothing_to_judge:
        return "no record that counts is from before it met";
    case Flaw::condition_late:
        break;
    }
    return fmt::format("a condition may stay open until {}, and the charter gives {}",
                       spelled(*context.result.conditions_by),
                       count_of(context.charter.mark.conditions_within_months, "month", "months"));
}

bool has_run_out(const PanelContext& context) {
    return context.result.holds_until && *context.result.holds_until < context.assessment.date;
}

bool is_overdue(const PanelContext& context) {
    return context.result.conditions_by && *context.result.conditions_by < context.assessment.date;
}

bool counts(const PanelContext& context) {
    return context.result.flaws.empty();
}

/// "6 meetings, 2 decisions and 1 thing heard"
std::string records_that_count(const RecordResults& records) {
    std::vector<std::string> parts;
    const auto add = [&](const std::vector<RecordResult>& list, const char* one, const char* many) {
        const auto count = std::ranges::count_if(list, &RecordResult::counts);
        if (count > 0)
            parts.push_back(count_of(static_cast<std::size_t>(count), one, many));
    };
    add(records.meetings, "meeting", "meetings");
    add(records.decisions, "decision", "decisions");
    add(records.heard, "thing heard", "things heard");
    add(records.evidence, "piece of evidence", "pieces of evidence");
    return join(parts);
}

} // namespace

bool gives_mark(VerdictKind verdict) {
    return verdict == VerdictKind::mark || verdict == VerdictKind::conditions;
}

std::string not_valid_words(const PanelContext& context) {
    std::vector<std::string> reasons;
    Flaw last = Flaw::no_rules;
    for (const PanelFlaw& flaw : context.result.flaws) { // of members and conditions once for all
        if (flaw.kind == Flaw::few_of_kinds || reasons.empty() || flaw.kind != last)
            reasons.push_back(flaw_words(context, flaw));
        last = flaw.kind;
    }
    if (reasons.empty())
        return {};
    return fmt::format("This is not a valid panel decision, because {}. It gives no certificate.",
                       fmt::join(reasons, "; "));
}

std::vector<std::string> panel_notes(const PanelContext& context) {
    std::vector<std::string> notes;
    const std::string met = spelled(context.panel.date->date);
    if (context.result.later_records > 0)
        notes.push_back(fmt::format(
            "The panel met on {}. It has not seen {} dated after that day.", met,
            count_of(context.result.later_records, "record that is", "records that are")));
    if (context.file_changed)
        notes.emplace_back("The panel looked at other bytes of the project's file than these: the "
                           "file was changed since.");
    if (is_overdue(context))
        notes.push_back(fmt::format(
            "The last condition was to be met by {}, and that day has passed. The panel needs to "
            "look again.",
            spelled(*context.result.conditions_by)));
    if (has_run_out(context))
        notes.push_back(fmt::format("What the panel gave held until {}, and that day has passed.",
                                    spelled(*context.result.holds_until)));
    return notes;
}

std::string contradiction_words(const ReportPanel& panel) {
    std::vector<std::string> failed;
    for (const ReportPanelJudgement& judgement : panel.judgements)
        if (judgement.panel == "not passed" || judgement.panel == "not agreed")
            failed.push_back(
                fmt::format("the {} {}", judgement.about, in_curly_quotes(judgement.title)));
    if (panel.decided != VerdictKind::mark || failed.empty())
        return {};
    return fmt::format("The panel gave the mark, though it judged itself that this is not {}: {}.",
                       failed.size() == 1 ? "met" : "all met", join(failed));
}

std::string next_words(const PanelContext& context) {
    if (!counts(context))
        return "A panel has met, and what it decided does not count yet. Below “The panel” it says "
               "why.";
    if (has_run_out(context) || is_overdue(context))
        return "What the panel gave no longer holds. A panel needs to look again.";
    const VerdictKind decided = *context.panel.decision.verdict;
    if (decided == VerdictKind::mark)
        return "The panel has decided. Share that with everyone who took part.";
    if (decided == VerdictKind::conditions)
        return fmt::format("The panel has decided. Share that with everyone who took part, and put "
                           "right what it named by {}.",
                           spelled(*context.result.conditions_by));
    return context.charter.words(decided).next;
}

std::string no_certificate_words(const PanelContext& context) {
    if (!counts(context))
        return not_valid_words(context);
    const VerdictKind decided = *context.panel.decision.verdict;
    if (!gives_mark(decided))
        return fmt::format("The panel decided {}, which is not the mark.",
                           in_curly_quotes(context.charter.words(decided).title));
    if (has_run_out(context))
        return fmt::format("The mark that the panel gave held until {}, and that day has passed.",
                           spelled(*context.result.holds_until));
    if (is_overdue(context))
        return fmt::format("The panel's conditions were to be met by {}, and that day has passed. "
                           "A panel has to say whether they were.",
                           spelled(*context.result.conditions_by));
    return {};
}

std::vector<std::string> certificate_rests_on(const PanelContext& context, const Report& report,
                                              const ReportPanel& panel) {
    std::vector<std::string> lines;
    std::vector<std::string> passed;
    for (const ReportGate& gate : report.gates)
        if (gate.outcome == Outcome::pass)
            passed.push_back(gate.title);
    lines.push_back(
        passed.empty()
            ? fmt::format("Gates that the tool found passed: none of {}.", report.gates.size())
            : fmt::format("Gates that the tool found passed: {} of {} ({}).", passed.size(),
                          report.gates.size(), fmt::join(passed, "; ")));
    for (const ReportPanelJudgement& judgement : panel.judgements)
        if (judgement.about == "gate")
            lines.push_back(judgement.panel == kept_back
                                ? fmt::format("The panel itself judged the gate {}. What it found "
                                              "is not shared here.",
                                              in_curly_quotes(judgement.title))
                                : fmt::format("The panel itself judged the gate {}: {}.",
                                              in_curly_quotes(judgement.title), judgement.panel));
    if (const std::string records = records_that_count(context.assessment.records);
        !records.empty())
        lines.push_back(fmt::format("Records that count: {}.", records));
    std::vector<std::string> members;
    for (const ReportPanelMember& member : panel.members)
        members.push_back(fmt::format("{} ({})", member.role, member.kind));
    lines.push_back(fmt::format("A panel of {}: {}.", count_of(members.size(), "person", "people"),
                                fmt::join(members, "; ")));
    return lines;
}

std::vector<std::string> easy_panel(const PanelContext& context) {
    std::vector<std::string> lines;
    const std::string met = spelled(context.panel.date->date);
    if (!counts(context)) {
        lines.push_back(fmt::format("A panel met on {}.", met));
        lines.emplace_back("Its choice does not count yet. Not all was as it has to be.");
        return lines;
    }
    lines.push_back(fmt::format("A panel made its choice on {}.", met));
    switch (*context.panel.decision.verdict) {
    case VerdictKind::mark:
        lines.emplace_back("It said yes. This project gets the mark.");
        break;
    case VerdictKind::conditions:
        lines.emplace_back("It said yes, if some more things are done.");
        lines.push_back(fmt::format("These things must be done by {}.",
                                    spelled(*context.result.conditions_by)));
        break;
    case VerdictKind::not_enough_evidence:
        lines.emplace_back("It said: we cannot tell yet. That is not a no.");
        break;
    case VerdictKind::not_yet:
        lines.emplace_back("It said: not yet.");
        break;
    }
    if (is_overdue(context))
        lines.emplace_back("That day has passed. The panel needs to look again.");
    else if (context.result.holds_until)
        lines.push_back(fmt::format("That yes {} until {}.",
                                    has_run_out(context) ? "lasted" : "lasts",
                                    spelled(*context.result.holds_until)));
    return lines;
}

} // namespace coprod
