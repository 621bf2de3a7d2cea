// How a text is made safe for a format: one way for each, and none round it.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// & < > " and ' as entities, so that a text stays one in a text node and in a quoted attribute;
/// what no document may hold (U+FFFE, U+FFFF and their kind) as U+FFFD.
[[nodiscard]] std::string escape_html(const std::string& text);

/// Every ASCII punctuation mark that could mean something to a reader of Markdown behind a
/// backslash, or as an entity; addresses and mentions are broken up, so that none is made a link;
/// line ends and runs of spaces as one space.
[[nodiscard]] std::string escape_markdown(const std::string& text);

/// On one line, as escape_line (input/escape.h).
[[nodiscard]] std::string escape_text(const std::string& text);

/// How a text is made safe for a file whose name ends so: .md, .txt, or anything else as HTML.
[[nodiscard]] std::string (*escape_for(std::string_view name))(const std::string& text);

} // namespace coprod
