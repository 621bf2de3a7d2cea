#include "report/shown_survey.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "submission/read_survey.h"
#include "submission/survey_groups.h"
#include "submission/survey_troubles.h"

namespace coprod {

namespace {

std::string column_in_words(const SurveyColumn& column, const Charter& charter) {
    switch (column.role) {
    case SurveyColumn::Role::statement:
        return fmt::format("the statement `{}`", charter.statements[column.statement].id);
    case SurveyColumn::Role::group:
        return "the group";
    case SurveyColumn::Role::number:
        return "a number for each answer; only looked at for one that stands twice";
    case SurveyColumn::Role::ignored:
        break;
    }
    switch (column.why) {
    case SurveyColumn::Why::has_another:
        return "not read: it is about a statement that has a column of its own";
    case SurveyColumn::Why::told:
        return "not read, as the submission says";
    case SurveyColumn::Why::not_asked:
        break;
    }
    return "not read: it is neither a statement nor the group";
}

std::vector<ShownSurveyWords> words_by_meaning(const std::vector<SurveyWord>& words) {
    struct Meaning {
        SurveyMeaning meaning;
        std::string_view words;
    };
    constexpr std::array meanings{Meaning{SurveyMeaning::agree, "agree"},
                                  Meaning{SurveyMeaning::unsure, "unsure"},
                                  Meaning{SurveyMeaning::disagree, "disagree"},
                                  Meaning{SurveyMeaning::did_not_apply, "did not apply"},
                                  Meaning{SurveyMeaning::blank, "no answer"}};
    std::vector<ShownSurveyWords> shown;
    for (const Meaning& each : meanings) {
        ShownSurveyWords row{std::string(each.words), {}};
        for (const SurveyWord& word : words)
            if (word.answer.meaning == each.meaning)
                row.words.push_back(word.word);
        if (!row.words.empty())
            shown.push_back(std::move(row));
    }
    return shown;
}

/// Which groups' numbers may be shown.
std::vector<bool> may_be_shown(const std::vector<std::size_t>& people, int hidden_below) {
    std::vector<bool> shown(people.size());
    std::size_t hidden = 0;
    std::optional<Index> smallest;
    for (Index g = 0; g < people.size(); ++g) {
        shown[g] = std::cmp_greater_equal(people[g], hidden_below);
        hidden += people[g] > 0 && !shown[g] ? 1U : 0U;
        if (shown[g] && (!smallest || people[g] < people[*smallest]))
            smallest = g;
    }
    if (hidden == 1 && smallest)
        shown[*smallest] = false;
    return shown;
}

std::vector<ShownSurveyAnswers> answers_of(Index group, const SurveyReading& reading,
                                           const Charter& charter) {
    std::vector<ShownSurveyAnswers> shown;
    for (Index s = 0; s < reading.answers.size(); ++s) {
        if (!reading.asks(s))
            continue;
        const Answers& answers = reading.answers[s][group];
        const int given = all_answers(answers);
        ShownSurveyAnswers& row = shown.emplace_back();
        row.statement = charter.statements[s].id;
        if (given >= charter.mark.hidden_below)
            row.answers = answers;
    }
    return shown;
}

std::vector<ShownSurveyGroupWord> group_words_of(const SurveyReading& reading,
                                                 const Charter& charter,
                                                 const std::vector<std::string>& group_means,
                                                 GroupWordsOf words) {
    const GroupWords of_charter(charter, {}, {});
    std::vector<ShownSurveyGroupWord> shown;
    for (const SurveyGroupWord& word : reading.group_words) {
        const bool known = words == GroupWordsOf::project || word.rows > 1 ||
                           of_charter.find(word.word).kind != GroupMatch::Kind::unknown;
        shown.push_back({known && may_be_repeated(word.word) ? word.word : std::string(),
                         word.group ? group_means[*word.group] : "left out"});
    }
    return shown;
}

} // namespace

ShownSurvey show_survey(const SurveyReading& reading, const Charter& charter,
                        const std::vector<std::string>& group_means, GroupWordsOf words) {
    ShownSurvey shown;
    shown.file = reading.file;
    shown.separated_by = reading.separator == ';'    ? "semicolons"
                         : reading.separator == '\t' ? "tabs"
                                                     : "commas";
    shown.rows = in_words(reading, charter.mark.hidden_below);
    shown.hidden_below = charter.mark.hidden_below;
    for (const SurveyColumn& column : reading.columns)
        shown.columns.push_back(
            {shown.columns.size() + 1, column.header, column_in_words(column, charter)});
    for (Index s = 0; s < charter.statements.size(); ++s)
        if (!reading.asks(s))
            shown.without_column.push_back(charter.statements[s].id);
    shown.words = words_by_meaning(reading.words);
    shown.group_words = group_words_of(reading, charter, group_means, words);
    const std::vector<bool> numbers = may_be_shown(reading.people, charter.mark.hidden_below);
    for (Index g = 0; g < reading.people.size(); ++g) {
        if (reading.people[g] == 0)
            continue;
        ShownSurveyGroup& group = shown.groups.emplace_back();
        group.group = group_means[g];
        if (!numbers[g])
            continue;
        group.people = reading.people[g];
        group.statements = answers_of(g, reading, charter);
    }
    return shown;
}

} // namespace coprod
