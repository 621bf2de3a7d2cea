#include "writers/text_fill.h"

#include <algorithm>

#include "input/escape.h"
#include "input/utf8.h"
#include "writers/text_layout.h"

namespace coprod {
namespace {

/// The beginning of a text that can be written as it is: nothing in it has to be escaped, and one
/// space stands between its words.
struct Stretch {
    std::size_t bytes = 0;
    std::size_t columns = 0;
    bool full = false; ///< it ends because what comes next takes more columns than are left
};

/// The longest such beginning of at most `room` columns; `text` begins with a word.
Stretch stretch_of(std::string_view text, std::size_t room) {
    Stretch found;
    while (true) {
        const std::string_view rest = text.substr(found.bytes);
        const std::size_t plain = plain_length(rest.substr(0, room - found.columns));
        found.bytes += plain;
        found.columns += plain;
        if (plain == rest.size() || is_space(rest[plain]))
            return found;
        const Decoded next = decode_utf8(rest, plain);
        if (!next.valid || is_forbidden(next.code))
            return found;
        const std::size_t width = display_width(next.code);
        found.full = width > room - found.columns;
        if (found.full)
            return found;
        found.bytes += next.length;
        found.columns += width;
    }
}

/// Where the last whole word of such a beginning ends; 0 where it holds none.
std::size_t end_of_words(std::string_view text, std::size_t bytes) {
    if (bytes == text.size() || is_space(text[bytes]))
        return text[bytes - 1] == ' ' ? bytes - 1 : bytes;
    const std::size_t space = text.substr(0, bytes).rfind(' ');
    return space == std::string_view::npos ? 0 : space;
}

std::string_view without_space_before(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size() && is_space(text[at]))
        ++at;
    return text.substr(at);
}

} // namespace

bool has_words(std::string_view text) {
    return !without_space_before(text).empty();
}

std::size_t one_line_width(std::string_view text) {
    constexpr std::size_t endless = std::string::npos;
    if (!has_words(text))
        return 0;
    const Stretch all = stretch_of(text, endless);
    if (!is_space(text.front()) && !is_space(text.back()) && all.bytes == text.size())
        return all.columns;
    std::string line;
    LineFiller(line, {endless, endless}, 0).add(text);
    return text_width(line);
}

std::string_view take_line(std::string_view& lines) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    return line;
}

void LineFiller::add(std::string_view text) {
    for (text = without_space_before(text); !text.empty(); text = without_space_before(text))
        text.remove_prefix(add_some(text));
}

/// Writes what fits into the current line, and says how many bytes of the text that was.
std::size_t LineFiller::add_some(std::string_view text) {
    if (begun_ && used_ >= room_)
        end_line();
    const std::size_t gap = begun_ ? 1 : 0;
    const Stretch found = stretch_of(text, room_ - used_ - gap);
    if (const std::size_t bytes = end_of_words(text, found.bytes); bytes > 0) {
        put(text.substr(0, bytes));
        if (found.full)
            end_line();
        else
            used_ += gap + found.columns - text_width(text.substr(bytes, found.bytes - bytes));
        return bytes;
    }
    if (!found.full)
        return add_escaped_word(text);
    if (begun_) {
        end_line();
        return 0;
    }
    // A word is longer than a line: as many characters as fit, one at least.
    const std::size_t bytes = found.bytes > 0 ? found.bytes : decode_utf8(text, 0).length;
    put(text.substr(0, bytes));
    end_line();
    return bytes;
}

/// Only words that have to be escaped come here, and escaped ones do not come again.
std::size_t LineFiller::add_escaped_word(std::string_view text) {
    const auto* end = std::find_if(text.begin(), text.end(), is_space);
    const auto bytes = static_cast<std::size_t>(end - text.begin());
    add(escape_line(text.substr(0, bytes)));
    return bytes;
}

void LineFiller::put(std::string_view words) {
    if (break_due_) {
        out_ += '\n';
        out_.append(indent_, ' ');
        break_due_ = false;
        broken_ = true;
    } else if (begun_) {
        out_ += ' ';
    }
    out_ += words;
    begun_ = true;
}

void LineFiller::end_line() {
    break_due_ = true;
    begun_ = false;
    used_ = 0;
    room_ = later_;
}

} // namespace coprod
