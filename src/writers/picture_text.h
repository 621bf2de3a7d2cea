// Words in pictures: how wide they are at the most, and where their lines break.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace coprod {

/// The height that all letters in pictures have at the most, and from one line to the next, in
/// units of the drawing.
constexpr int letter_size = 13;
constexpr int line_height = 16;

/// The units that the words take in a wide sans-serif type; in most types they take less.
[[nodiscard]] int drawn_width(std::string_view text, bool strong);

/// The room for a label.
struct LabelRoom {
    int width = 0;
    std::size_t lines = 1;
    bool strong = false;
};

/// The text, escaped as for a terminal, in lines that fit into the room: broken at spaces and after
/// hyphens, inside a word only where it is longer than a line. Where there is more, the last line
/// ends in `…`. An empty text has no lines.
[[nodiscard]] std::vector<std::string> fitted(std::string_view text, const LabelRoom& room);

} // namespace coprod
