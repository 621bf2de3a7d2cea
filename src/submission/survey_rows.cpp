#include "submission/survey_rows.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "charter/survey_words.h"
#include "input/matching_name.h"
#include "submission/survey_complaints.h"

namespace coprod {

namespace {

using Role = SurveyColumn::Role;

constexpr std::size_t most_kept_words = 200; // for showing how a table was understood

class RowCounter {
public:
    RowCounter(const CsvTable& table, const Charter& charter, std::span<const Group> groups,
               const Responses& told, SurveyReading& reading)
        : table_(table), charter_(charter), told_(told), reading_(reading),
          words_(*charter.survey, is_turned(told)), group_words_(charter, groups, told) {
        reading.people.assign(groups.size(), 0);
        reading.own_rows.assign(told.groups.size(), 0);
        reading.answers.assign(charter.statements.size(), std::vector<Answers>(groups.size()));
        troubles_.answers.resize(reading.columns.size());
        for (std::size_t i = 0; i < reading.columns.size(); ++i) {
            if (reading.columns[i].role == Role::group)
                group_column_ = i;
            else if (reading.columns[i].role == Role::number)
                number_columns_.push_back(i);
        }
    }

    RowTroubles run() {
        for (const auto& row : table_.rows)
            count(row);
        return std::move(troubles_);
    }

private:
    using CsvRow = std::vector<CsvCell>;

    const CsvTable& table_;
    const Charter& charter_;
    const Responses& told_;
    SurveyReading& reading_;
    AnswerWords words_;
    GroupWords group_words_;
    std::optional<std::size_t> group_column_;
    std::vector<std::size_t> number_columns_;
    RowTroubles troubles_;
    std::unordered_set<std::string> seen_words_;
    std::unordered_map<std::string, std::size_t> seen_groups_; ///< where the reading has each
    std::unordered_map<std::string, std::uint32_t> numbers_;   ///< the line of each, by column

    void count(const CsvRow& row) {
        ++reading_.rows.all;
        if (!has_answer(row)) {
            ++reading_.rows.without_answer;
            return;
        }
        if (is_test(row)) {
            ++reading_.rows.tests;
            troubles_.tests.add(row.front().place);
            return;
        }
        const std::optional<Index> group = group_of(row);
        if (!group)
            return;
        note_numbers(row);
        ++reading_.rows.counted;
        ++reading_.people[*group];
        for (std::size_t i = 0; i < row.size(); ++i)
            if (reading_.columns[i].role == Role::statement)
                add_answer(row[i], i, *group);
    }

    /// A word that is not known is an answer too, until somebody says what it means.
    [[nodiscard]] bool has_answer(const CsvRow& row) const {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (reading_.columns[i].role != Role::statement || row[i].text.empty())
                continue;
            const auto read = words_.read(row[i].text);
            if (!read || read->meaning != SurveyMeaning::blank)
                return true;
        }
        return false;
    }

    [[nodiscard]] bool is_test(const CsvRow& row) const {
        const auto& tests = charter_.survey->tests;
        const auto tries = [&](std::size_t column) { return is_among(tests, row[column].text); };
        return (group_column_ && tries(*group_column_)) ||
               std::any_of(number_columns_.begin(), number_columns_.end(), tries);
    }

    std::optional<Index> group_of(const CsvRow& row) {
        if (told_.group || !group_column_)
            return told_.group;
        const CsvCell& cell = row[*group_column_];
        const GroupMatch match = group_words_.find(cell.text);
        if (match.kind == GroupMatch::Kind::one || match.kind == GroupMatch::Kind::ignored)
            for (const std::size_t own :
                 std::unordered_set<std::size_t>(match.own.begin(), match.own.end()))
                ++reading_.own_rows[own];
        switch (match.kind) {
        case GroupMatch::Kind::one:
            note_group(cell, match.groups.front());
            return match.groups.front();
        case GroupMatch::Kind::ignored:
            ++reading_.rows.of_ignored_groups;
            note_group(cell, std::nullopt);
            break;
        case GroupMatch::Kind::blank:
            ++reading_.rows.without_group;
            troubles_.without_group.add(cell.place);
            break;
        case GroupMatch::Kind::several:
            ++reading_.rows.of_several_groups;
            troubles_.of_several_groups.add(cell.place);
            break;
        case GroupMatch::Kind::unclear:
            troubles_.unclear_groups.add(cell);
            break;
        case GroupMatch::Kind::absent:
            troubles_.absent_groups.add(cell);
            break;
        case GroupMatch::Kind::unknown:
            troubles_.unknown_groups.add(cell);
            break;
        }
        return std::nullopt;
    }

    void note_group(const CsvCell& cell, std::optional<Index> group) {
        const auto known = seen_groups_.find(cell.text);
        if (known != seen_groups_.end()) {
            ++reading_.group_words[known->second].rows;
        } else if (seen_groups_.size() < most_kept_words) {
            seen_groups_.emplace(cell.text, reading_.group_words.size());
            reading_.group_words.push_back({cell.text, group, 1});
        }
    }

    /// The same number of an answer twice may be one person twice.
    void note_numbers(const CsvRow& row) {
        bool repeated = false;
        for (const std::size_t column : number_columns_) {
            const CsvCell& cell = row[column];
            if (cell.text.empty())
                continue;
            const bool is_new =
                numbers_.emplace(std::to_string(column) + " " + cell.text, cell.place.line).second;
            if (!is_new)
                troubles_.repeated.add(cell.place);
            repeated = repeated || !is_new;
        }
        reading_.rows.repeated += repeated ? 1U : 0U;
    }

    void add_answer(const CsvCell& cell, std::size_t column, Index group) {
        const auto read = words_.read(cell.text);
        if (!read) {
            troubles_.answers[column].add(cell);
            return;
        }
        if (read->is_number && !troubles_.first_number)
            troubles_.first_number = reading_.columns[column].place;
        if (!cell.text.empty() && seen_words_.size() < most_kept_words &&
            seen_words_.insert(matching_name(cell.text)).second)
            reading_.words.push_back({cell.text, *read});
        Answers& answers = reading_.answers[reading_.columns[column].statement][group];
        switch (read->meaning) {
        case SurveyMeaning::agree:
            ++answers.agree;
            break;
        case SurveyMeaning::unsure:
            ++answers.unsure;
            break;
        case SurveyMeaning::disagree:
            ++answers.disagree;
            break;
        case SurveyMeaning::did_not_apply:
            ++answers.did_not_apply;
            break;
        case SurveyMeaning::blank:
            break;
        }
    }
};

} // namespace

bool is_turned(const Responses& told) {
    return told.scale.value == "1 is agree";
}

void count_rows(const CsvTable& table, const Charter& charter, std::span<const Group> groups,
                const Responses& told, SurveyReading& reading, Diagnostics& diagnostics) {
    const RowTroubles troubles = RowCounter(table, charter, groups, told, reading).run();
    say_troubles(troubles, charter, groups, told, reading, diagnostics);
}

} // namespace coprod
