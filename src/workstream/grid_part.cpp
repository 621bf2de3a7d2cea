// Stoke-on-Trent's grid of engagement against level, with the projects in its cells.
#include <algorithm>

#include "workstream/parts.h"

namespace coprod {

void add_grid(const CharterRows& charter, WorkstreamPart& part) {
    const CharterWords& words = *charter.words;
    if (words.tiers.size() == 0 || words.levels.size() == 0)
        return;
    WorkstreamGrid grid;
    auto order = words.tiers.in_order();
    std::reverse(order.begin(), order.end());
    grid.tiers = titles(words.tiers, order);
    grid.levels = titles(words.levels, words.levels.in_order());
    const auto tier_ranks = ranks(words.tiers);
    const auto level_ranks = ranks(words.levels);
    grid.cells.assign(grid.tiers.size() + 1,
                      std::vector<std::vector<std::string>>(grid.levels.size() + 1));
    for (const Row* row : charter.rows) {
        const std::size_t from_least = place_of(row->tier, tier_ranks);
        const std::size_t tier =
            from_least == tier_ranks.size() ? from_least : tier_ranks.size() - 1 - from_least;
        grid.cells[tier][place_of(row->level, level_ranks)].push_back(project_name(*row));
    }
    for (auto& line : grid.cells)
        for (auto& cell : line)
            std::sort(cell.begin(), cell.end());
    part.grid = std::move(grid);
}

} // namespace coprod
