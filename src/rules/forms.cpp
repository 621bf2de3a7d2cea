#include <algorithm>

#include "rules/rules.h"

namespace coprod {

namespace {

/// Staff alone cannot agree that a question is not for this project: families have to be among
/// those who did.
AnswerState judge_answer(const RuleContext& context, const Answer& answer,
                         const Question& question) {
    const AnswerState state = context.placeholders.state(answer, question);
    const bool agreed = state != AnswerState::not_applicable || context.any_lived(answer.agreed_by);
    return agreed ? state : AnswerState::not_applicable_open;
}

std::vector<AnswerState> judge_answers(const RuleContext& context,
                                       const std::vector<Question>& questions,
                                       const std::vector<Answer>& answers) {
    std::vector<AnswerState> states;
    states.reserve(questions.size());
    for (Index i = 0; i < questions.size(); ++i)
        states.push_back(judge_answer(context, answers[i], questions[i]));
    return states;
}

bool has_field(const RuleContext& context, const Meeting& meeting, MinutesField field) {
    switch (field) {
    case MinutesField::date:
        return meeting.date.has_value();
    case MinutesField::attended:
        return RuleContext::somebody_came(meeting);
    case MinutesField::agenda:
        return context.answered(meeting.agenda);
    case MinutesField::outcomes:
        return context.answered(meeting.outcomes);
    case MinutesField::follow_up:
        return context.answered(meeting.follow_up_note) ||
               std::any_of(meeting.follow_up.begin(), meeting.follow_up.end(),
                           [&](const FollowUp& f) { return context.answered(f.action); });
    }
    return false;
}

} // namespace

FormsResult judge_forms(const RuleContext& context) {
    const Forms& forms = *context.charter.forms;
    const Submission& submission = context.submission;
    FormsResult result;
    result.plan = judge_answers(context, forms.plan, submission.plan);
    result.review = judge_answers(context, forms.review, submission.review);
    for (Index i = 0; i < submission.meetings.size(); ++i) {
        const Meeting& meeting = submission.meetings[i];
        if (meeting.date && !context.has_come(meeting.date))
            continue; // it is planned, so there are no minutes yet
        result.meetings.push_back(i);
        std::vector<bool>& items = result.minutes.emplace_back();
        for (const MinutesItem& item : forms.minutes)
            items.push_back(has_field(context, meeting, item.reads));
    }
    return result;
}

} // namespace coprod
