// What a report says of the files of answers: which rows were not counted, and what the project
// itself says that words and columns mean.
#pragma once

#include <string>
#include <vector>

#include "report/context.h"

namespace coprod {

/// For the panel how many rows each file has and how many of them were not counted, by the reason,
/// and each word and column whose meaning the project gives; for everyone that there are such, and
/// no number. Nothing where the submission names no file.
[[nodiscard]] std::vector<std::string> counted_file_notes(const ReportContext& context);

} // namespace coprod
