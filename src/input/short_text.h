// A shorter text of the same layout for the YAML library, which needs many steps for each letter:
// long words are cut to their first letter there, and taken from the source itself afterwards.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// One word that was cut.
struct CutWord {
    std::uint32_t source = 0; ///< where it begins in the source
    std::uint32_t cut = 0;    ///< where its first letter stands in the short text
    std::uint32_t length = 0; ///< in the source, in bytes
};

/// A text with the lines, the signs and the white space of its source, and the words cut from it in
/// their order. Words that mean something to YAML (`null`), and whatever is not a run of at least
/// three ASCII letters behind a space, stand as in the source; so does a text with a backslash, in
/// which letters can be codes.
class ShortText {
public:
    explicit ShortText(std::string_view source);

    [[nodiscard]] const std::string& text() const { return text_; }
    /// The place in the source of a place in the short text. `near` remembers where the last search
    /// ended, for the next one; 0 for the first.
    [[nodiscard]] std::size_t in_source(std::size_t offset, std::size_t& near) const;
    /// The words that were cut from that place of the source on, in their order; `near` as above.
    [[nodiscard]] std::span<const CutWord> cuts_from(std::size_t source_offset,
                                                     std::size_t& near) const;

private:
    std::string text_;
    std::vector<CutWord> cuts_;
};

} // namespace coprod
