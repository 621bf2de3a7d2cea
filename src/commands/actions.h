// Commands with actions: `coprod charter check` is the action `check` of the command `charter`, a
// row in a table of its own, which has its own options, its own help and its own words for what is
// missing.
#pragma once

#include <iosfwd>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "commands/command_line.h"

namespace coprod {

/// --color, which every command takes, and the program itself.
void add_colour_option(CLI::App& app, CommandLine& line);

/// Adds a row for each command to the line, and for each action of a command below that. Where the
/// first of the words that are typed names one of them, it alone is added, which takes a fraction
/// of the time.
void add_commands(CLI::App& app, CommandLine& line, const std::vector<Command>& rows,
                  std::span<const std::string> typed);

/// The command on the line, or the action of it where one is there; null where there is neither.
[[nodiscard]] const CLI::App* used_command(const CLI::App& app);

/// The row of a command or an action that used_command() found; null for the program itself.
[[nodiscard]] const Command* row_of(const CLI::App& used);

/// What stands behind `coprod` for it: "assess", "charter check"; empty for the program itself.
[[nodiscard]] std::string full_name(const CLI::App& used);

/// True for a command that does nothing without one of its actions.
[[nodiscard]] bool needs_action(const CLI::App& used);

} // namespace coprod
