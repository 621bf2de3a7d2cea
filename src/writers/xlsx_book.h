// A workbook: sheets of tables with plain cells. Everything that a cell holds is a text, a number
// or a date; there are no formulas and no links, whatever a text looks like.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "coprod/date.h"
#include "writers/xlsx_folder.h"
#include "writers/xlsx_whole.h"

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace coprod {

/// A cell: a text, raw, a number or a day; an empty text is an empty cell.
using XlsxValue = std::variant<std::string, std::int64_t, Date>;

using XlsxRow = std::vector<XlsxValue>;

/// What people fill in below a head: nothing, words, or a day (and nothing else).
enum class XlsxInput { none, words, day };

struct XlsxColumn {
    std::string title;
    int width = 20; ///< in characters
    XlsxInput input = XlsxInput::none;
};

/// What a workbook is about; the same on every sheet.
struct XlsxFront {
    std::string title;
    std::string note; ///< who may read it: the first line of every sheet and every printed page
    View view = View::everyone;      ///< the same for programs
    Date date;                       ///< that it says it was made on, never the clock's
    bool large = false;              ///< for many rows: rows go to disk as they are written
    std::size_t most_rows = 1048576; ///< of a sheet; as many as a spreadsheet has
};

/// Rows of a sheet that a chart shows, and which of their columns.
struct XlsxChart {
    std::string title;
    std::string words; ///< what it shows, for those who do not see it
    std::string categories_name;
    std::string values_name;
    std::size_t first_row = 0; ///< as XlsxSheet::next_row
    std::size_t rows = 0;
    std::uint16_t categories = 0;       ///< the column of the names
    std::vector<std::uint16_t> columns; ///< of numbers, each a series
    std::vector<std::string> names;     ///< of the series
    bool stacked = false;
};

/// The looks of cells.
enum class XlsxLook { note, title, heading, line, label, head, text, number, day, fill, fill_day };
inline constexpr std::size_t xlsx_looks = 11;

class XlsxBook;

/// One sheet, written from the top.
class XlsxSheet {
public:
    XlsxSheet(XlsxBook& book, const std::string& name);

    /// A line over the whole width.
    void line(std::string_view text, XlsxLook look = XlsxLook::line);
    /// The widths of the columns, where no table of the sheet gives them.
    void widths(const std::vector<int>& widths);
    /// A label and its text, in the first two columns; nothing where the text is empty.
    void pair(std::string_view label, const XlsxValue& text);
    /// So many columns on the left stay in sight when the table that comes next is moved, and so
    /// many, with no others, are printed.
    void keep_left(std::size_t in_sight, std::size_t printed);
    /// The head of a table. The first one of a sheet can be filtered; where it `stays` in sight, it
    /// also gives the widths and, where no other table follows, is repeated on each printed page.
    void begin_table(std::vector<XlsxColumn> columns, bool stays = true);
    /// A row below it; once the sheet is full, its last row says so and this does nothing.
    void row(const XlsxRow& values);
    /// Ends the table; `nothing` stands there where it has no row.
    void end_table(std::string_view nothing);
    /// Below what is written; where there are no rows to show, nothing.
    void chart(const XlsxChart& chart);

    /// The number of the row that is written next, from 0.
    [[nodiscard]] std::size_t next_row() const { return next_; }
    /// Whether rows were left out.
    [[nodiscard]] bool is_full() const { return full_; }
    [[nodiscard]] const std::string& name() const { return name_; }

private:
    friend class XlsxBook;

    XlsxBook& book_;
    lxw_worksheet* sheet_;
    std::string name_;
    std::vector<XlsxColumn> columns_; // of the last table
    std::vector<int> widths_;
    std::size_t next_ = 0;
    std::size_t head_ = 0;                // the row of its head
    std::optional<std::size_t> repeated_; // the row of a head to repeat on each page
    std::size_t in_sight_ = 0;            // columns
    std::size_t printed_ = 0;             // columns; 0 for all of them
    XlsxCells cells_;                     // what was written
    bool is_first_table_ = true;
    bool full_ = false;

    void put(std::size_t column, std::string_view text, XlsxLook look);
    void put(std::size_t column, const XlsxValue& value);
    void make_room(const XlsxRow& values, int beside);
    void set_up_page();
    void ask_for_days();
    void finish();
};

/// The workbook; the one place that knows the library.
class XlsxBook {
public:
    /// Throws WriteFailure.
    explicit XlsxBook(XlsxFront front);
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    ~XlsxBook();

    /// A new sheet behind the others, with the note and what it shows in its first lines; the name
    /// has at most 31 characters.
    XlsxSheet& sheet(const std::string& name, std::string_view words);
    /// The bytes of the file, the same for the same content; to be called once. Throws
    /// WriteFailure.
    [[nodiscard]] std::string finish();
    /// The names of the sheets that have no room for all rows.
    [[nodiscard]] std::vector<std::string> full_sheets() const;

private:
    friend class XlsxSheet;

    XlsxFront front_;
    XlsxFolder folder_;
    lxw_workbook* book_ = nullptr;
    std::array<lxw_format*, xlsx_looks> looks_{};
    std::vector<std::unique_ptr<XlsxSheet>> sheets_;
    std::size_t written_ = 0; // bytes, about

    void make_looks();
    [[nodiscard]] lxw_format* look(XlsxLook look) const;
    void check(int error) const;
    void set_properties();
};

} // namespace coprod
