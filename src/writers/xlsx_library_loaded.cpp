// The workbook library, loaded when it is asked for.
#include "writers/xlsx_library.h"

#include <bit>

#include <dlfcn.h>
#include <unistd.h>

#include <fmt/format.h>

#include "writers/write_failure.h"

namespace coprod {

namespace {

[[noreturn]] void fail() {
    const char* why = ::dlerror();
    throw WriteFailure(fmt::format("the workbook could not be made without the library {} ({}). "
                                   "Install it, or choose another form of report.",
                                   COPROD_XLSXWRITER_SONAME,
                                   why == nullptr ? "it could not be loaded" : why));
}

/// Finds one function after another; the library stays loaded.
class Finder {
public:
    Finder() : library_(::dlopen(COPROD_XLSXWRITER_SONAME, RTLD_NOW | RTLD_LOCAL)) {
        if (library_ != nullptr)
            return;
        // In none of the system's folders; then it is where it was when the program was built.
        if (::access(COPROD_XLSXWRITER_FILE, R_OK) == 0)
            library_ = ::dlopen(COPROD_XLSXWRITER_FILE, RTLD_NOW | RTLD_LOCAL);
        if (library_ == nullptr)
            fail();
    }

    template <typename Function>
    void find(const char* name, Function& function) const {
        function = std::bit_cast<Function>(::dlsym(library_, name));
        if (function == nullptr)
            fail();
    }

private:
    void* library_;
};

void find_charts(const Finder& from, XlsxLibrary& found) {
    from.find("chart_add_series", found.chart_add_series);
    from.find("chart_axis_get", found.chart_axis_get);
    from.find("chart_axis_major_gridlines_set_line", found.chart_axis_major_gridlines_set_line);
    from.find("chart_axis_set_crossing_max", found.chart_axis_set_crossing_max);
    from.find("chart_axis_set_min", found.chart_axis_set_min);
    from.find("chart_axis_set_name", found.chart_axis_set_name);
    from.find("chart_axis_set_num_format", found.chart_axis_set_num_format);
    from.find("chart_axis_set_reverse", found.chart_axis_set_reverse);
    from.find("chart_legend_set_position", found.chart_legend_set_position);
    from.find("chart_series_set_categories", found.chart_series_set_categories);
    from.find("chart_series_set_fill", found.chart_series_set_fill);
    from.find("chart_series_set_labels", found.chart_series_set_labels);
    from.find("chart_series_set_labels_font", found.chart_series_set_labels_font);
    from.find("chart_series_set_labels_num_format", found.chart_series_set_labels_num_format);
    from.find("chart_series_set_line", found.chart_series_set_line);
    from.find("chart_series_set_name", found.chart_series_set_name);
    from.find("chart_series_set_values", found.chart_series_set_values);
    from.find("chart_set_series_gap", found.chart_set_series_gap);
    from.find("chart_title_set_name", found.chart_title_set_name);
}

void find_formats(const Finder& from, XlsxLibrary& found) {
    from.find("format_set_align", found.format_set_align);
    from.find("format_set_bg_color", found.format_set_bg_color);
    from.find("format_set_bold", found.format_set_bold);
    from.find("format_set_border", found.format_set_border);
    from.find("format_set_border_color", found.format_set_border_color);
    from.find("format_set_font_color", found.format_set_font_color);
    from.find("format_set_font_size", found.format_set_font_size);
    from.find("format_set_indent", found.format_set_indent);
    from.find("format_set_num_format", found.format_set_num_format);
    from.find("format_set_text_wrap", found.format_set_text_wrap);
}

void find_workbooks(const Finder& from, XlsxLibrary& found) {
    from.find("lxw_strerror", found.lxw_strerror);
    from.find("lxw_workbook_free", found.lxw_workbook_free);
    from.find("workbook_add_chart", found.workbook_add_chart);
    from.find("workbook_add_format", found.workbook_add_format);
    from.find("workbook_add_worksheet", found.workbook_add_worksheet);
    from.find("workbook_close", found.workbook_close);
    from.find("workbook_new_opt", found.workbook_new_opt);
    from.find("workbook_set_properties", found.workbook_set_properties);
}

void find_worksheets(const Finder& from, XlsxLibrary& found) {
    from.find("worksheet_autofilter", found.worksheet_autofilter);
    from.find("worksheet_data_validation_range", found.worksheet_data_validation_range);
    from.find("worksheet_fit_to_pages", found.worksheet_fit_to_pages);
    from.find("worksheet_freeze_panes", found.worksheet_freeze_panes);
    from.find("worksheet_insert_chart_opt", found.worksheet_insert_chart_opt);
    from.find("worksheet_print_area", found.worksheet_print_area);
    from.find("worksheet_repeat_rows", found.worksheet_repeat_rows);
    from.find("worksheet_set_column", found.worksheet_set_column);
    from.find("worksheet_set_footer", found.worksheet_set_footer);
    from.find("worksheet_set_header", found.worksheet_set_header);
    from.find("worksheet_set_landscape", found.worksheet_set_landscape);
    from.find("worksheet_set_margins", found.worksheet_set_margins);
    from.find("worksheet_set_paper", found.worksheet_set_paper);
    from.find("worksheet_set_row", found.worksheet_set_row);
    from.find("worksheet_write_blank", found.worksheet_write_blank);
    from.find("worksheet_write_number", found.worksheet_write_number);
    from.find("worksheet_write_string", found.worksheet_write_string);
}

XlsxLibrary load() {
    const Finder from;
    XlsxLibrary found{};
    find_charts(from, found);
    find_formats(from, found);
    find_workbooks(from, found);
    find_worksheets(from, found);
    return found;
}

} // namespace

const XlsxLibrary& xlsx() {
    static const XlsxLibrary library = load();
    return library;
}

} // namespace coprod
