// How a table of answers was understood, as plain text.
#pragma once

#include <string>

#include "report/shown_survey.h"

namespace coprod {

/// Lines of at most 80 columns.
[[nodiscard]] std::string write_survey_text(const ShownSurvey& survey, bool colour);

} // namespace coprod
