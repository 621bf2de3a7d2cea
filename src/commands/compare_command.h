// `coprod compare`: what changed between two submissions, results or folders.
#pragma once

#include <iosfwd>
#include <string>

#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `compare`.
struct CompareOptions {
    std::string before; ///< a submission, a file of results or a folder
    std::string after;
    JudgeOptions judge; ///< for submissions
};

/// Compares the two sides and writes what changed to `out`; returns the worst exit status.
[[nodiscard]] int compare_command(const CompareOptions& options, const Surroundings& world,
                                  std::ostream& out, std::ostream& err);

} // namespace coprod
