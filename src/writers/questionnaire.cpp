#include "writers/questionnaire.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "writers/csv.h"

namespace coprod {

namespace {

const SurveyForm& form_of(const Questionnaire& questionnaire) {
    const Survey& survey = *questionnaire.charter.survey;
    return questionnaire.easy && survey.easy ? *survey.easy : survey.form;
}

const std::string& words_of(const Statement& statement, bool easy) {
    return easy && !statement.easy.empty() ? statement.easy : statement.wording;
}

/// `{people}` stands for the least number of answers of a group that count and may be shown.
std::string with_number(std::string text, const Mark& mark) {
    constexpr std::string_view name = "{people}";
    const std::string number = std::to_string(std::max(mark.answers_at_least, mark.hidden_below));
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at + 1))
        text.replace(at, name.size(), number);
    return text;
}

std::string line(std::string_view text) {
    return escape_line(text) + "\n";
}

} // namespace

std::string write_questionnaire(const Questionnaire& questionnaire) {
    const Charter& charter = questionnaire.charter;
    const SurveyForm& form = form_of(questionnaire);
    std::string text = line(form.title);
    for (const std::string& paragraph : form.about)
        text += "\n" + line(with_number(paragraph, charter.mark));
    text += "\n" + line(form.group_question);
    for (const std::string& group : questionnaire.groups)
        text += "  ( ) " + line(group);
    text += "\n" + line(form.asks);
    for (const std::string& offer : form.offers)
        text += "  ( ) " + line(offer);
    for (std::size_t i = 0; i < charter.statements.size(); ++i) {
        const Statement& statement = charter.statements[i];
        text += fmt::format("\n{}. {}", i + 1, line(words_of(statement, questionnaire.easy)));
        if (!questionnaire.easy && !statement.easy.empty())
            text += "   In easy words: " + line(statement.easy);
    }
    return text + "\n" + line(form.closing);
}

std::string write_answers_header(const Questionnaire& questionnaire) {
    CsvRow header{form_of(questionnaire).group_question};
    for (const Statement& statement : questionnaire.charter.statements)
        header.emplace_back(words_of(statement, questionnaire.easy));
    return csv_mark + csv_line(header);
}

} // namespace coprod
