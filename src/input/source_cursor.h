// Walks the source beside the YAML library's events, so that nothing in the file is left out
// without a word.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "input/short_text.h"

namespace coprod {

/// A place in a text that only moves forward.
class SourceCursor {
public:
    static constexpr std::size_t none = std::string_view::npos;

    explicit SourceCursor(std::string_view text) : text_(text) {}

    [[nodiscard]] std::size_t at() const { return at_; }
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    [[nodiscard]] char next() const { return at_end() ? '\0' : text_[at_]; }
    void move_to(std::size_t offset) { at_ = offset; }

    /// Moves over spaces, tabs, line ends and comments.
    void skip_blanks();
    /// Moves over spaces and tabs.
    void skip_spaces() {
        while (next() == ' ' || next() == '\t')
            ++at_;
    }
    /// Moves over one character if it is that one.
    bool take(char wanted) {
        if (at_end() || text_[at_] != wanted)
            return false;
        ++at_;
        return true;
    }
    /// Moves over `~`, `null`, `Null` or `NULL` where it stands as a whole word.
    bool take_null_word();
    /// Moves over everything up to white space or the end of a value in `[ ]` or `{ }`.
    void skip_word();
    /// Moves behind the text that reads as `value` when white space is not compared and the words
    /// in `cuts` (those from here on) stand there by their first letters; puts the words back into
    /// `value`, whose white space stays. Where `doubled` is a character, two of it in the source
    /// read as one. False if there is no such text here.
    [[nodiscard]] bool take_text(std::string& value, std::span<const CutWord> cuts,
                                 char doubled = '\0');
    /// Moves behind the first line of a `|` or `>` block; false if more than a comment stands on
    /// it.
    [[nodiscard]] bool skip_block_header();
    /// True where a comment starts here or after spaces, with no space between `#` and its first
    /// word.
    [[nodiscard]] bool at_tight_comment() const;

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace coprod
