// `coprod schema`: the form of what coprod writes, for other programs.
#pragma once

#include <iosfwd>

namespace coprod {

/// Prints the JSON Schema of a result; returns the exit status.
[[nodiscard]] int schema_command(std::ostream& out, std::ostream& err);

} // namespace coprod
