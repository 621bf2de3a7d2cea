// A sheet's lines, tables and printed pages.
#include "writers/xlsx_book.h"

#include <algorithm>

#include "input/utf8.h"
#include "writers/xlsx_library.h"
#include "writers/xlsx_text.h"

namespace coprod {

namespace {

constexpr std::int32_t day_zero = -25569; // 30 December 1899, from which spreadsheets count
constexpr int indent = 2;                 // characters that no text stands in
constexpr int beside_a_head = 5;          // those, and the button of a filter
constexpr std::size_t about_a_cell = 60;  // bytes that a cell takes beside its text

lxw_row_t row_number(std::size_t row) {
    return static_cast<lxw_row_t>(row);
}

lxw_col_t column_number(std::size_t column) {
    return static_cast<lxw_col_t>(column);
}

/// How many lines the text takes in a cell of that width, where words are not broken; at least 1.
std::size_t lines_in(std::string_view text, std::size_t width) {
    std::size_t lines = 1;
    std::size_t line = 0;
    std::size_t word = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Decoded next = decode_utf8(text, at);
        at += next.length;
        if (next.code == U'\n') {
            ++lines;
            line = word = 0;
            continue;
        }
        ++line;
        word = next.code == U' ' ? 0 : word + 1;
        if (line > width) {
            ++lines;
            line = word < width ? word : 1; // a word longer than the cell is broken
            word = line;
        }
    }
    return lines;
}

/// In characters.
int longest_word(std::string_view title) {
    std::size_t longest = 0;
    for (std::size_t at = 0; at < title.size();) {
        const std::size_t end = std::min(title.find(' ', at), title.size());
        longest = std::max(longest, count_characters(title.substr(at, end - at)));
        at = end + 1;
    }
    return static_cast<int>(longest);
}

} // namespace

XlsxSheet::XlsxSheet(XlsxBook& book, const std::string& name)
    : book_(book), sheet_(xlsx().workbook_add_worksheet(book.book_, name.c_str())), name_(name) {
    if (sheet_ == nullptr)
        XlsxFolder::fail_for_memory();
    set_up_page();
}

void XlsxSheet::set_up_page() {
    constexpr std::uint8_t a4 = 9;
    constexpr std::size_t title_most = 100;
    xlsx().worksheet_set_landscape(sheet_);
    xlsx().worksheet_set_paper(sheet_, a4);
    xlsx().worksheet_fit_to_pages(sheet_, 1, 0);
    xlsx().worksheet_set_margins(sheet_, 0.4, 0.4, 0.8, 0.7);
    const std::string above = "&C" + xlsx_page_line(book_.front_.note, longest_page_line - 2);
    book_.check(xlsx().worksheet_set_header(sheet_, above.c_str()));
    const std::string below =
        "&L" + xlsx_page_line(book_.front_.title, title_most) + "&C&A&RPage &P of &N";
    book_.check(xlsx().worksheet_set_footer(sheet_, below.c_str()));
}

void XlsxSheet::finish() {
    if (printed_ > 0 && next_ > 0)
        book_.check(xlsx().worksheet_print_area(sheet_, 0, 0, row_number(next_ - 1),
                                                column_number(printed_ - 1)));
    if (repeated_)
        book_.check(
            xlsx().worksheet_repeat_rows(sheet_, row_number(*repeated_), row_number(*repeated_)));
}

void XlsxSheet::put(std::size_t column, std::string_view text, XlsxLook look) {
    const std::string safe = xlsx_cell(text);
    book_.written_ += safe.size() + about_a_cell;
    cells_.add(safe);
    lxw_format* format = book_.look(look);
    book_.check(
        safe.empty()
            ? xlsx().worksheet_write_blank(sheet_, row_number(next_), column_number(column), format)
            : xlsx().worksheet_write_string(sheet_, row_number(next_), column_number(column),
                                            safe.c_str(), format));
}

void XlsxSheet::put(std::size_t column, const XlsxValue& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return put(column, *text, XlsxLook::text);
    book_.written_ += about_a_cell;
    const auto* day = std::get_if<Date>(&value);
    const std::int64_t number =
        day != nullptr ? day->days - day_zero : std::get<std::int64_t>(value);
    cells_.add(std::to_string(number));
    book_.check(xlsx().worksheet_write_number(
        sheet_, row_number(next_), column_number(column), static_cast<double>(number),
        book_.look(day != nullptr ? XlsxLook::day : XlsxLook::number)));
}

