// Quoted text walked in the source itself, because the YAML library takes a forgotten quotation
// mark for the rest of the file (reliability.md, "Reading YAML", step 6).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "input/source.h"

namespace coprod {

struct QuoteWalk {
    enum class End {
        closed,       ///< `after` is the offset behind the closing mark
        never_closed, ///< the file ends first, or a line that belongs to something else begins at
                      ///< `after`
        text_follows, ///< more text stands at `after`, behind the closing mark and on its line
    };
    End end = End::never_closed;
    std::size_t after = 0;
};

/// Walks from the quotation mark at `open` to the one that closes it; lines after the first must be
/// indented by more than `indent` columns (-1 for the outermost level).
[[nodiscard]] QuoteWalk walk_quote(std::string_view text, std::size_t open, int indent);

/// `help`, or where it asks for double quotes and the line's answer begins with quotation marks of
/// print, as word processors make them, what to do about those.
[[nodiscard]] std::string quotes_help(std::string_view line, std::string_view help);

/// The message for a walk that did not end well, at the opening mark.
void report_quote(const Source& source, std::size_t open, const QuoteWalk& walk,
                  Diagnostics& diagnostics);

/// The offset of the first backslash in the double-quoted text from `open` to `after` that YAML
/// does not know or that names no character, or npos.
[[nodiscard]] std::size_t find_bad_escape(std::string_view text, std::size_t open,
                                          std::size_t after);

} // namespace coprod
