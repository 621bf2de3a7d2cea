// Stages and groups as a grid: a row of cells for each group, shaded by what the records carry.
#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/pictures.h"

namespace coprod {

namespace {

constexpr std::size_t most_cells_in_row = 5;
constexpr std::size_t most_stages = 15;
constexpr std::size_t most_groups = 12;
constexpr int stages_are_full = 440;
constexpr int padding = 1; // so that "discussed" takes one line in most types
constexpr int shades = 7;

/// What stands in a cell, in lines.
struct Cell {
    std::vector<std::string> title;
    std::vector<std::string> recorded;
    std::vector<std::string> said; ///< empty where it is the same

    [[nodiscard]] int height() const {
        const std::size_t lines = title.size() + recorded.size() + said.size();
        return static_cast<int>(lines) * line_height + (said.empty() ? 10 : 18);
    }
};

Cell cell_of(const ReportStage& stage, int width) {
    const int room = width - 2 * padding;
    Cell cell;
    cell.title = fitted(stage.title, {room - 2, 2, true});
    cell.recorded = fitted(stage.recorded, {room, 3, false});
    if (stage.said != stage.recorded)
        cell.said = fitted("said: " + stage.said, {room, 4, false});
    return cell;
}

/// From the lightest to the darkest by how much say the records carry.
std::string shade_of(std::optional<int> rank, std::size_t says) {
    if (!rank || says < 2)
        return "unknown";
    const int most = static_cast<int>(says) - 1;
    return fmt::format("shade{}", std::clamp(*rank * shades / most, 0, shades));
}

void draw_cell(Drawing& drawing, const Cell& cell, const DrawnBar& place) {
    drawing.bars.push_back(place);
    const int x = place.x + 2 * padding;
    int y = write_lines(drawing, cell.title, {x, place.y + 16, {}, true});
    y = write_lines(drawing, cell.recorded, {x, y, {}});
    if (cell.said.empty())
        return;
    drawing.strokes.push_back({x, y - 8, place.x + place.width - padding, y - 8, "divider"});
    write_lines(drawing, cell.said, {x, y + 8, {}});
}

/// Stages from `first` on, as many as one row takes; gives back the y below them.
int draw_row(Drawing& drawing, const std::vector<ReportStage>& stages, std::size_t first,
             std::size_t says, int top) {
    const std::size_t end = std::min({first + most_cells_in_row, stages.size(), most_stages});
    const int pitch = drawing_width / static_cast<int>(std::min(stages.size(), most_cells_in_row));
    std::vector<Cell> cells;
    int height = 0;
    for (std::size_t i = first; i < end; ++i) {
        cells.push_back(cell_of(stages[i], pitch - 2));
        height = std::max(height, cells.back().height());
    }
    int x = 0;
    for (std::size_t i = first; i < end; ++i, x += pitch)
        draw_cell(drawing, cells[i - first],
                  {x + 1, top, pitch - 2, height, shade_of(stages[i].recorded_rank, says)});
    return top + height + 3;
}

int draw_group(Drawing& drawing, const ReportGroupLadder& group, std::size_t says, int top) {
    const auto name = fitted(group.group, {drawing_width - 4, 2, true});
    int y = write_lines(drawing, name, {1, top + 13, {}, true}) - 8;
    for (std::size_t i = 0; i < std::min(group.stages.size(), most_stages); i += most_cells_in_row)
        y = draw_row(drawing, group.stages, i, says, y);
    return y;
}

/// Groups of which the report says something stage by stage.
std::vector<const ReportGroupLadder*> with_stages(const Report& report) {
    std::vector<const ReportGroupLadder*> groups;
    if (report.ladder)
        for (const ReportGroupLadder& group : report.ladder->groups)
            if (!group.stages.empty())
                groups.push_back(&group);
    return groups;
}

std::string description(const std::vector<const ReportGroupLadder*>& groups) {
    std::size_t cells = 0;
    std::size_t less = 0;
    for (const ReportGroupLadder* group : groups)
        for (const ReportStage& stage : group->stages) {
            ++cells;
            less += stage.said_rank && stage.recorded_rank < stage.said_rank ? 1U : 0U;
        }
    return fmt::format("{}, stage by stage. In {} of {} the records carry less say than the "
                       "project says the group had.",
                       count_of(groups.size(), "group", "groups"), less,
                       count_of(cells, "cell", "cells"));
}

} // namespace

Drawings draw_stages(const Report& report) {
    Drawings sheets;
    const auto groups = with_stages(report);
    for (std::size_t i = 0; i < std::min(groups.size(), most_groups); ++i) {
        const bool begins = sheets.empty() || sheets.back().height > stages_are_full;
        Drawing& sheet = begins ? sheets.emplace_back() : sheets.back();
        sheet.height = draw_group(sheet, *groups[i], report.ladder->says.size(),
                                  begins ? sheet.height : sheet.height + 14);
    }
    return sheets;
}

void fill_stages_picture(const Report& report, Filling& filling) {
    const auto groups = with_stages(report);
    if (groups.empty())
        return;
    Filling& part = filling.part("picture_stages");
    fill_drawings(draw_stages(report), "stages", part);
    part.text("description", description(groups));
    const std::vector<std::string>& says = report.ladder->says;
    part.texts("says", {});
    for (std::size_t i = 0; i < says.size(); ++i) {
        Filling& item = part.item("says");
        item.text("shade", shade_of(static_cast<int>(i), says.size()));
        item.text("say", says[i]);
    }
    std::size_t stages = 0;
    for (const ReportGroupLadder* group : groups)
        stages = std::max(stages, group->stages.size());
    part.text("note", both(drawn_note(std::min(groups.size(), most_groups), groups.size(), "groups",
                                      "below"),
                           drawn_note(std::min(stages, most_stages), stages, "stages", "below")));
}

} // namespace coprod
