#include "rules/fewest.h"

#include <algorithm>

#include "rules/cheapest.h"

namespace coprod {

namespace {

/// What can be put right: a commitment that nobody contests can be confirmed, and one that is
/// contested can at least be described.
class Fewest {
public:
    explicit Fewest(const std::vector<ClaimResult>& commitments)
        : commitments_(commitments), must_be_shown_(commitments.size(), false) {
        selection_.facts = 2 * commitments.size();
    }

    void demand(const Value& value, const ValueResult& result);
    [[nodiscard]] std::optional<int> solve(int limit);

private:
    const std::vector<ClaimResult>& commitments_;
    std::vector<bool> must_be_shown_;
    Selection selection_;
    int least_ = 0; ///< that many at least, as one value alone needs

    [[nodiscard]] Index shown(Index commitment) const { return commitments_.size() + commitment; }
};

void Fewest::demand(const Value& value, const ValueResult& result) {
    Demand demand{{}, result.needed - result.confirmed};
    for (const Index c : value.commitments) {
        if (commitments_[c].strength != Strength::confirmed && !commitments_[c].contested)
            demand.facts.push_back(c);
        if (commitments_[c].strength == Strength::not_shown)
            must_be_shown_[c] = true;
    }
    least_ = std::max(least_, demand.needed);
    if (demand.needed > 0)
        selection_.demands.push_back(std::move(demand));
}

std::optional<int> Fewest::solve(int limit) {
    for (Index c = 0; c < commitments_.size(); ++c) {
        const ClaimResult& commitment = commitments_[c];
        if (must_be_shown_[c])
            selection_.demands.push_back({{shown(c)}, 1});
        if (!commitment.contested && commitment.strength != Strength::confirmed)
            selection_.choices.push_back({1, 0, {c, shown(c)}});
        else if (must_be_shown_[c])
            selection_.choices.push_back({1, 0, {shown(c)}});
    }
    const auto shown_too = std::count(must_be_shown_.begin(), must_be_shown_.end(), true);
    if (std::max<std::ptrdiff_t>(least_, shown_too) > limit)
        return limit + 1;
    const auto chosen = cheapest(selection_);
    if (!chosen)
        return std::nullopt;
    return std::min(static_cast<int>(chosen->size()), limit + 1);
}

} // namespace

std::optional<int> fewest_commitments(const Charter& charter,
                                      const std::vector<ClaimResult>& commitments,
                                      const std::vector<ValueResult>& values, int limit) {
    Fewest fewest(commitments);
    for (Index v = 0; v < values.size(); ++v) {
        if (values[v].outcome == Outcome::fail)
            return std::nullopt;
        fewest.demand(charter.values[v], values[v]);
    }
    return fewest.solve(limit);
}

} // namespace coprod
