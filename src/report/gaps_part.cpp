// The gaps, in the order of the assessment: what was expected, what was found, and what to do next.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::size_t first_steps_at_most = 5;

GapWords words_of(const ReportContext& context, const Gap& gap) {
    switch (gap.kind) {
    case GapKind::question:
    case GapKind::no_minutes:
    case GapKind::minutes_item:
        return form_gap(context, gap);
    case GapKind::commitment:
    case GapKind::contested:
    case GapKind::not_described:
        return commitment_gap(context, gap);
    case GapKind::group_not_named:
    case GapKind::took_no_part:
        return people_gap(context, gap);
    case GapKind::stage_open:
    case GapKind::stage_short:
    case GapKind::rung_need:
        return ladder_gap(context, gap);
    case GapKind::statement_unanswered:
    case GapKind::statement_too_few:
    case GapKind::statement_not_agreed:
        return statement_gap(context, gap);
    case GapKind::nothing_heard:
    case GapKind::not_answered:
    case GapKind::not_told:
    case GapKind::heard_incomplete:
        break;
    }
    return heard_gap(context, gap);
}

/// "“A” and “B”" of those of a charter's things.
template <typename Things, typename NameOf>
std::string names_of(const Things& things, const std::vector<Index>& which, NameOf name_of) {
    std::vector<std::string> names;
    for (const Index i : which)
        names.push_back(in_curly_quotes(name_of(things[i])));
    return join(names);
}

/// What else than its own gate the closing of a gap counts towards.
std::string lifts(const ReportContext& context, const Gap& gap) {
    std::vector<std::string> parts;
    const auto named = [](const Criterion& criterion) { return criterion.name(); };
    if (gap.lifts_gates.size() > 1)
        parts.push_back(
            fmt::format("the gates {}", names_of(context.charter.mark.gates, gap.lifts_gates,
                                                 [](const Gate& gate) { return gate.title; })));
    if (!gap.lifts_values.empty())
        parts.push_back(fmt::format("{} {}", gap.lifts_values.size() == 1 ? "value" : "values",
                                    names_of(context.charter.values, gap.lifts_values, named)));
    if (!gap.lifts_outcomes.empty())
        parts.push_back(count_of(gap.lifts_outcomes.size(), "outcome", "outcomes"));
    std::string text;
    for (const std::string& part : parts)
        text.append(text.empty() ? "" : "; ").append(part);
    return text;
}

/// The ids of those of a charter's criteria.
template <typename Criteria>
std::vector<std::string> ids_of(const Criteria& criteria, const std::vector<Index>& which) {
    std::vector<std::string> ids;
    for (const Index i : which)
        ids.push_back(criteria[i].id);
    return ids;
}

const std::string& first_of(const std::string& own, const std::string& criterions) {
    return own.empty() ? criterions : own;
}

ReportGap shown_gap(const ReportContext& context, const Gap& gap) {
    static const Criterion nothing;
    const Criterion& criterion = gap.criterion ? *gap.criterion : nothing;
    const GapWords words = words_of(context, gap);
    ReportGap shown;
    shown.gate = context.charter.mark.gates[gap.gate].title;
    shown.criterion = first_of(words.criterion, criterion.wording);
    shown.subject = words.subject.empty() ? in_curly_quotes(shown.criterion) : words.subject;
    shown.origin.place = words.place;
    shown.origin.source = context.charter.cite(criterion.source);
    shown.expected = words.expected;
    shown.found = words.found;
    shown.satisfied_by = first_of(words.satisfied_by, criterion.satisfied_by);
    shown.to_do = first_of(words.to_do, criterion.if_missing);
    shown.lifts = lifts(context, gap);
    shown.now = gap.now;
    shown.gate_id = context.charter.mark.gates[gap.gate].id;
    shown.criterion_id = criterion.id;
    shown.lifts_values = ids_of(context.charter.values, gap.lifts_values);
    shown.lifts_outcomes = ids_of(context.charter.outcomes, gap.lifts_outcomes);
    shown.lifts_gates = ids_of(context.charter.mark.gates, gap.lifts_gates);
    return shown;
}

} // namespace

void add_gaps(const ReportContext& context, Report& report) {
    report.gaps.reserve(context.assessment.gaps.size());
    for (const Gap& gap : context.assessment.gaps)
        report.gaps.push_back(shown_gap(context, gap));
    report.first_steps = std::min(first_steps_at_most, report.gaps.size());
    for (const Route& route : context.assessment.routes)
        if (route.to == VerdictKind::mark)
            for (const Index gap : route.gaps)
                report.gaps[gap].on_route = true;
}

} // namespace coprod
