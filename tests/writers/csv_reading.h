// A small reader of CSV files as RFC 4180 has them, for tests that read back what was written.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

namespace coprod_tests {

/// The cells by row. Throws where a line does not end in CR LF or a quote stands where none may.
inline std::vector<std::vector<std::string>> read_csv(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    for (std::size_t at = 0; at < text.size();) {
        if (cell.empty() && text[at] == '"') {
            for (++at; at < text.size(); ++at) {
                if (text[at] != '"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == '"')
                    cell += text[++at];
                else
                    break;
            }
            ++at;
        }
        if (at < text.size() && text[at] == ',') {
            row.push_back(cell);
            cell.clear();
            ++at;
        } else if (text.compare(at, 2, "\r\n") == 0) {
            row.push_back(cell);
            rows.push_back(row);
            row.clear();
            cell.clear();
            at += 2;
        } else if (at < text.size() && text[at] != '"' && text[at] != '\r' && text[at] != '\n') {
            cell += text[at++];
        } else {
            throw std::runtime_error("not a CSV file, at byte " + std::to_string(at));
        }
    }
    if (!row.empty() || !cell.empty())
        throw std::runtime_error("the last line has no end");
    return rows;
}

} // namespace coprod_tests
