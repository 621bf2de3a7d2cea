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
[[nodiscard]] std::optional<Date> last_decision(const RuleContext& context);

/// What each group is said and recorded to have had, in the order of the groups.
[[nodiscard]] std::vector<GroupSays> judge_involvement(const RuleContext& context,
                                                       const RecordResults& records);

/// True where the group meets the need on that basis.
[[nodiscard]] bool meets(const Need& need, const GroupSays& group, Basis basis);

/// The stages of an every_stage need at which the group falls short for certain.
[[nodiscard]] std::vector<Index> short_stages(const Need& need, const GroupSays& group);

} // namespace coprod
