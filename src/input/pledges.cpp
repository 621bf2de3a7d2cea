#include "input/pledges.h"

#include <array>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "coprod/date.h"
#include "input/csv.h"
#include "input/csv_source.h"
#include "input/escape.h"
#include "input/letters.h"
#include "input/matching_name.h"
#include "input/suggest.h"

namespace coprod {
namespace {

enum class Column { organisation, kind, date };
constexpr std::size_t how_many_columns = 3;

struct Header {
    std::string_view name;
    Column column;
};

// Lists come from schools, services and councils, and each calls its own kind by its own word.
constexpr std::array<Header, 6> headers{{{"organisation", Column::organisation},
                                         {"kind", Column::kind},
                                         {"date", Column::date},
                                         {"service", Column::organisation},
                                         {"school", Column::organisation},
                                         {"name", Column::organisation}}};

class PledgeReader {
public:
    PledgeReader(const CsvTable& table, Diagnostics& diagnostics)
        : table_(table), diagnostics_(diagnostics) {}

    std::vector<Pledge> run() {
        const std::size_t errors = diagnostics_.error_count();
        find_columns();
        if (diagnostics_.error_count() != errors)
            return {};
        for (const auto& row : table_.rows) {
            if (mistakes_ > most_messages)
                break;
            read_row(row);
        }
        return std::move(pledges_);
    }

private:
    const CsvTable& table_;
    Diagnostics& diagnostics_;
    std::array<std::optional<std::size_t>, how_many_columns> columns_{};
    std::unordered_map<std::string, Place> seen_;
    std::vector<Pledge> pledges_;
    std::size_t mistakes_ = 0;
    std::size_t repeats_ = 0;

    [[nodiscard]] std::optional<std::size_t>& column(Column which) {
        return columns_.at(static_cast<std::size_t>(which));
    }

    void find_columns() {
        for (std::size_t index = 0; index < table_.header.size() && mistakes_ <= most_messages;
             ++index)
            if (!table_.header[index].text.empty())
                take_header(index);
        if (mistakes_ == 0 && !column(Column::organisation))
            error("missing-column", table_.header.front().place,
                  "there is no column with the header `organisation`",
                  "Write it above the names; service, school and name are accepted too.");
    }

    void take_header(std::size_t index) {
        const CsvCell& cell = table_.header[index];
        const std::string name = lower_letters(cell.text);
        for (const Header& header : headers) {
            if (header.name != name)
                continue;
            auto& taken = column(header.column);
            if (taken)
                error("repeated-column", cell.place,
                      fmt::format("columns {} and {} both name the organisation", *taken + 1,
                                  index + 1),
                      "Keep the one with the names to compare, and leave the other out.");
            taken = index;
            return;
        }
        std::array<std::string_view, headers.size()> allowed;
        for (std::size_t at = 0; at < headers.size(); ++at)
            allowed.at(at) = headers.at(at).name;
        error("unknown-column", cell.place,
              fmt::format("there is no column {} in a list of organisations", in_quotes(cell.text)),
              suggested(name, allowed));
    }

    void read_row(const std::vector<CsvCell>& row) {
        const CsvCell& name = row[column(Column::organisation).value()];
        std::string key = matching_name(name.text);
        if (key.empty()) {
            error("blank-cell", name.place, "this row names no organisation",
                  "Write the organisation's name, or delete the row.");
            return;
        }
        Pledge pledge{name.text, {}, {}, name.place};
        if (const auto index = column(Column::kind))
            pledge.kind = row[*index].text;
        if (const auto index = column(Column::date))
            pledge.date = read_date(row[*index]);
        const auto [before, is_new] = seen_.emplace(std::move(key), name.place);
        if (is_new)
            pledges_.push_back(std::move(pledge));
        else
            warn_of_repeat(name, before->second);
    }

    std::optional<DatedAt> read_date(const CsvCell& cell) {
        if (cell.text.empty())
            return std::nullopt;
        if (const auto date = parse_date(cell.text))
            return DatedAt{*date, cell.place};
        error("bad-date", cell.place,
              fmt::format("`date` takes a date, year first, and this is {}", in_quotes(cell.text)),
              "Write it like 2025-06-10; in a spreadsheet give the column the date format "
              "yyyy-mm-dd before you save. Leave the cell blank where the date is not known.");
        return std::nullopt;
    }

    void warn_of_repeat(const CsvCell& cell, Place before) {
        if (++repeats_ <= most_messages)
            diagnostics_.warning(
                "named-twice", cell.place,
                fmt::format("{} is in the list already, on line {}; it counts once",
                            in_quotes(cell.text), before.line),
                "Leave one of the two rows out.");
        else if (repeats_ == most_messages + 1)
            diagnostics_.warning(
                "too-many-mistakes", {},
                fmt::format("more than {} rows repeat an organisation; the rest are not listed",
                            most_messages),
                "Leave out the rows that repeat an organisation.");
    }

    void error(std::string_view code, Place place, std::string message, std::string help) {
        if (++mistakes_ <= most_messages)
            diagnostics_.error(code, place, std::move(message), std::move(help));
        else if (mistakes_ == most_messages + 1)
            diagnostics_.error(
                "too-many-mistakes", {},
                fmt::format("more than {} cells are wrong; the rest are not listed", most_messages),
                "Correct those that are listed and try again.");
    }
};

} // namespace

std::optional<std::vector<Pledge>> read_pledges(const std::string& path, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    const std::optional<Source> source = read_csv_source(path, diagnostics);
    if (!source)
        return std::nullopt;
    diagnostics.quote_from(*source);
    std::vector<Pledge> pledges;
    if (const auto table = parse_csv(*source, diagnostics))
        pledges = PledgeReader(*table, diagnostics).run();
    diagnostics.quote_nothing();
    if (diagnostics.error_count() != errors)
        return std::nullopt;
    return pledges;
}

} // namespace coprod
