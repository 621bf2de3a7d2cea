// `coprod check`: what is wrong with submissions and what is still open in them, without judging.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `check`.
struct CheckOptions {
    std::vector<std::string> inputs; ///< files and folders, or - for standard input
    JudgeOptions judge;
    bool all = false; ///< each open thing by itself, with what a panel looks for
};

/// Writes what is open in each file to `out` and what is wrong with it to `err`. Returns 0 where
/// there is no mistake, however much is open.
[[nodiscard]] int check_command(const CheckOptions& options, const Surroundings& world,
                                std::ostream& out, std::ostream& err);

} // namespace coprod
