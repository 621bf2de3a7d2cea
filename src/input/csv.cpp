#include "input/csv.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "input/escape.h"
#include "input/letters.h"
#include "input/open_file.h"

namespace coprod {
namespace {

constexpr std::size_t none = std::string_view::npos;
constexpr std::string_view no_break_space = "\xC2\xA0";

struct Separator {
    char sign;
    std::string_view name; ///< as in "a text with … in it"
};

// Of those that occur equally often in the header the first is taken.
constexpr std::array<Separator, 3> separators{
    {{',', "a comma"}, {';', "a semicolon"}, {'\t', "a tab"}}};

std::string_view without_blanks(std::string_view text) {
    const auto is_blank = [](char sign) { return sign == ' ' || sign == '\t' || sign == '\n'; };
    for (std::size_t before = none; before != text.size();) {
        before = text.size();
        if (!text.empty() && is_blank(text.front()))
            text.remove_prefix(1);
        else if (text.starts_with(no_break_space))
            text.remove_prefix(no_break_space.size());
        if (!text.empty() && is_blank(text.back()))
            text.remove_suffix(1);
        else if (text.ends_with(no_break_space))
            text.remove_suffix(no_break_space.size());
    }
    return text;
}

// One row as it was read: no more cells than can be needed are kept, but all are counted.
struct Row {
    std::vector<CsvCell> cells;
    std::size_t count = 0;
    bool blank = true;
};

class CsvParser {
public:
    CsvParser(const Source& source, Diagnostics& diagnostics, SameHeaders same)
        : source_(source), diagnostics_(diagnostics), same_(same), text_(source.text) {}

    std::optional<CsvTable> run() {
        const std::size_t errors = diagnostics_.error_count();
        if (find_header() && read_header())
            read_rows();
        if (diagnostics_.error_count() != errors)
            return std::nullopt;
        table_.separator = separator_.sign;
        return std::move(table_);
    }

private:
    const Source& source_;
    Diagnostics& diagnostics_;
    SameHeaders same_;
    std::string_view text_;
    std::size_t at_ = 0;
    Separator separator_ = separators[0];
    CsvTable table_;

    bool error(std::string_view code, Place place, std::string message, std::string help) {
        diagnostics_.error(code, place, std::move(message), std::move(help));
        return false;
    }

    /// Stops at the first line with something on it and settles the separator.
    bool find_header() {
        const bool said = take_separator_line();
        const std::size_t content = text_.find_first_not_of(" \t\n,;", at_);
        if (content == none)
            return error("empty-file", {}, "there is no header and no row in this file",
                         "Fill it in and save it again.");
        const std::size_t end = text_.rfind('\n', content);
        at_ = end == none || end < at_ ? at_ : end + 1;
        if (!said)
            separator_ = most_used();
        return true;
    }

    /// Excel's own first line, which names the separator: `sep=;`.
    bool take_separator_line() {
        constexpr std::string_view mark = "sep=";
        const std::string_view line = source_.line(1);
        if (line.size() != mark.size() + 1 || lower_letters(line.substr(0, mark.size())) != mark)
            return false;
        for (const Separator& separator : separators) {
            if (line.back() != separator.sign)
                continue;
            separator_ = separator;
            at_ = std::min(line.size() + 1, text_.size());
            return true;
        }
        return false;
    }

    [[nodiscard]] Separator most_used() const {
        std::array<std::size_t, separators.size()> counts{};
        bool quoted = false;
        for (std::size_t at = at_; at < text_.size() && (quoted || text_[at] != '\n'); ++at) {
            quoted = quoted != (text_[at] == '"');
            for (std::size_t index = 0; index < separators.size() && !quoted; ++index)
                counts.at(index) += text_[at] == separators.at(index).sign ? 1U : 0U;
        }
        const auto* const most = std::max_element(counts.begin(), counts.end());
        return separators.at(static_cast<std::size_t>(most - counts.begin()));
    }

    void skip_blanks() {
        while (at_ < text_.size()) {
            if (text_[at_] == ' ' || (text_[at_] == '\t' && separator_.sign != '\t'))
                ++at_;
            else if (text_.substr(at_).starts_with(no_break_space))
                at_ += no_break_space.size();
            else
                break;
        }
    }

    [[nodiscard]] bool at_end_of_cell() const {
        return at_ == text_.size() || text_[at_] == separator_.sign || text_[at_] == '\n';
    }

    /// Reads one row and its line end; false after an error that makes the rest unreadable.
    bool read_row(Row& row, std::size_t most_kept) {
        for (bool more = true; more;) {
            CsvCell cell;
            if (!read_cell(cell))
                return false;
            row.blank = row.blank && cell.text.empty();
            if (row.count++ < most_kept)
                row.cells.push_back(std::move(cell));
            more = at_ < text_.size() && text_[at_] == separator_.sign;
            at_ += at_ < text_.size() ? 1U : 0U;
        }
        return true;
    }

