#include "writers/csv.h"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {

namespace {

/// Spaces of every kind, and characters that take no room: a spreadsheet may look behind them.
bool is_unseen(const Decoded& character) {
    constexpr std::array<char32_t, 7> blanks{U' ', U'\n', 0xA0, 0x1680, 0x202F, 0x205F, 0x3000};
    const char32_t code = character.code;
    if (!character.valid || code == U'\t' || code == U'\r')
        return false;
    return std::find(blanks.begin(), blanks.end(), code) != blanks.end() ||
           (code >= 0x2000 && code <= 0x200A) || is_forbidden(code) || display_width(code) == 0;
}

bool begins_formula(char32_t code) {
    // the wide forms of = + - @ count as the plain ones in some spreadsheets
    constexpr std::array<char32_t, 10> begins{U'=',  U'+',   U'-',   U'@',   U'\t',
                                              U'\r', 0xFF1D, 0xFF0B, 0xFF0D, 0xFF20};
    return std::find(begins.begin(), begins.end(), code) != begins.end();
}

bool could_be_formula(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        if (!is_unseen(next))
            return next.valid && begins_formula(next.code);
        at += next.length;
    }
    return false;
}

/// Each line end, however it is written, as one space.
std::string on_one_line(std::string_view text) {
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n')
            continue;
        line += text[at] == '\n' || text[at] == '\r' ? ' ' : text[at];
    }
    return line;
}

void append_text(std::string& out, std::string_view text) {
    std::string shown = escape_line(on_one_line(text));
    if (could_be_formula(text))
        shown.insert(0, 1, '\'');
    const bool quote = shown.find_first_of(",\"") != std::string::npos || shown.starts_with(' ') ||
                       shown.ends_with(' ');
    if (!quote) {
        out += shown;
        return;
    }
    out += '"';
    for (const char c : shown) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

} // namespace

std::string csv_line(const CsvRow& row) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0)
            line += ',';
        if (const auto* text = std::get_if<std::string>(&row[i]))
            append_text(line, *text);
        else
            line += fmt::to_string(std::get<std::int64_t>(row[i]));
    }
    // an empty line would be no row at all
    return line.empty() ? "\"\"\r\n" : line + "\r\n";
}

std::string write_csv(const CsvSheet& sheet) {
    std::string text = csv_mark;
    for (const CsvRow& row : sheet.rows)
        text += csv_line(row);
    return text;
}

} // namespace coprod
