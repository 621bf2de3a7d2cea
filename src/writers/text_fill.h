// Lines filled with words, one after the other: escaped, measured and written in one go.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace coprod {

/// What separates words: a space, a tab or a line end.
[[nodiscard]] constexpr bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/// False for a text of spaces, tabs and line ends alone, and for an empty one.
[[nodiscard]] bool has_words(std::string_view text);

/// The columns that the text takes where all of its words stand, escaped, on one line.
[[nodiscard]] std::size_t one_line_width(std::string_view text);

/// Takes the first line, and its line end, away from filled lines.
[[nodiscard]] std::string_view take_line(std::string_view& lines);

/// How many columns a line may take.
struct LineWidths {
    std::size_t first = 0; ///< at least 2
    std::size_t later = 0; ///< at least 2
};

/// Writes words to the end of a text that must outlive it, as wrap() promises: every word escaped,
/// lines broken at spaces. A line end stands only between two lines, never after the last one.
class LineFiller {
public:
    /// `indent` spaces, which the widths do not count, stand before every line but the first.
    LineFiller(std::string& out, LineWidths widths, std::size_t indent)
        : out_(out), room_(widths.first), later_(widths.later), indent_(indent) {}

    /// Writes all words of `text`; the first one never joins the last one of an earlier text.
    void add(std::string_view text);
    /// True until a second line has begun.
    [[nodiscard]] bool on_first_line() const { return !broken_; }

private:
    std::string& out_;
    std::size_t room_;
    std::size_t later_;
    std::size_t indent_;
    std::size_t used_ = 0; // columns of the current line
    bool begun_ = false;   // the current line holds something
    bool break_due_ = false;
    bool broken_ = false;

    std::size_t add_some(std::string_view text);
    std::size_t add_escaped_word(std::string_view text);
    void put(std::string_view words);
    void end_line();
};

} // namespace coprod
