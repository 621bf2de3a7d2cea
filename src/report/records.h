// Names of records as a reader meets them: "meeting m1 (10 June 2025)", "survey e2 (2 July 2025)".
#pragma once

#include <string>
#include <vector>

#include "report/context.h"

namespace coprod {

/// The record's kind, id and date; the panel also sees the title of a piece of evidence.
[[nodiscard]] std::string record_name(const ReportContext& context, const RecordRef& record);

/// The names of all, joined.
[[nodiscard]] std::string record_names(const ReportContext& context,
                                       const std::vector<RecordRef>& records);

/// The record's own id in the file.
[[nodiscard]] const std::string& record_id(const Submission& file, const RecordRef& record);

/// The ids of the records; for everyone without evidence that disputes something, since a list
/// could tell whose it is.
[[nodiscard]] std::vector<std::string> shown_record_ids(const ReportContext& context,
                                                        const std::vector<RecordRef>& records);

/// "line 12, do.meetings m1"
[[nodiscard]] std::string record_place(const ReportContext& context, const RecordRef& record);

/// "meeting m2 (10 June 2025)"
[[nodiscard]] std::string meeting_name(const ReportContext& context, Index meeting);

/// " (10 June 2025)", or nothing where there is no date.
[[nodiscard]] std::string in_brackets(const std::optional<DatedAt>& date);

/// Why the record does not count, each reason ready to stand behind a colon; none where it counts.
[[nodiscard]] std::vector<std::string> set_aside_reasons(const ReportContext& context,
                                                         const RecordResult& result);

} // namespace coprod
