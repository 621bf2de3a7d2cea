// A table of answers from a survey as it was understood: which column is what, what each word
// counts as, and how many people of each group answered what.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "charter/survey_words.h"
#include "coprod/submission.h"

namespace coprod {

/// A file of answers and how it is to be read, as a submission says; all but the file may be empty.
struct Responses {
    Text file;
    std::optional<Index> group;   ///< of all who answered
    std::vector<OwnWord> groups;  ///< what stands in the group's column
    std::vector<OwnWord> columns; ///< what stands in the header
    Text scale;                   ///< "1 is agree"
    Place place;
};

/// Whether the submission says that 1 stands for agreeing most.
[[nodiscard]] bool is_turned(const Responses& told);

/// One column of a table of answers.
struct SurveyColumn {
    enum class Role { statement, group, number, ignored };
    /// Why a column is ignored.
    enum class Why { not_asked, has_another, told };

    Role role = Role::ignored;
    Why why = Why::not_asked;
    Index statement = 0;
    std::string header;
    Place place;
};

/// A word that stands for an answer, and what it counts as.
struct SurveyWord {
    std::string word;
    ReadAnswer answer;
};

/// A word that stands for a group; no group where those who wrote it are left out.
struct SurveyGroupWord {
    std::string word;
    std::optional<Index> group;
    std::size_t rows = 0; ///< in which it stands
};

/// A whole table, understood; counts only, never whose answer was which.
struct SurveyReading {
    std::string file; ///< as a person would name it
    std::string sha256;
    char separator = ',';
    std::vector<SurveyColumn> columns;
    std::vector<SurveyWord> words; ///< in the order in which they come first
    std::vector<SurveyGroupWord> group_words;
    std::vector<std::size_t> own_rows; ///< by Responses::groups: the rows in which each stands
    SurveyRows rows;
    std::vector<std::size_t> people;           ///< rows that were counted, by group
    std::vector<std::vector<Answers>> answers; ///< by statement, then by group

    /// Whether a column has the statement.
    [[nodiscard]] bool asks(Index statement) const;
};

} // namespace coprod
