// Whether files of answers hold the same people: a form's table that was exported twice, or once
// more when further answers had come in.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

#include "input/csv.h"
#include "submission/survey_reading.h"
#include "submission/survey_troubles.h"

namespace coprod {

/// Rows of a file that stand in an earlier one too.
struct SeenRows {
    std::string file;  ///< the earlier one, as the submission calls it; empty where there are none
    bool all = false;  ///< the two hold the same rows, in whatever order
    LineList numbered; ///< rows with the same number and the same answers
    LineList alike;    ///< rows without a number that are the same to the last letter
};

/// The rows of a submission's files so far, as hashes; what somebody answered is not kept.
class SeenAnswers {
public:
    /// Remembers the file, and says which of its rows an earlier file has: the first such file.
    [[nodiscard]] SeenRows add(const Responses& told, const CsvTable& table,
                               const std::vector<SurveyColumn>& columns);

private:
    using Hash = std::size_t;

    struct Row {
        Place place;
        Hash number = 0;  ///< of the number of the answer with its header; 0 where it has none
        Hash answers = 0; ///< of the group and the answers
        Hash others = 0;  ///< of the columns that are not read; 0 where nothing stands there
    };
    struct Table {
        std::string file;
        Hash header = 0;
        Hash rows = 0;                           ///< of all rows in an order of their own
        std::unordered_map<Hash, Row> by_number; ///< the last row of each number
        std::unordered_map<Hash, int> how_often; ///< each row without a number
    };

    std::vector<Table> tables_;

    static Row read_row(const std::vector<CsvCell>& cells, const CsvTable& table,
                        const std::vector<SurveyColumn>& columns, const Responses& told);
    static SeenRows compare(const Table& before, const Table& now, const std::vector<Row>& rows);
};

} // namespace coprod
