#include "fuzz/texts.h"

#include <array>

#include <fmt/format.h>

#include "fuzz/check.h"

namespace coprod_fuzz {

using namespace coprod;

namespace {

void add_tree(const YamlNode& node, std::string_view key, std::size_t depth, std::string& text) {
    text += fmt::format("{:{}}{} {} {}:{} {} {}\n", "", depth, key, static_cast<int>(node.kind),
                        node.place.line, node.place.column, node.quoted, node.text);
    for (const YamlNode& item : node.items)
        add_tree(item, "-", depth + 1, text);
    for (const YamlEntry& entry : node.entries)
        add_tree(entry.value,
                 fmt::format("{} {}:{}", entry.key, entry.key_place.line, entry.key_place.column),
                 depth + 1, text);
}

/// How many bytes the character at the beginning has by its first byte; 0 where that is none.
std::size_t length_by_first(unsigned char first) {
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if (first >= 0xE0 && first <= 0xEF)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

/// The character at the beginning, or nothing where it is not UTF-8.
std::string_view first_character(std::string_view text) {
    const std::size_t length = length_by_first(static_cast<unsigned char>(text[0]));
    if (length == 0 || length > text.size())
        return {};
    const std::string_view character = text.substr(0, length);
    for (const char byte : character.substr(1))
        if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80)
            return {};
    const bool overlong = (character.starts_with('\xE0') && character < "\xE0\xA0") ||
                          (character.starts_with('\xF0') && character < "\xF0\x90");
    const bool surrogate = character.starts_with('\xED') && character >= "\xED\xA0";
    const bool beyond = character.starts_with('\xF4') && character >= "\xF4\x90";
    return overlong || surrogate || beyond ? std::string_view{} : character;
}

struct Range {
    std::string_view first;
    std::string_view last;
};

// Controls, line and paragraph separators, bidirectional controls, tag characters. In UTF-8 the
// order of the bytes is that of the characters.
constexpr std::array steering{
    Range{std::string_view("\0", 1), "\x1F"},
    Range{"\x7F", "\x7F"},
    Range{"\xC2\x80", "\xC2\x9F"},
    Range{"\xE2\x80\xA8", "\xE2\x80\xAE"},
    Range{"\xE2\x81\xA6", "\xE2\x81\xA9"},
    Range{"\xF3\xA0\x80\x80", "\xF3\xA0\x81\xBF"},
};

} // namespace

std::string text_of(Bytes bytes) {
    return {bytes.begin(), bytes.end()};
}

std::string tree_text(const YamlNode& node) {
    std::string text;
    add_tree(node, "", 0, text);
    return text;
}

std::string with_crlf(std::string_view text) {
    std::string changed;
    for (const char byte : text) {
        if (byte == '\n' && !changed.ends_with('\r'))
            changed += '\r';
        changed += byte;
    }
    return changed;
}

std::string steering_trouble(std::string_view text, std::string_view also) {
    for (std::size_t at = 0; at < text.size();) {
        if ((text[at] >= ' ' && text[at] <= '~') || text[at] == '\n') {
            ++at;
            continue;
        }
        const std::string_view character = first_character(text.substr(at));
        if (character.empty())
            return fmt::format("byte {} is not UTF-8: {}", at, text);
        for (const Range& range : steering)
            if (character >= range.first && character <= range.last && character != "\n" &&
                also.find(character) == std::string_view::npos)
                return fmt::format("byte {} can steer a terminal: {}", at, text);
        at += character.size();
    }
    return {};
}

std::string checked_messages(const std::vector<Diagnostic>& messages,
                             const std::optional<Source>& source) {
    std::string all;
    for (const Diagnostic& message : messages) {
        const std::string shown = render(message);
        require_no(steering_trouble(shown));
        require(!message.message.empty() && !message.code.empty(), "a message says something");
        if (source && message.file == source->name && message.place.known()) {
            require(message.place.line <= std::max<std::size_t>(source->line_starts.size(), 1),
                    "a message's line is one of the file: " + shown);
            require(message.place.column >= 1 &&
                        message.place.column <= source->line(message.place.line).size() + 1,
                    "a message's column is one of its line: " + shown);
        }
        all += shown;
    }
    return all;
}

} // namespace coprod_fuzz
