#include "guides/yaml_quotes.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "coprod/date.h"
#include "input/fields.h"
#include "input/utf8.h"

namespace coprod {

namespace {

/// What readers of YAML take for yes, no or nothing.
constexpr std::array<std::string_view, 9> other_meanings{"true", "false", "yes", "no", "on",
                                                         "off",  "null",  "y",   "n"};

std::string escaped(std::string_view character, char32_t code) {
    switch (code) {
    case U'"':
        return "\\\"";
    case U'\\':
        return "\\\\";
    case U'\n':
        return "\\n";
    case U'\t':
        return "\\t";
    default:
        break;
    }
    if (!is_forbidden(code))
        return std::string(character);
    return code > 0xFFFF ? fmt::format("\\U{:08x}", static_cast<std::uint32_t>(code))
                         : fmt::format("\\u{:04x}", static_cast<std::uint32_t>(code));
}

bool is_day_or_month(std::string_view text) {
    return parse_date(text).has_value() || parse_date(fmt::format("{}-01", text)).has_value();
}

bool is_clear_name(std::string_view text) {
    return is_plain_id(text) && text.front() >= 'a' &&
           std::find(other_meanings.begin(), other_meanings.end(), text) == other_meanings.end();
}

} // namespace

std::string yaml_quoted(std::string_view text) {
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        const std::string_view character = text.substr(at, next.length);
        quoted += next.valid ? escaped(character, next.code) : std::string(character);
        at += next.length;
    }
    return quoted + '"';
}

std::string yaml_value(std::string_view text) {
    return is_clear_name(text) || is_day_or_month(text) ? std::string(text) : yaml_quoted(text);
}

} // namespace coprod
