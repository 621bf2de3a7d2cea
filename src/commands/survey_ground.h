// What both actions of `coprod survey` stand on: a charter with a survey, and perhaps a project.
#pragma once

#include <iosfwd>
#include <memory>
#include <optional>
#include <string>

#include "charter/load_charter.h"
#include "submission/responses.h"

namespace coprod {

/// The charter, and the project's submission where one was named.
struct SurveyGround {
    LoadedCharter loaded; ///< always with a charter that has a survey
    std::unique_ptr<SubmissionFile> project;
    std::optional<SurveyFrame> frame; ///< of the project

    [[nodiscard]] const Charter& charter() const { return *loaded.charter; }
};

/// What was asked for.
struct SurveyAsked {
    std::string charter; ///< an id or a file; empty: the project's, or the usual one
    std::string project; ///< a submission; may be empty
    std::string answers; ///< a file of answers, which the project may say more about; may be empty
    std::size_t max_size = 0;
};

/// The ground, or why there is none, said on `err`, and the exit status for that in `status`. What
/// is wrong with the project is left to be printed with the rest.
[[nodiscard]] std::optional<SurveyGround> survey_ground(const SurveyAsked& asked, std::ostream& err,
                                                        int& status);

} // namespace coprod
