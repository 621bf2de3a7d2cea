#include "input/source_cursor.h"

#include <algorithm>
#include <array>
#include <utility>

namespace coprod {
namespace {

bool is_white(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\n';
}

// Walks a value as the library gives it and the source side by side.
class TextMatch {
public:
    TextMatch(std::string_view source, std::size_t at, std::string_view value,
              std::span<const CutWord> cuts, char doubled)
        : source_(source), value_(value), cuts_(cuts), doubled_(doubled), here_(at), end_(at) {}

    bool run() {
        text_.reserve(value_.size() + value_.size() / 2 + 16);
        while (true) {
            while (index_ < value_.size() && is_white(value_[index_]))
                text_ += value_[index_++];
            if (index_ == value_.size())
                return true;
            while (here_ < source_.size() && is_white(source_[here_]))
                ++here_;
            if (!take_word() && !take_stretch())
                return false;
            end_ = here_;
        }
    }

    /// Behind the last letter that was matched.
    [[nodiscard]] std::size_t end() const { return end_; }
    [[nodiscard]] std::string take_text() { return std::move(text_); }

private:
    std::string_view source_;
    std::string_view value_;
    std::span<const CutWord> cuts_;
    char doubled_;
    std::size_t here_;
    std::size_t end_;
    std::size_t index_ = 0;
    std::string text_;

    [[nodiscard]] bool next_is_same() const {
        return here_ < source_.size() && source_[here_] == value_[index_];
    }

    // A word that the value has by its first letter only.
    bool take_word() {
        if (cuts_.empty() || cuts_.front().source != here_ || !next_is_same())
            return false;
        text_.append(source_, here_, cuts_.front().length);
        here_ += cuts_.front().length;
        ++index_;
        cuts_ = cuts_.subspan(1);
        return true;
    }

    // Letters that stand in both, up to white space or the next word.
    bool take_stretch() {
        const std::size_t begin = here_;
        const std::size_t word = cuts_.empty() ? source_.size() : cuts_.front().source;
        while (index_ < value_.size() && here_ < word && !is_white(value_[index_]) &&
               next_is_same()) {
            const bool is_doubled = source_[here_] == doubled_ && doubled_ != '\0';
            text_ += value_[index_++];
            here_ += is_doubled ? 2U : 1U;
        }
        return here_ > begin;
    }
};

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

bool SourceCursor::take_text(std::string& value, std::span<const CutWord> cuts, char doubled) {
    const bool whole = cuts.empty() || cuts.front().source >= at_ + value.size();
    if (whole && doubled == '\0' && text_.substr(at_, value.size()) == value) {
        // Trailing white space of a block may be shorter in the value than in the file, never
        // longer.
        at_ += value.size();
        return true;
    }
    TextMatch match(text_, at_, value, cuts, doubled);
    if (!match.run())
        return false;
    at_ = match.end();
    value = match.take_text();
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
