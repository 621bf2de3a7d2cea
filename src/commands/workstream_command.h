// `coprod workstream`: the workstream's report from results of earlier runs.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "coprod/run.h"
#include "input/source.h"

namespace coprod {

/// What the command line asks of `workstream`.
struct WorkstreamCommandOptions {
    std::vector<std::string> files;
    std::string out;       ///< a folder; empty to show the report
    std::string pledges;   ///< a CSV file; may be empty
    bool mixed = false;    ///< results by different charters are wanted together
    Date date;             ///< of the report
    std::string templates; ///< a folder with templates; may be empty
    std::size_t max_size = default_file_limit; ///< of the submissions that were judged, in bytes
};

/// Puts the results together and shows or writes the workstream's report; returns the exit status.
[[nodiscard]] int workstream_command(const WorkstreamCommandOptions& options,
                                     const Surroundings& world, std::ostream& out,
                                     std::ostream& err);

} // namespace coprod
