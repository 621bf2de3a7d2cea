#include <algorithm>

#include <fmt/format.h>

#include "guides/checklist.h"
#include "guides/write_explanation.h"
#include "writers/text_layout.h"

namespace coprod {

namespace {

constexpr std::string_view box = "[ ] ";
constexpr std::size_t half_width = page_width / 2 - 1;

bool fits_half(const std::string& item) {
    return text_width(item) + box.size() <= half_width;
}

/// One line of items, two where both fit.
void write_items(const ChecklistPart& part, TextPage& page) {
    for (std::size_t i = 0; i < part.items.size(); ++i) {
        const bool two = part.short_items && i + 1 < part.items.size() &&
                         fits_half(part.items[i]) && fits_half(part.items[i + 1]);
        if (!two) {
            page.item(box, "", part.items[i], 0);
            continue;
        }
        const std::string left = std::string(box) + part.items[i];
        TextTable table;
        table.first_column = half_width;
        table.rows.push_back({left, std::string(box) + part.items[i + 1]});
        page.table(table, 0);
        ++i;
    }
}

void write_part(const ChecklistPart& part, TextPage& page) {
    page.blank();
    page.item("", fmt::format("{}.", part.heading), part.hint, 0);
    write_items(part, page);
}

void write_lines_to_fill(TextPage& page) {
    constexpr std::size_t lines = 3;
    page.blank();
    page.item("", "You said, we did.", "Everything that people told us gets an answer.", 0);
    const std::string blank(22, '_');
    TextTable table;
    table.rows.push_back({"You said", "We did, or why not", "You were told on"});
    for (std::size_t i = 0; i < lines; ++i)
        table.rows.push_back({blank, blank + "______", std::string(18, '_')});
    page.table(table, 0);
}

} // namespace

std::string write_checklist_text(const Checklist& list) {
    TextPage page(page_width, false, "");
    page.title(list.title);
    page.paragraph("Project: ______________________________________  Date: __________________");
    for (const ChecklistPart& part : list.parts)
        write_part(part, page);
    if (list.you_said_we_did)
        write_lines_to_fill(page);
    page.blank();
    page.paragraph(fmt::format("From: {}.", list.charter));
    return std::move(page).take();
}

} // namespace coprod
