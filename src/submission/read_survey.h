// A file of answers, from its bytes to counts.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "coprod/diagnostic.h"
#include "input/csv.h"
#include "input/source.h"
#include "submission/survey_reading.h"

namespace coprod {

/// A file of answers: its table, and what there is to say about it; no table where it cannot be
/// read. Messages quote the header's lines and never a person's row.
struct SurveyFile {
    std::string name;
    std::optional<Source> source;
    std::optional<CsvTable> table;
    std::vector<Diagnostic> diagnostics;
    bool failed = false; ///< there is an error among them
};

/// "31 rows: 27 were counted, 2 have no answer, 2 name no group"; without any number where a group
/// has fewer people than `hidden_below`, since the sum would tell how many, or help to work it out.
[[nodiscard]] std::string in_words(const SurveyReading& reading, int hidden_below);

/// The same with every number, for those who may see them.
[[nodiscard]] std::string in_words(const SurveyRows& rows);

/// Reads a regular file of at most `largest_csv_file` bytes.
[[nodiscard]] SurveyFile open_survey(const std::string& path);

/// What the table holds, for a charter that has a survey; nothing, and the reasons in the file's
/// diagnostics, where any of it cannot be understood.
[[nodiscard]] std::optional<SurveyReading> read_survey(SurveyFile& file, const Charter& charter,
                                                       std::span<const Group> groups,
                                                       const Responses& told);

} // namespace coprod
