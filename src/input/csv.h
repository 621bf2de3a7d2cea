// Tables as spreadsheets save them: RFC 4180, with the separators that Excel uses in other
// countries.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "coprod/diagnostic.h"
#include "input/source.h"

namespace coprod {

/// The most rows below the header that are read.
inline constexpr std::size_t most_csv_rows = 50'000;

/// The most columns that are read.
inline constexpr std::size_t most_csv_columns = 100;

/// The longest text of one cell, in bytes.
inline constexpr std::size_t longest_csv_cell = 16 * 1024;

/// One cell: its text without quotes and without white space at its ends, and where it begins.
struct CsvCell {
    std::string text;
    Place place;
};

/// A header and rows that each have as many cells as the header; rows without any text are left
/// out.
struct CsvTable {
    std::vector<CsvCell> header;
    std::vector<std::vector<CsvCell>> rows;
    char separator = ',';
};

/// Whether two columns may have the same header; form tools write "Why?" above more than one.
enum class SameHeaders { refused, allowed };

/// Reads a table whose first row is its header, separated by commas, semicolons or tabs as the
/// header is, or as an Excel line `sep=;` above it says; nothing, and the reasons in `diagnostics`,
/// where a row does not fit the header, quotes do not fit each other, two headers are the same
/// (ASCII case aside) and may not be, text stands in a column without a header, or a limit is
/// exceeded.
[[nodiscard]] std::optional<CsvTable> parse_csv(const Source& source, Diagnostics& diagnostics,
                                                SameHeaders same = SameHeaders::refused);

} // namespace coprod
