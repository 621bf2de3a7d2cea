// `coprod impact`: whose verdict a change of the charter would change.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `impact`.
struct ImpactOptions {
    std::string old_charter; ///< an id or a file
    std::string new_charter;
    std::vector<std::string> inputs; ///< files and folders
    JudgeOptions judge;              ///< its charter is not used
};

/// Judges every submission by both charters and writes what differs to `out`; returns the worst
/// exit status.
[[nodiscard]] int impact_command(const ImpactOptions& options, const Surroundings& world,
                                 std::ostream& out, std::ostream& err);

} // namespace coprod
