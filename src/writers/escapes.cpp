#include "writers/escapes.h"

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {

namespace {

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

} // namespace

bool is_no_character(char32_t code) {
    return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

std::string escape_html(const std::string& text) {
    std::string safe;
    safe.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::string_view named = entity(text[i]); !named.empty()) {
            safe += named;
        } else if (const Decoded next = decode_utf8(text, i);
                   next.valid && (is_no_character(next.code) || is_forbidden(next.code))) {
            safe += "\xEF\xBF\xBD";
            i += next.length - 1;
        } else {
            safe += text[i];
        }
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
