// What leaving out each record would change; records of which nothing depends on are not named.
#pragma once

#include <vector>

#include "rules/rests_on_change.h"

namespace coprod {

/// One thing that leaving out a record touches.
struct Touch {
    enum class What { commitment, minutes, heard, stage, traced, last_decision };

    RecordRef record;
    What what = What::commitment;
    Index item = 0; ///< the commitment; the group; or how much of the minutes is open
    Index stage = 0;
    StageSays says = {}; ///< for a stage
    Outcome traced = Outcome::unknown;
    bool may_lift = false; ///< whether it could make a result better
};

/// Everything that leaving out a record touches, by record and in the order of the file; in time
/// that grows with the number of records. Where the verdict does not depend on any record there is
/// nothing.
[[nodiscard]] std::vector<Touch> find_touches(const RuleContext& context,
                                              const Assessment& assessment, Weighing& weighing);

/// Makes one change of all that leaving out one record touches. The context and the assessment must
/// outlive it.
class RecordChanges {
public:
    RecordChanges(const RuleContext& context, const Assessment& assessment);

    /// Adds one touch; all touches of the same record add up.
    void add(const Touch& touch, Change& change) const;

private:
    const RuleContext& context_;
    const Assessment& assessment_;
    int open_in_forms_ = 0;
    HeardTally heard_;

    void add_commitment(const Touch& touch, Change& change) const;
    void add_minutes(const Touch& touch, Change& change) const;
    void add_heard(const Touch& touch, Change& change) const;
};

} // namespace coprod
