// The gates, each with a sentence that says what was found.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/ladder_words.h"
#include "report/names.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

bool is_answered(AnswerState state) {
    return state == AnswerState::answered;
}

bool is_not_applicable(AnswerState state) {
    return state == AnswerState::not_applicable;
}

std::string minutes_result(const FormsResult& forms) {
    if (forms.minutes.empty())
        return "There are no minutes of a meeting in the file.";
    const auto whole =
        std::count_if(forms.minutes.begin(), forms.minutes.end(), [](const auto& items) {
            return std::find(items.begin(), items.end(), false) == items.end();
        });
    return fmt::format("Meetings with complete minutes: {} of {}.", whole, forms.minutes.size());
}

std::string forms_result(const ReportContext& context) {
    if (!context.assessment.forms)
        return {};
    const FormsResult& forms = *context.assessment.forms;
    const auto answered = std::count_if(forms.plan.begin(), forms.plan.end(), is_answered) +
                          std::count_if(forms.review.begin(), forms.review.end(), is_answered);
    const auto left_out =
        std::count_if(forms.plan.begin(), forms.plan.end(), is_not_applicable) +
        std::count_if(forms.review.begin(), forms.review.end(), is_not_applicable);
    std::string questions = fmt::format("Questions answered: {} of {}.", answered,
                                        forms.plan.size() + forms.review.size());
    if (left_out > 0)
        questions += fmt::format(" Not applicable, as families agreed: {}.", left_out);
    if (context.charter.forms && context.charter.forms->minutes.empty())
        return questions;
    return both(questions, minutes_result(forms));
}

std::string values_with(const ReportContext& context, Outcome outcome) {
    std::vector<std::string> names;
    for (Index i = 0; i < context.assessment.values.size(); ++i)
        if (context.assessment.values[i].outcome == outcome)
            names.push_back(context.charter.values[i].name());
    return fmt::format("{}", fmt::join(names, "; "));
}

std::string values_result(const ReportContext& context) {
    const auto& values = context.assessment.values;
    const auto passed = std::count_if(values.begin(), values.end(), [](const ValueResult& value) {
        return value.outcome == Outcome::pass;
    });
    std::string text = fmt::format("Values that pass: {} of {}.", passed, values.size());
    if (const std::string names = values_with(context, Outcome::fail); !names.empty())
        text += fmt::format(" Not shown well enough yet: {}.", names);
    if (const std::string names = values_with(context, Outcome::unknown); !names.empty())
        text += fmt::format(" Not known yet: {}.", names);
    return text;
}

std::string ladder_result(const ReportContext& context, const Gate& gate) {
    if (!context.assessment.ladder || !context.charter.ladder)
        return {};
    const Ladder& ladder = *context.charter.ladder;
    return both(ladder_headline(context),
                fmt::format("This gate needs “{}” or a higher rung ({}).",
                            rung_name(context, context.assessment.ladder->pass_rung),
                            ladder.bands[gate.band.value_or(0)].name()));
}

bool any_reading(const ReportContext& context, Reading wanted) {
    return std::ranges::any_of(context.assessment.statements, [&](const StatementResult& found) {
        return std::ranges::find(found.primary_kinds, wanted) != found.primary_kinds.end();
    });
}

/// Why statements are not agreed though nobody disagrees: said, so that the number does not read as
/// a refusal, and so that the panel knows where it is its turn.
std::string too_few_to_read(const ReportContext& context, Outcome outcome) {
    if (!any_reading(context, Reading::too_few))
        return {};
    const bool panels_turn =
        !context.everyone() && outcome == Outcome::unknown && !any_reading(context, Reading::none);
    return panels_turn
               ? fmt::format("The panel decides this, because fewer than {} people answered in one "
                             "of the groups; until it has, this is not known.",
                             context.charter.mark.answers_at_least)
               : fmt::format("Where fewer than {} people answered, the panel decides.",
                             context.charter.mark.answers_at_least);
}

std::string statements_result(const ReportContext& context, Outcome outcome, bool panel_decides) {
    const std::size_t count = context.assessment.statements.size();
    std::size_t agreed = 0;
    for (Index i = 0; i < count; ++i)
        if (shown_outcome(context, i) == Outcome::pass)
            ++agreed;
    std::string text = fmt::format("Statements agreed by {}: {} of {}",
                                   kind_names(context, context.assessment.primary), agreed, count);
    if (panel_decides)
        return fmt::format(
            "The panel decides this, because fewer than {} people answered in one of the groups.",
            context.charter.mark.hidden_below);
    return both(sentence(text), too_few_to_read(context, outcome));
}

std::string heard_result(const ReportContext& context) {
    const auto& items = context.assessment.heard.items;
    if (items.empty())
        return "Nothing is recorded as heard, so there is nothing to judge yet.";
    const auto answered = std::count_if(items.begin(), items.end(),
                                        [](const HeardItem& item) { return item.answered; });
    const auto told =
        std::count_if(items.begin(), items.end(), [](const HeardItem& item) { return item.told; });
    return fmt::format("Things heard: {}. Answered: {}. Those who said them were told: {}.",
                       items.size(), answered, told);
}

std::string result_of(const ReportContext& context, const Gate& gate, Outcome outcome,
                      bool panel_decides) {
    switch (gate.kind) {
    case GateKind::forms:
        return forms_result(context);
    case GateKind::values:
        return values_result(context);
    case GateKind::ladder:
        return ladder_result(context, gate);
    case GateKind::statements:
        return statements_result(context, outcome, panel_decides);
    case GateKind::heard:
        break;
    }
    return heard_result(context);
}

} // namespace

void add_gates(const ReportContext& context, Report& report) {
    for (const GateResult& result : context.assessment.gates) {
        const Gate& gate = context.charter.mark.gates[result.gate];
        ReportGate shown;
        shown.id = gate.id;
        shown.title = gate.title;
        shown.asks = gate.asks;
        shown.source = gate.source;
        shown.outcome = shown_outcome(context, result);
        shown.decides = result.decides;
        shown.panel_decides =
            gate.kind == GateKind::statements && panel_decides_statements(context);
        shown.result = result_of(context, gate, shown.outcome, shown.panel_decides);
        report.gates.push_back(std::move(shown));
    }
}

} // namespace coprod
