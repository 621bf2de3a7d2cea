#include "rules/fewest.h"

#include <algorithm>

namespace coprod {

namespace {

/// The search's state: which commitments count as confirmed, and how many more each value lacks.
struct Search {
    const Charter& charter;
    std::vector<bool> confirmed;
    std::vector<bool> ruled_out; ///< decided against in this branch, or contested
    std::vector<int> lacking;    ///< by value

    void set(Index commitment, bool to) {
        confirmed[commitment] = to;
        for (Index v = 0; v < charter.values.size(); ++v) {
            const auto& its = charter.values[v].commitments;
            if (std::find(its.begin(), its.end(), commitment) != its.end())
                lacking[v] += to ? -1 : 1;
        }
    }
    [[nodiscard]] std::vector<Index> open_in(Index value) const {
        std::vector<Index> open;
        for (const Index c : charter.values[value].commitments)
            if (!confirmed[c] && !ruled_out[c])
                open.push_back(c);
        return open;
    }
};

/// True where `left` further commitments are enough. Branches on the value that lacks most: one of
/// its open commitments has to be chosen, and each is ruled out once all choices with it are tried.
bool enough(Search& search, int left) {
    const auto most = std::max_element(search.lacking.begin(), search.lacking.end());
    if (most == search.lacking.end() || *most <= 0)
        return true;
    if (*most > left)
        return false;
    const std::vector<Index> open =
        search.open_in(static_cast<Index>(most - search.lacking.begin()));
    bool found = false;
    std::vector<Index> tried;
    for (const Index c : open) {
        search.set(c, true);
        found = enough(search, left - 1);
        search.set(c, false);
        if (found)
            break;
        search.ruled_out[c] = true;
        tried.push_back(c);
    }
    for (const Index c : tried)
        search.ruled_out[c] = false;
    return found;
}

} // namespace

std::optional<int> fewest_commitments(const Charter& charter,
                                      const std::vector<ClaimResult>& commitments,
                                      const std::vector<ValueResult>& values, int limit) {
    Search search{charter, std::vector<bool>(commitments.size()),
                  std::vector<bool>(commitments.size()), std::vector<int>(values.size())};
    for (Index c = 0; c < commitments.size(); ++c) {
        search.confirmed[c] = commitments[c].strength == Strength::confirmed;
        search.ruled_out[c] = commitments[c].contested;
    }
    for (Index v = 0; v < values.size(); ++v) {
        if (values[v].outcome == Outcome::fail)
            return std::nullopt;
        search.lacking[v] = values[v].needed - values[v].confirmed;
    }
    // What is not shown at all keeps its value from passing whatever else is confirmed, so it is
    // always on the list; a contested one needs its own words only.
    int forced = 0;
    for (Index c = 0; c < commitments.size(); ++c) {
        const bool in_a_value =
            std::any_of(charter.values.begin(), charter.values.end(), [&](const Value& value) {
                return std::find(value.commitments.begin(), value.commitments.end(), c) !=
                       value.commitments.end();
            });
        if (!in_a_value || commitments[c].strength != Strength::not_shown)
            continue;
        ++forced;
        if (!commitments[c].contested)
            search.set(c, true);
    }
    for (int extra = 0; forced + extra <= limit; ++extra)
        if (enough(search, extra))
            return forced + extra;
    return limit + 1;
}

} // namespace coprod
