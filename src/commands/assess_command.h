// `coprod assess`: one submission in, one report out.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>

#include "coprod/report.h"
#include "coprod/run.h"

namespace coprod {

/// What the command line asks of `assess`.
struct AssessOptions {
    std::string file;
    std::string charter; ///< an id or a file; empty where the submission chooses
    View view = View::everyone;
    Date date;
    std::size_t max_size = 0;            ///< of the submission, in bytes
    std::optional<VerdictKind> required; ///< the least verdict that ends with status 0
};

/// Judges the file and writes its report to `out`, or what is wrong with it to `err`; returns the
/// exit status.
[[nodiscard]] int assess_command(const AssessOptions& options, bool colour, std::ostream& out,
                                 std::ostream& err);

} // namespace coprod
