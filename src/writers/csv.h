// Tables as CSV files (RFC 4180) that a spreadsheet opens without running anything in them.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace coprod {

/// A cell: a text, raw, or a number.
using CsvValue = std::variant<std::string, std::int64_t>;

using CsvRow = std::vector<CsvValue>;

/// One file; the first row is its head.
struct CsvSheet {
    std::string name; ///< the file's name without its ending: "activities"
    std::vector<CsvRow> rows;
};

/// What stands before the first line, so that every spreadsheet reads the file as UTF-8.
inline constexpr const char* csv_mark = "\xEF\xBB\xBF";

/// One line with its line end (CR LF). Line ends inside a cell become spaces, other controls are
/// escaped, and a text that a spreadsheet could take for a formula gets `'` in front.
[[nodiscard]] std::string csv_line(const CsvRow& row);

/// The whole file: the byte-order mark, then a line for each row.
[[nodiscard]] std::string write_csv(const CsvSheet& sheet);

} // namespace coprod
