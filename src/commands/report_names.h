// What the reports of a submission are called where many stand in one folder, and what is said
// where they cannot be called so.
#pragma once

#include <string>
#include <string_view>

#include "coprod/diagnostic.h"
#include "coprod/result.h"

namespace coprod {

/// The file with the results of all that stand in the folder.
inline constexpr std::string_view results_name = "results.jsonl";

/// How the names of a submission's reports begin: its project's id, or where it gives none the name
/// of its file, as a slug (output/file_names.h).
[[nodiscard]] std::string report_slug(const Result& result);

/// True for slugs that no project's reports may have: those that Windows keeps for its devices, and
/// those of the files about all projects together.
[[nodiscard]] bool is_kept_name(std::string_view slug);

/// What is said of one of two files whose reports would have the same name.
[[nodiscard]] Diagnostic same_name(const std::string& path, std::string_view other,
                                   std::string_view name);

/// What is said of a file whose reports would have a name that is kept for something else.
[[nodiscard]] Diagnostic reserved_name(const std::string& path, std::string_view name);

} // namespace coprod
