#include "submission/survey_columns.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/in_a_row.h"
#include "input/matching_name.h"
#include "submission/survey_headers.h"

namespace coprod {

bool SurveyReading::asks(Index statement) const {
    return std::any_of(columns.begin(), columns.end(), [&](const SurveyColumn& column) {
        return column.role == SurveyColumn::Role::statement && column.statement == statement;
    });
}

namespace {

using Role = SurveyColumn::Role;

class ColumnFinder {
public:
    ColumnFinder(const std::vector<CsvCell>& header, const Charter& charter, const Responses& told,
                 Diagnostics& diagnostics)
        : charter_(charter), told_(told), diagnostics_(diagnostics) {
        for (const CsvCell& cell : header) {
            SurveyColumn& column = columns_.emplace_back();
            column.header = cell.text;
            column.place = cell.place;
            forms_.emplace_back(*charter.survey, cell.text);
        }
        settled_.resize(columns_.size());
    }

    std::vector<SurveyColumn> run() {
        take_what_is_told();
        find_best();
        for (Index s = 0; s < charter_.statements.size(); ++s)
            give_column(s);
        find_others();
        complain_of_near();
        if (!diagnostics_.has_errors())
            say_missing();
        return std::move(columns_);
    }

private:
    const Charter& charter_;
    const Responses& told_;
    Diagnostics& diagnostics_;
    std::vector<SurveyColumn> columns_;
    std::vector<HeaderForms> forms_;
    std::vector<bool> settled_; ///< by column: nothing more is looked for in it
    /// By column: the statements that it is most like, and how much.
    std::vector<std::vector<Index>> best_;
    std::vector<Likeness> likeness_;

    void error(std::size_t column, std::string message, std::string help) {
        diagnostics_.error("answers-column", columns_[column].place, std::move(message),
                           std::move(help));
    }

    [[nodiscard]] std::string called(std::size_t column) const {
        return fmt::format("column {}, {},", column + 1, in_quotes(columns_[column].header));
    }

    [[nodiscard]] const std::string& id(Index statement) const {
        return charter_.statements[statement].id;
    }

    [[nodiscard]] bool has_column(Index statement) const {
        return std::any_of(columns_.begin(), columns_.end(), [&](const SurveyColumn& column) {
            return column.role == Role::statement && column.statement == statement;
        });
    }

    void take_what_is_told() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::string key = matching_name(columns_[i].header);
            for (const OwnWord& own : told_.columns) {
                if (key.empty() || matching_name(own.words) != key)
                    continue;
                settled_[i] = true;
                columns_[i].why = SurveyColumn::Why::told;
                if (own.means == OwnWord::Means::group)
                    columns_[i].role = Role::group;
                else if (own.means == OwnWord::Means::statement)
                    give(i, own.index);
            }
        }
    }

    void give(std::size_t column, Index statement) {
        for (std::size_t other = 0; other < columns_.size(); ++other)
            if (columns_[other].role == Role::statement && columns_[other].statement == statement)
                complain_of_two(column, other, statement);
        columns_[column].role = Role::statement;
        columns_[column].statement = statement;
        settled_[column] = true;
    }

    void complain_of_two(std::size_t column, std::size_t other, Index statement) {
        error(column,
              fmt::format("columns {} and {} are both for the statement `{}`", other + 1,
                          column + 1, id(statement)),
              "Delete one of them, or name the one that is not to be read in your submission, "
              "under `columns`, with `ignore` behind it.");
    }

    void find_best() {
        best_.resize(columns_.size());
        likeness_.resize(columns_.size(), Likeness::none);
        for (std::size_t i = 0; i < columns_.size(); ++i)
            for (Index s = 0; s < charter_.statements.size() && !settled_[i]; ++s) {
                const Likeness found = forms_[i].likeness(charter_.statements[s]);
                if (found > likeness_[i])
                    best_[i].clear();
                likeness_[i] = std::max(likeness_[i], found);
                if (found == likeness_[i] && found != Likeness::none)
                    best_[i].push_back(s);
            }
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (likeness_[i] > Likeness::near && best_[i].size() > 1)
                complain_of_several(i);
    }

    void complain_of_several(std::size_t column) {
        std::vector<std::string> names;
        for (const Index statement : best_[column])
            names.push_back(id(statement));
        error(column, fmt::format("{} could be {}", called(column), names_in_a_row(names, "and")),
              "Write the whole statement or its id above the column.");
        settled_[column] = true;
    }

