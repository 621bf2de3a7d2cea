// The workbook library's functions. The library brings another one for ciphers with it, and loading
// both at each start takes a fifth of the time in which one project is judged, so where it is a
// shared library it is loaded when the first workbook is made.
#pragma once

#include <xlsxwriter.h>

// A list of names is what a macro can say and nothing else can: each is a member below, and is
// looked up by its name where the library is loaded.
#define COPROD_XLSX_FUNCTIONS(USE)                                                                 \
    USE(chart_add_series)                                                                          \
    USE(chart_axis_get)                                                                            \
    USE(chart_axis_major_gridlines_set_line)                                                       \
    USE(chart_axis_set_crossing_max)                                                               \
    USE(chart_axis_set_min)                                                                        \
    USE(chart_axis_set_name)                                                                       \
    USE(chart_axis_set_num_format)                                                                 \
    USE(chart_axis_set_reverse)                                                                    \
    USE(chart_legend_set_position)                                                                 \
    USE(chart_series_set_categories)                                                               \
    USE(chart_series_set_fill)                                                                     \
    USE(chart_series_set_labels)                                                                   \
    USE(chart_series_set_labels_font)                                                              \
    USE(chart_series_set_labels_num_format)                                                        \
    USE(chart_series_set_line)                                                                     \
    USE(chart_series_set_name)                                                                     \
    USE(chart_series_set_values)                                                                   \
    USE(chart_set_series_gap)                                                                      \
    USE(chart_title_set_name)                                                                      \
    USE(format_set_align)                                                                          \
    USE(format_set_bg_color)                                                                       \
    USE(format_set_bold)                                                                           \
    USE(format_set_border)                                                                         \
    USE(format_set_border_color)                                                                   \
    USE(format_set_font_color)                                                                     \
    USE(format_set_font_size)                                                                      \
    USE(format_set_indent)                                                                         \
    USE(format_set_num_format)                                                                     \
    USE(format_set_text_wrap)                                                                      \
    USE(lxw_strerror)                                                                              \
    USE(lxw_workbook_free)                                                                         \
    USE(workbook_add_chart)                                                                        \
    USE(workbook_add_format)                                                                       \
    USE(workbook_add_worksheet)                                                                    \
    USE(workbook_close)                                                                            \
    USE(workbook_new_opt)                                                                          \
    USE(workbook_set_properties)                                                                   \
    USE(worksheet_autofilter)                                                                      \
    USE(worksheet_data_validation_range)                                                           \
    USE(worksheet_fit_to_pages)                                                                    \
    USE(worksheet_freeze_panes)                                                                    \
    USE(worksheet_insert_chart_opt)                                                                \
    USE(worksheet_print_area)                                                                      \
    USE(worksheet_repeat_rows)                                                                     \
    USE(worksheet_set_column)                                                                      \
    USE(worksheet_set_footer)                                                                      \
    USE(worksheet_set_header)                                                                      \
    USE(worksheet_set_landscape)                                                                   \
    USE(worksheet_set_margins)                                                                     \
    USE(worksheet_set_paper)                                                                       \
    USE(worksheet_set_row)                                                                         \
    USE(worksheet_write_blank)                                                                     \
    USE(worksheet_write_number)                                                                    \
    USE(worksheet_write_string)

namespace coprod {

/// Each function that is used, under its own name.
struct XlsxLibrary {
// NOLINTNEXTLINE(bugprone-macro-parentheses): the name of a member takes none
#define COPROD_XLSX_MEMBER(name) decltype(&::name) name;
    COPROD_XLSX_FUNCTIONS(COPROD_XLSX_MEMBER)
#undef COPROD_XLSX_MEMBER
};

/// The library; throws WriteFailure where it is not there, and tries again the next time.
[[nodiscard]] const XlsxLibrary& xlsx();

} // namespace coprod
