// Native charts: bars that lie, with their numbers beside or in them, so that no colour alone says
// anything.
#include "writers/xlsx_book.h"

#include <algorithm>

#include "writers/xlsx_library.h"
#include "writers/xlsx_text.h"

namespace coprod {

namespace {

struct Paint {
    lxw_color_t fill;
    lxw_color_t letters; ///< on it
};

/// From light to dark, so that they are told apart without colours too.
constexpr std::array<Paint, 4> paints{
    {{0xD9D9D9, 0x000000}, {0x9DC3E6, 0x000000}, {0x2E75B6, 0xFFFFFF}, {0x1F3864, 0xFFFFFF}}};

/// Of one or two series the first is the dark one.
Paint paint_of(std::size_t series, std::size_t of) {
    return of <= 2 ? paints[2 - 2 * series] : paints[series % paints.size()];
}

void add_series(lxw_chart* made, const std::string& sheet, const XlsxChart& chart) {
    const auto first = static_cast<lxw_row_t>(chart.first_row);
    const auto last = static_cast<lxw_row_t>(chart.first_row + chart.rows - 1);
    for (std::size_t i = 0; i < chart.columns.size(); ++i) {
        lxw_chart_series* series = xlsx().chart_add_series(made, nullptr, nullptr);
        xlsx().chart_series_set_categories(series, sheet.c_str(), first, chart.categories, last,
                                           chart.categories);
        xlsx().chart_series_set_values(series, sheet.c_str(), first, chart.columns[i], last,
                                       chart.columns[i]);
        xlsx().chart_series_set_name(series, chart.names[i].c_str());
        const Paint paint = paint_of(i, chart.columns.size());
        lxw_chart_fill fill{};
        fill.color = paint.fill;
        xlsx().chart_series_set_fill(series, &fill);
        lxw_chart_line line{};
        line.color = 0x404040;
        line.width = 0.5F;
        xlsx().chart_series_set_line(series, &line);
        xlsx().chart_series_set_labels(series);
        xlsx().chart_series_set_labels_num_format(series, "0;;"); // no label where there is nothing
        if (!chart.stacked)
            continue;
        lxw_chart_font font{};
        font.color = paint.letters;
        xlsx().chart_series_set_labels_font(series, &font);
    }
}

void name_axes(lxw_chart* made, const XlsxChart& chart) {
    // of bars that lie, the library calls the axis below them X
    lxw_chart_axis* across = xlsx().chart_axis_get(made, LXW_CHART_AXIS_TYPE_X);
    lxw_chart_axis* down = xlsx().chart_axis_get(made, LXW_CHART_AXIS_TYPE_Y);
    xlsx().chart_axis_set_name(down, chart.categories_name.c_str());
    xlsx().chart_axis_set_reverse(down); // the first row on top
    xlsx().chart_axis_set_name(across, chart.values_name.c_str());
    xlsx().chart_axis_set_min(across, 0);
    xlsx().chart_axis_set_num_format(across, "0");
    lxw_chart_line grid{};
    grid.color = 0xD9D9D9;
    grid.width = 0.5F;
    xlsx().chart_axis_major_gridlines_set_line(across, &grid);
    xlsx().chart_axis_set_crossing_max(down); // so that the numbers stay below
}

} // namespace

void XlsxSheet::chart(const XlsxChart& chart) {
    constexpr std::size_t row_pixels = 20;
    constexpr std::size_t least_pixels = 150;
    constexpr std::size_t bar_pixels = 30;
    constexpr double usual_pixels = 288;
    if (chart.rows == 0 || full_)
        return;
    lxw_chart* made = xlsx().workbook_add_chart(book_.book_, chart.stacked ? LXW_CHART_BAR_STACKED
                                                                           : LXW_CHART_BAR);
    if (made == nullptr)
        XlsxFolder::fail_for_memory();
    xlsx().chart_title_set_name(made, xlsx_property(chart.title).c_str());
    add_series(made, name_, chart);
    name_axes(made, chart);
    xlsx().chart_set_series_gap(made, 60);
    if (chart.columns.size() > 1)
        xlsx().chart_legend_set_position(made, LXW_CHART_LEGEND_BOTTOM);
    else
        xlsx().chart_legend_set_position(made, LXW_CHART_LEGEND_NONE);
    const std::size_t bars = chart.rows * (chart.stacked ? 1 : chart.columns.size());
    const std::size_t pixels = least_pixels + bar_pixels * bars;
    std::string words = xlsx_property(chart.words);
    lxw_chart_options options{};
    options.x_scale = 2.0;
    options.y_scale = static_cast<double>(pixels) / usual_pixels;
    options.description = words.data();
    ++next_;
    book_.check(xlsx().worksheet_insert_chart_opt(sheet_, static_cast<lxw_row_t>(next_), 0, made,
                                                  &options));
    next_ += pixels / row_pixels + 2;
}

} // namespace coprod
