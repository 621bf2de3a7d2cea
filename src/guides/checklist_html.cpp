#include "guides/checklist.h"

namespace coprod {

std::string write_checklist_html(const Checklist& list, const Templates& templates) {
    Filling filling;
    filling.text("title", list.title);
    filling.text("charter", list.charter);
    std::size_t number = 0;
    for (const ChecklistPart& part : list.parts) {
        Filling& shown = filling.item("parts");
        shown.text("heading", part.heading);
        shown.text("hint", part.hint);
        shown.flag("side_by_side", part.short_items);
        shown.number("number", static_cast<long long>(++number));
        for (const std::string& item : part.items)
            shown.item("items").text("words", item);
    }
    filling.flag("you_said_we_did", list.you_said_we_did);
    constexpr int lines = 4;
    for (int i = 0; i < lines; ++i)
        filling.item("lines").number("line", i + 1);
    return templates.fill("checklist.html", filling);
}

} // namespace coprod
