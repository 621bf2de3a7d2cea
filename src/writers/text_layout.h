// Plain text laid out in lines for a terminal or a printer: wrapped paragraphs, lists, fields,
// small tables and headings. Whatever goes in is escaped here, so no text reaches the terminal raw.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coprod {

/// The columns of a page whose reader's terminal is not known.
inline constexpr std::size_t page_width = 80;

/// The columns that a text takes on a terminal: wide characters count 2, combining ones 0.
[[nodiscard]] std::size_t text_width(std::string_view text);

/// The text in lines of at most `width` columns (at least 2) without spaces at their ends: broken
/// at spaces, and inside a word only where the word is longer than a line. Runs of spaces, tabs and
/// line ends count as one space. The first line may have another width. An empty text has no lines.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width,
                                            std::size_t first_width);
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, std::size_t width);

/// How a few leading words are set off where there is colour; the words say the same without it.
enum class Tone { plain, strong, good, open, missing };

/// Cells by row, in at most five columns. The head may be empty; a row shorter than the widest one
/// ends in empty cells.
struct TextTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;
    std::size_t first_column = 0; ///< the least width of the first column
};

/// A text that grows downwards. Every line is at most `width` columns wide and ends without spaces.
class TextPage {
public:
    /// No page is narrower than this; a smaller width counts as this one.
    static constexpr std::size_t least_width = 40;

    /// `heading_note` stands under every heading; it may be empty.
    TextPage(std::size_t width, bool colour, std::string heading_note);

    /// The name of the whole page, with a rule of `=` under it.
    void title(std::string_view text);
    /// Begins a section: an empty line, the heading, a rule of `-` and the heading note.
    void heading(std::string_view text);
    /// Begins a part of a section: an empty line and the heading, without a rule.
    void subheading(std::string_view text, std::size_t indent);
    /// One empty line before what comes next; never two of them, and none at the top or the end.
    void blank();
    /// Nothing where the text is empty.
    void paragraph(std::string_view text, std::size_t indent = 0);
    /// `marker` ("- ", "12. "), then `lead` in its tone, then the text; later lines stand under the
    /// lead.
    void item(std::string_view marker, std::string_view lead, std::string_view text,
              std::size_t indent, Tone tone = Tone::plain);
    /// "Label: text", later lines set in by two columns; nothing where the text is empty.
    void field(std::string_view label, std::string_view text, std::size_t indent);
    /// Labels in one column and texts in the next; entries without a text are left out.
    void definitions(const std::vector<std::pair<std::string, std::string>>& entries,
                     std::size_t indent);
    /// Columns two apart; cells wrap inside their column where the page is too narrow.
    void table(const TextTable& table, std::size_t indent);

    /// Everything so far; each line ends in one line end.
    [[nodiscard]] const std::string& text() const { return text_; }
    /// The same, handed over; the page must not be used again.
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::size_t width_;
    bool colour_;
    std::string heading_note_;
    std::string text_;
    bool blank_due_ = false;

    void begin_line(std::size_t indent);
    void ruled(std::string_view text, char rule);
    void row(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
             std::size_t indent, Tone tone);
    void row_line(std::vector<std::string_view>& columns, const std::vector<std::size_t>& widths,
                  std::size_t indent, Tone tone);
    void paint_from(std::size_t start, Tone tone);
};

} // namespace coprod
