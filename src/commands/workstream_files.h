// What `batch` and `workstream` have in common: reading the pledges, writing the report's files.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "coprod/workstream.h"
#include "output/trouble.h"
#include "workstream/make_workstream.h"
#include "workstream/row.h"
#include "writers/template.h"

namespace coprod {

/// The pledges of a file, or none where no file is named; nothing, with messages, where it cannot
/// be used.
[[nodiscard]] std::optional<std::optional<std::vector<PledgeLine>>>
pledges_of(const std::string& path, std::ostream& err);

/// Writes workstream.txt, its tables and summary.csv into the folder and adds their names to
/// `written`.
[[nodiscard]] WriteTrouble write_workstream_files(const std::string& folder,
                                                  const Gathered& gathered,
                                                  const Workstream& workstream,
                                                  const Templates& templates,
                                                  std::vector<std::string>& written);

} // namespace coprod
