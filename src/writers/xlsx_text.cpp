#include "writers/xlsx_text.h"

#include "input/utf8.h"
#include "writers/escapes.h"
#include "writers/keys.h"

namespace coprod {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view ellipsis = "…";

bool is_hex(char letter) {
    return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') ||
           (letter >= 'A' && letter <= 'F');
}

/// `_x0041_` at the beginning: a spreadsheet would read it as the letter A.
bool begins_coded(std::string_view text) {
    constexpr std::size_t length = 7;
    return text.size() >= length && text.starts_with("_x") && is_hex(text[2]) && is_hex(text[3]) &&
           is_hex(text[4]) && is_hex(text[5]) && text[6] == '_';
}

/// A part of a safe text that must not be cut in two, and how many units of UTF-16 it counts.
struct Piece {
    std::string_view shown;
    std::size_t units = 1;
    std::size_t read = 1; ///< bytes of the raw text
};

Piece next_piece(std::string_view text, std::size_t at) {
    constexpr std::string_view coded = "_x005F_";
    if (text[at] == '\r')
        return {"\n", 1, text.substr(at, 2) == "\r\n" ? 2U : 1U};
    if (text[at] == '_' && begins_coded(text.substr(at)))
        return {coded, coded.size(), 1};
    const Decoded next = decode_utf8(text, at);
    if (!next.valid || is_forbidden(next.code) || is_no_character(next.code))
        return {replacement, 1, next.length};
    return {text.substr(at, next.length), next.code > 0xFFFF ? 2U : 1U, next.length};
}

std::size_t units_of(std::string_view text) {
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Piece piece = next_piece(text, at);
        units += piece.units;
        at += piece.read;
    }
    return units;
}

/// The safe text in at most so many units; where that is not the whole, with `end` behind it. Each
/// piece passes through `change` first.
template <typename Change>
std::string fitted(std::string_view text, std::size_t most, std::string_view end, Change change) {
    const std::size_t for_end = units_of(end);
    std::string all;
    std::size_t units = 0;
    std::size_t safe_length = 0; // of `all`, with room for the end behind it
    all.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Piece piece = change(next_piece(text, at));
        if (units + piece.units > most)
            return all.substr(0, safe_length).append(end);
        units += piece.units;
        all += piece.shown;
        at += piece.read;
        if (units + for_end <= most)
            safe_length = all.size();
    }
    return all;
}

} // namespace

std::string xlsx_cell(std::string_view text) {
    return fitted(keys_in_quotes(text), longest_cell, cut_words, [](Piece piece) { return piece; });
}

std::string xlsx_page_line(std::string_view text, std::size_t most) {
    return fitted(keys_in_quotes(text), most, ellipsis, [](Piece piece) {
        if (piece.shown == "&")
            return Piece{"&&", 2, piece.read};
        if (piece.shown == "\n" || piece.shown == "\t")
            return Piece{" ", 1, piece.read};
        return piece;
    });
}

std::string xlsx_property(std::string_view text) {
    constexpr std::size_t most = 255;
    // no reader of properties knows of `_x0041_`
    return fitted(keys_in_quotes(text), most, ellipsis, [](Piece piece) {
        return piece.shown.starts_with("_x") ? Piece{"_", 1, piece.read} : piece;
    });
}

} // namespace coprod
