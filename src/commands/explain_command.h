// `coprod explain`: what a name of the charter, of a file or of a message means, and the method.
#pragma once

#include <string>
#include <vector>

#include "commands/command_line.h"

namespace coprod {

/// Prints what the words ask for, or everything that can be asked for where there are none, by the
/// charter of that id or file (the usual one where it is empty); returns the exit status.
[[nodiscard]] int explain_command(const std::vector<std::string>& words, const std::string& charter,
                                  const Streams& streams);

/// The names that `coprod explain` knows by the usual charter, each once, for completions; keys of
/// charter files are left out.
[[nodiscard]] std::vector<std::string> names_to_explain();

} // namespace coprod
