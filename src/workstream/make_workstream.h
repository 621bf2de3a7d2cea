// From the rows of many files to what they show together.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "coprod/workstream.h"
#include "workstream/row.h"

namespace coprod {

/// An organisation that signed up to the charter; kind and date may be empty.
struct PledgeLine {
    std::string organisation;
    std::string kind;
    std::string date;
};

struct WorkstreamOptions {
    Date date; ///< on which the report is made
    std::optional<std::vector<PledgeLine>> pledges;
    bool mixed = false; ///< results of several charter versions were put together on purpose
};

/// The report on everything that was gathered. The same rows in any order give the same report.
[[nodiscard]] Workstream make_workstream(const Gathered& gathered,
                                         const WorkstreamOptions& options);

} // namespace coprod
