#include "commands/folded_lines.h"

#include <algorithm>

#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::size_t narrowest = 30; // columns; in less than that, breaking does not help

/// "  12 | purpose: …", and the caret below it, which has to stand under its place.
bool is_quoted_line(std::string_view line) {
    const std::size_t bar = line.find_first_not_of(" 0123456789");
    return bar != std::string_view::npos && bar > 0 && line[bar] == '|';
}

bool has_control(std::string_view line) {
    return std::ranges::any_of(line, [](char c) { return c >= 0 && c < ' '; });
}

/// Where a command that is to be typed begins, which stands at the end of its line; else the end.
std::size_t command_in(std::string_view line) {
    const std::size_t at = line.rfind(" coprod ");
    const bool is_told = at != std::string_view::npos &&
                         (line.find_first_not_of(' ') == at + 1 || line[at - 1] == ':');
    return is_told ? at + 1 : line.size();
}

/// Where the word that begins there ends; what stands between back quotes is one word.
std::size_t end_of_word(std::string_view line, std::size_t at) {
    const std::size_t first = std::min(line.find(' ', at), line.size());
    bool quoted = false;
    for (std::size_t end = at; end < line.size(); ++end) {
        quoted = quoted != (line[end] == '`');
        if (line[end] == ' ' && !quoted)
            return end;
    }
    return quoted ? first : line.size();
}

} // namespace

std::string folded(std::string_view line, std::size_t columns) {
    if (columns < narrowest || text_width(line) <= columns || is_quoted_line(line) ||
        has_control(line))
        return std::string(line);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t command = command_in(line);
    const std::string begin(std::min(indent + 2, columns / 2), ' ');
    std::string text(line.substr(0, indent));
    std::size_t used = indent;
    bool first = true;
    for (std::size_t at = indent; at < line.size();) {
        const std::size_t end = at >= command ? line.size() : end_of_word(line, at);
        const std::string_view word = line.substr(at, end - at);
        const std::size_t width = text_width(word);
        if (!first && used + 1 + width > columns) {
            text += "\n" + begin;
            used = begin.size();
        } else if (!first) {
            text += ' ';
            ++used;
        }
        text += word;
        used += width;
        first = false;
        at = std::min(line.size(), end + 1);
    }
    return text;
}

FoldedLines::int_type FoldedLines::overflow(int_type letter) {
    if (!traits_type::eq_int_type(letter, traits_type::eof()))
        add(traits_type::to_char_type(letter));
    return out_.good() ? traits_type::not_eof(letter) : traits_type::eof();
}

std::streamsize FoldedLines::xsputn(const char* text, std::streamsize size) {
    for (std::streamsize i = 0; i < size; ++i)
        add(text[i]);
    return out_.good() ? size : 0;
}

int FoldedLines::sync() {
    pass_on();
    out_.flush();
    return out_.good() ? 0 : -1;
}

void FoldedLines::add(char letter) {
    if (letter != '\n') {
        line_ += letter;
        return;
    }
    line_ = folded(line_, columns_) + "\n";
    pass_on();
}

void FoldedLines::pass_on() {
    out_ << line_;
    line_.clear();
}

} // namespace coprod
