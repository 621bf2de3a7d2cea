// Keeps a run from replacing files that somebody else put into the folder for reports.
#pragma once

#include <string>

#include "commands/formats.h"

namespace coprod {

/// True for a plain file at that path that does not look like a report of that format, as an
/// earlier run would have written it. What a submission calls itself decides the names of reports,
/// and must not decide which of its reader's own files is lost.
[[nodiscard]] bool is_somebody_elses(const std::string& path, const ReportFormat& format);

/// True for a plain file at that path that looks like a report of no format at all: for names that
/// a person chose, who may write another form over a report.
[[nodiscard]] bool is_no_report(const std::string& path);

} // namespace coprod
