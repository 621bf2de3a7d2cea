// Pictures of reports of all sizes: nothing lies outside of a drawing, and no two labels overlap.
#include <algorithm>
#include <cstdlib>

#include "catch.h"
#include "writers/picture_reports.h"
#include "writers/pictures.h"

namespace pictures_bounds_test {

namespace {

using namespace coprod;

struct Box {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
};

Box box_of(const DrawnWord& word) {
    const int width = drawn_width(word.text, word.strong);
    const int left = word.anchor == Anchor::start    ? word.x
                     : word.anchor == Anchor::middle ? word.x - (width + 1) / 2
                                                     : word.x - width;
    return {left, word.y - 11, left + width, word.y + 4};
}

/// Of a shape, by the widest that the templates draw.
Box box_of(const DrawnShape& shape) {
    const int half = shape.name == "contested" ? 7 : shape.name == "possible" ? 12 : 10;
    return {shape.x - half, shape.y - half, shape.x + half, shape.y + half};
}

bool overlap(const Box& a, const Box& b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

bool inside(const Box& box, const Drawing& drawing) {
    return box.left >= 0 && box.top >= 0 && box.right <= drawing_width &&
           box.bottom <= drawing.height;
}

void check_inside(const Drawing& drawing) {
    for (const DrawnWord& word : drawing.words) {
        INFO(word.text << " at " << word.x << ", " << word.y << " of " << drawing.height);
        CHECK(inside(box_of(word), drawing));
    }
    for (const DrawnShape& shape : drawing.marks) {
        INFO(shape.name << " at " << shape.x << ", " << shape.y << " of " << drawing.height);
        CHECK(inside(box_of(shape), drawing));
    }
    for (const DrawnBar& bar : drawing.bars) {
        INFO(bar.look << " at " << bar.x << ", " << bar.y << " of " << drawing.height);
        CHECK(inside({bar.x, bar.y, bar.x + bar.width, bar.y + bar.height}, drawing));
        CHECK(bar.width > 0);
        CHECK(bar.height > 0);
    }
    for (const DrawnStroke& stroke : drawing.strokes) {
        INFO(stroke.look << " of " << drawing.height);
        CHECK(inside({std::min(stroke.from_x, stroke.to_x), std::min(stroke.from_y, stroke.to_y),
                      std::max(stroke.from_x, stroke.to_x), std::max(stroke.from_y, stroke.to_y)},
                     drawing));
    }
}

void check_apart(const Drawing& drawing) {
    for (std::size_t i = 0; i < drawing.words.size(); ++i)
        for (std::size_t j = i + 1; j < drawing.words.size(); ++j)
            if (overlap(box_of(drawing.words[i]), box_of(drawing.words[j])))
                FAIL_CHECK(drawing.words[i].text << " lies over " << drawing.words[j].text);
}

/// Shapes that may not touch, such as letters in a zone and marks in a lane.
void check_shapes_apart(const Drawing& drawing) {
    for (std::size_t i = 0; i < drawing.marks.size(); ++i)
        for (std::size_t j = i + 1; j < drawing.marks.size(); ++j) {
            const DrawnShape& a = drawing.marks[i];
            const DrawnShape& b = drawing.marks[j];
            if (std::abs(a.x - b.x) < 20 && std::abs(a.y - b.y) < 20)
                FAIL_CHECK(a.name << " touches " << b.name << " at " << a.x << ", " << a.y);
        }
}

void check_all(const Drawings& sheets, bool shapes) {
    for (const Drawing& sheet : sheets) {
        CHECK(sheet.height < 1000);
        check_inside(sheet);
        check_apart(sheet);
        if (shapes)
            check_shapes_apart(sheet);
    }
}

} // namespace

TEST_CASE("Whatever a report holds, its pictures stay inside of their sheets and labels apart") {
    const unsigned seed = GENERATE(range(0U, 60U));
    std::mt19937 dice(seed);
    const Report report = coprod_tests::any_report(dice);
    const DrawnGroups groups(report);
    INFO("seed " << seed);
    if (report.ladder)
        check_all(draw_ladder(report, groups), false);
    check_all(draw_values(report), false);
    check_all(draw_stages(report), false);
    check_all(draw_statements(report, groups), true);
    if (!report.events.empty())
        check_all(draw_timeline(report), true);
}

TEST_CASE("A picture of sixty meetings on one day is one mark with their number") {
    Report report = coprod_tests::pencil_report();
    report.events = std::vector<ReportEvent>(60, report.events[1]);
    const Drawings sheets = draw_timeline(report);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets[0].marks.size() == 1);
    CHECK(std::ranges::any_of(sheets[0].words,
                              [](const DrawnWord& word) { return word.text == "60"; }));
}

TEST_CASE("Of many groups the first ones are drawn, and a note says how many") {
    Report report = coprod_tests::pencil_report();
    report.ladder->groups = std::vector<ReportGroupLadder>(300, report.ladder->groups[0]);
    for (std::size_t i = 0; i < 300; ++i)
        report.ladder->groups[i].group_id = std::to_string(i);
    report.statements.clear();
    const DrawnGroups groups(report);
    CHECK(groups.all().size() == 10);
    CHECK(groups.all().back().letter == "J");
    CHECK(draw_ladder(report, groups).size() == 2);
    CHECK(draw_stages(report).size() == 3);
    Filling filling;
    fill_pictures(report, filling);
    const std::string page = Templates::shipped().fill("picture-ladder.html", filling);
    CHECK(page.find("The first 10 of 300 groups are drawn; all of them are in the list.") !=
          std::string::npos);
}

} // namespace pictures_bounds_test
