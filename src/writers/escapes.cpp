#include "writers/escapes.h"

#include <utility>

#include "input/escape.h"
#include "input/utf8.h"
#include "writers/keys.h"

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

std::string escape_easy_text(const std::string& text) {
    return escape_text(keys_in_quotes(text));
}

std::string escape_easy_html(const std::string& text) {
    return escape_html(keys_in_quotes(text));
}

} // namespace

bool is_no_character(char32_t code) {
    return (code >= 0xFDD0 && code <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}

std::string escape_html(const std::string& text) {
    std::string safe;
    safe.reserve(text.size() + text.size() / 8);
    std::size_t key_end = text.size(); // the place of the mark that ends a key
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t key = text[i] == '`' ? key_in_backticks(text, i) : 0; key > 0) {
            safe += key_begins;
            key_end = i + key - 1;
        } else if (i == key_end) {
            safe += key_ends;
        } else if (const std::string_view named = entity(text[i]); !named.empty()) {
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
    const bool easy = name.starts_with("easy-read");
    if (name.ends_with(".txt"))
        return easy ? escape_easy_text : escape_text;
    return easy ? escape_easy_html : escape_html;
}

std::string finished(std::string_view name, std::string document) {
    const bool page = !name.ends_with(".md") && !name.ends_with(".txt");
    return page ? keys_as_code(std::move(document)) : document;
}

} // namespace coprod
