#include "report/shown_statements.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

bool is_hidden(const ReportContext& context, Index statement, Index group) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    return numbers.hides(context.submission.groups[group].people,
                         context.submission.statements[statement][group]);
}

/// How one statement stands in the view, over the groups of the primary kinds.
struct Standing {
    bool hidden = false;      ///< a cell is hidden
    bool falls_short = false; ///< a cell that is shown falls short: nothing hidden could save it
    bool unanswered = false;  ///< a kind gave no answers: nothing hidden could save that either
};

Standing standing_of(const ReportContext& context, Index statement) {
    Standing standing;
    const StatementResult& result = context.assessment.statements[statement];
    for (Index group = 0; group < result.groups.size(); ++group) {
        if (!is_primary(context, group))
            continue;
        standing.hidden |= is_hidden(context, statement, group);
        standing.falls_short |= falls_short(shown_reading(context, statement, group));
    }
    for (const Reading reading : result.primary_kinds)
        standing.unanswered |= reading == Reading::none;
    return standing;
}

} // namespace

ShownShare shown_answers(const ReportContext& context, Index statement, Index group) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    return numbers.agreement(context.submission.groups[group].people,
                             context.submission.statements[statement][group]);
}

Reading shown_reading(const ReportContext& context, Index statement, Index group) {
    if (is_hidden(context, statement, group))
        return Reading::too_few;
    return context.assessment.statements[statement].groups[group].reading;
}

std::string none_had_a_view(std::size_t answers, std::string_view people) {
    return fmt::format("{} from {}, {}that it did not apply.",
                       count_of(answers, "answer", "answers"), people,
                       answers == 1 ? "" : "all of them ");
}

bool rests_on_hidden(const ReportContext& context, Index statement) {
    const Standing standing = standing_of(context, statement);
    return standing.hidden && !standing.falls_short;
}

Outcome shown_outcome(const ReportContext& context, Index statement) {
    const Standing standing = standing_of(context, statement);
    if (!standing.hidden)
        return context.assessment.statements[statement].outcome;
    return standing.falls_short ? Outcome::fail : Outcome::unknown;
}

bool panel_decides_statements(const ReportContext& context) {
    bool hidden = false;
    for (Index i = 0; i < context.assessment.statements.size(); ++i) {
        const Standing standing = standing_of(context, i);
        if (standing.falls_short || standing.unanswered)
            return false;
        hidden |= standing.hidden;
    }
    return hidden;
}

Outcome shown_outcome(const ReportContext& context, const GateResult& gate) {
    if (context.charter.mark.gates[gate.gate].kind != GateKind::statements)
        return gate.outcome;
    Outcome lowest = Outcome::pass;
    bool hidden = false;
    for (Index i = 0; i < context.assessment.statements.size(); ++i) {
        hidden |= standing_of(context, i).hidden;
        lowest = std::min(lowest, shown_outcome(context, i));
    }
    return hidden ? lowest : gate.outcome;
}

} // namespace coprod
