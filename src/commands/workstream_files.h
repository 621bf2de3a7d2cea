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
#include "writers/fill_workstream.h"
#include "writers/template.h"

namespace coprod {

/// The pledges of a file, or none where no file is named; nothing, with messages, where it cannot
/// be used.
[[nodiscard]] std::optional<std::optional<std::vector<PledgeLine>>>
pledges_of(const std::string& path, std::ostream& err);

/// How index.html looks, and whether it leads to the projects' own reports.
struct WorkstreamPage {
    ReportLinks links = ReportLinks::none;
    const Templates* templates = &Templates::shipped();
};

/// Writes workstream.txt, its tables, summary.csv and index.html into the folder and adds their
/// names to `written`. An index.html that somebody else wrote is a trouble and stays.
[[nodiscard]] WriteTrouble write_workstream_files(const std::string& folder,
                                                  const Gathered& gathered,
                                                  const Workstream& workstream,
                                                  const WorkstreamPage& page,
                                                  std::vector<std::string>& written);

} // namespace coprod
