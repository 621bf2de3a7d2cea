// The ladder as a picture. Groups stand in columns, six of them on a sheet.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/pictures.h"

namespace coprod {

namespace {

constexpr int name_x = 6;
constexpr int rail_left = 112;
constexpr int rail_right = 334;
constexpr int flag_x = 130;
constexpr int project_x = 156;
constexpr int first_column = 194;
constexpr int last_column = 318;
constexpr int widest_column = 44;
constexpr std::size_t columns_on_sheet = 6;
constexpr int head_height = 24;
constexpr int band_height = 22;
constexpr int rung_height = 34;

using Groups = std::vector<const ReportGroupLadder*>;

/// Those with a rung of their own and a letter.
Groups drawn_on_ladder(const ReportLadder& ladder, const DrawnGroups& groups) {
    Groups drawn;
    for (const ReportGroupLadder& group : ladder.groups)
        if (group.lived && groups.find(group.group_id, group.group) != nullptr)
            drawn.push_back(&group);
    return drawn;
}

int column_width(std::size_t drawn) {
    return drawn < 2 ? widest_column
                     : std::min(widest_column,
                                (last_column - first_column) / (static_cast<int>(drawn) - 1));
}

/// One drawing of the rungs with some of the groups.
class Rungs {
public:
    Rungs(Drawing& drawing, const ReportLadder& ladder) : drawing_(drawing), ladder_(ladder) {
        draw_rungs();
        draw_ground();
        draw_project();
    }

    void add_group(const ReportGroupLadder& group, const std::string& letter, int x) {
        head(letter, x);
        const int described = height_of(group.described_id);
        const int recorded = height_of(group.recorded_id);
        if (!group.described_id.empty() && described != recorded)
            drawing_.strokes.push_back({x, described, x, recorded, "gap"});
        if (group.possible_id != group.recorded_id)
            drawing_.marks.push_back({x, height_of(group.possible_id), "possible"});
        if (!group.described_id.empty())
            drawing_.marks.push_back({x, described, "described"});
        drawing_.marks.push_back({x, recorded, "recorded"});
    }

    [[nodiscard]] int bottom() const { return ground_ + rung_height / 2; }

private:
    Drawing& drawing_;
    const ReportLadder& ladder_;
    int ground_ = 0;
    std::vector<int> heights_; // of each rung

    void head(const std::string& text, int x) {
        drawing_.words.push_back({x, 15, text, true, Anchor::middle});
    }

    /// A label beside the line at this height.
    void label(std::string_view text, int y) {
        const auto lines = fitted(text, {rail_left - name_x - 4, 2, false});
        write_lines(drawing_, lines, {name_x, y + (lines.size() > 1 ? -3 : 5), {}});
    }

    void draw_rungs() {
        int y = head_height;
        for (std::size_t at = 0; at < ladder_.rungs.size();) {
            const std::string& band = ladder_.rungs[at].band;
            const int band_top = y;
            const auto lines = fitted(band, {drawing_width - 2 * name_x, 1, true});
            write_lines(drawing_, lines, {name_x, y + 16, {}, true});
            y += band_height;
            for (; at < ladder_.rungs.size() && ladder_.rungs[at].band == band; ++at) {
                heights_.push_back(y + rung_height / 2);
                label(ladder_.rungs[at].title, heights_.back());
                drawing_.strokes.push_back(
                    {rail_left, heights_.back(), rail_right, heights_.back(), "rung"});
                y += rung_height;
            }
            drawing_.bars.push_back({0, band_top, drawing_width, y - band_top - 2, "band"});
        }
        ground_ = y + rung_height / 2;
    }

    void draw_ground() {
        const int from = head_height + band_height;
        drawing_.strokes.push_back({rail_left, from, rail_left, ground_, "rail"});
        drawing_.strokes.push_back({rail_right, from, rail_right, ground_, "rail"});
        drawing_.strokes.push_back({rail_left, ground_, rail_right, ground_, "ground"});
        label("no rung yet", ground_);
    }

