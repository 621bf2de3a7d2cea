// A workstream report as what its page's template is filled with.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/workstream.h"
#include "writers/template.h"

namespace coprod {

/// Whether the page leads to the projects' own reports: only where they stand beside it.
enum class ReportLinks { none, beside };

/// How much of a list the page holds before it says how many more there are, and where. The list
/// of all projects is always whole.
struct PageLimits {
    static constexpr std::size_t cell = 20;
    static constexpr std::size_t commitments = 10;
    static constexpr std::size_t names = 50;
    static constexpr std::size_t rows = 500;
};

/// Everything that the report holds, under the names that data/templates/index.html uses. Items set
/// all of their names, so that none is looked for around them.
void fill_workstream(const Workstream& report, ReportLinks links, Filling& filling);

/// True for a name that can only be that of a file in the page's own folder: lower-case letters,
/// digits, hyphens and dots, with no dot at its beginning.
[[nodiscard]] bool is_name_beside(std::string_view name);

// Parts of the same.
void fill_part_grid(const WorkstreamPart& part, ReportLinks links, Filling& item);
void fill_part_commitments(const WorkstreamPart& part, Filling& item);
void fill_part_outcomes(const WorkstreamPart& part, Filling& item);
void fill_part_missed(const WorkstreamPart& part, Filling& item);
void fill_part_claimed(const WorkstreamPart& part, Filling& item);
void fill_part_numbers(const WorkstreamPart& part, Filling& item);
void fill_part_flags(const WorkstreamPart& part, Filling& item);
void fill_part_embedding(const WorkstreamPart& part, Filling& item);
void fill_activities(const Workstream& report, Filling& filling);
void fill_pledges(const Workstream& report, Filling& filling);
void fill_not_read(const Workstream& report, Filling& filling);

/// The first `most` names as the list `list`, and as `list`_more how many more there are and that
/// all stand in `all_stand_in`; empty where none is left out.
void fill_names(Filling& item, std::string_view list, const std::vector<std::string>& names,
                std::size_t most, std::string_view all_stand_in);

/// The project's title, and as `link` the file to lead to; empty where it leads nowhere.
void fill_project_link(const WorkstreamProject& project, ReportLinks links, Filling& item);

} // namespace coprod
