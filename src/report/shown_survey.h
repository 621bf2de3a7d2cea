// A table of answers as it may be shown to whoever asks how it was understood: no small numbers,
// nobody's answers, and no text that a person wrote freely.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "submission/survey_reading.h"

namespace coprod {

struct ShownSurveyColumn {
    std::size_t number = 0; ///< from 1
    std::string header;
    std::string means; ///< in words
};

/// Answer words that count as the same.
struct ShownSurveyWords {
    std::string means;
    std::vector<std::string> words;
};

/// Whose words stand in the group's column: names that a project has for its groups, or what each
/// person wrote, where no project is there to say.
enum class GroupWordsOf { project, people };

/// A word for a group, and what it means; `word` is empty where it may not be shown.
struct ShownSurveyGroupWord {
    std::string word;
    std::string means;
};

/// A group's answers to one statement; no numbers where they are too small.
struct ShownSurveyAnswers {
    std::string statement;
    std::optional<Answers> answers;
};

struct ShownSurveyGroup {
    std::string group;
    std::optional<std::size_t> people; ///< nothing where the number may not be shown
    std::vector<ShownSurveyAnswers> statements;
};

struct ShownSurvey {
    std::string file;
    std::string separated_by;
    std::string rows;
    std::vector<ShownSurveyColumn> columns;
    std::vector<std::string> without_column; ///< statements
    std::vector<ShownSurveyWords> words;
    std::vector<ShownSurveyGroupWord> group_words;
    std::vector<ShownSurveyGroup> groups;
    int hidden_below = 0; ///< smaller numbers of people are not shown
};

/// What of a reading may be shown. Groups that are too small are there without numbers, and where
/// there is only one of them the next smallest too, since the rest would give it away.
/// `group_means` holds what each group is called. A word that one person alone wrote is shown only
/// where the project or the charter has it.
[[nodiscard]] ShownSurvey show_survey(const SurveyReading& reading, const Charter& charter,
                                      const std::vector<std::string>& group_means,
                                      GroupWordsOf words = GroupWordsOf::project);

} // namespace coprod
