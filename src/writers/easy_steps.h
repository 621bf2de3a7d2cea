// What was done, and who was there: the meetings and decisions of the page for everyone who took
// part.
#pragma once

#include "coprod/report.h"
#include "writers/template.h"

namespace coprod {

/// `steps` and the flags round it. Up to 12 meetings and decisions have a line each. Of more, those
/// of a stage at which the same groups were there share one; where these are still too many, all of
/// a stage do, and each group has the number of those at which it was.
void fill_easy_steps(const Report& report, Filling& filling);

/// `count`, and the section `one` for 1, `many` for any other number but 0.
void fill_count(std::size_t number, Filling& filling);

/// `when` as it stands, and the section `day` where it is a day and not only a month.
void fill_when(const std::string& when, Filling& filling);

} // namespace coprod
