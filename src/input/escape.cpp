#include "input/escape.h"

#include <fmt/format.h>

namespace coprod {

std::string escape_character(std::string_view text, std::size_t at, const Decoded& character) {
    const auto code = static_cast<unsigned>(character.code);
    if (!character.valid)
        return fmt::format("\\x{:02x}", static_cast<unsigned char>(text[at]));
    if (code == '\n')
        return "\\n";
    if (code == '\t')
        return "\\t";
    if (!is_forbidden(character.code))
        return std::string(text.substr(at, character.length));
    // A C1 control is written \u0085, because \x85 stands for a byte that is no character.
    if (code < 0x80)
        return fmt::format("\\x{:02x}", code);
    return code <= 0xFFFF ? fmt::format("\\u{:04x}", code) : fmt::format("\\U{:08x}", code);
}

std::string escape_line(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; true;) {
        const std::size_t plain = plain_length(text.substr(at));
        shown += text.substr(at, plain);
        at += plain;
        if (at == text.size())
            return shown;
        const Decoded next = decode_utf8(text, at);
        shown += escape_character(text, at, next);
        at += next.length;
    }
}

std::string in_quotes(std::string_view text) {
    constexpr int most = 40;
    std::size_t end = 0;
    for (int count = 0; count < most && end < text.size(); ++count)
        end += decode_utf8(text, end).length;
    return fmt::format("\"{}{}\"", text.substr(0, end), end < text.size() ? "…" : "");
}

} // namespace coprod
