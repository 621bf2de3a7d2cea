// The key `responses` of a submission's statements: files of answers beside the submission.
#pragma once

#include <span>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"
#include "submission/load_submission.h"
#include "submission/submission_fields.h"
#include "submission/survey_reading.h"

namespace coprod {

/// The most files of answers that one submission names.
inline constexpr std::size_t most_answer_files = 10;

/// Reads each file of answers that the submission names and adds its counts to the submission's
/// statements. What is wrong in a file stands in `file.of_answers`, under that file's name; what is
/// wrong with its name, or is written in the submission as well, in the submission's own
/// diagnostics.
void add_responses(SubmissionFile& file, WrittenSubmission& written, const Charter& charter,
                   Reader& reader);

/// A project's groups, and what its submission says about one file of answers.
struct SurveyFrame {
    std::vector<Group> groups;
    Responses told;
    bool names_file = false; ///< whether the submission names it at all
};

/// The frame for the file of that path. Mistakes in the submission's groups and in what it says of
/// files stand in its diagnostics; others are not looked for.
[[nodiscard]] SurveyFrame survey_frame(SubmissionFile& file, const Charter& charter,
                                       const std::string& path);

} // namespace coprod
