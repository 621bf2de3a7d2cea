#include "input/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include <fmt/format.h>

namespace coprod {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks that East Asian Width calls wide or full-width, and emoji, rounded to whole blocks.
constexpr std::array<Range, 19> wide_ranges{{{0x1100, 0x115F},
                                             {0x231A, 0x231B},
                                             {0x2329, 0x232A},
                                             {0x23E9, 0x23EC},
                                             {0x2614, 0x2615},
                                             {0x26AA, 0x26AB},
                                             {0x2705, 0x2705},
                                             {0x274C, 0x274C},
                                             {0x2E80, 0x303E},
                                             {0x3041, 0x33FF},
                                             {0x3400, 0x4DBF},
                                             {0x4E00, 0x9FFF},
                                             {0xA000, 0xA4CF},
                                             {0xAC00, 0xD7A3},
                                             {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},
                                             {0xFF00, 0xFF60},
                                             {0x1F300, 0x1FAFF},
                                             {0x20000, 0x3FFFD}}};

// Combining marks of the scripts most used, joiners, direction marks and variation selectors.
constexpr std::array<Range, 17> zero_ranges{{{0x0300, 0x036F},
                                             {0x0483, 0x0489},
                                             {0x0591, 0x05BD},
                                             {0x0610, 0x061A},
                                             {0x061C, 0x061C},
                                             {0x064B, 0x065F},
                                             {0x0670, 0x0670},
                                             {0x06D6, 0x06DC},
                                             {0x0900, 0x0902},
                                             {0x093C, 0x093C},
                                             {0x0941, 0x0948},
                                             {0x094D, 0x094D},
                                             {0x1AB0, 0x1AFF},
                                             {0x200B, 0x200F},
                                             {0x20D0, 0x20FF},
                                             {0xFE00, 0xFE0F},
                                             {0xFE20, 0xFE2F}}};

template <std::size_t Size>
bool contains(const std::array<Range, Size>& ranges, char32_t code) {
    const auto* found =
        std::lower_bound(ranges.begin(), ranges.end(), code,
                         [](const Range& range, char32_t wanted) { return range.last < wanted; });
    return found != ranges.end() && found->first <= code;
}

constexpr Decoded invalid{0xFFFD, 1, false};

bool is_bidi_control(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool is_tag_character(char32_t code) {
    return code >= 0xE0000 && code <= 0xE007F;
}

// Eight bytes of a text, for looking at all of them at once.
using Block = std::uint64_t;

constexpr Block each_byte(unsigned char byte) {
    return Block{byte} * 0x0101010101010101U;
}

Block block_at(std::string_view text, std::size_t at) {
    Block block = 0;
    std::memcpy(&block, text.data() + at, sizeof block);
    return block;
}

constexpr bool is_plain(char c) {
    return c >= ' ' && c < 0x7F;
}

// Adding 1 sets the top bit of 0x7F, taking 0x20 away that of a control, and other bytes have it; a
// carry into a neighbour comes only from a byte that is found itself.
constexpr bool all_plain(Block block) {
    return ((block | (block + each_byte(1)) | (block - each_byte(' '))) & each_byte(0x80)) == 0;
}

constexpr bool any_zero(Block block) {
    return ((block - each_byte(1)) & ~block & each_byte(0x80)) != 0;
}

// `second` begins one byte after `first`.
constexpr bool any_two_spaces(Block first, Block second) {
    return any_zero((first ^ each_byte(' ')) | (second ^ each_byte(' ')));
}

} // namespace

std::size_t plain_length(std::string_view text) {
    std::size_t at = 0;
    for (; text.size() - at > sizeof(Block); at += sizeof(Block)) {
        const Block block = block_at(text, at);
        if (!all_plain(block) || any_two_spaces(block, block_at(text, at + 1)))
            break;
    }
    const auto second_space = [&] { return at > 0 && text[at] == ' ' && text[at - 1] == ' '; };
    while (at < text.size() && is_plain(text[at]) && !second_space())
        ++at;
    return at;
}

Decoded decode_utf8(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t index) { return static_cast<unsigned char>(text[index]); };
    const unsigned char lead = byte(at);
    if (lead < 0x80)
        return {lead, 1, true};
    if (lead < 0xC2 || lead > 0xF4)
        return invalid;
    const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (text.size() - at < length)
        return invalid;
    char32_t code = lead & (0x7FU >> length);
    for (std::size_t index = at + 1; index < at + length; ++index) {
        if ((byte(index) & 0xC0U) != 0x80)
            return invalid;
        code = (code << 6U) | (byte(index) & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return overlong || surrogate || code > 0x10FFFF ? invalid : Decoded{code, length, true};
}

std::size_t count_characters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).length)
        ++count;
    return count;
}

std::size_t display_width(char32_t code) {
    if (code < 0x300)
        return 1;
    if (contains(zero_ranges, code))
        return 0;
    return contains(wide_ranges, code) ? 2 : 1;
}

bool is_forbidden(char32_t code) {
    if (code < 0x20)
        return code != '\t' && code != '\n';
    if (code < 0x7F)
        return false;
    return code <= 0x9F || code == 0x2028 || code == 0x2029 || code == 0xFEFF ||
           is_bidi_control(code) || is_tag_character(code);
}

std::size_t find_forbidden(std::string_view text) {
    for (std::size_t at = plain_length(text); at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        if (!next.valid || is_forbidden(next.code))
            return at;
        at += next.length;
        at += plain_length(text.substr(at));
    }
    return std::string_view::npos;
}

std::string describe_character(char32_t code) {
    const std::string number = fmt::format("U+{:04X}", static_cast<unsigned>(code));
    if (code == 0x2028 || code == 0x2029)
        return "the invisible line separator " + number;
    if (is_bidi_control(code))
        return "the invisible character " + number + ", which turns the direction of text";
    if (is_tag_character(code))
        return "the invisible tag character " + number;
    if (code == 0xFEFF)
        return "a byte-order mark (" + number + ") inside the text";
    return "the control character " + number;
}

} // namespace coprod
