// A project as one row of a published list of activities, in the form that Stockport publishes:
// Date | Activity | Purpose and Who was Involved.
#pragma once

#include <optional>
#include <string>

#include "report/context.h"

namespace coprod {

/// One row; every text can be published as it stands once a writer has escaped it.
struct Activity {
    std::string when; ///< "Jul-20", or in the project's own words; may be empty
    std::optional<Date>
        sort_by;          ///< when it began, else when it ended; nothing where neither is known
    std::string activity; ///< what the project is called; never empty
    std::string purpose;  ///< what it is for and who was involved; may be empty
};

/// The row of a project. Who was involved is told by kinds of people, in the charter's order, and
/// the same in both views: never a number, a group's name or what was said.
[[nodiscard]] Activity activity_of(const ReportContext& context);

} // namespace coprod