    /// The column that is most like the statement; others that name it are about it, such as
    /// "Why?".
    void give_column(Index statement) {
        if (has_column(statement))
            return leave_others(statement);
        Likeness most = Likeness::near;
        for (std::size_t i = 0; i < columns_.size(); ++i)
            if (!settled_[i] && best_[i] == std::vector{statement})
                most = std::max(most, likeness_[i]);
        for (std::size_t i = 0; i < columns_.size() && most > Likeness::near; ++i)
            if (!settled_[i] && best_[i] == std::vector{statement} && likeness_[i] == most)
                give(i, statement);
        leave_others(statement);
    }

    void leave_others(Index statement) {
        for (std::size_t i = 0; i < columns_.size() && has_column(statement); ++i) {
            if (settled_[i] || best_[i] != std::vector{statement})
                continue;
            columns_[i].why = SurveyColumn::Why::has_another;
            settled_[i] = true;
        }
    }

    void find_others() {
        const Survey& survey = *charter_.survey;
        const bool told_group = std::any_of(columns_.begin(), columns_.end(),
                                            [](const auto& c) { return c.role == Role::group; });
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (settled_[i])
                continue;
            if (forms_[i].names_group(survey) && !told_group)
                columns_[i].role = Role::group;
            else if (forms_[i].names_number(survey))
                columns_[i].role = Role::number;
            settled_[i] = columns_[i].role != Role::ignored;
        }
        check_group_columns();
    }

    void check_group_columns() {
        std::optional<std::size_t> first;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (columns_[i].role != Role::group)
                continue;
            if (told_.group)
                error(i,
                      fmt::format("{} says each person's group, and the submission says one "
                                  "group for all",
                                  called(i)),
                      "Leave `group` out of your submission, or name the column there under "
                      "`columns`, with `ignore` behind it.");
            else if (first)
                error(i,
                      fmt::format("columns {} and {} could both say a person's group", *first + 1,
                                  i + 1),
                      "Name the right one in your submission, under `columns`, with `group` "
                      "behind it.");
            else
                first = i;
        }
        if (!first && !told_.group)
            diagnostics_.error("answers-group", columns_.front().place,
                               "no column says which group each person belongs to",
                               "Write `group` above the column that does; where all who answered "
                               "are of one group, write it in your submission: responses: {file: "
                               "…, group: …}.");
    }

    /// What is nearly a statement that no column has is more likely a slip than a comment.
    void complain_of_near() {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            if (settled_[i])
                continue;
            const auto open = std::find_if(best_[i].begin(), best_[i].end(),
                                           [&](Index statement) { return !has_column(statement); });
            if (open != best_[i].end())
                error(i,
                      fmt::format("{} is nearly the statement `{}`, and not quite", called(i),
                                  id(*open)),
                      fmt::format("Write `{}` above it if it is. If it is something else, name it "
                                  "in your submission, under `columns`, with `ignore` behind it.",
                                  id(*open)));
            else if (forms_[i].is_only_a_number() && !missing().empty())
                error(i, fmt::format("{} has only a number above it, and no statement", called(i)),
                      "Write the statement or its id above it, or name the column in your "
                      "submission, under `columns`.");
        }
    }

    [[nodiscard]] std::vector<std::string> missing() const {
        std::vector<std::string> names;
        for (Index s = 0; s < charter_.statements.size(); ++s)
            if (!has_column(s))
                names.push_back(id(s));
        return names;
    }

    void say_missing() {
        const std::vector<std::string> names = missing();
        if (names.size() == charter_.statements.size())
            diagnostics_.error("answers-column", columns_.front().place,
                               "no column has a statement of the charter above it",
                               "Write the statements or their ids above the columns with the "
                               "answers.");
        else if (!names.empty())
            diagnostics_.warning("answers-missing", columns_.front().place,
                                 fmt::format("no column is for the {} {}",
                                             names.size() == 1 ? "statement" : "statements",
                                             names_in_a_row(names, "and")),
                                 "Nobody's answer is counted there. Write other answers under "
                                 "`statements` if there are any.");
    }
};

} // namespace

std::vector<SurveyColumn> find_columns(const std::vector<CsvCell>& header, const Charter& charter,
                                       const Responses& told, Diagnostics& diagnostics) {
    return ColumnFinder(header, charter, told, diagnostics).run();
}

} // namespace coprod