    void draw_project() {
        head("project", (flag_x + project_x) / 2);
        bool recorded = false;
        bool possible = false;
        for (std::size_t at = 0; at < heights_.size(); ++at) {
            const ReportRung& rung = ladder_.rungs[at];
            if (rung.claimed)
                drawing_.marks.push_back({flag_x, heights_[at], "claimed"});
            if (rung.perhaps && !possible)
                drawing_.marks.push_back({project_x, heights_[at], "possible"});
            if (rung.described)
                drawing_.marks.push_back({project_x, heights_[at], "described"});
            if (rung.recorded)
                drawing_.marks.push_back({project_x, heights_[at], "recorded"});
            recorded = recorded || rung.recorded;
            possible = possible || rung.perhaps;
        }
        if (!recorded)
            drawing_.marks.push_back({project_x, ground_, "recorded"});
    }

    /// Of the rung; of the ground where no rung has that id.
    [[nodiscard]] int height_of(std::string_view id) const {
        const auto rung = std::ranges::find(ladder_.rungs, id, &ReportRung::id);
        return id.empty() || rung == ladder_.rungs.end()
                   ? ground_
                   : heights_[static_cast<std::size_t>(rung - ladder_.rungs.begin())];
    }
};

/// From the top; behind the last rung where no rung has that id.
std::ptrdiff_t place_of(const ReportLadder& ladder, std::string_view id) {
    return std::ranges::find(ladder.rungs, id, &ReportRung::id) - ladder.rungs.begin();
}

std::string description(const ReportLadder& ladder) {
    std::size_t all = 0;
    std::size_t less = 0;
    for (const ReportGroupLadder& group : ladder.groups) {
        all += group.lived ? 1U : 0U;
        less += group.lived &&
                        place_of(ladder, group.recorded_id) > place_of(ladder, group.described_id)
                    ? 1U
                    : 0U;
    }
    std::string text = fmt::format("The project claimed: {}; described: {}; recorded: {}.",
                                   ladder.claimed, ladder.described, ladder.recorded);
    if (all > 0)
        text += fmt::format(" Of {} with lived experience, {} records that carry less than what is "
                            "described.",
                            count_of(all, "group", "groups"), count_of(less, "has", "have"));
    return text;
}

void fill_readings(const ReportGroupLadder& group, const DrawnGroup* drawn, Filling& item) {
    item.text("letter", drawn == nullptr ? std::string() : drawn->letter);
    item.text("group", group.group);
    item.text("described", group.described);
    item.text("recorded", group.recorded);
}

} // namespace

Drawings draw_ladder(const Report& report, const DrawnGroups& groups) {
    Drawings sheets;
    const Groups drawn = drawn_on_ladder(*report.ladder, groups);
    std::size_t at = 0;
    do {
        Drawing& sheet = sheets.emplace_back();
        Rungs rungs(sheet, *report.ladder);
        const std::size_t end = std::min(at + columns_on_sheet, drawn.size());
        int x = first_column;
        for (const int width = column_width(end - at); at < end; ++at, x += width) {
            const ReportGroupLadder& group = *drawn[at];
            rungs.add_group(group, groups.find(group.group_id, group.group)->letter, x);
        }
        sheet.height = rungs.bottom();
    } while (at < drawn.size());
    return sheets;
}

void fill_ladder_picture(const Report& report, const DrawnGroups& groups, Filling& filling) {
    if (!report.ladder || report.ladder->rungs.empty())
        return;
    const ReportLadder& ladder = *report.ladder;
    Filling& part = filling.part("picture_ladder");
    fill_drawings(draw_ladder(report, groups), "ladder", part);
    part.text("description", description(ladder));
    part.text("claimed", ladder.claimed);
    part.text("described", ladder.described);
    part.text("recorded", ladder.recorded);
    const bool possible = std::ranges::any_of(ladder.rungs, &ReportRung::perhaps) ||
                          std::ranges::any_of(ladder.groups, [](const ReportGroupLadder& group) {
                              return group.possible_id != group.recorded_id;
                          });
    part.flag("any_possible", possible);
    part.texts("readings", {});
    std::size_t lived = 0;
    for (const ReportGroupLadder& group : ladder.groups) {
        if (!group.lived)
            continue;
        ++lived;
        fill_readings(group, groups.find(group.group_id, group.group), part.item("readings"));
    }
    part.flag("any_readings", lived > 0);
    part.flag("any_others", lived < ladder.groups.size());
    part.text("note",
              drawn_note(drawn_on_ladder(ladder, groups).size(), lived, "groups", "in the list"));
}

} // namespace coprod
