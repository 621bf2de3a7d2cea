#include "writers/text_layout.h"

#include <algorithm>

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {
namespace {

bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// Each word of a text, escaped.
std::vector<std::string> escaped_words(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const auto* end = std::find_if(text.begin(), text.end(), is_space);
        const auto length = static_cast<std::size_t>(end - text.begin());
        if (length > 0)
            words.push_back(escape_line(text.substr(0, length)));
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return words;
}

/// How many bytes of a word fit into `width` columns; a whole character with its marks at least.
std::size_t bytes_that_fit(std::string_view word, std::size_t width) {
    std::size_t used = 0;
    std::size_t at = 0;
    while (at < word.size()) {
        const Decoded next = decode_utf8(word, at);
        used += static_cast<std::size_t>(display_width(next.code));
        if (used > width && at > 0)
            break;
        at += next.length;
    }
    return at;
}

/// Fills lines with words, one after the other.
class LineFiller {
public:
    LineFiller(std::size_t first_width, std::size_t width) : room_(first_width), width_(width) {}

    void add(std::string_view word) {
        std::size_t columns = text_width(word);
        if (!current_.empty() && used_ + 1 + columns > room_)
            end_line();
        if (!current_.empty())
            append(" ", 1);
        while (current_.empty() && columns > room_) {
            const std::string_view part = word.substr(0, bytes_that_fit(word, room_));
            const std::size_t part_columns = text_width(part);
            append(part, part_columns);
            end_line();
            word.remove_prefix(part.size());
            columns -= part_columns;
        }
        append(word, columns);
    }

    std::vector<std::string> finish() {
        if (!current_.empty())
            end_line();
        return std::move(lines_);
    }

private:
    std::size_t room_;
    std::size_t width_;
    std::size_t used_ = 0; // columns of the current line; counting them anew would be slow
    std::string current_;
    std::vector<std::string> lines_;

    void append(std::string_view text, std::size_t columns) {
        current_ += text;
        used_ += columns;
    }

    void end_line() {
        lines_.push_back(std::move(current_));
        current_.clear();
        used_ = 0;
        room_ = width_;
    }
};

} // namespace

std::size_t text_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        width += static_cast<std::size_t>(display_width(next.code));
        at += next.length;
    }
    return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t first_width) {
    LineFiller lines(first_width, width);
    for (const std::string& word : escaped_words(text))
        lines.add(word);
    return lines.finish();
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    return wrap(text, width, width);
}

} // namespace coprod
