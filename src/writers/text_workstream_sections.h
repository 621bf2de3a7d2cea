// The sections of a workstream report, one function each; text_workstream.cpp puts them in order.
// A section without anything to say is left out, unless its comment names the sentence it then
// holds.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/workstream.h"
#include "writers/text_layout.h"

namespace coprod {

/// How many items of a list a page names before it says how many more there are.
struct ListLimits {
    static constexpr std::size_t cell = 10;
    static constexpr std::size_t commitments = 10;
    static constexpr std::size_t names = 50;
    static constexpr std::size_t rows = 500;
};

/// A heading, then what `write` says of each part of which `speaks` is true; the charter's name
/// stands before each where there are several charters. Nothing where no part speaks.
void for_each_part(TextPage& page, const Workstream& report, std::string_view heading,
                   const std::function<bool(const WorkstreamPart&)>& speaks,
                   const std::function<void(const WorkstreamPart&)>& write);

/// Each name as an item; after `most` of them how many more there are, and where all stand.
void write_names(TextPage& page, const std::vector<std::string>& names, std::size_t most,
                 std::string_view all_stand_in, std::size_t indent);

void write_found(TextPage& page, const Workstream& report);
/// Says so where no project was assessed.
void write_verdicts(TextPage& page, const Workstream& report);
void write_steps(TextPage& page, const Workstream& report);
void write_earned(TextPage& page, const Workstream& report);
void write_for_panel(TextPage& page, const Workstream& report);
/// Left out where no result says anything of routes.
void write_workstream_routes(TextPage& page, const Workstream& report);
void write_grid(TextPage& page, const Workstream& report);
/// Says so where every commitment is confirmed.
void write_commitments(TextPage& page, const Workstream& report);
/// Says so where every value is passed.
void write_outcomes(TextPage& page, const Workstream& report);
/// Says so where nobody was missed.
void write_missed(TextPage& page, const Workstream& report);
void write_claimed(TextPage& page, const Workstream& report);
void write_workstream_indicators(TextPage& page, const Workstream& report);
void write_workstream_flags(TextPage& page, const Workstream& report);
void write_activities(TextPage& page, const Workstream& report);
void write_pledges(TextPage& page, const Workstream& report);
void write_embedding(TextPage& page, const Workstream& report);
/// Says so where every file was assessed.
void write_not_read(TextPage& page, const Workstream& report);
void write_workstream_limits(TextPage& page, const Workstream& report);

} // namespace coprod
