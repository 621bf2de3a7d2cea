#include "input/syntax_scan.h"

#include <algorithm>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/quotes.h"
#include "input/tree_builder.h"

namespace coprod {
namespace {

bool is_name_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

constexpr std::string_view align_it = "Indent it by as many spaces as the lines that it belongs "
                                      "with; lines of one list or group begin in "
                                      "the same column.";
constexpr std::string_view align_both =
    "Give both the same indent if they belong together: lines of one list or group begin in the "
    "same column.";
constexpr std::string_view note_it =
    "Put the whole text in double quotes. Where yes or no is asked for, write the rest as a note: "
    "{answer: yes, note: \"…\"}.";

std::string spaces(int count) {
    return count == 1 ? "1 space" : fmt::format("{} spaces", count);
}

/// A word that many people answer with before they write more.
bool is_yes_or_no(std::string_view word) {
    std::string small(word);
    for (char& c : small)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small == "yes" || small == "no" || small == "unsure";
}

} // namespace

std::string_view glued_name(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && is_name_letter(text[end]))
        ++end;
    if (end + 1 >= text.size() || text[end] != ':' ||
        std::string_view("/: \t\n").find(text[end + 1]) != std::string_view::npos)
        return {};
    return text.substr(0, end);
}

bool SyntaxScan::run() {
    try {
        if (text_.substr(0, 3) == "---")
            next_line();
        while (at_ < text_.size())
            scan_line();
    } catch (const Found&) {
        return true;
    }
    return false;
}

void SyntaxScan::report(std::string_view code, std::size_t offset, std::string message,
                        std::string_view help) {
    const Place place = source_.place_at(offset);
    diagnostics_.error(code, place, std::move(message),
                       quotes_help(source_.line(place.line), help));
    throw Found{};
}

bool SyntaxScan::white(std::size_t offset) const {
    const char found = letter(offset);
    return found == ' ' || found == '\t' || found == '\n';
}

std::size_t SyntaxScan::line_start(std::size_t offset) const {
    return offset == 0 ? 0 : text_.rfind('\n', offset - 1) + 1;
}

int SyntaxScan::column(std::size_t offset) const {
    return static_cast<int>(offset - line_start(offset));
}

void SyntaxScan::skip_spaces() {
    while (letter(at_) == ' ' || letter(at_) == '\t')
        ++at_;
}

void SyntaxScan::next_line() {
    const std::size_t end = text_.find('\n', at_);
    at_ = end == std::string_view::npos ? text_.size() : end + 1;
}

// Only white space or a comment is left on the line.
bool SyntaxScan::at_line_end() const {
    return letter(at_) == '\n' || (letter(at_) == '#' && (at_ == 0 || white(at_ - 1)));
}

void SyntaxScan::check_tab(std::size_t first) {
    const std::size_t start = line_start(first);
    const std::size_t tab = text_.substr(start, first - start).find('\t');
    if (tab != std::string_view::npos)
        report("tab-indentation", start + tab, "this line is indented with a tab",
               "Use spaces only; two for each level are usual.");
}

SyntaxScan::Plain SyntaxScan::plain(std::size_t offset) const {
    for (std::size_t at = offset;; ++at) {
        if (letter(at) == '\n')
            return {at, false, false};
        if (letter(at) == ':' && white(at + 1))
            return {at, true, false};
        if (letter(at) == '#' && at > offset && white(at - 1))
            return {at, false, true};
    }
}

void SyntaxScan::scan_line() {
    skip_spaces();
    if (at_line_end()) {
        next_line();
        return;
    }
    check_tab(at_);
    fit_into_blocks();
    pending_ = false;
    scan_node();
}

void SyntaxScan::fit_into_blocks() {
    const int here = column(at_);
    const bool dash = at_dash();
    bool left = false;
    Block inner{}; // the outermost of those that end here
    while (!blocks_.empty() && blocks_.back().column > here) {
        inner = blocks_.back();
        blocks_.pop_back();
        left = true;
    }
    // A list may stand in the column of the name that holds it.
    const std::size_t count = blocks_.size();
    if (!dash && count > 1 && blocks_.back().list && blocks_[count - 2].column == here)
        blocks_.pop_back();
    const bool deeper = here > indent();
    if (deeper && (left || !pending_))
        report("bad-indentation", at_,
               fmt::format("this line is indented by {}, which fits none of the lines above{}",
                           spaces(here),
                           left ? fmt::format("; line {} is indented by {}", inner.line,
                                              spaces(inner.column))
                                : std::string()),
               left ? align_both : align_it);
    if (deeper || blocks_.empty() || blocks_.back().list == dash)
        return;
    if (dash && (left || !pending_))
        report("bad-indentation", at_,
               "this item of a list stands where a name and a colon are needed", align_it);
    if (!dash)
        report("bad-indentation", at_,
               "this line stands among the items of a list, but does not begin with a dash",
               align_it);
}

void SyntaxScan::scan_node() {
    while (at_dash()) {
        const int here = column(at_);
        if (blocks_.empty() || !blocks_.back().list || blocks_.back().column != here)
            blocks_.push_back({here, true, source_.place_at(at_).line});
        ++at_;
        skip_spaces();
        if (at_line_end()) {
            pending_ = true;
            next_line();
            return;
        }
    }
    scan_key_or_text();
}

