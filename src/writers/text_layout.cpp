#include "writers/text_layout.h"

#include "input/utf8.h"
#include "writers/text_fill.h"

namespace coprod {

std::size_t text_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = plain_length(text.substr(at));
        width += plain;
        at += plain;
        if (at == text.size())
            break;
        const Decoded next = decode_utf8(text, at);
        width += display_width(next.code);
        at += next.length;
    }
    return width;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width, std::size_t first_width) {
    std::string filled;
    LineFiller(filled, {first_width, width}, 0).add(text);
    std::vector<std::string> lines;
    for (std::string_view rest = filled; !rest.empty();)
        lines.emplace_back(take_line(rest));
    return lines;
}

std::vector<std::string> wrap(std::string_view text, std::size_t width) {
    return wrap(text, width, width);
}

} // namespace coprod
