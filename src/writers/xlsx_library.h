// The workbook library's functions. The library brings another one for ciphers with it, and loading
// both at each start takes a fifth of the time in which one project is judged, so where it is a
// shared library it is loaded when the first workbook is made.
#pragma once

#include <xlsxwriter.h>

namespace coprod {

/// Each function that is used, under its own name.
struct XlsxLibrary {
    decltype(&::chart_add_series) chart_add_series;
    decltype(&::chart_axis_get) chart_axis_get;
    decltype(&::chart_axis_major_gridlines_set_line) chart_axis_major_gridlines_set_line;
    decltype(&::chart_axis_set_crossing_max) chart_axis_set_crossing_max;
    decltype(&::chart_axis_set_min) chart_axis_set_min;
    decltype(&::chart_axis_set_name) chart_axis_set_name;
    decltype(&::chart_axis_set_num_format) chart_axis_set_num_format;
    decltype(&::chart_axis_set_reverse) chart_axis_set_reverse;
    decltype(&::chart_legend_set_position) chart_legend_set_position;
    decltype(&::chart_series_set_categories) chart_series_set_categories;
    decltype(&::chart_series_set_fill) chart_series_set_fill;
    decltype(&::chart_series_set_labels) chart_series_set_labels;
    decltype(&::chart_series_set_labels_font) chart_series_set_labels_font;
    decltype(&::chart_series_set_labels_num_format) chart_series_set_labels_num_format;
    decltype(&::chart_series_set_line) chart_series_set_line;
    decltype(&::chart_series_set_name) chart_series_set_name;
    decltype(&::chart_series_set_values) chart_series_set_values;
    decltype(&::chart_set_series_gap) chart_set_series_gap;
    decltype(&::chart_title_set_name) chart_title_set_name;
    decltype(&::format_set_align) format_set_align;
    decltype(&::format_set_bg_color) format_set_bg_color;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_border) format_set_border;
    decltype(&::format_set_border_color) format_set_border_color;
    decltype(&::format_set_font_color) format_set_font_color;
    decltype(&::format_set_font_size) format_set_font_size;
    decltype(&::format_set_indent) format_set_indent;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::lxw_strerror) lxw_strerror;
    decltype(&::lxw_workbook_free) lxw_workbook_free;
    decltype(&::workbook_add_chart) workbook_add_chart;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::workbook_new_opt) workbook_new_opt;
    decltype(&::workbook_set_properties) workbook_set_properties;
    decltype(&::worksheet_autofilter) worksheet_autofilter;
    decltype(&::worksheet_data_validation_range) worksheet_data_validation_range;
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_insert_chart_opt) worksheet_insert_chart_opt;
    decltype(&::worksheet_print_area) worksheet_print_area;
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
    decltype(&::worksheet_set_column) worksheet_set_column;
    decltype(&::worksheet_set_footer) worksheet_set_footer;
    decltype(&::worksheet_set_header) worksheet_set_header;
    decltype(&::worksheet_set_landscape) worksheet_set_landscape;
    decltype(&::worksheet_set_margins) worksheet_set_margins;
    decltype(&::worksheet_set_paper) worksheet_set_paper;
    decltype(&::worksheet_set_row) worksheet_set_row;
    decltype(&::worksheet_write_blank) worksheet_write_blank;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_string) worksheet_write_string;
};

/// The library; throws WriteFailure where it is not there, and tries again the next time.
[[nodiscard]] const XlsxLibrary& xlsx();

} // namespace coprod
