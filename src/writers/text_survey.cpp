#include "writers/text_survey.h"

#include <fmt/format.h>

#include "input/escape.h"
#include "report/words.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

void write_columns(const ShownSurvey& survey, TextPage& page) {
    page.heading("Columns");
    for (const ShownSurveyColumn& column : survey.columns)
        page.item("- ", fmt::format("{}, {}:", column.number, in_quotes(column.header)),
                  column.means, 0);
    if (survey.without_column.empty())
        return;
    std::string ids;
    for (const std::string& id : survey.without_column)
        ids += fmt::format("{}`{}`", ids.empty() ? "" : ", ", id);
    page.blank();
    page.paragraph(fmt::format("Statements without a column: {}.", ids));
}

void write_words(const ShownSurvey& survey, TextPage& page) {
    page.heading("What the answers count as");
    for (const ShownSurveyWords& row : survey.words) {
        std::string words;
        for (const std::string& word : row.words)
            words += fmt::format("{}{}", words.empty() ? "" : "; ", in_quotes(word));
        page.item("- ", row.means + ":", words, 0);
    }
}

void write_group_words(const ShownSurvey& survey, TextPage& page) {
    if (survey.group_words.empty())
        return;
    page.heading("What people call their group");
    for (const ShownSurveyGroupWord& row : survey.group_words)
        page.item("- ", (row.word.empty() ? "a text of its own" : in_quotes(row.word)) + ":",
                  row.means, 0);
}

void write_group(const ShownSurveyGroup& group, int hidden_below, TextPage& page) {
    if (!group.people) {
        page.item("- ", group.group + ":", "not shown", 0);
        return;
    }
    page.subheading(fmt::format("{}: {} people", group.group, *group.people), 0);
    TextTable table;
    table.head = {"statement", "agree", "unsure", "disagree", "did not apply"};
    for (const ShownSurveyAnswers& row : group.statements) {
        if (row.answers)
            table.rows.push_back({row.statement, std::to_string(row.answers->agree),
                                  std::to_string(row.answers->unsure),
                                  std::to_string(row.answers->disagree),
                                  std::to_string(row.answers->did_not_apply)});
        else
            table.rows.push_back({row.statement, fmt::format("fewer than {}", hidden_below)});
    }
    page.table(table, 2);
}

void write_counts(const ShownSurvey& survey, TextPage& page) {
    page.heading("How many answered");
    page.paragraph(fmt::format("Numbers are shown for groups of {} people or more, and only where "
                               "they give no smaller group away.",
                               survey.hidden_below));
    page.blank();
    for (const bool with_numbers : {false, true})
        for (const ShownSurveyGroup& group : survey.groups)
            if (group.people.has_value() == with_numbers)
                write_group(group, survey.hidden_below, page);
}

} // namespace

std::string write_survey_text(const ShownSurvey& survey, bool colour) {
    TextPage page(page_width, colour, "");
    page.title("How " + survey.file + " was understood");
    page.paragraph(fmt::format("Its columns are separated by {}. {}", survey.separated_by,
                               sentence(survey.rows)));
    write_columns(survey, page);
    write_words(survey, page);
    write_group_words(survey, page);
    write_counts(survey, page);
    return std::move(page).take();
}

} // namespace coprod
