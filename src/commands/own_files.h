// Keeps a run from replacing files that somebody else put where reports go, and public reports from
// being replaced by the panel's.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "commands/formats.h"
#include "coprod/diagnostic.h"
#include "output/trouble.h"

namespace coprod {

/// Why it cannot be seen whether there is a file at that path; nothing where it can be, and where
/// the name itself is at fault, which writing says.
[[nodiscard]] WriteTrouble cannot_be_seen(const std::string& path);

/// True for a plain file at that path that does not look like a report of that format, as an
/// earlier run would have written it. What a submission calls itself decides the names of reports,
/// and must not decide which of its reader's own files is lost.
[[nodiscard]] bool is_somebody_elses(const std::string& path, const ReportFormat& format);

/// True for a plain file at that path that cannot be read, so that it cannot be seen what it is.
[[nodiscard]] bool is_unreadable(const std::string& path);

/// What is said of such a file behind its name.
inline constexpr const char* unreadable_words =
    "This file cannot be read, so it cannot be seen whether it may be written over. Ask its owner "
    "for permission to read it, or choose another name or folder.";

/// Why the file at that path is left as it is where a report of that format and view would go;
/// nothing where the report may be written.
[[nodiscard]] std::optional<Diagnostic> left_alone(const std::string& path,
                                                   const ReportFormat& format, View view);

/// The same for a name that a person chose, who may write another form over a report.
[[nodiscard]] std::optional<Diagnostic> left_alone(const std::string& path, View view);

/// What the project is called whose report is at that path, where the new report is about another
/// one, whichever form each has; empty where it is about the same, where there is none, and where
/// that cannot be told, as of a workbook.
[[nodiscard]] std::string other_project_at(const std::string& path, const ReportFormat& format,
                                           std::string_view report);

/// Whether the results of a public run are in the folder, and with them its reports; nothing where
/// that cannot be seen.
[[nodiscard]] std::optional<bool> holds_public_run(const std::string& folder);

} // namespace coprod
