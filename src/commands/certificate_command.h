// The certificates of marks that panels gave.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "commands/judge.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `certificate`.
struct CertificateOptions {
    std::vector<std::string> inputs; ///< files and folders
    JudgeOptions judge;              ///< for everyone; names what the panel decided
    std::string out;                 ///< a file, or a folder for several; empty to show one
    std::string format;              ///< "text", "html", or empty where the file's name says it
    std::string templates;           ///< a folder with templates; may be empty
};

/// Writes a certificate for each project to which a panel gave the mark, and says of each other one
/// why there is none; returns the worst exit status, where a single project without a mark counts
/// as one that is not valid.
[[nodiscard]] int certificate_command(const CertificateOptions& asked, const Surroundings& world,
                                      std::ostream& out, std::ostream& err);

} // namespace coprod
