// Writes a part of a YAML file with a comment above each key, taken from the same tables of fields
// that read it.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "input/fields.h"
#include "input/yaml.h"

namespace coprod {

/// A YAML text that grows key by key. A key is explained where it stands for the first time; what
/// its table has beside it and the text does not is named in a comment.
class YamlText {
public:
    /// `# text` in lines of at most 80 columns; an empty text is an empty line.
    void comment(std::string_view text);
    /// The key of that row with the value; `node` is of the shape that the row reads.
    void entry(const Field& row, const YamlNode& node);
    [[nodiscard]] std::string take() && { return std::move(text_); }

private:
    std::string text_;
    std::set<const Field*> explained_;

    void comment(std::string_view text, std::size_t indent);
    void explain(const Field& row, std::size_t indent);
    void explain_map(const Shape& shape, std::size_t indent);
    void entry(const Field& row, const YamlNode& node, std::size_t indent, std::string_view begin);
    void value(const Shape& shape, const YamlNode& node, std::size_t indent);
    void map(const Shape& shape, const YamlNode& node, std::size_t indent, bool in_list);
    void list(const Shape& shape, const YamlNode& node, std::size_t indent);
    void scalar(std::string_view words, std::size_t indent, std::size_t used);
};

} // namespace coprod