void SyntaxScan::open_map(std::size_t name) {
    const int at_column = column(name);
    if (blocks_.empty() || blocks_.back().list || blocks_.back().column != at_column)
        blocks_.push_back({at_column, false, source_.place_at(name).line});
}

void SyntaxScan::scan_key_or_text() {
    const std::size_t begin = at_;
    const bool name_needed =
        !blocks_.empty() && !blocks_.back().list && blocks_.back().column == column(at_);
    if (scan_marked()) {
        scan_behind_marked(begin, name_needed);
        return;
    }
    const Plain words = plain(at_);
    if (words.colon) {
        if (words.end == begin)
            report("null-key", begin, "a name is missing before the colon", missing_name_help);
        open_map(begin);
        at_ = words.end + 1;
        scan_value();
    } else if (name_needed) {
        report_missing_colon(begin);
    } else {
        scan_more_lines(words);
    }
}

// Quotes or brackets at the place of a name are one only if a colon follows.
void SyntaxScan::scan_behind_marked(std::size_t begin, bool name_needed) {
    const char first = letter(begin);
    const bool brackets = first == '[' || first == '{';
    skip_spaces();
    if (letter(at_) == ':' && brackets)
        report_list_as_name(begin);
    if (letter(at_) == ':') {
        open_map(begin);
        ++at_;
        scan_value();
    } else if (name_needed && (first == '"' || first == '\'')) {
        report_missing_colon(begin);
    } else if (name_needed) {
        report("bad-indentation", begin, "this line stands where a name and a colon are needed",
               align_it);
    } else if (first != '|' && first != '>') {
        finish_value(brackets ? "bracket" : "quotation mark");
    }
}

// "title:My project" is the commonest slip of all: a colon without its space.
void SyntaxScan::check_glued_colon(std::size_t begin) {
    const std::string_view name = glued_name(text_.substr(begin));
    if (!name.empty())
        report("no-space-after-colon", begin + name.size(),
               fmt::format("there is no space behind the colon after {}", in_quotes(name)),
               "Write a space behind it.");
}

void SyntaxScan::report_missing_colon(std::size_t begin) {
    check_glued_colon(begin);
    const std::string_view line = text_.substr(begin, plain(begin).end - begin);
    report("key-without-colon", begin, fmt::format("there is no colon after {}", in_quotes(line)),
           missing_colon_help);
}

void SyntaxScan::scan_value() {
    skip_spaces();
    if (at_line_end()) {
        pending_ = true;
        next_line();
        return;
    }
    if (at_dash())
        report("list-on-name-line", at_, "a list cannot begin on the line of its name",
               "Put each item on a line of its own below the name, with a dash before it; put text "
               "that begins with a "
               "dash in double quotes.");
    const char first = letter(at_);
    if (scan_marked()) {
        if (first != '|' && first != '>')
            finish_value(first == '[' || first == '{' ? "bracket" : "quotation mark");
        return;
    }
    const Plain words = plain(at_);
    if (words.colon)
        report("colon-in-text", words.end,
               "a colon with a space behind it cannot stand inside a text without quotes",
               is_yes_or_no(text_.substr(at_, words.end - at_)) ? note_it : quote_it);
    scan_more_lines(words);
}

// A text goes on over the lines that are indented more than its name or dash.
void SyntaxScan::scan_more_lines(Plain words) {
    const std::size_t begin = at_;
    const std::uint32_t begun_on = source_.place_at(at_).line;
    bool comment = words.comment;
    for (at_ = words.end, next_line(); at_ < text_.size(); next_line()) {
        const std::size_t start = at_;
        skip_spaces();
        if (letter(at_) == '\n')
            continue;
        if (letter(at_) == '#') {
            comment = true;
            continue;
        }
        if (column(at_) <= indent()) {
            at_ = start;
            return;
        }
        words = plain(at_);
        if (words.colon) {
            check_tab(at_);
            check_glued_colon(begin);
            report("bad-indentation", at_,
                   fmt::format("this line looks like a name with its answer, but is indented as "
                               "though the text on line {} "
                               "went on",
                               begun_on),
                   align_it);
        }
        if (comment)
            report("comment-inside-text", at_,
                   fmt::format("the text on line {} was ended by a comment, and cannot go on here",
                               begun_on),
                   "Move the comment above the text, or put the whole text in double quotes if # "
                   "belongs to it.");
        comment = words.comment;
    }
}

void SyntaxScan::finish_value(std::string_view what) {
    skip_spaces();
    if (at_line_end()) {
        next_line();
        return;
    }
    if (letter(at_) == ':')
        report("colon-in-text", at_,
               "a second colon on this line makes it unclear what the name is", quote_it);
    if (letter(at_) == ']' || letter(at_) == '}')
        report_stray_sign();
    report("text-after-value", at_, fmt::format("there is more text behind the closing {}", what),
           "Put the whole text in quotes, and write \\\" for a double quotation mark inside double "
           "quotes.");
}

} // namespace coprod
