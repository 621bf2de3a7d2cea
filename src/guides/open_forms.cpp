// Open questions: being ready, and the Plan and Review forms.
#include <algorithm>

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "report/words.h"

namespace coprod {

namespace {

OpenThing question_thing(const OpenContext& context, std::string_view section,
                         const Question& question) {
    OpenThing thing;
    thing.spot = context.places.spot({section, question.id});
    thing.key = fmt::format("{}.{}", section, question.id);
    thing.name = question.asks_short.empty() ? question.name() : question.asks_short;
    thing.looked_for = question.satisfied_by;
    return thing;
}

/// Where something stands in the answer's place.
void say_what_stands_there(const OpenContext& context, const Answer& answer, AnswerState state,
                           OpenThing& thing) {
    if (state == AnswerState::placeholder) {
        thing.found = placeholder_found(context, answer.text.value);
    } else if (state == AnswerState::not_applicable_open) {
        thing.found = "It says “not applicable”.";
        thing.to_do = "It needs the reason, and under `agreed_by` a group of families that agreed.";
    }
}

OpenPart open_form(const OpenContext& context, OpenKind kind, std::string_view section,
                   std::string_view title, const std::vector<Question>& questions,
                   const std::vector<Answer>& answers, const std::vector<AnswerState>& states) {
    OpenPart part{std::string(section), std::string(title), {}, {}, {}};
    part.to_do = "Write each answer behind its key. Where a question does not apply, write "
                 "`not_applicable` with the reason, and `agreed_by` with a group of families.";
    for (Index i = 0; i < questions.size(); ++i) {
        if (states[i] == AnswerState::answered || states[i] == AnswerState::not_applicable)
            continue;
        OpenThing& thing = part.things.emplace_back(question_thing(context, section, questions[i]));
        thing.kind = kind;
        thing.item = i;
        say_what_stands_there(context, answers[i], states[i], thing);
    }
    part.progress =
        fmt::format("{} of {} answered", questions.size() - part.things.size(), questions.size());
    return part;
}

} // namespace

OpenPart open_ready(const OpenContext& context) {
    const auto& questions = context.charter.readiness;
    if (questions.empty())
        return {};
    OpenPart part{"ready", "Ready", {}, "Answer each with `yes`, `no` or `unsure`.", {}};
    for (Index i = 0; i < questions.size(); ++i) {
        const ReadyAnswer& given = context.submission.ready[i];
        const bool made_up = context.rules.made_up(given.note);
        if (given.answer != YesNo::blank && !made_up)
            continue;
        OpenThing& thing = part.things.emplace_back(question_thing(context, "ready", questions[i]));
        thing.kind = OpenKind::ready;
        thing.item = i;
        if (made_up)
            thing.found = placeholder_found(context, given.note.value);
    }
    part.progress =
        fmt::format("{} of {} answered", questions.size() - part.things.size(), questions.size());
    return part;
}

OpenPart open_plan(const OpenContext& context) {
    if (!context.charter.forms || !context.assessment.forms)
        return {};
    return open_form(context, OpenKind::plan, "plan", "Plan", context.charter.forms->plan,
                     context.submission.plan, context.assessment.forms->plan);
}

OpenPart open_review(const OpenContext& context) {
    if (!context.charter.forms || !context.assessment.forms)
        return {};
    return open_form(context, OpenKind::review, "review", "Review", context.charter.forms->review,
                     context.submission.review, context.assessment.forms->review);
}

} // namespace coprod
