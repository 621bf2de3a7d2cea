// `coprod batch`: a folder of submissions in; reports, results and the workstream's report out.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "commands/formats.h"
#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `batch`.
struct BatchOptions {
    std::string folder;
    std::string out;
    JudgeOptions judge;
    std::vector<const ReportFormat*> formats; ///< of each project's reports; may be none
    std::size_t jobs = 1;                     ///< threads
    bool quiet = false;                       ///< no progress, no notes and no closing table
    std::string pledges;                      ///< a CSV file; may be empty
    std::string templates;                    ///< a folder with templates; may be empty
};

/// Judges every submission below the folder and writes everything into the folder `out`; returns
/// the worst exit status, or 128 and the number of the signal that ended it.
[[nodiscard]] int batch_command(const BatchOptions& asked, const Surroundings& world,
                                std::ostream& out, std::ostream& err);

} // namespace coprod
