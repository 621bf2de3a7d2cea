// `coprod survey`: the questionnaire for a charter's statements, and how its answers are
// understood.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "coprod/run.h"

namespace coprod {

struct SurveyNewOptions {
    std::string charter; ///< an id or a file; empty where the project chooses, or for the usual one
    std::string project; ///< a submission whose groups are asked for; may be empty
    std::string out;     ///< the file to write; empty for standard output
    bool easy = false;
    bool as_csv = false; ///< the header of a table for the answers
    std::size_t max_size = 0;
};

/// Prints the questionnaire, or writes it into a file that is not there yet; returns the exit
/// status.
[[nodiscard]] int survey_new_command(const SurveyNewOptions& options, std::ostream& out,
                                     std::ostream& err);

struct SurveyCheckOptions {
    std::string answers; ///< a CSV file
    std::string charter; ///< as above
    std::string project; ///< the submission that the answers belong to; may be empty
    std::size_t max_size = 0;
};

/// Prints how a table of answers was understood; returns the exit status.
[[nodiscard]] int survey_check_command(const SurveyCheckOptions& options,
                                       const Surroundings& surroundings, std::ostream& out,
                                       std::ostream& err);

} // namespace coprod
