// What a project is called, the same in its report and in lists of projects.
#pragma once

#include <string>

#include "coprod/submission.h"

namespace coprod {

/// The project's title, else its id, else words for a project that has neither; never empty.
[[nodiscard]] std::string shown_title(const Project& project);

} // namespace coprod
