#include "writers/escapes.h"

#include "input/escape.h"

namespace coprod {

namespace {

/// U+FFFE, U+FFFF and U+FDD0 to U+FDEF: letters in UTF-8 that are kept for no letter.
bool is_no_character(std::string_view three) {
    return three.starts_with("\xEF\xBF\xBE") || three.starts_with("\xEF\xBF\xBF") ||
           (three.starts_with("\xEF\xB7") && three.size() > 2 &&
            static_cast<unsigned char>(three[2]) >= 0x90 &&
            static_cast<unsigned char>(three[2]) <= 0xAF);
}

std::string_view entity(char letter) {
    switch (letter) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return {};
    }
}

bool is_punctuation(char letter) {
    return (letter >= '!' && letter <= '/') || (letter >= ':' && letter <= '@') ||
           (letter >= '[' && letter <= '`') || (letter >= '{' && letter <= '~');
}

/// Harmless inside a sentence wherever it stands.
bool is_plain_mark(char letter) {
    return letter == ',' || letter == ';' || letter == '?' || letter == '%' || letter == '\'';
}

} // namespace

std::string escape_html(const std::string& text) {
    std::string safe;
    safe.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::string_view named = entity(text[i]); !named.empty()) {
            safe += named;
        } else if (is_no_character(std::string_view(text).substr(i, 3))) {
            safe += "\xEF\xBF\xBD";
            i += 2;
        } else {
            safe += text[i];
        }
    }
    return safe;
}

std::string escape_markdown(const std::string& text) {
    std::string safe;
    bool space_due = false;
    for (const char letter : text) {
        if (letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t') {
            space_due = true;
            continue;
        }
        if (space_due && !safe.empty())
            safe += ' ';
        space_due = false;
        if (const std::string_view named = entity(letter); !named.empty() && letter != '\'')
            safe += named;
        else if (letter == '@')
            safe += "&#64;"; // no mention of anybody, no address of e-mail
        else if (is_punctuation(letter) && !is_plain_mark(letter))
            safe.append("\\").push_back(letter);
        else
            safe += letter;
    }
    return safe;
}

std::string escape_text(const std::string& text) {
    return escape_line(text);
}

std::string (*escape_for(std::string_view name))(const std::string& text) {
    if (name.ends_with(".md"))
        return escape_markdown;
    return name.ends_with(".txt") ? escape_text : escape_html;
}

} // namespace coprod
