// What `batch` and `workstream` have in common: reading the pledges, writing the report's files.
#pragma once

#include <functional>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

#include "coprod/result.h"
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

/// Hands over every result once more, one after the other; false where they are not what they were.
using ResultsAgain = std::function<bool(const std::function<void(const Result&)>& take)>;

/// Writes workstream.xlsx into the folder and adds its name to `written`; one that people have
/// filled in since is left as it is, and that is trouble. Notes on `err` where a sheet is full.
[[nodiscard]] WriteTrouble write_workbook(const std::string& folder, const Workstream& workstream,
                                          Date date, const ResultsAgain& results,
                                          std::vector<std::string>& written, std::ostream& err);

} // namespace coprod
