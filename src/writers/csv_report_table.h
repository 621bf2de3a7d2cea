// The rows and columns of a report as one table.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "coprod/report.h"
#include "writers/csv.h"

namespace coprod {

/// The columns behind those that are the same in every row, in their order.
enum class Column {
    part,
    number,
    id,
    under,
    title,
    who,
    result,
    detail,
    said,
    told,
    count,
    out_of,
    days,
    seen_differently,
    to_do,
    when,
    on_route,
    asks,
    counts_towards,
    date,
    source,
    place
};

/// The cells of one row that are not empty.
class TableLine {
public:
    explicit TableLine(std::string_view part);

    TableLine& set(Column column, std::string_view text) {
        cells_[static_cast<std::size_t>(column)] = std::string(text);
        return *this;
    }
    template <std::integral Number>
    TableLine& set(Column column, Number number) {
        cells_[static_cast<std::size_t>(column)] = static_cast<std::int64_t>(number);
        return *this;
    }
    template <typename Value>
    TableLine& set(Column column, const std::optional<Value>& value) {
        return value ? set(column, *value) : *this;
    }
    TableLine& set(const Origin& origin) {
        return set(Column::source, origin.source).set(Column::place, origin.place);
    }

    [[nodiscard]] const CsvRow& cells() const { return cells_; }

private:
    CsvRow cells_;
};

/// Adds rows, each behind the cells that say which report it is from.
class ReportTable {
public:
    explicit ReportTable(const Report& report);

    void add(const TableLine& line);
    /// A row for each sentence.
    void add(std::string_view part, const std::vector<std::string>& sentences);

    [[nodiscard]] CsvSheet take() { return std::move(sheet_); }

private:
    CsvRow first_;
    CsvSheet sheet_{"report", {}};
};

/// The rows of what a panel decided and judged, where its file was given.
void add_panel_rows(ReportTable& table, const Report& report);

} // namespace coprod
