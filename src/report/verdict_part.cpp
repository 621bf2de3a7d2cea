// The verdict in the charter's words, what decided it, and what has to be put right by when.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/words.h"

namespace coprod {

namespace {

const char* outcome_word(const ReportGate& gate) {
    if (gate.panel_decides)
        return "for the panel to decide";
    switch (gate.outcome) {
    case Outcome::pass:
        return "passed";
    case Outcome::unknown:
        return "not known yet";
    case Outcome::fail:
        break;
    }
    return "not passed yet";
}

std::string deciding(const Report& report) {
    std::vector<std::string> names;
    bool all_passed = true;
    for (const ReportGate& gate : report.gates) {
        if (gate.decides)
            names.push_back(
                fmt::format("{} ({})", in_curly_quotes(gate.title), outcome_word(gate)));
        all_passed = all_passed && gate.outcome == Outcome::pass;
    }
    if (names.empty() || all_passed)
        return {};
    return fmt::format("What decided it: {}.", join(names));
}

/// "6 things have"; where no more is known than that they are too many, "more than 5 things have".
std::string things_have(const ToPutRight& open, int at_most) {
    const bool beyond = open.or_more && at_most > 0;
    const int number = beyond ? at_most : open.number;
    const char* lead = beyond ? "More than " : open.or_more ? "At least " : "";
    return fmt::format("{}{} {}", lead, count_of(number, "thing", "things"),
                       number == 1 ? "has" : "have");
}

/// Where only the number of what is open stands between the file and a mark with conditions: how
/// many things that is, and how many may be. Nothing where the panel decides a gate, so that the
/// number cannot give a hidden one away.
std::string too_much_open(const ReportContext& context, const Report& report) {
    const std::optional<ToPutRight>& open = context.assessment.verdict.too_much;
    const auto conditions = static_cast<std::size_t>(VerdictKind::conditions);
    if (!open || conditions >= context.charter.verdicts.size() ||
        std::any_of(report.gates.begin(), report.gates.end(),
                    [](const ReportGate& gate) { return gate.panel_decides; }))
        return {};
    const int at_most = context.charter.mark.conditions_at_most;
    return fmt::format(" {} to be put right, counting each question, each part of a meeting’s "
                       "minutes, each commitment and each reply; {} may have {}.",
                       things_have(*open, at_most),
                       in_curly_quotes(context.charter.verdicts[conditions].title),
                       at_most == 0 ? "none" : fmt::format("{} at most", at_most));
}

std::string gates_passed(const Report& report) {
    if (report.gates.empty())
        return "This charter has no gates, so nothing was judged.";
    // counted from what is shown, so that the number cannot give a hidden outcome away
    const auto passed =
        std::count_if(report.gates.begin(), report.gates.end(),
                      [](const auto& gate) { return gate.outcome == Outcome::pass; });
    return fmt::format("{} of {} gates passed.", passed, report.gates.size());
}

/// "The shortest route takes gaps 2 and 5."; empty where it closes more of them, or fewer.
std::string chosen_by_route(const std::vector<std::string>& on_route, std::size_t needed) {
    if (on_route.size() != needed)
        return {};
    return fmt::format("The shortest route takes {} {}.", needed == 1 ? "gap" : "gaps",
                       join(on_route));
}

/// What has to be put right for one gate: each of its gaps, or how many of them where not all have
/// to be closed.
void add_conditions(const ReportContext& context, const ReportGate& gate, std::size_t needed,
                    Report& report) {
    std::vector<std::string> lines;
    std::vector<std::string> on_route;
    for (std::size_t i = 0; i < report.gaps.size(); ++i) {
        const ReportGap& gap = report.gaps[i];
        if (gap.gate != gate.title || context.assessment.gaps[i].kind == GapKind::contested)
            continue;
        lines.push_back(fmt::format("{} ({}): {}", gate.title, gap.subject, gap.to_do));
        if (gap.on_route)
            on_route.push_back(std::to_string(i + 1));
    }
    if (lines.size() > needed)
        lines = {both(fmt::format("{}: {} of its {} gaps, chosen so that the gate passes.",
                                  gate.title, needed, lines.size()),
                      chosen_by_route(on_route, needed))};
    report.conditions.insert(report.conditions.end(), lines.begin(), lines.end());
}

} // namespace

void add_verdict(const ReportContext& context, Report& report) {
    const Verdict& verdict = context.assessment.verdict;
    report.verdict = verdict.kind;
    if (static_cast<std::size_t>(verdict.kind) < context.charter.verdicts.size()) {
        const VerdictWords& words = context.charter.words(verdict.kind);
        report.verdict_title = words.title;
        report.verdict_meaning = words.meaning;
        report.verdict_next = words.next;
    }
    report.verdict_basis = both(gates_passed(report), deciding(report));
    if (verdict.holds_until)
        report.holds_until = spelled(*verdict.holds_until);
    report.verdict_basis += too_much_open(context, report);
    if (!verdict.put_right_by)
        return;
    report.put_right_by = spelled(*verdict.put_right_by);
    report.verdict_basis +=
        fmt::format(" What is still open has to be put right by {}.", report.put_right_by);
    for (Index i = 0; i < report.gates.size(); ++i)
        if (report.gates[i].outcome != Outcome::pass)
            add_conditions(context, report.gates[i],
                           static_cast<std::size_t>(context.assessment.gates[i].to_put_right),
                           report);
}

// A mark is read at the top, and what could speak against it stands far below.
void point_at_flags(Report& report) {
    const bool given =
        report.verdict == VerdictKind::mark || report.verdict == VerdictKind::conditions;
    if (given && !report.flags.empty())
        report.verdict_basis += fmt::format(" {} for the panel {} under “Worth asking”.",
                                            count_of(report.flags.size(), "question", "questions"),
                                            report.flags.size() == 1 ? "stands" : "stand");
}

} // namespace coprod