    bool read_cell(CsvCell& cell) {
        skip_blanks();
        cell.place = source_.place_at(at_);
        const bool quoted = at_ < text_.size() && text_[at_] == '"';
        if (quoted ? !read_quoted(cell) : !read_plain(cell))
            return false;
        if (cell.text.size() <= longest_csv_cell)
            return true;
        return error("text-too-long", cell.place,
                     fmt::format("this cell has {}, and at most {} are read",
                                 size_in_words(cell.text.size()), size_in_words(longest_csv_cell)),
                     "Shorten it, and say where the whole text can be found.");
    }

    bool read_plain(CsvCell& cell) {
        const std::size_t start = at_;
        while (!at_end_of_cell() && text_[at_] != '"')
            ++at_;
        cell.text = without_blanks(text_.substr(start, at_ - start));
        if (at_end_of_cell())
            return true;
        return error("quote-in-cell", source_.place_at(at_),
                     "a quotation mark stands inside a cell that does not begin with one",
                     "Put the whole cell in quotation marks and write each one inside it twice.");
    }

    bool read_quoted(CsvCell& cell) {
        std::string text;
        for (bool open = true; open;) {
            const std::size_t close = text_.find('"', at_ + 1);
            if (close == none)
                return error("unclosed-quote", cell.place,
                             "this quotation mark has no partner, so the cell never ends",
                             "Put a quotation mark at the end of the cell.");
            text += text_.substr(at_ + 1, close - at_ - 1);
            open = text_.substr(close + 1).starts_with('"');
            text += open ? "\"" : "";
            at_ = open ? close + 1 : close;
        }
        cell.text = without_blanks(text);
        const std::size_t close = at_++;
        skip_blanks();
        if (at_end_of_cell())
            return true;
        return error(
            "text-after-quote", source_.place_at(at_),
            fmt::format("text stands behind the quotation mark in column {} that ends the cell "
                        "begun on line {}",
                        source_.place_at(close).column, cell.place.line),
            "Write each quotation mark inside a cell twice, and check that every cell in "
            "quotation marks is closed.");
    }

    bool read_header() {
        Row row;
        if (!read_row(row, most_csv_columns))
            return false;
        if (row.count > most_csv_columns)
            return error("too-many-columns", row.cells.front().place,
                         fmt::format("the header has {} columns, and at most {} are read",
                                     row.count, most_csv_columns),
                         "Leave out the columns that are not needed.");
        table_.header = std::move(row.cells);
        if (same_ == SameHeaders::refused)
            check_repeated_headers();
        return true;
    }

    void check_repeated_headers() {
        std::unordered_map<std::string, std::size_t> seen;
        for (std::size_t index = 0; index < table_.header.size(); ++index) {
            const CsvCell& cell = table_.header[index];
            if (cell.text.empty())
                continue;
            const auto [before, is_new] = seen.emplace(lower_letters(cell.text), index);
            if (!is_new)
                error("repeated-column", cell.place,
                      fmt::format("column {} has the header {}, and so has column {}", index + 1,
                                  in_quotes(cell.text), before->second + 1),
                      "Keep one of the two columns, or rename one.");
        }
    }

    void read_rows() {
        std::size_t mistakes = 0;
        while (at_ < text_.size()) {
            Row row;
            row.cells.reserve(table_.header.size());
            if (!read_row(row, table_.header.size()))
                return;
            if (row.blank)
                continue;
            const Place place = row.cells.front().place;
            if (table_.rows.size() == most_csv_rows) {
                error("too-many-rows", place,
                      fmt::format("there are more rows than the {} that are read", most_csv_rows),
                      "Leave out the rows that are not needed, or split the file.");
                return;
            }
            if (!fits_header(row) && ++mistakes > most_messages) {
                error("too-many-mistakes", {},
                      fmt::format("more than {} rows are wrong; the rest are not listed",
                                  most_messages),
                      "Correct those that are listed and try again.");
                return;
            }
            table_.rows.push_back(std::move(row.cells));
        }
    }

    bool fits_header(const Row& row) {
        const std::size_t columns = table_.header.size();
        if (row.count != columns)
            return error("ragged-row", row.cells.front().place,
                         fmt::format("this row has {} {}, and the header has {}", row.count,
                                     row.count == 1 ? "cell" : "cells", columns),
                         fmt::format("Give it as many cells as the header; a text with {} in it "
                                     "needs quotation marks around it.",
                                     separator_.name));
        for (std::size_t index = 0; index < columns; ++index)
            if (table_.header[index].text.empty() && !row.cells[index].text.empty())
                return error(
                    "text-without-header", row.cells[index].place,
                    fmt::format("column {} has text in this row, and no header", index + 1),
                    "Write a header above it, or empty the column.");
        return true;
    }
};

} // namespace

std::optional<CsvTable> parse_csv(const Source& source, Diagnostics& diagnostics,
                                  SameHeaders same) {
    return CsvParser(source, diagnostics, same).run();
}

} // namespace coprod
