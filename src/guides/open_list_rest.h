// What is open in a file that has mistakes in it, as far as that can be told.
#pragma once

#include <optional>

#include "guides/open_list.h"
#include "submission/load_submission.h"

namespace coprod {

/// What is open in the sections that can be understood by themselves (project, ready, plan and
/// review), without those that have mistakes in them; nothing where none is left.
[[nodiscard]] std::optional<OpenList> list_open_of_the_rest(const SubmissionFile& file,
                                                            const Charter& charter, Date date);

} // namespace coprod
