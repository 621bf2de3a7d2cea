// How much say each group had at each stage: as said, as the records carry it, and as far as blanks
// leave open.
#pragma once

#include <vector>

#include "rules/context.h"

namespace coprod {

/// How a stage is read: what is certain, what blanks still allow, or the project's own account.
enum class Basis { certain, possible, described };

/// One group's say at one stage on each basis; says are positions in Ladder::says.
struct StageSays {
    StageResult result;
    Index possible = 0;      ///< the most that what is blank still allows
    Index possible_open = 0; ///< the same, by records dated before the last decision
};

/// Everything that the rungs' needs look at for one group.
struct GroupSays {
    std::vector<StageSays> stages;
    Outcome change = Outcome::unknown; ///< at least one change traced to the group
    bool took_no_part = false;
};

/// The date of the last decision that has been taken; empty where none is recorded.
[[nodiscard]] std::optional<Date> last_decision(const RuleContext& context,
                                                const RecordRef* left_out = nullptr);

/// What each group is said and recorded to have had, in the order of the groups.
[[nodiscard]] std::vector<GroupSays> judge_involvement(const RuleContext& context,
                                                       const RecordResults& records);

/// The same for one group at one stage, as it would be without one record; a decision's date counts
/// all the same.
[[nodiscard]] StageSays judge_stage(const RuleContext& context, const RecordResults& records,
                                    Index group, Index stage, const RecordRef& left_out);

/// The same for all groups and stages, and the last decision is another one where it is left out.
[[nodiscard]] std::vector<GroupSays> judge_involvement(const RuleContext& context,
                                                       const RecordResults& records,
                                                       const RecordRef& left_out);

/// A stage whose say is left blank.
[[nodiscard]] StageSays blank_stage(const RuleContext& context, Index group, Index stage);

/// How a stage would stand without one of the records that carry it.
struct StageWithout {
    RecordRef record;
    StageSays says;
};

/// Every record that carries something of the stage for the group and without which it would stand
/// otherwise; in time that grows with the number of records. Disputes and decisions' dates stay.
[[nodiscard]] std::vector<StageWithout>
stages_without(const RuleContext& context, const RecordResults& records, Index group, Index stage);

/// How many of the things heard from a group came to something.
struct HeardFrom {
    int all = 0;
    int changed = 0;  ///< that count and say what was done
    int awaiting = 0; ///< without a reply

    /// Whether at least one change is traced to the group: not known while something awaits a reply
    /// or where nothing was heard from it.
    [[nodiscard]] Outcome change() const;

    friend HeardFrom operator+(const HeardFrom& a, const HeardFrom& b) {
        return {a.all + b.all, a.changed + b.changed, a.awaiting + b.awaiting};
    }
    friend HeardFrom operator-(const HeardFrom& a, const HeardFrom& b) {
        return {a.all - b.all, a.changed - b.changed, a.awaiting - b.awaiting};
    }
};

/// What one thing heard adds to that for each group that it comes from.
[[nodiscard]] HeardFrom heard_once(const RuleContext& context, const RecordResult& result);

/// True where the group meets the need on that basis.
[[nodiscard]] bool meets(const Need& need, const GroupSays& group, Basis basis);

/// The stages of an every_stage need at which the group falls short for certain.
[[nodiscard]] std::vector<Index> short_stages(const Need& need, const GroupSays& group);

} // namespace coprod
