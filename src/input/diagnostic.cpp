#include "coprod/diagnostic.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {
namespace {

constexpr std::size_t most_columns = 100;

// One character of a quoted line as it appears on a terminal.
struct Cell {
    std::string shown;
    std::size_t width;
};

struct QuotedLine {
    std::vector<Cell> cells;
    std::size_t caret =
        0; // the index of the cell that the caret points at; cells.size() at the end
};

QuotedLine lay_out(std::string_view line, std::uint32_t column) {
    QuotedLine quoted;
    const std::size_t wanted = column == 0 ? 0 : column - 1;
    for (std::size_t at = 0; at < line.size();) {
        const Decoded next = decode_utf8(line, at);
        if (at < wanted)
            quoted.caret = quoted.cells.size() + 1;
        std::string shown = line[at] == '\t' ? " " : escape_character(line, at, next);
        const bool as_it_is = next.valid && !is_forbidden(next.code);
        const std::size_t width = as_it_is ? display_width(next.code) : shown.size();
        quoted.cells.push_back({std::move(shown), width});
        at += next.length;
    }
    return quoted;
}

std::size_t width_of(const QuotedLine& line, std::size_t first, std::size_t last) {
    std::size_t width = 0;
    for (std::size_t index = first; index < last; ++index)
        width += line.cells[index].width;
    return width;
}

struct Window {
    std::size_t first;
    std::size_t last;
};

// Grows from the caret to both sides in turn, so that the caret stands near the middle of a long
// line.
Window window_around_caret(const QuotedLine& line) {
    const std::size_t count = line.cells.size();
    if (width_of(line, 0, count) <= most_columns)
        return {0, count};
    Window window{line.caret, line.caret};
    std::size_t left = most_columns - 2; // an ellipsis may stand at both ends
    const auto take = [&](std::size_t index) {
        if (line.cells[index].width > left)
            return false;
        left -= line.cells[index].width;
        return true;
    };
    for (bool grew = true; grew;) {
        grew = false;
        if (window.last < count && take(window.last)) {
            ++window.last;
            grew = true;
        }
        if (window.first > 0 && take(window.first - 1)) {
            --window.first;
            grew = true;
        }
    }
    return window;
}

std::string quote_with_caret(const Diagnostic& diagnostic) {
    const QuotedLine line = lay_out(diagnostic.line_text, diagnostic.place.column);
    const Window window = window_around_caret(line);
    std::string text = window.first > 0 ? "…" : "";
    for (std::size_t index = window.first; index < window.last; ++index)
        text += line.cells[index].shown;
    if (window.last < line.cells.size())
        text += "…";
    const std::string number = std::to_string(diagnostic.place.line);
    const std::size_t before =
        width_of(line, window.first, line.caret) + (window.first > 0 ? 1 : 0);
    return fmt::format("  {} | {}\n  {:{}} | {:{}}^\n", number, text, "", number.size(), "",
                       before);
}

std::string_view word(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::note:
        break;
    }
    return "note";
}

// A person counts characters, not bytes.
std::size_t shown_column(const Diagnostic& diagnostic) {
    const std::size_t bytes = diagnostic.place.column == 0 ? 0 : diagnostic.place.column - 1;
    if (bytes > diagnostic.line_text.size())
        return bytes + 1;
    return count_characters(std::string_view(diagnostic.line_text).substr(0, bytes)) + 1;
}

} // namespace

std::string render(const Diagnostic& diagnostic) {
    std::string text = escape_line(diagnostic.file);
    if (diagnostic.place.known())
        text += fmt::format(":{}:{}", diagnostic.place.line, shown_column(diagnostic));
    text += fmt::format(": {}: {}", word(diagnostic.severity), escape_line(diagnostic.message));
    if (!diagnostic.code.empty())
        text += fmt::format(" [{}]", diagnostic.code);
    text += "\n";
    if (diagnostic.place.known() && !diagnostic.line_text.empty())
        text += quote_with_caret(diagnostic);
    if (!diagnostic.help.empty())
        text += fmt::format("  help: {}\n", escape_line(diagnostic.help));
    return text;
}

} // namespace coprod
