// The phrases that every form of a workstream report puts together from its numbers, so that no two
// forms say it differently.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/workstream.h"

namespace coprod {

/// "1 project", "3 projects".
[[nodiscard]] std::string projects_of(std::size_t count);

/// "1 organisation", "3 organisations".
[[nodiscard]] std::string organisations_of(std::size_t count);

/// The text with a capital at its beginning.
[[nodiscard]] std::string capital(std::string_view text);

/// How far so many projects are from the mark.
struct WorkstreamDistance {
    std::string_view label; ///< "Only next time"
    std::size_t projects = 0;
    std::string_view words; ///< what that means; empty where no project is so far
};

/// The three that are always told, then those in which some project is.
[[nodiscard]] std::vector<WorkstreamDistance> distances_of(const WorkstreamRoutes& routes);

/// "2 projects are nearer to “Mark with conditions”, and could still get that now."; may be empty.
[[nodiscard]] std::string conditions_words(const WorkstreamRoutes& routes);

/// "in 3 of 7 projects. A panel decides it in 1 project."; `all` are the projects whose route is
/// known.
[[nodiscard]] std::string gate_words(const WorkstreamGate& gate, std::size_t all);

/// "not shown in 2, documented in 2. Families see it differently in 1 project."
[[nodiscard]] std::string strengths_of(const WorkstreamCommitment& commitment);

/// "not passed in 2 projects, not known yet in 1 project."; "passed in every project."
[[nodiscard]] std::string serving_words(const WorkstreamServingValue& value);

/// Whether some value that serves the outcome has failed or is not known somewhere.
[[nodiscard]] bool is_open(const WorkstreamOutcome& outcome);

/// Of an outcome of which no serving value has failed anywhere: "None of the values that serve it
/// has failed. Not known yet: Listen (in 1 project)."
[[nodiscard]] std::string not_known_words(const WorkstreamOutcome& outcome);

/// "No group of theirs is named (2); they were there, but not when it was decided (2)."
[[nodiscard]] std::string hows_of(const WorkstreamMissed& missed);

/// "Confirmed by 1, documented by 1."; `all` are the organisations that told of themselves.
[[nodiscard]] std::string action_words(const WorkstreamAction& action, std::size_t all);

/// "There are 2 more things to mend in it."; empty for none.
[[nodiscard]] std::string more_to_mend(std::size_t count);

/// "1 project names no organisation, so it cannot be matched with a pledge …"; empty for none.
[[nodiscard]] std::string no_organisation_words(std::size_t projects);

} // namespace coprod
