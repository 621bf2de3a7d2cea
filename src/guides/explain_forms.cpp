// The questions of the forms, and what minutes hold.
#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "guides/charter_parts.h"
#include "guides/explain_parts.h"
#include "guides/judging_words.h"

namespace coprod {

namespace {

/// The criterion's own explanation with the question's short form above all else.
Explanation of_question(const Charter& charter, const Topic& topic, const Question& question,
                        const Judging& judging) {
    Explanation about = of_criterion(charter, topic, question, judging);
    if (!question.asks_short.empty())
        about.parts.insert(about.parts.begin(), {"In short", {question.asks_short}});
    return about;
}

Texts counts_of(const Charter& charter, const Question& question) {
    Texts counts{gate_sentence(charter, GateKind::forms)};
    if (question.says_purpose)
        counts.emplace_back("Its answer says what the project is for, and stands in the list of "
                            "activities that an area publishes where the project has no "
                            "`summary`. So write it for everyone to read.");
    const Flag* flag = flag_of(charter, FlagKind::nothing_less_well);
    if (question.asks_what_went_less_well && flag != nullptr)
        counts.push_back(fmt::format("An answer that only says that nothing went less than well is "
                                     "pointed out to the panel ({}), and changes no verdict.",
                                     flag->id));
    return counts;
}

} // namespace

Explanation explain_question(const Charter& charter, const Topic& topic) {
    const Forms& forms = *charter.forms;
    const bool plans = topic.kind == TopicKind::plan;
    const Question& question = (plans ? forms.plan : forms.review)[topic.index];
    return of_question(charter, topic, question,
                       {answered_words(charter),
                        counts_of(charter, question),
                        {},
                        {plans ? "plan:" : "review:", fmt::format("  {}: \"…\"", question.id)}});
}

Explanation explain_minutes(const Charter& charter, const Topic& topic) {
    const MinutesItem& item = charter.forms->minutes[topic.index];
    return of_question(
        charter, topic, item,
        {{minutes_words(item.reads), "Each meeting that has taken place is looked at by itself."},
         {gate_sentence(charter, GateKind::forms)},
         {fmt::format("`do.meetings`, in each meeting the key `{}`", minutes_key(item.reads))},
         {}});
}

Explanation explain_readiness(const Charter& charter, const Topic& topic) {
    const Question& question = charter.readiness[topic.index];
    return of_question(
        charter, topic, question,
        {{"It is answered with yes, no or unsure, and a note where you like. None of the three is "
          "better than the others; it helps to be honest before a project starts."},
         {"It is shown in the report, and decides nothing."},
         {},
         {"ready:", fmt::format("  {}: {{answer: unsure, note: \"…\"}}", question.id)}});
}

} // namespace coprod
