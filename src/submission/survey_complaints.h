// What there is to say about the rows of a table of answers.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "coprod/charter.h"
#include "input/source.h"
#include "submission/survey_reading.h"
#include "submission/survey_troubles.h"

namespace coprod {

/// Everything about the rows that a person should look at.
struct RowTroubles {
    std::vector<UnknownWords> answers; ///< by column
    UnknownWords unknown_groups;
    UnknownWords absent_groups;  ///< known words, but no group of the project
    UnknownWords unclear_groups; ///< words for more than one group of the project
    LineList without_group;
    LineList of_several_groups;
    LineList tests;
    LineList repeated;                 ///< rows with the number of an earlier row
    std::optional<Place> first_number; ///< the header of the first column with numbers for answers
};

/// Adds an error for each word that is not understood and a warning for each other thing.
void say_troubles(const RowTroubles& troubles, const Charter& charter,
                  std::span<const Group> groups, const Responses& told,
                  const SurveyReading& reading, Diagnostics& diagnostics);

} // namespace coprod
