// The summary of a run: a row for each file that was found.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "workstream/parts.h"
#include "writers/csv.h"

namespace coprod {

/// The summary, a row at a time, so that a large run need not hold it whole. What was gathered must
/// outlive it.
class SummaryTable {
public:
    explicit SummaryTable(const Gathered& gathered);
    SummaryTable(const SummaryTable&) = delete;
    SummaryTable& operator=(const SummaryTable&) = delete;

    [[nodiscard]] CsvRow head() const;
    [[nodiscard]] std::size_t size() const {
        return context_.rows.size() + (context_.view == View::panel ? 1U : 0U);
    }
    /// The row of one file; they stand by file. Of the panel's, the last row says that it is not
    /// for publication.
    [[nodiscard]] CsvRow row(std::size_t number) const;

private:
    /// For one charter: the number of the word that stands in each column.
    struct Columns {
        std::vector<std::uint16_t> gates;
        std::vector<std::uint16_t> values;
    };

    WorkstreamOptions options_;
    WorkstreamContext context_;
    const std::vector<CharterWords>& words_;
    std::vector<std::string> gates_; ///< titles, each once
    std::vector<std::string> values_;
    std::vector<Columns> columns_; ///< by charter
    std::size_t head_size_ = 0;
};

/// How far from the mark: "there", "only next time"; empty where nothing is said.
[[nodiscard]] const char* reach_word(RowRoute::Reach reach);

/// The whole summary.
[[nodiscard]] CsvSheet summary_sheet(const Gathered& gathered);

} // namespace coprod
