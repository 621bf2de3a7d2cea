#include "input/source_cursor.h"

#include <algorithm>
#include <array>

namespace coprod {
namespace {

bool is_white(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n';
}

// How many letters are the same from the start up to a line's end, white space behind them left
// out. Most lines stand in both as they are, and are compared at once.
std::size_t same_on_line(std::string_view text, std::string_view value) {
    std::size_t same = std::min({text.find('\n'), text.size(), value.size()});
    if (text.substr(0, same) != value.substr(0, same))
        for (same = 0; text[same] == value[same];)
            ++same;
    while (same > 0 && is_white(text[same - 1]))
        --same;
    return same;
}

} // namespace

void SourceCursor::skip_blanks() {
    while (!at_end()) {
        if (is_white(text_[at_])) {
            ++at_;
            continue;
        }
        const bool comment = text_[at_] == '#' && (at_ == 0 || is_white(text_[at_ - 1]));
        if (!comment)
            return;
        at_ = std::min(text_.find('\n', at_), text_.size());
    }
}

bool SourceCursor::take_null_word() {
    constexpr std::array<std::string_view, 4> words{"~", "null", "Null", "NULL"};
    for (const std::string_view word : words) {
        const std::size_t end = at_ + word.size();
        if (text_.substr(at_, word.size()) != word)
            continue;
        if (end < text_.size() && !is_white(text_[end]) &&
            std::string_view(",]}:").find(text_[end]) == std::string_view::npos)
            return false;
        at_ = end;
        return true;
    }
    return false;
}

void SourceCursor::skip_word() {
    at_ = std::min(text_.find_first_of(" \t\n,[]{}", at_ + 1), text_.size());
}

bool SourceCursor::take_text(std::string_view value) {
    if (text_.substr(at_, value.size()) == value) {
        // Trailing white space of a block may be shorter in the value than in the file, never
        // longer.
        at_ += value.size();
        return true;
    }
    std::size_t here = at_;
    std::size_t index = 0;
    std::size_t end = at_;
    while (true) {
        while (index < value.size() && is_white(value[index]))
            ++index;
        if (index == value.size())
            break;
        while (here < text_.size() && is_white(text_[here]))
            ++here;
        if (here == text_.size() || text_[here] != value[index])
            return false;
        const std::size_t same = same_on_line(text_.substr(here), value.substr(index));
        here += same;
        index += same;
        end = here;
    }
    at_ = end;
    return true;
}

bool SourceCursor::skip_block_header() {
    const std::size_t end = text_.find('\n', at_);
    const std::string_view line =
        text_.substr(at_, end == std::string_view::npos ? end : end - at_);
    at_ = end == std::string_view::npos ? text_.size() : end + 1;
    // Behind the sign and its marks only a comment may stand, with a space before it.
    const std::size_t rest = line.find_first_not_of("|>-+0123456789");
    if (rest == std::string_view::npos)
        return true;
    const std::size_t mark = line.find_first_not_of(" \t", rest);
    return mark == std::string_view::npos || (mark > rest && line[mark] == '#');
}

bool SourceCursor::at_tight_comment() const {
    std::size_t mark = at_;
    while (mark < text_.size() && (text_[mark] == ' ' || text_[mark] == '\t'))
        ++mark;
    if (mark == at_ || mark + 1 >= text_.size() || text_[mark] != '#')
        return false;
    return !is_white(text_[mark + 1]) && text_[mark + 1] != '#';
}

} // namespace coprod
