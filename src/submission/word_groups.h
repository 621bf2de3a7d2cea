// The groups of a table of answers where no project is there to say which there are: one for each
// word that people wrote.
#pragma once

#include <string>
#include <vector>

#include "coprod/charter.h"
#include "input/csv.h"
#include "submission/survey_reading.h"

namespace coprod {

/// A group for each different word in the column, and what kinds of people it can mean, in words.
struct WordGroups {
    std::vector<Group> groups;
    std::vector<std::string> means;
};

/// The groups in the column that says a person's group; none where no column does.
[[nodiscard]] WordGroups word_groups(const CsvTable& table, const Charter& charter);

} // namespace coprod
