// The next useful command, said at the end of a run to somebody who sits at a terminal.
#pragma once

#include <string>
#include <string_view>

#include "commands/command_line.h"

namespace coprod {

/// A word as it can be typed into a shell again: in quotation marks where it needs them.
[[nodiscard]] std::string as_typed(std::string_view word);

/// Says what the command's row has to say about what comes next; nothing unless all that is said
/// goes to a terminal and somebody watches.
void say_next(const Command& command, const CommandLine& line, int status, const Streams& streams);

} // namespace coprod
