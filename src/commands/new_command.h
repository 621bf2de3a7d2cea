// `coprod new`: a submission to be filled in.
#pragma once

#include <string>

#include "commands/command_line.h"

namespace coprod {

/// The option that fills in a key of the project: "--primary-reason".
[[nodiscard]] std::string option_name(std::string_view key);

/// Prints a new submission or, where a file is named, writes it there and beside it the schema for
/// editors; never over anything that is there. Returns the exit status.
[[nodiscard]] int new_command(const CommandLine& line, const Streams& streams);

} // namespace coprod
