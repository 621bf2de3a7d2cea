// `coprod assess`: submissions in, their reports out.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "commands/judge.h"
#include "commands/report_files.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `assess`.
struct AssessOptions {
    std::vector<std::string> inputs; ///< files and folders
    JudgeOptions judge;
    ReportPlan plan;       ///< with `files` only where there is one input, and it is no folder
    std::string templates; ///< a folder with templates; may be empty
};

/// Judges the files in their order and writes the reports to `out` and into files, and what is
/// wrong with any of them to `err`; returns the worst exit status.
[[nodiscard]] int assess_command(const AssessOptions& asked, const Surroundings& world,
                                 std::ostream& out, std::ostream& err);

} // namespace coprod
