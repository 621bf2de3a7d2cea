// The scripts themselves, a shell a function, and what they have in common.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "commands/line_shape.h"

namespace coprod {

[[nodiscard]] std::string bash_completions(const LineCommand& program);
[[nodiscard]] std::string zsh_completions(const LineCommand& program);
[[nodiscard]] std::string fish_completions(const LineCommand& program);

/// The command, and each action of it, and so on below; the program itself first.
[[nodiscard]] std::vector<const LineCommand*> all_commands(const LineCommand& program);

/// The last word of a command's name: "check" of "charter check".
[[nodiscard]] std::string_view last_word(const LineCommand& command);

/// All names of the command's options, with spaces between.
[[nodiscard]] std::string option_names(const LineCommand& command);

/// The names of the command's actions, with spaces between.
[[nodiscard]] std::string action_names(const LineCommand& command);

/// All that can stand where the command wants something without a name, such as a file.
[[nodiscard]] LineValues values_without_name(const LineCommand& command);

/// The words with spaces between.
[[nodiscard]] std::string spaced(const std::vector<std::string>& words);

/// In single quotes, as each of the shells reads it.
[[nodiscard]] std::string in_single_quotes(std::string_view text);

/// Four spaces for each level.
[[nodiscard]] std::string indented(int levels);

/// The first sentence of a description, without its full stop.
[[nodiscard]] std::string first_sentence(std::string_view words);

} // namespace coprod
