// A picture as plain geometry: what stands where, in units of which a drawing is 340 wide; the
// templates give each look its colours and each shape its lines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "writers/picture_text.h"
#include "writers/template.h"

namespace coprod {

constexpr int drawing_width = 340;
/// Where words begin that stand behind a number.
constexpr int numbered_text_x = 28;

/// Which point of a line of words stands at its x.
enum class Anchor { start, middle, end };

struct DrawnWord {
    int x = 0;
    int y = 0; ///< of the line that the letters stand on
    std::string text;
    bool strong = false;
    Anchor anchor = Anchor::start;
};

struct DrawnBar {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    std::string look;
};

struct DrawnStroke {
    int from_x = 0;
    int from_y = 0;
    int to_x = 0;
    int to_y = 0;
    std::string look;
};

/// A shape of the template with its middle at this point.
struct DrawnShape {
    int x = 0;
    int y = 0;
    std::string name;
    std::string look = {};

    friend bool operator==(const DrawnShape&, const DrawnShape&) = default;
};

/// Bars lie below strokes, strokes below marks, and words on top.
struct Drawing {
    int height = 0;
    std::vector<DrawnBar> bars;
    std::vector<DrawnStroke> strokes;
    std::vector<DrawnShape> marks;
    std::vector<DrawnWord> words;
};

/// Writes lines one below the other, the first one at `first`; gives back the y below the last one.
int write_lines(Drawing& drawing, const std::vector<std::string>& lines, DrawnWord first);

/// One after the other, so that none is longer than a page of paper.
using Drawings = std::vector<Drawing>;

/// The drawings as the sheets of a picture, under the names that picture-*.html use; the name of
/// the picture goes before those of its shapes.
void fill_drawings(const Drawings& drawings, std::string_view name, Filling& filling);

} // namespace coprod
