#include "writers/drawing.h"

namespace coprod {

int write_lines(Drawing& drawing, const std::vector<std::string>& lines, DrawnWord first) {
    for (const std::string& line : lines) {
        first.text = line;
        drawing.words.push_back(first);
        first.y += line_height;
    }
    return first.y;
}

namespace {

void fill_drawing(const Drawing& drawing, Filling& filling) {
    filling.number("sheet_height", drawing.height);
    // Named even where they are empty, so that none is looked for around the sheet.
    for (const std::string_view list : {"bars", "strokes", "marks", "words"})
        filling.texts(list, {});
    for (const DrawnBar& bar : drawing.bars) {
        Filling& item = filling.item("bars");
        item.number("x", bar.x);
        item.number("y", bar.y);
        item.number("width", bar.width);
        item.number("height", bar.height);
        item.text("look", bar.look);
    }
    for (const DrawnStroke& stroke : drawing.strokes) {
        Filling& item = filling.item("strokes");
        item.number("from_x", stroke.from_x);
        item.number("from_y", stroke.from_y);
        item.number("to_x", stroke.to_x);
        item.number("to_y", stroke.to_y);
        item.text("look", stroke.look);
    }
    for (const DrawnShape& mark : drawing.marks) {
        Filling& item = filling.item("marks");
        item.number("x", mark.x);
        item.number("y", mark.y);
        item.text("shape", mark.name);
        item.text("look", mark.look);
    }
    for (const DrawnWord& word : drawing.words) {
        Filling& item = filling.item("words");
        item.number("x", word.x);
        item.number("y", word.y);
        item.text("text", word.text);
        item.flag("strong", word.strong);
        item.flag("middle", word.anchor == Anchor::middle);
        item.flag("end", word.anchor == Anchor::end);
    }
}

} // namespace

void fill_drawings(const Drawings& drawings, std::string_view name, Filling& filling) {
    filling.text("picture", name);
    filling.number("sheet_width", drawing_width);
    filling.number("sheets_count", static_cast<long long>(drawings.size()));
    filling.flag("several", drawings.size() > 1);
    long long number = 0;
    for (const Drawing& drawing : drawings) {
        Filling& item = filling.item("sheets");
        item.number("sheet", ++number);
        item.flag("first", number == 1);
        fill_drawing(drawing, item);
    }
}

} // namespace coprod
