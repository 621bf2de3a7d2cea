// The part of SyntaxScan for what begins with a sign: quotes, blocks of text, brackets.
#include <algorithm>

#include <fmt/format.h>

#include "input/quotes.h"
#include "input/syntax_scan.h"

namespace coprod {
namespace {

constexpr std::string_view one_of(bool square, std::string_view if_square,
                                  std::string_view if_curly) {
    return square ? if_square : if_curly;
}

} // namespace

// True when a value that begins with a sign was walked; false for a text without quotes.
bool SyntaxScan::scan_marked() {
    while (letter(at_) == '&' || letter(at_) == '!') {
        refuse_sign_and_space();
        refuse_sign_with_meaning();
        at_ += word_length();
        skip_spaces();
    }
    switch (letter(at_)) {
    case '"':
    case '\'':
        scan_quote();
        return true;
    case '|':
    case '>':
        scan_block_text();
        return true;
    case '[':
    case '{':
        scan_brackets();
        return true;
    case '@':
    case '`':
    case '%':
        report("reserved-character", at_,
               fmt::format("a text without quotes must not begin with \"{}\"", letter(at_)),
               quote_it);
    case ']':
    case '}':
    case ',':
        report_stray_sign();
    case '*':
        refuse_sign_with_meaning();
        return false;
    case '?':
        refuse_sign_and_space();
        return false;
    default:
        return false;
    }
}

std::size_t SyntaxScan::word_length() const {
    return std::min(text_.find_first_of(" \t\n,[]{}", at_), text_.size()) - at_;
}

void SyntaxScan::refuse_sign_and_space() {
    if (white(at_ + 1))
        report("reserved-character", at_,
               fmt::format("a text without quotes must not begin with \"{}\" and a space",
                           letter(at_)),
               quote_it);
}

// These have a message of their own, unless it was given before the text became unreadable.
void SyntaxScan::refuse_sign_with_meaning() {
    if (diagnostics_.error_count() > 0)
        return;
    const char sign = letter(at_);
    report(
        sign == '*'   ? "alias"
        : sign == '&' ? "anchor"
                      : "tag",
        at_,
        fmt::format("a text without quotes must not begin with \"{}\", which has a meaning in YAML",
                    sign),
        quote_it);
}

void SyntaxScan::report_list_as_name(std::size_t offset) {
    report("key-not-text", offset, "a list or a group of answers cannot be a name",
           "Put the name in double quotes.");
}

void SyntaxScan::report_stray_sign() {
    report("stray-sign", at_,
           fmt::format("\"{}\" has nothing to close or separate here", letter(at_)),
           "Delete it, or put the whole text in double quotes.");
}

void SyntaxScan::scan_quote() {
    const std::size_t open = at_;
    const QuoteWalk walk = walk_quote(text_, open, indent());
    if (walk.end == QuoteWalk::End::closed && text_[open] == '"') {
        const std::size_t bad = find_bad_escape(text_, open, walk.after);
        if (bad != std::string_view::npos)
            report("bad-escape", bad,
                   "in double quotes a backslash begins a code, and this one is not known",
                   "Write \\\\ for a backslash, or put the text in single quotes.");
    }
    if (walk.end != QuoteWalk::End::closed) {
        report_quote(source_, open, walk, diagnostics_);
        throw Found{};
    }
    at_ = walk.after;
}

void SyntaxScan::scan_block_text() {
    const std::size_t open = at_++;
    while (std::string_view("+-123456789").find(letter(at_)) != std::string_view::npos)
        ++at_;
    const bool spaced = white(at_);
    skip_spaces();
    if (!spaced || !at_line_end())
        report("text-after-block-sign", open,
               fmt::format("behind \"{}\" the text must begin on the next line", letter(open)),
               "Begin the text on the next line, indented; or put it in double quotes if the sign "
               "belongs to it.");
    int first_column = -1;
    bool ended_by_comment = false;
    for (next_line(); at_ < text_.size(); next_line()) {
        const std::size_t start = at_;
        while (letter(at_) == ' ')
            ++at_;
        const int here = column(at_);
        if (letter(at_) == '\t' && first_column < 0)
            report("tab-indentation", at_, "this line is indented with a tab",
                   "Use spaces only; two for each level are usual.");
        if (letter(at_) == '\n')
            continue;
        if (here <= indent()) {
            at_ = start;
            return;
        }
        if (ended_by_comment)
            report("comment-inside-text", at_,
                   "the text above was ended by a comment, and cannot go on here",
                   "Indent the line with # like the text if it belongs to it; otherwise move it "
                   "above the text.");
        ended_by_comment = here < first_column && letter(at_) == '#';
        if (here < first_column && !ended_by_comment)
            report("bad-indentation", at_,
                   "this line is indented less than the first line of the text that it belongs to",
                   "Indent it at least as far as the first line of the text.");
        if (first_column < 0)
            first_column = here;
    }
}

void SyntaxScan::scan_brackets() {
    std::vector<Bracket> open{{at_}};
    ++at_;
    while (!open.empty()) {
        if (at_ >= text_.size()) {
            const bool square = text_[open.back().open] == '[';
            report("unclosed-bracket", open.back().open,
                   fmt::format("this bracket is never closed; \"{}\" is missing",
                               one_of(square, "]", "}")),
                   "Close it at the end of the list; put the text in double quotes if the bracket "
                   "belongs to it.");
        }
        scan_bracket_token(open);
    }
}

void SyntaxScan::scan_bracket_token(std::vector<Bracket>& open) {
    const char here = letter(at_);
    if (here == ' ' || here == '\t' || here == '\n') {
        ++at_;
        if (here == '\n')
            check_line_in_brackets(open);
    } else if (here == '#' && white(at_ - 1)) {
        at_ = std::min(text_.find('\n', at_), text_.size());
    } else if (here == ',') {
        open.back() = {open.back().open};
        ++at_;
    } else if (here == ']' || here == '}') {
        close_bracket(open);
    } else if (here == '[' || here == '{') {
        begin_value_in_brackets(open.back());
        open.push_back({at_});
        ++at_;
    } else if (here == ':' && (white(at_ + 1) || text_[at_ - 1] == '"' || text_[at_ - 1] == '\'')) {
        take_colon_in_brackets(open.back());
    } else if (here == '"' || here == '\'') {
        begin_value_in_brackets(open.back());
        scan_quote();
    } else {
        scan_text_in_brackets(open.back());
    }
}

// A line that is indented no more than the block it is in shows that the bracket above was
// forgotten.
void SyntaxScan::check_line_in_brackets(const std::vector<Bracket>& open) {
    const std::size_t start = at_;
    skip_spaces();
    if (at_line_end() || letter(at_) == ']' || letter(at_) == '}' || column(at_) > indent())
        return;
    report("unclosed-bracket", open.back().open,
           fmt::format("this bracket is not closed before line {}, which begins something else",
                       source_.place_at(start).line),
           "Close it at the end of the list, or indent the lines inside it more than the line on "
           "which it opens.");
}

void SyntaxScan::close_bracket(std::vector<Bracket>& open) {
    const bool square = text_[open.back().open] == '[';
    if (letter(at_) != (square ? ']' : '}'))
        report("unclosed-bracket", open.back().open,
               fmt::format(
                   "this bracket is not closed before the \"{}\" on line {}; \"{}\" is missing",
                   letter(at_), source_.place_at(at_).line, one_of(square, "]", "}")),
               "Close the brackets in the order in which they were opened, the last one first.");
    ++at_;
    skip_spaces();
    if (open.size() > 1 && letter(at_) == ':')
        report_list_as_name(open.back().open);
    open.pop_back();
}

void SyntaxScan::begin_value_in_brackets(Bracket& bracket) {
    if (bracket.value)
        report("missing-comma", at_, "a comma is missing before this item",
               "Separate the items with commas; put a text that has brackets, commas or quotation "
               "marks in it in "
               "double quotes.");
    bracket.value = true;
}

void SyntaxScan::take_colon_in_brackets(Bracket& bracket) {
    if (bracket.continued)
        report("missing-comma", text_.find_first_not_of(" \t", line_start(at_)),
               "a comma is missing before this line", "Put a comma at the end of the line before.");
    if (bracket.colon)
        report("colon-in-text", at_,
               "a colon with a space behind it cannot stand inside a text without quotes",
               quote_it);
    bracket.colon = true;
    bracket.value = false;
    ++at_;
}

void SyntaxScan::scan_text_in_brackets(Bracket& bracket) {
    begin_value_in_brackets(bracket);
    const std::size_t begin = at_;
    if (text_[bracket.open] == '{' && !bracket.colon)
        check_glued_colon(begin);
    if (std::string_view("@`%|>#").find(letter(at_)) != std::string_view::npos)
        report("reserved-character", at_,
               fmt::format("a text without quotes must not begin with \"{}\"", letter(at_)),
               quote_it);
    if (letter(at_) == '-' || letter(at_) == '?' || letter(at_) == '&')
        refuse_sign_and_space();
    if (letter(at_) == '*')
        (void)scan_marked();
    for (; std::string_view(",[]{}\n").find(letter(at_)) == std::string_view::npos; ++at_) {
        const bool colon = letter(at_) == ':' && (white(at_ + 1) || letter(at_ + 1) == ',');
        const bool comment = letter(at_) == '#' && white(at_ - 1);
        if (colon || comment)
            break;
        if ((letter(at_) == '?' || letter(at_) == '!') && at_ == failed_)
            report(
                "sign-in-brackets", begin,
                fmt::format("a text with \"{}\" in it needs quotes inside brackets", letter(at_)),
                quote_it);
    }
    // A text may go on over the next line, so what follows there is not another item yet.
    if (letter(at_) == '\n') {
        bracket.value = false;
        bracket.continued = true;
    }
}

} // namespace coprod
