// What went well: true things only, drawn from the results, the most meaningful first.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/names.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::size_t strengths_at_most = 8;
constexpr std::size_t named_of_a_kind = 2;

using Lines = std::vector<std::string>;

/// "“a”, “b” and 3 more statements": the first of them by name.
std::string named(Lines wordings, const char* one, const char* many) {
    const std::size_t all = wordings.size();
    if (all > named_of_a_kind) {
        wordings.resize(named_of_a_kind);
        wordings.push_back(count_of(all - named_of_a_kind, one, many));
    }
    return join(wordings);
}

/// The kinds whose certain rung is high enough for the ladder gate.
void add_kinds(const ReportContext& context, Lines& lines) {
    if (!context.assessment.ladder)
        return;
    const LadderResult& ladder = *context.assessment.ladder;
    for (Index rung = 0; rung <= ladder.pass_rung; ++rung) {
        std::vector<Index> kinds;
        for (const KindLadder& kind : ladder.kinds)
            if (kind.recorded.at_least == rung && context.charter.kinds[kind.kind].lived)
                kinds.push_back(kind.kind);
        if (!kinds.empty())
            lines.push_back(fmt::format("The records show {} for {}.", rung_name(context, rung),
                                        kind_names(context, kinds)));
    }
}

void add_agreed(const ReportContext& context, Lines& lines) {
    Lines agreed;
    for (Index i = 0; i < context.assessment.statements.size(); ++i)
        if (shown_outcome(context, i) == Outcome::pass)
            agreed.push_back(in_curly_quotes(context.charter.statements[i].wording));
    if (agreed.empty())
        return;
    lines.push_back(
        sentence(fmt::format("{} agree with {}", kind_names(context, context.assessment.primary),
                             named(agreed, "more statement", "more statements"))));
}

void add_heard_strength(const ReportContext& context, Lines& lines) {
    const auto& items = context.assessment.heard.items;
    const auto kept = static_cast<std::size_t>(
        std::count_if(items.begin(), items.end(), [](const HeardItem& item) {
            return item.complete && item.answered && item.told;
        }));
    if (kept == 0)
        return;
    if (kept == items.size())
        lines.emplace_back("Everything heard was answered, and those who said it were told.");
    else
        lines.push_back(
            fmt::format("{} of {} things heard {} answered, and those who said {} were told.", kept,
                        items.size(), kept == 1 ? "was" : "were", kept == 1 ? "it" : "them"));
}

void add_values_passed(const ReportContext& context, Lines& lines) {
    Lines passed;
    for (Index i = 0; i < context.assessment.values.size(); ++i)
        if (context.assessment.values[i].outcome == Outcome::pass)
            passed.push_back(context.charter.values[i].name());
    if (!passed.empty())
        lines.push_back(fmt::format("{} well shown: {}.",
                                    passed.size() == 1 ? "This value is" : "These values are",
                                    fmt::join(passed, "; ")));
}

/// How many records and statements confirm it: the more, the better it is shown.
std::size_t weight(const ClaimResult& result) {
    return result.confirmed_by.size() + result.confirming_statements.size();
}

void add_confirmed(const ReportContext& context, Lines& lines) {
    const auto& results = context.assessment.commitments;
    std::vector<Index> confirmed;
    for (Index i = 0; i < results.size(); ++i)
        if (results[i].strength == Strength::confirmed && !results[i].contested)
            confirmed.push_back(i);
    std::stable_sort(confirmed.begin(), confirmed.end(), [&results](Index a, Index b) {
        return weight(results[a]) > weight(results[b]);
    });
    if (confirmed.empty())
        return;
    Lines names;
    for (const Index i : confirmed)
        names.push_back(in_curly_quotes(context.charter.commitments[i].wording));
    lines.push_back(fmt::format("People with lived experience confirm {}.",
                                named(names, "more commitment", "more commitments")));
}

void add_gates_passed(const ReportContext& context, Lines& lines) {
    Lines names;
    for (const GateResult& gate : context.assessment.gates)
        if (shown_outcome(context, gate) == Outcome::pass)
            names.push_back(in_curly_quotes(context.charter.mark.gates[gate.gate].title));
    if (!names.empty())
        lines.push_back(fmt::format(
            "{} passed: {}.", names.size() == 1 ? "This gate is" : "These gates are", join(names)));
}

} // namespace

void add_strengths(const ReportContext& context, Report& report) {
    add_kinds(context, report.strengths);
    add_agreed(context, report.strengths);
    add_heard_strength(context, report.strengths);
    add_values_passed(context, report.strengths);
    add_confirmed(context, report.strengths);
    add_gates_passed(context, report.strengths);
    if (report.strengths.size() > strengths_at_most)
        report.strengths.resize(strengths_at_most);
}

} // namespace coprod
