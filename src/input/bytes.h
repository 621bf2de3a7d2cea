// What a file's bytes must be before anything reads them as text (reliability.md, "Reading YAML",
// step 2).
#pragma once

#include <string>

#include "input/source.h"

namespace coprod {

/// Drops one byte-order mark and turns CRLF into LF; false, with one message, for an empty file,
/// for UTF-16 or UTF-32, for a NUL byte and for documents of other programs.
[[nodiscard]] bool check_encoding(std::string& text, Diagnostics& diagnostics);

/// False, with at most `most_messages` messages, where a character is invalid or forbidden.
[[nodiscard]] bool check_characters(const Source& source, Diagnostics& diagnostics);

} // namespace coprod
