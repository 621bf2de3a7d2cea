// The ladder's gate, weighed again where single stages would stand otherwise.
#pragma once

#include <vector>

#include "rules/involvement.h"

namespace coprod {

/// One stage of a group as it would be.
struct StageChange {
    Index group = 0;
    Index stage = 0;
    StageSays says;
};

/// Whether a change would be traced to a group.
struct TracedChange {
    Index group = 0;
    Outcome traced = Outcome::unknown;
};

/// The outcome of the ladder's gate under changes; the charter must have a ladder. It depends on
/// the groups of the primary kinds that had somebody in them, and on nothing else.
class LadderGate {
public:
    LadderGate(const RuleContext& context, const Assessment& assessment);

    /// Whether the outcome depends on the group.
    [[nodiscard]] bool depends_on(Index group) const { return kind_of_[group] != none; }
    [[nodiscard]] const StageResult& stage(Index group, Index stage) const {
        return groups_[group].stages[stage].result;
    }
    [[nodiscard]] Outcome change(Index group) const { return groups_[group].change; }

    /// The outcome once these stand otherwise; several of one stage count in their order. They are
    /// used while it is worked out and come back as they were.
    [[nodiscard]] Outcome with(std::vector<StageChange>& stages, std::vector<TracedChange>& traced);
    /// The outcome once all groups stand like these.
    [[nodiscard]] Outcome with(const std::vector<GroupSays>& groups) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Whether a group reaches a rung that passes: for certain, and as far as blanks leave open.
    struct Reach {
        bool certain = false;
        bool possible = false;
    };
    /// How many groups of a primary kind do.
    struct KindReach {
        bool named = false;
        int certain = 0;
        int possible = 0;
    };

    const RuleContext& context_;
    Index pass_rung_;
    std::vector<std::size_t>
        kind_of_; ///< by group: the position of its kind among the primary ones
    std::vector<GroupSays> groups_;
    std::vector<Reach> reach_;
    std::vector<KindReach> kinds_;
    std::vector<Index> touched_;     ///< room for the groups of a change
    std::vector<KindReach> scratch_; ///< and for what it makes of the kinds

    [[nodiscard]] bool reaches(const GroupSays& group, Basis basis) const;
    [[nodiscard]] Reach reach_of(const GroupSays& group) const;
    void count(std::vector<KindReach>& kinds, Index group, const Reach& reach, int times) const;
    [[nodiscard]] static Outcome outcome(const std::vector<KindReach>& kinds);
    void swap_in(std::vector<StageChange>& stages, std::vector<TracedChange>& traced);
};

} // namespace coprod
