// How a text is made safe for a format: one way for each, and none round it.
#pragma once

#include <string>
#include <string_view>

namespace coprod {

/// True for U+FDD0 to U+FDEF and the last two of every 65,536 characters: kept for no character at
/// all, and no document may hold them.
[[nodiscard]] bool is_no_character(char32_t code);

/// & < > " and ' as entities, so that a text stays one in a text node and in a quoted attribute;
/// what no document may hold (U+FFFE, U+FFFF and their kind), and what no file of ours may hold
/// (is_forbidden, input/utf8.h: controls, what turns the direction of text), as U+FFFD. The
/// backticks of keys are marked (writers/keys.h), for `finished` to show them as code.
[[nodiscard]] std::string escape_html(const std::string& text);

/// For CommonMark as GitHub reads it: a text gives no heading, list, table, link, image, emphasis,
/// HTML or entity wherever it stands on a line. What GitHub, GitLab or Teams would make a link, a
/// mention, a reference or a small picture of (addresses, @name, #12, GH-12, !34, %5, $6, &7,
/// ~label, hashes of commits, :name:) stands as code, since they look behind every escape but that.
/// Line ends, tabs and runs of spaces become one space, and none stands at an end; controls are
/// shown as in escape_line (input/escape.h). Keys in backticks (writers/keys.h) stay code.
[[nodiscard]] std::string escape_markdown(const std::string& text);

/// On one line, as escape_line (input/escape.h).
[[nodiscard]] std::string escape_text(const std::string& text);

/// How a text is made safe for a file whose name ends so: .md, .txt, or anything else as HTML; on
/// easy pages, whose names begin with easy-read, keys stand in quotation marks.
[[nodiscard]] std::string (*escape_for(std::string_view name))(const std::string& text);

/// A document of that name, made of such texts, as it is to be written: a page shows keys as code.
[[nodiscard]] std::string finished(std::string_view name, std::string document);

} // namespace coprod
