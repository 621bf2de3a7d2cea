#include "input/quotes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

#include "input/escape.h"

namespace coprod {
namespace {

// What may stand behind a closing mark on its line: nothing, a comment, or the signs of lists and
// maps.
QuoteWalk look_behind_closing_mark(std::string_view text, std::size_t after) {
    const std::size_t next = text.find_first_not_of(" \t", after);
    if (next == std::string_view::npos || text[next] == '\n')
        return {QuoteWalk::End::closed, after};
    const bool comment = text[next] == '#' && next > after;
    const bool sign = std::string_view(",]}:").find(text[next]) != std::string_view::npos;
    return comment || sign ? QuoteWalk{QuoteWalk::End::closed, after}
                           : QuoteWalk{QuoteWalk::End::text_follows, next};
}

// The next letter that means something inside quotes; the text's end where there is none.
std::size_t find_stop(std::string_view text, std::size_t from, bool is_double) {
    const auto stops = [&](char letter) {
        return letter == '\n' || (is_double ? letter == '"' || letter == '\\' : letter == '\'');
    };
    const std::string_view rest = text.substr(std::min(from, text.size()));
    const auto* const found = std::find_if(rest.begin(), rest.end(), stops);
    return static_cast<std::size_t>(found - text.begin());
}

bool is_indented(std::string_view text, std::size_t line_start, int indent) {
    const std::size_t first = text.find_first_not_of(" \t", line_start);
    if (first == std::string_view::npos || text[first] == '\n')
        return true; // a blank line belongs to whatever goes on around it
    const std::size_t width = text.find_first_not_of(' ', line_start) - line_start;
    return static_cast<int>(width) > indent;
}

std::size_t digits_of_escape(char letter) {
    switch (letter) {
    case 'x':
        return 2;
    case 'u':
        return 4;
    case 'U':
        return 8;
    default:
        return 0;
    }
}

bool names_a_character(std::string_view digits, std::size_t wanted) {
    unsigned code = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, code, 16);
    const bool whole = digits.size() == wanted && stop == end && error == std::errc();
    return whole && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

std::string_view without_spaces(std::string_view text) {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

/// What stands behind the dash or the first colon of a line.
std::string_view answer_on(std::string_view line) {
    std::string_view rest = without_spaces(line);
    if (rest.starts_with("- "))
        rest = without_spaces(rest.substr(2));
    const bool is_text = !rest.empty() && static_cast<unsigned char>(rest.front()) >= 0x80;
    const std::size_t colon = is_text ? std::string_view::npos : rest.find(": ");
    return colon == std::string_view::npos ? rest : without_spaces(rest.substr(colon + 1));
}

constexpr std::array<std::string_view, 5> marks_of_print{"“", "”", "„", "‘", "’"};

} // namespace

QuoteWalk walk_quote(std::string_view text, std::size_t open, int indent) {
    const bool is_double = text[open] == '"';
    std::size_t at = find_stop(text, open + 1, is_double);
    while (at < text.size()) {
        if (text[at] == '\\') {
            // An escaped line end still starts a line, which the next turn looks at.
            const bool line_end = at + 1 < text.size() && text[at + 1] == '\n';
            at += line_end ? 1U : 2U;
        } else if (text[at] == '\n') {
            if (!is_indented(text, at + 1, indent))
                return {QuoteWalk::End::never_closed, at + 1};
            ++at;
        } else if (!is_double && at + 1 < text.size() && text[at + 1] == '\'') {
            at += 2;
        } else {
            return look_behind_closing_mark(text, at + 1);
        }
        at = find_stop(text, at, is_double);
    }
    return {QuoteWalk::End::never_closed, text.size()};
}

void report_quote(const Source& source, std::size_t open, const QuoteWalk& walk,
                  Diagnostics& diagnostics) {
    const Place place = source.place_at(open);
    const std::string_view text = source.text;
    if (walk.end == QuoteWalk::End::text_follows) {
        const std::string_view rest =
            text.substr(walk.after, text.find('\n', walk.after) - walk.after);
        diagnostics.error(
            "text-after-quote", place,
            fmt::format("the quotation mark that opens here is closed before {}", in_quotes(rest)),
            text[open] == '"'
                ? "Write \\\" for a quotation mark inside the text, and one quotation mark at its "
                  "end."
                : "Write '' for an apostrophe inside the text, and one quotation mark at its end.");
        return;
    }
    std::string message = "this quotation mark is never closed";
    if (walk.after < text.size())
        message = fmt::format(
            "this quotation mark is not closed before line {}, which begins something else",
            source.place_at(walk.after).line);
    diagnostics.error("unclosed-quote", place, std::move(message),
                      "Put the same quotation mark at the end of the text; where the text has "
                      "several lines, indent "
                      "them more than the line on which it begins.");
}

std::size_t find_bad_escape(std::string_view text, std::size_t open, std::size_t after) {
    constexpr std::string_view known = "0abt\tnvfre \"'/\\N_LP\n";
    std::size_t at = text.find('\\', open);
    while (at < after && at + 1 < text.size()) {
        const char letter = text[at + 1];
        const std::size_t digits = digits_of_escape(letter);
        if (digits == 0 && known.find(letter) == std::string_view::npos)
            return at;
        if (digits > 0 && !names_a_character(text.substr(at + 2, digits), digits))
            return at;
        at = text.find('\\', at + 2 + digits);
    }
    return std::string_view::npos;
}

std::string quotes_help(std::string_view line, std::string_view help) {
    const std::string_view answer = answer_on(line);
    const auto* const mark =
        std::find_if(marks_of_print.begin(), marks_of_print.end(),
                     [&](std::string_view each) { return answer.starts_with(each); });
    if (mark == marks_of_print.end() || help.find("double quotes") == std::string_view::npos)
        return std::string(help);
    return fmt::format("{} is a typographic quotation mark, as word processors make them: write "
                       "the straight \" at both ends of the text.",
                       *mark);
}

} // namespace coprod