void XlsxSheet::line(std::string_view text, XlsxLook look) {
    if (full_)
        return;
    if (look == XlsxLook::heading && next_ > 1)
        ++next_;
    put(0, text, look);
    ++next_;
}

void XlsxSheet::widths(const std::vector<int>& widths) {
    widths_ = widths;
    for (std::size_t column = 0; column < widths.size(); ++column)
        book_.check(xlsx().worksheet_set_column(sheet_, column_number(column),
                                                column_number(column), widths[column], nullptr));
}

/// Not every spreadsheet makes rows as high as their texts are.
void XlsxSheet::make_room(const XlsxRow& values, int beside) {
    constexpr std::size_t most_lines = 27; // no row can be higher
    constexpr double one_line = 15;        // points
    std::size_t lines = 1;
    for (std::size_t i = 0; i < std::min(values.size(), widths_.size()); ++i)
        if (const auto* text = std::get_if<std::string>(&values[i]))
            lines = std::max(
                lines, lines_in(*text, static_cast<std::size_t>(widths_[i] * 11 / 10 - beside)));
    if (lines > 1)
        book_.check(xlsx().worksheet_set_row(
            sheet_, row_number(next_), static_cast<double>(std::min(lines, most_lines)) * one_line,
            nullptr));
}

void XlsxSheet::pair(std::string_view label, const XlsxValue& text) {
    if (const auto* words = std::get_if<std::string>(&text); words != nullptr && words->empty())
        return;
    make_room({std::string(label), text}, indent);
    put(0, label, XlsxLook::label);
    put(1, text);
    ++next_;
}

void XlsxSheet::keep_left(std::size_t in_sight, std::size_t printed) {
    in_sight_ = in_sight;
    printed_ = printed;
}

void XlsxSheet::begin_table(std::vector<XlsxColumn> columns, bool stays) {
    columns_ = std::move(columns);
    head_ = next_;
    XlsxRow titles;
    std::vector<int> wide;
    for (const XlsxColumn& column : columns_) {
        titles.emplace_back(column.title);
        wide.push_back(std::max(column.width, longest_word(column.title) + beside_a_head));
    }
    if (is_first_table_ && stays) {
        widths(wide);
        xlsx().worksheet_freeze_panes(sheet_, row_number(next_ + 1), column_number(in_sight_));
        repeated_ = head_;
    }
    if (!is_first_table_)
        repeated_.reset(); // it would stand over the rows of another table
    make_room(titles, beside_a_head);
    for (std::size_t column = 0; column < columns_.size(); ++column)
        put(column, columns_[column].title, XlsxLook::head);
    ++next_;
}

void XlsxSheet::row(const XlsxRow& values) {
    if (full_)
        return;
    if (next_ + 1 == book_.front_.most_rows) {
        full_ = true;
        put(0,
            "There is no room for more rows on a sheet: the tables in the CSV files, and "
            "results.jsonl, hold all of them.",
            XlsxLook::note);
        ++next_;
        return;
    }
    make_room(values, indent);
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column].input != XlsxInput::none)
            put(column, "",
                columns_[column].input == XlsxInput::day ? XlsxLook::fill_day : XlsxLook::fill);
        else if (column < values.size())
            put(column, values[column]);
    }
    ++next_;
}

void XlsxSheet::ask_for_days() {
    for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (columns_[column].input != XlsxInput::day)
            continue;
        std::string title = "A date, please";
        std::string words = "Type a day, such as 31 March 2026, or leave the cell empty.";
        lxw_data_validation days{};
        days.validate = LXW_VALIDATION_TYPE_DATE;
        days.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
        days.minimum_datetime = {2000, 1, 1, 0, 0, 0};
        days.maximum_datetime = {2199, 12, 31, 0, 0, 0};
        days.error_title = title.data();
        days.error_message = words.data();
        book_.check(xlsx().worksheet_data_validation_range(
            sheet_, row_number(head_ + 1), column_number(column), row_number(next_ - 1),
            column_number(column), &days));
    }
}

void XlsxSheet::end_table(std::string_view nothing) {
    if (next_ == head_ + 1) {
        line(nothing);
    } else {
        if (is_first_table_)
            book_.check(xlsx().worksheet_autofilter(sheet_, row_number(head_), 0,
                                                    row_number(next_ - 1),
                                                    column_number(columns_.size() - 1)));
        ask_for_days();
    }
    is_first_table_ = false;
}

} // namespace coprod
