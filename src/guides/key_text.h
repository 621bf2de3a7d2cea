// A file of keys with comments, grown line by line: what templates are written with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace coprod {

/// Comments are wrapped to 80 columns and hold no line end, whatever their text holds.
class KeyText {
public:
    /// Without comments only keys and the empty lines between sections are written.
    explicit KeyText(bool comments) : comments_(comments) {}

    /// An empty line before what comes next; never two of them, and none at the top.
    void blank() { blank_due_ = !text_.empty(); }
    /// A line across the page, in a comment.
    void rule();
    void comment(std::string_view text, std::size_t indent);
    /// An empty line inside a comment.
    void gap();
    /// The same behind a hyphen, as one item of a list.
    void item(std::string_view text, std::size_t indent);
    /// Names and what they mean, in two columns of a comment.
    void list(const std::vector<std::pair<std::string, std::string>>& entries, std::size_t indent);
    /// `name:` with the value behind it, which must be YAML.
    void key(std::string_view name, std::string_view value, std::size_t indent);
    /// A line of YAML behind "# ", to be used by taking these two characters away.
    void example(std::string_view line, std::size_t indent);

    [[nodiscard]] bool has_comments() const { return comments_; }
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    bool comments_;
    bool blank_due_ = false;
    std::string text_;

    void add(std::string_view line, std::size_t indent);
};

} // namespace coprod
