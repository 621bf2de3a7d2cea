// Texts as JSON writes them.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// Adds the text in quotation marks; what no text may hold is first made visible as escape_line
/// does, but for tabs and line ends.
void add_json_text(std::string_view text, std::string& line);

} // namespace coprod
