// A second, forgiving reading of a text that the YAML library could not read, in search of the
// mistake.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "input/source.h"

namespace coprod {

/// The name with which a text begins, where a colon without its space stands behind it; else
/// nothing.
[[nodiscard]] std::string_view glued_name(std::string_view text);

/// Walks a text from its start to the first thing that people get wrong.
class SyntaxScan {
public:
    /// `failed` is the offset at which the library gave up.
    SyntaxScan(const Source& source, std::size_t failed, Diagnostics& diagnostics)
        : source_(source), text_(source.text), failed_(failed), diagnostics_(diagnostics) {}

    /// True once it has given its one message, false where nothing was found and no message given.
    [[nodiscard]] bool run();

private:
    static constexpr std::string_view quote_it = "Put the whole text in double quotes.";

    struct Found {};
    struct Block {
        int column;
        bool list;
        std::uint32_t line; // on which it begins
    };
    // A text without quotes up to the end of its line, or to what ends it there.
    struct Plain {
        std::size_t end;
        bool colon;
        bool comment;
    };
    struct Bracket {
        std::size_t open = 0;
        bool value = false;     // something stands here since the last comma
        bool colon = false;     // a colon stands since the last comma
        bool continued = false; // a text without quotes went on to another line
    };

    const Source& source_;
    std::string_view text_;
    std::size_t failed_;
    Diagnostics& diagnostics_;
    std::size_t at_ = 0;
    std::vector<Block> blocks_;
    bool pending_ = true; // a value is still to come, as behind a name and its colon

    [[noreturn]] void report(std::string_view code, std::size_t offset, std::string message,
                             std::string_view help);

    [[noreturn]] void report_stray_sign();
    [[noreturn]] void report_list_as_name(std::size_t offset);
    void refuse_sign_and_space();
    void refuse_sign_with_meaning();

    [[nodiscard]] char letter(std::size_t offset) const {
        return offset < text_.size() ? text_[offset] : '\n';
    }
    [[nodiscard]] bool white(std::size_t offset) const;
    [[nodiscard]] bool at_dash() const { return letter(at_) == '-' && white(at_ + 1); }
    [[nodiscard]] std::size_t line_start(std::size_t offset) const;
    [[nodiscard]] int column(std::size_t offset) const;
    [[nodiscard]] int indent() const { return blocks_.empty() ? -1 : blocks_.back().column; }
    [[nodiscard]] std::size_t word_length() const;
    [[nodiscard]] Plain plain(std::size_t offset) const;

    void skip_spaces();
    void next_line();
    [[nodiscard]] bool at_line_end() const;
    void check_tab(std::size_t first);

    void scan_line();
    void fit_into_blocks();
    void scan_node();
    void scan_key_or_text();
    void scan_behind_marked(std::size_t begin, bool name_needed);
    void check_glued_colon(std::size_t begin);
    [[noreturn]] void report_missing_colon(std::size_t begin);
    void open_map(std::size_t name);
    void scan_value();
    bool scan_marked();
    void scan_quote();
    void scan_block_text();
    void scan_more_lines(Plain words);
    void finish_value(std::string_view what);

    void scan_brackets();
    void scan_bracket_token(std::vector<Bracket>& open);
    void scan_text_in_brackets(Bracket& bracket);
    void begin_value_in_brackets(Bracket& bracket);
    void take_colon_in_brackets(Bracket& bracket);
    void close_bracket(std::vector<Bracket>& open);
    void check_line_in_brackets(const std::vector<Bracket>& open);
};

} // namespace coprod
