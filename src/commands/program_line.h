// The program's own line: what stands before and beside all commands.
#pragma once

#include "commands/command_line.h"

namespace coprod {

/// Adds every command, and what each of them takes, to `app`; values go into `line`.
void describe_program(CLI::App& app, CommandLine& line);

/// What `--version` prints: the program's version, and the charters that come with it.
[[nodiscard]] std::string version_in_words();

} // namespace coprod
