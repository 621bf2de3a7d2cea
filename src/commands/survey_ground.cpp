#include "commands/survey_ground.h"

#include <ostream>

#include <fmt/format.h>

#include "commands/judge.h"
#include "commands/messages.h"
#include "coprod/run.h"
#include "input/escape.h"

namespace coprod {

namespace {

/// Whether the charter can be used for a survey; says why not.
bool has_survey(const LoadedCharter& loaded, std::ostream& err) {
    print_diagnostics(loaded.diagnostics, err);
    if (!loaded.charter) {
        err << "The charter cannot be used.\n";
        return false;
    }
    const Charter& charter = *loaded.charter;
    if (charter.survey && !charter.statements.empty())
        return true;
    err << fmt::format("coprod: the charter ‘{}’ has {}\n", escape_line(charter.id),
                       charter.statements.empty() ? "no statements, so there is nothing to ask"
                                                  : "no survey")
        << fmt::format("Choose another with --charter, or let it take the parts `statements` and "
                       "`survey` from `{}`.\n",
                       default_charter());
    return false;
}

} // namespace

std::optional<SurveyGround> survey_ground(const SurveyAsked& asked, std::ostream& err,
                                          int& status) {
    SurveyGround ground;
    std::string name = asked.charter;
    if (!asked.project.empty()) {
        ground.project = std::make_unique<SubmissionFile>(asked.project);
        open_submission(*ground.project, asked.project, asked.max_size);
        if (ground.project->root)
            name = choose_charter(asked.charter, *ground.project);
        if (!ground.project->root || name.empty()) {
            print_diagnostics(ground.project->diagnostics.sorted(), err);
            status = exit_status::bad_submission;
            return std::nullopt;
        }
    }
    ground.loaded = load_charter(name.empty() ? std::string(default_charter()) : name);
    if (!has_survey(ground.loaded, err)) {
        status = exit_status::bad_charter;
        return std::nullopt;
    }
    if (ground.project)
        ground.frame = survey_frame(*ground.project, ground.charter(), asked.answers);
    return ground;
}

} // namespace coprod
