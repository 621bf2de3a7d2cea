// The rung that projects claim beside the rung that their records carry.
#include <algorithm>

#include "workstream/parts.h"

namespace coprod {

namespace {

/// The place where the records put a project: nothing that is blank is taken for a no, so a project
/// whose records say nothing yet, and that could still stand anywhere, is not below the ladder.
std::size_t recorded_place(const Row& row, const std::vector<std::size_t>& ranks) {
    const std::size_t certain = place_of(row.recorded, ranks);
    const bool is_open = certain == ranks.size() && place_of(row.possible, ranks) < certain;
    return is_open ? ranks.size() + 1 : certain;
}

void compare(const Row& row, const std::vector<std::size_t>& ranks, View view,
             WorkstreamClaimed& claimed) {
    const std::size_t said = place_of(row.claimed, ranks);
    const std::size_t recorded = place_of(row.recorded, ranks);
    ++claimed.claims[said].recorded[recorded_place(row, ranks)];
    if (row.claimed == Row::none)
        return;
    const std::size_t possible = place_of(row.possible, ranks);
    if (recorded <= said) {
        ++(recorded < said ? claimed.above : claimed.where_they_say);
    } else if (possible <= said) {
        ++claimed.may_still_reach;
    } else {
        ++(possible == said + 1 ? claimed.one_below : claimed.more_below);
        if (possible > said + 1 && view == View::panel)
            claimed.far.push_back(project_name(row));
    }
}

} // namespace

void add_claimed(const CharterRows& charter, View view, WorkstreamPart& part) {
    const WordList& rungs = charter.words->rungs;
    if (rungs.size() == 0)
        return;
    const auto rung_ranks = ranks(rungs);
    WorkstreamClaimed claimed;
    claimed.rungs = titles(rungs, rungs.in_order());
    for (const std::string& rung : claimed.rungs)
        claimed.claims.push_back({rung, {}});
    claimed.claims.push_back({"Nothing claimed", {}});
    claimed.rungs.emplace_back("Below the ladder");
    claimed.rungs.emplace_back("Not known yet");
    for (WorkstreamClaim& claim : claimed.claims)
        claim.recorded.resize(claimed.rungs.size());
    for (const Row* row : charter.rows)
        if (row->has_ladder)
            compare(*row, rung_ranks, view, claimed);
    std::sort(claimed.far.begin(), claimed.far.end());
    part.claimed = std::move(claimed);
}

} // namespace coprod
