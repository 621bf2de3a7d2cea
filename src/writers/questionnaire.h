// The questionnaire that asks people for the charter's statements.
#pragma once

#include <string>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// What a questionnaire is made for.
struct Questionnaire {
    const Charter& charter;          ///< which must have a survey and statements
    std::vector<std::string> groups; ///< the answers to the question about the group
    bool easy = false;               ///< in easy words alone, where the charter has them
};

/// The text, a paragraph or a statement to a line, to be pasted into a form tool or printed.
[[nodiscard]] std::string write_questionnaire(const Questionnaire& questionnaire);

/// The header of a table for the answers, as one line of CSV that a spreadsheet opens.
[[nodiscard]] std::string write_answers_header(const Questionnaire& questionnaire);

} // namespace coprod
