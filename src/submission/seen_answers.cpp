#include "submission/seen_answers.h"

#include <algorithm>
#include <functional>

#include "input/matching_name.h"

namespace coprod {

namespace {

using Hash = std::size_t;
using Role = SurveyColumn::Role;

/// The hash of the first text and then of the next one.
Hash and_then(Hash first, Hash next) {
    constexpr Hash odd = 0x9E37'79B9'7F4A'7C15;
    return (first ^ (next + odd + (first << 6U) + (first >> 2U))) * odd;
}

Hash hash_of_text(const std::string& text) {
    return std::hash<std::string>{}(text);
}

/// A cell together with what stands above it, so that the order of the columns makes no difference.
Hash hash_of_cell(const std::string& header, const std::string& text) {
    return and_then(hash_of_text(header), hash_of_text(text));
}

bool has_digit(const std::string& text) {
    return text.find_first_of("0123456789") != std::string::npos;
}

Hash hash_of_header(const CsvTable& table) {
    Hash all = 0;
    for (const CsvCell& cell : table.header)
        all += hash_of_text(matching_name(cell.text));
    return all;
}

} // namespace

SeenAnswers::Row SeenAnswers::read_row(const std::vector<CsvCell>& cells, const CsvTable& table,
                                       const std::vector<SurveyColumn>& columns,
                                       const Responses& told) {
    Row row;
    row.place = cells.front().place;
    row.answers = told.group ? *told.group + 1 : 0;
    bool answered = false;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string& text = cells[i].text;
        if (text.empty())
            continue;
        const std::string header = matching_name(table.header[i].text);
        switch (columns[i].role) {
        case Role::statement:
            row.answers += and_then(columns[i].statement + 1, hash_of_text(matching_name(text)));
            answered = true;
            break;
        case Role::group:
            row.answers += hash_of_text(matching_name(text));
            break;
        case Role::number:
            if (has_digit(text))
                row.number += hash_of_cell(header, text);
            break;
        case Role::ignored:
            row.others += hash_of_cell(header, text);
            break;
        }
    }
    if (!answered) // it is counted nowhere, and so not twice
        row.number = row.others = 0;
    return row;
}

SeenRows SeenAnswers::compare(const Table& before, const Table& now, const std::vector<Row>& rows) {
    SeenRows seen;
    const bool same_header = before.header == now.header;
    seen.all = same_header && before.rows == now.rows && !rows.empty();
    for (const Row& row : rows) {
        if (row.number != 0) {
            const auto known = before.by_number.find(row.number);
            if (known != before.by_number.end() && known->second.answers == row.answers &&
                (!same_header || known->second.others == row.others))
                seen.numbered.add(row.place);
        } else if (same_header && row.others != 0) {
            // Only what stands once in both is a sign of one person: a time, or a comment.
            const auto known = before.how_often.find(and_then(row.answers, row.others));
            if (known != before.how_often.end() && known->second == 1 &&
                now.how_often.at(known->first) == 1)
                seen.alike.add(row.place);
        }
    }
    if (seen.all || seen.numbered.count() > 0 || seen.alike.count() > 0)
        seen.file = before.file;
    return seen;
}

SeenRows SeenAnswers::add(const Responses& told, const CsvTable& table,
                          const std::vector<SurveyColumn>& columns) {
    Table now;
    now.file = told.file.value;
    now.header = hash_of_header(table);
    std::vector<Row> rows;
    rows.reserve(table.rows.size());
    for (const auto& cells : table.rows) {
        const Row& row = rows.emplace_back(read_row(cells, table, columns, told));
        now.rows += and_then(and_then(row.number, row.answers), row.others);
        if (row.number != 0)
            now.by_number[row.number] = row;
        else
            ++now.how_often[and_then(row.answers, row.others)];
    }
    SeenRows seen;
    for (const Table& before : tables_)
        if (seen.file.empty())
            seen = compare(before, now, rows);
    tables_.push_back(std::move(now));
    return seen;
}

} // namespace coprod
