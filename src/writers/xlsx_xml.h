// The XML of a workbook's parts, read again piece by piece.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// A start or an end of an element, or text between them. An element that is empty has both.
struct XmlPiece {
    enum class Kind { start, end, text };
    Kind kind = Kind::text;
    std::string_view words; ///< the element's name, or the text as it stands there
    std::string_view attributes;

    /// As it stands there; empty where there is none.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
};

/// Reads XML as the workbook library writes it: with a declaration, quoted attributes, one root,
/// and nothing else than elements and text. The text must live as long.
class XmlReader {
public:
    explicit XmlReader(std::string_view xml);

    /// The next piece; nothing at the end, and where something is wrong.
    [[nodiscard]] std::optional<XmlPiece> next();
    /// After the last piece: whether every element had its end and, where it says how many others
    /// it holds (`count`, or `uniqueCount`), held as many.
    [[nodiscard]] bool is_whole() const;

private:
    struct Open {
        std::string_view name;
        std::optional<std::size_t> promised;
        std::size_t held = 0;
    };

    std::string_view rest_;
    std::vector<Open> open_;
    std::optional<std::string_view> empty_; // an element whose end comes next
    bool root_ended_ = false;
    bool broken_ = false;

    std::optional<XmlPiece> take_tag();
    std::optional<XmlPiece> end(std::string_view name);
    std::optional<XmlPiece> text();
    std::optional<XmlPiece> wrong();
};

/// The text with the five characters that XML writes in another way.
[[nodiscard]] std::string decoded_xml(std::string_view xml);

/// A whole number from 0; nothing where the text is anything else.
[[nodiscard]] std::optional<std::size_t> xml_number(std::string_view text);

} // namespace coprod
