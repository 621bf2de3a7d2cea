#include "results/json_text.h"

#include <cstdint>
#include <cstring>

#include "input/escape.h"
#include "input/utf8.h"

namespace coprod {
namespace {

/// True for a byte that JSON writes as it is and that is a whole character.
bool is_plain(char byte) {
    return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

/// True where one of eight bytes could be other than plain; never false for one that is. Each line
/// sets the highest bit of the bytes that it looks for.
bool any_special(std::uint64_t bytes) {
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101;
    constexpr std::uint64_t highest = ones * 0x80;
    const auto equal = [&](std::uint64_t byte) {
        const std::uint64_t difference = bytes ^ (ones * byte);
        return (difference - ones) & ~difference;
    };
    const std::uint64_t control = (bytes - ones * 0x20) & ~bytes;
    return ((bytes | control | equal('"') | equal('\\') | equal(0x7F)) & highest) != 0;
}

/// The offset of the first byte from `at` on that is not plain; texts are mostly plain, so eight of
/// them are looked at together.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
    std::uint64_t eight = 0;
    while (text.size() - at >= sizeof eight) {
        std::memcpy(&eight, text.data() + at, sizeof eight);
        if (any_special(eight))
            break;
        at += sizeof eight;
    }
    while (at < text.size() && is_plain(text[at]))
        ++at;
    return at;
}

void add_character(std::string_view text, std::size_t at, const Decoded& character,
                   std::string& line) {
    if (character.code == '\n')
        line += "\\n";
    else if (character.code == '\t')
        line += "\\t";
    else if (character.code == '"')
        line += "\\\"";
    else if (character.code == '\\')
        line += "\\\\";
    else if (character.valid && !is_forbidden(character.code))
        line += text.substr(at, character.length);
    else
        line += '\\' + escape_character(text, at, character); // its own backslash, doubled
}

} // namespace

void add_json_text(std::string_view text, std::string& line) {
    line += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = end_of_plain(text, at);
        line += text.substr(at, end - at);
        if (end == text.size())
            break;
        const Decoded next = decode_utf8(text, end);
        add_character(text, end, next, line);
        at = end + next.length;
    }
    line += '"';
}

} // namespace coprod
