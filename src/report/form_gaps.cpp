// Gaps in the forms: open questions and minutes that leave something out.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/records.h"
#include "report/words.h"
#include "rules/answered.h"

namespace coprod {

namespace {

/// Which form the gap's question stands in, and at which place of it.
struct Asked {
    const char* section = "plan";
    const Question* question = nullptr;
    const Answer* answer = nullptr;
    AnswerState state = AnswerState::blank;
};

Asked asked_by(const ReportContext& context, const Gap& gap) {
    Asked asked;
    if (!context.charter.forms || !context.assessment.forms)
        return asked;
    const auto look = [&](const char* section, const std::vector<Question>& questions,
                          const std::vector<Answer>& answers,
                          const std::vector<AnswerState>& states) {
        for (Index i = 0; i < questions.size(); ++i)
            if (&questions[i] == gap.criterion)
                asked = {section, &questions[i], &answers[i], states[i]};
    };
    const Forms& forms = *context.charter.forms;
    const FormsResult& found = *context.assessment.forms;
    look("plan", forms.plan, context.submission.plan, found.plan);
    look("review", forms.review, context.submission.review, found.review);
    return asked;
}

std::string answer_found(const ReportContext& context, const Asked& asked) {
    switch (asked.state) {
    case AnswerState::placeholder:
        if (asked.answer != nullptr &&
            Placeholders(context.charter).made_up(asked.answer->text.value))
            return "What stands there is still the template's made-up example, not an answer yet.";
        return context.everyone() || asked.answer == nullptr
                   ? "What stands there is a placeholder, not an answer yet."
                   : fmt::format("What stands there, {}, is a placeholder, not an answer yet.",
                                 in_curly_quotes(asked.answer->text.value));
    case AnswerState::not_applicable_open:
        return "It says “not applicable”. That needs the reason, and a group of families that "
               "agreed to it.";
    case AnswerState::blank:
    case AnswerState::answered:
    case AnswerState::not_applicable:
        break;
    }
    return "The answer is blank.";
}

GapWords question_gap(const ReportContext& context, const Gap& gap) {
    const Asked asked = asked_by(context, gap);
    GapWords words;
    if (asked.question != nullptr && !asked.question->asks_short.empty())
        words.subject = in_curly_quotes(asked.question->asks_short);
    words.expected = "An answer to this question.";
    words.found = answer_found(context, asked);
    const std::string path =
        asked.question ? fmt::format("{}.{}", asked.section, asked.question->id) : asked.section;
    words.place = at_or_add(gap.place, path, asked.section);
    return words;
}

std::string short_name(const MinutesItem& item) {
    return in_curly_quotes(item.asks_short.empty() ? item.name() : item.asks_short);
}

std::string all_minutes_items(const ReportContext& context) {
    std::vector<std::string> names;
    if (context.charter.forms)
        for (const MinutesItem& item : context.charter.forms->minutes)
            names.push_back(short_name(item));
    return join(names);
}

/// The short names of the minutes' parts that the gap is about.
std::string minutes_items(const ReportContext& context, const Gap& gap) {
    std::vector<Index> items = gap.items;
    if (std::find(items.begin(), items.end(), gap.item) == items.end())
        items.insert(items.begin(), gap.item);
    std::vector<std::string> names;
    if (context.charter.forms)
        for (const Index item : items)
            names.push_back(short_name(context.charter.forms->minutes[item]));
    return join(names);
}

GapWords no_minutes_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    words.criterion = "The minutes of each meeting";
    words.subject = "Minutes";
    words.expected = "The minutes of each meeting that took place.";
    words.found = "There are no minutes of a meeting in the file.";
    words.place = gap.place.known() ? place_at(gap.place, "do.meetings")
                                    : lacking_list("no meeting that has taken place yet",
                                                   "do.meetings", context.submission.meetings);
    words.satisfied_by = fmt::format("Minutes that hold: {}.", all_minutes_items(context));
    words.to_do =
        "Add each meeting that took place, beginning with the first. What you no longer know "
        "can be left out.";
    return words;
}

GapWords minutes_item_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    const bool known = gap.meeting && *gap.meeting < context.submission.meetings.size();
    const std::string meeting = known ? meeting_name(context, *gap.meeting) : "a meeting";
    words.subject = "Minutes of " + meeting;
    words.expected = fmt::format("The minutes of {} hold all that is asked for.", meeting);
    words.found = fmt::format("They do not yet say: {}.", minutes_items(context, gap));
    const std::string path =
        known ? "do.meetings " + context.submission.meetings[*gap.meeting].id : "do.meetings";
    words.place = at_or_add(gap.place, path, "do.meetings");
    if (!gap.criterion)
        words.criterion = minutes_items(context, gap);
    words.to_do = fmt::format("Add to the minutes, with someone who was there: {}.",
                              minutes_items(context, gap));
    if (gap.criterion != nullptr && gap.items.size() < 2)
        words.to_do = gap.criterion->if_missing;
    return words;
}

} // namespace

GapWords form_gap(const ReportContext& context, const Gap& gap) {
    if (gap.kind == GapKind::no_minutes)
        return no_minutes_gap(context, gap);
    if (gap.kind == GapKind::minutes_item)
        return minutes_item_gap(context, gap);
    return question_gap(context, gap);
}

} // namespace coprod
