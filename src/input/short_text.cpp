#include "input/short_text.h"

namespace coprod {
namespace {

constexpr std::size_t shortest_cut = 3;

bool is_word(char c) {
    const auto folded = static_cast<unsigned char>(c | 0x20);
    return (folded >= 'a' && folded <= 'z') || (c >= '0' && c <= '9');
}

bool joins_words(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '/';
}

// Behind the last letter or figure of the words from `begin` on; signs that mean something to YAML
// end them, and so do two spaces.
std::size_t end_of_words(std::string_view source, std::size_t begin) {
    std::size_t end = begin;
    for (std::size_t at = begin; at < source.size(); ++at) {
        const char c = source[at];
        if (is_word(c))
            end = at + 1;
        else if (at == begin || end != at || !joins_words(c))
            break; // one sign between two words, and no more
    }
    return end;
}

// The library has a meaning of its own for these.
bool is_null_word(std::string_view word) {
    return word == "null" || word == "Null" || word == "NULL";
}

} // namespace

ShortText::ShortText(std::string_view source) {
    if (source.find('\\') != std::string_view::npos) {
        text_ = source;
        return;
    }
    text_.reserve(source.size());
    cuts_.reserve(source.size() / 16);
    std::size_t copied = 0; // the source up to here stands in the short text
    std::size_t at = source.find(' ');
    while (at != std::string_view::npos) {
        const std::size_t begin = at + 1;
        const std::size_t end = end_of_words(source, begin);
        const std::string_view words = source.substr(begin, end - begin);
        if (words.size() >= shortest_cut && !is_null_word(words)) {
            text_.append(source, copied, begin + 1 - copied);
            cuts_.push_back({static_cast<std::uint32_t>(begin),
                             static_cast<std::uint32_t>(text_.size() - 1),
                             static_cast<std::uint32_t>(words.size())});
            copied = end;
        }
        at = source.find(' ', end);
    }
    text_.append(source, copied);
}

std::size_t ShortText::in_source(std::size_t offset, std::size_t& near) const {
    while (near < cuts_.size() && cuts_[near].cut <= offset)
        ++near;
    while (near > 0 && cuts_[near - 1].cut > offset)
        --near;
    if (near == 0)
        return offset;
    const CutWord& word = cuts_[near - 1];
    return offset == word.cut ? word.source : offset - word.cut - 1 + word.source + word.length;
}

std::span<const CutWord> ShortText::cuts_from(std::size_t source_offset, std::size_t& near) const {
    while (near < cuts_.size() && cuts_[near].source < source_offset)
        ++near;
    while (near > 0 && cuts_[near - 1].source >= source_offset)
        --near;
    return std::span(cuts_).subspan(near);
}

} // namespace coprod
