// The program's own line: what stands before and beside all commands.
#pragma once

#include <span>
#include <string>

#include "commands/command_line.h"

namespace coprod {

/// Adds the commands, and what each of them takes, to `app`; values go into `line`. For the words
/// that are typed behind the program's name only the command that they name is needed; for none,
/// and for words that name no command, all of them are there.
void describe_program(CLI::App& app, CommandLine& line, std::span<const std::string> typed);

/// What `--version` prints: the program's version, and the charters that come with it.
[[nodiscard]] std::string version_in_words();

} // namespace coprod
