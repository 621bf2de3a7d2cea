// Pictures of a report: where everything stands is worked out here, and the templates draw it.
#pragma once

#include "coprod/report.h"
#include "writers/drawing.h"
#include "writers/picture_groups.h"
#include "writers/template.h"

namespace coprod {

/// All pictures for which the report holds something to draw, under the names that the templates
/// picture-*.html use.
void fill_pictures(const Report& report, Filling& filling);

// Each picture by itself: as a part of the page, which is left out where there is nothing to draw,
// and as geometry.
void fill_ladder_picture(const Report& report, const DrawnGroups& groups, Filling& filling);
void fill_values_picture(const Report& report, Filling& filling);
void fill_stages_picture(const Report& report, Filling& filling);
void fill_statements_picture(const Report& report, const DrawnGroups& groups, Filling& filling);
void fill_timeline_picture(const Report& report, Filling& filling);

/// The rungs from the top; beside them the project's three readings and a column for each group.
[[nodiscard]] Drawings draw_ladder(const Report& report, const DrawnGroups& groups);
/// A row for each value, with a square for each of its commitments.
[[nodiscard]] Drawings draw_values(const Report& report);
/// A row of cells for each group, a cell for each stage.
[[nodiscard]] Drawings draw_stages(const Report& report);
/// A row for each statement, with the groups' letters in zones from "no answers" to "agreed".
[[nodiscard]] Drawings draw_statements(const Report& report, const DrawnGroups& groups);
/// A lane for each kind of event on one scale of time.
[[nodiscard]] Drawings draw_timeline(const Report& report);

/// "The first 8 of 300 groups are drawn; all of them are in the list." Empty where all are drawn.
[[nodiscard]] std::string drawn_note(std::size_t drawn, std::size_t all, std::string_view things,
                                     std::string_view where);

} // namespace coprod
