// What must hold of a charter's survey, beyond each key being right.
#pragma once

#include "charter/charter_files.h"
#include "coprod/charter.h"

namespace coprod {

/// Adds an error where a word has two meanings, where the questionnaire offers an answer that could
/// not be read, and where numbers leave out agreeing or disagreeing, and a warning where words are
/// for a kind of people that the same file does not have. `part` is where the survey is written,
/// `kinds` where the kinds of people are. The charter must have a survey.
void check_survey(const Charter& charter, const CharterPart& part, const CharterPart& kinds);

} // namespace coprod
