// Which column of a table of answers is which statement, and which one says a person's group.
#pragma once

#include <vector>

#include "coprod/charter.h"
#include "input/csv.h"
#include "input/source.h"
#include "submission/survey_reading.h"

namespace coprod {

/// A role for each column of the header, for a charter that has a survey. A statement is known by
/// its id, its title, its wording or its easy wording, whole or shortened, behind a number or
/// another question, or in square brackets. Errors for what could be two things, and for what is
/// nearly a statement; a warning for each statement without a column.
[[nodiscard]] std::vector<SurveyColumn> find_columns(const std::vector<CsvCell>& header,
                                                     const Charter& charter, const Responses& told,
                                                     Diagnostics& diagnostics);

} // namespace coprod
