#include "input/source_cursor.h"

#include <algorithm>
#include <array>

namespace coprod {
namespace {

bool is_white(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n';
}

} // namespace

void SourceCursor::skip_spaces() {
    while (!at_end() && (text_[at_] == ' ' || text_[at_] == '\t'))
        ++at_;
}

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

bool SourceCursor::take(char wanted) {
    if (at_end() || text_[at_] != wanted)
        return false;
    ++at_;
    return true;
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
        while (here < text_.size() && index < value.size() && text_[here] == value[index] &&
               !is_white(value[index])) {
            ++here;
            ++index;
        }
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
    const std::size_t mark = text_.find_first_not_of(" \t", at_);
    if (mark == std::string_view::npos || text_[mark] != '#' || mark == at_ ||
        mark + 1 >= text_.size())
        return false;
    return !is_white(text_[mark + 1]) && text_[mark + 1] != '#';
}

} // namespace coprod
