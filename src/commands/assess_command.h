// `coprod assess`: submissions in, a report for each out.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "commands/formats.h"
#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `assess`.
struct AssessOptions {
    std::vector<std::string> inputs; ///< files and folders
    JudgeOptions judge;
    const ReportFormat* format = nullptr;
};

/// Judges the files in their order and writes the reports to `out`, and what is wrong with any of
/// them to `err`; returns the worst exit status.
[[nodiscard]] int assess_command(const AssessOptions& options, const Surroundings& world,
                                 std::ostream& out, std::ostream& err);

} // namespace coprod
