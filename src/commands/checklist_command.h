// `coprod checklist`: a paper list for a workshop.
#pragma once

#include <string>

#include "commands/command_line.h"

namespace coprod {

/// What the command line asks of `checklist`.
struct ChecklistOptions {
    std::string charter;   ///< an id or a file; the usual one where it is empty
    std::string format;    ///< text or html; by the ending of `out` where it is empty
    std::string out;       ///< a file; standard output where it is empty
    std::string templates; ///< a folder; may be empty
};

/// Prints the list, or writes it into a file, never over one that is there; returns the exit
/// status.
[[nodiscard]] int checklist_command(const ChecklistOptions& options, const Streams& streams);

} // namespace coprod
