// The rung that projects claim beside the rung that their records carry.
#include <algorithm>

#include "workstream/parts.h"

namespace coprod {

namespace {

/// The place of a rung from the top; below the ladder comes after all of them.
std::size_t place_of(std::uint16_t rung, const std::vector<std::size_t>& ranks) {
    return rung < ranks.size() ? ranks[rung] : ranks.size();
}

void compare(const Row& row, const std::vector<std::size_t>& ranks, View view,
             WorkstreamClaimed& claimed) {
    const std::size_t said = place_of(row.claimed, ranks);
    const std::size_t recorded = place_of(row.recorded, ranks);
    ++claimed.claims[said].recorded[recorded];
    if (row.claimed == Row::none)
        return;
    if (recorded <= said) {
        ++(recorded < said ? claimed.above : claimed.where_they_say);
        return;
    }
    ++(recorded == said + 1 ? claimed.one_below : claimed.more_below);
    if (place_of(row.possible, ranks) <= said)
        ++claimed.may_still_reach;
    if (recorded > said + 1 && view == View::panel)
        claimed.far.push_back(project_name(row));
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
    for (WorkstreamClaim& claim : claimed.claims)
        claim.recorded.resize(claimed.rungs.size());
    for (const Row* row : charter.rows)
        if (row->has_ladder)
            compare(*row, rung_ranks, view, claimed);
    std::sort(claimed.far.begin(), claimed.far.end());
    part.claimed = std::move(claimed);
}

} // namespace coprod
