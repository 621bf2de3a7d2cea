// Texts in Markdown: as few marks as can be, so that a list that is pasted as it stands still reads
// well, and enough of them that every reader of CommonMark gives the same text back.
#include "writers/escapes.h"

#include <algorithm>

#include "input/escape.h"
#include "input/letters.h"
#include "writers/keys.h"

namespace coprod {

namespace {

bool is_blank(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

bool is_letter_or_digit(char letter) {
    return is_digit(letter) || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// What addresses, mentions and references are made of.
bool is_of_address(char letter) {
    return is_letter_or_digit(letter) ||
           std::string_view("-._~:/?#@&=+%!$").find(letter) != std::string_view::npos;
}

std::string on_one_line(const std::string& text) {
    std::string line;
    line.reserve(text.size());
    bool space_due = false;
    for (const char letter : text) {
        if (is_blank(letter)) {
            space_due = !line.empty();
            continue;
        }
        if (space_due)
            line += ' ';
        space_due = false;
        line += letter;
    }
    return line;
}

/// Whether the word holds the beginning of "www.", written in any way.
bool has_www(std::string_view word) {
    constexpr std::string_view sign = "www.";
    const auto same = [](char a, char b) {
        return a == b || (a >= 'A' && a <= 'Z' && a + 32 == b);
    };
    return std::search(word.begin(), word.end(), sign.begin(), sign.end(), same) != word.end();
}

/// Issues, requests, milestones, labels, snippets and epics: a sign, and right behind it a number,
/// or for some a name.
bool has_sign(std::string_view word) {
    constexpr std::string_view before_numbers = "#!$&";
    constexpr std::string_view before_names = "%~";
    for (std::size_t at = 0; at + 1 < word.size(); ++at) {
        const char next = word[at + 1];
        if ((is_digit(next) && before_numbers.find(word[at]) != std::string_view::npos) ||
            (is_letter_or_digit(next) && before_names.find(word[at]) != std::string_view::npos))
            return true;
    }
    return false;
}

/// What may be the name of a small picture: "tada", "+1".
bool is_emoji_name(std::string_view name) {
    return std::ranges::any_of(name, is_letter_or_digit) &&
           std::ranges::all_of(name, [](char letter) {
               return is_letter_or_digit(letter) || letter == '_' || letter == '+' || letter == '-';
           });
}

bool has_emoji(std::string_view word) {
    for (std::size_t at = word.find(':'); at < word.size();) {
        const std::size_t end = word.find(':', at + 1);
        if (end < word.size() && is_emoji_name(word.substr(at + 1, end - at - 1)))
            return true;
        at = end;
    }
    return false;
}

bool is_hash(std::string_view letters) {
    const auto is_hex = [](char letter) {
        return is_digit(letter) || (letter >= 'a' && letter <= 'f') ||
               (letter >= 'A' && letter <= 'F');
    };
    return letters.size() >= 7 && letters.size() <= 40 && std::ranges::all_of(letters, is_hex) &&
           std::ranges::any_of(letters, is_digit);
}

/// The hash of a commit, or GH-12.
bool has_hash_or_issue(std::string_view word) {
    for (std::size_t at = 0; at < word.size(); ++at) {
        std::size_t end = at;
        while (end < word.size() && is_letter_or_digit(word[end]))
            ++end;
        const std::string_view letters = word.substr(at, end - at);
        const bool gh = letters.size() == 2 && (letters[0] == 'G' || letters[0] == 'g') &&
                        (letters[1] == 'H' || letters[1] == 'h');
        if (is_hash(letters) ||
            (gh && end + 1 < word.size() && word[end] == '-' && is_digit(word[end + 1])))
            return true;
        at = end;
    }
    return false;
}

/// Whether a reader would make a link, a mention or a reference of the word, which `next` follows.
bool is_reference(std::string_view word, char next) {
    const std::size_t at = word.find('@');
    const bool mention = at != std::string_view::npos && (at + 1 < word.size() || next != ' ');
    const bool named = next == '"' && (word == "~" || word == "%");
    return mention || named || word.find("//") != std::string_view::npos || has_sign(word) ||
           has_www(word) || has_emoji(word) || has_hash_or_issue(word);
}

/// The end of the reference that begins at `at`; `at` itself where none does.
std::size_t end_of_reference(std::string_view line, std::size_t at) {
    std::size_t end = at;
    while (end < line.size() && is_of_address(line[end]))
        ++end;
    if (!is_reference(line.substr(at, end - at), end < line.size() ? line[end] : ' '))
        return at;
    while (std::string_view(".:?!").find(line[end - 1]) != std::string_view::npos)
        --end; // what closes the sentence is no part of it
    return end;
}

/// Whether the mark would make a list, a heading or a table of the line that it begins.
bool opens_block(std::string_view line, std::size_t at) {
    const char letter = line[at];
    if (at == 0)
        return letter == '-' || letter == '+' || letter == '=' || letter == ':';
    return (letter == '.' || letter == ')') && std::ranges::all_of(line.substr(0, at), is_digit);
}

/// Between two letters it is no emphasis for any reader, and names such as why_not stay whole.
bool is_inside_word(std::string_view line, std::size_t at) {
    return line[at] == '_' && at > 0 && at + 1 < line.size() && is_letter_or_digit(line[at - 1]) &&
           is_letter_or_digit(line[at + 1]);
}

void append_letter(std::string& safe, std::string_view line, std::size_t at) {
    const char letter = line[at];
    const char next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (letter == '<')
        safe += "&lt;";
    else if (letter == '>')
        safe += "&gt;";
    else if (letter == '&' && (next == '#' || is_letter_or_digit(next)))
        safe += "&amp;";
    else if (!is_inside_word(line, at) &&
             (std::string_view("\\`*_[]~|$#").find(letter) != std::string_view::npos ||
              opens_block(line, at)))
        safe.append("\\").push_back(letter);
    else
        safe += letter;
}

/// The word as code, of which nothing else is made; it holds no backtick.
void append_code(std::string& safe, std::string_view word) {
    safe.append("`").append(word).append("`");
}

} // namespace

std::string escape_markdown(const std::string& text) {
    const std::string line = escape_line(on_one_line(text));
    std::string safe;
    safe.reserve(line.size() + line.size() / 8);
    for (std::size_t at = 0; at < line.size();) {
        if (const std::size_t key = key_in_backticks(line, at); key > 0) {
            safe.append(line, at, key);
            at += key;
            continue;
        }
        const bool begins = at == 0 || !is_of_address(line[at - 1]);
        const std::size_t end = begins ? end_of_reference(line, at) : at;
        if (end > at)
            append_code(safe, std::string_view(line).substr(at, end - at));
        else
            append_letter(safe, line, at);
        at = std::max(end, at + 1);
    }
    return safe;
}

} // namespace coprod
