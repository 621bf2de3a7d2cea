// Lines that YAML would read as commands, and lines too long to be answers (reliability.md, step
// 3).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "input/source.h"

namespace coprod {

/// The offset of each line's first byte; a line end at the end of the text starts no further line.
[[nodiscard]] std::vector<std::size_t> find_line_starts(std::string_view text);

/// False, with at most `most_messages` messages, where a line is over `longest_line` bytes, starts
/// with `%`, or is a document mark (`---` is allowed alone and before any content); warns where the
/// last line has no line end.
[[nodiscard]] bool check_lines(const Source& source, Diagnostics& diagnostics);

} // namespace coprod
