// Counting the rows of a table of answers. What one person answered is never kept, and a message
// never quotes a person's row.
#pragma once

#include <vector>

#include "coprod/charter.h"
#include "input/csv.h"
#include "input/source.h"
#include "submission/survey_groups.h"
#include "submission/survey_reading.h"

namespace coprod {

/// Counts the answers of each group into `reading`, whose columns are known. Rows without an
/// answer, of people who only try the form, without a group and of several groups are left out and
/// counted. Errors for words that are not known, a warning for each other thing to look at.
void count_rows(const CsvTable& table, const Charter& charter, std::span<const Group> groups,
                const Responses& told, SurveyReading& reading, Diagnostics& diagnostics);

} // namespace coprod
