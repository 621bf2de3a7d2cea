// One function for each kind of flag: each says whether there is something to ask about, and fills
// in all of the result but which flag it is.
#pragma once

#include <vector>

#include "rules/context.h"

namespace coprod {

/// What a flag is found from; `flag.limit` is there for every kind that counts.
struct FlagInput {
    const RuleContext& context;
    const Assessment& assessment;
    const Flag& flag;

    [[nodiscard]] int limit() const { return flag.limit.value_or(0); }
};

/// Claimed a rung that lies so far above what the records carry, whatever is still filled in.
[[nodiscard]] bool is_claimed_above_recorded(const FlagInput& input, FlagResult& result);

/// One record, or several that do so each, documents more than that share of the commitments that
/// any record documents.
[[nodiscard]] bool is_carried_by_one_record(const FlagInput& input, FlagResult& result);

/// All records that count are of one day, or of one group, and there are enough to wonder.
[[nodiscard]] bool is_of_one_day_or_group(const FlagInput& input, FlagResult& result);

/// Never more than one person of a group with lived experience came, or one answered for it.
[[nodiscard]] bool has_one_voice(const FlagInput& input, FlagResult& result);

/// The last decision is older than the first record of the people whose project it is.
[[nodiscard]] bool is_decided_before_met(const FlagInput& input, FlagResult& result);

/// At a stage that comes before the decision, a group of those whose project it is had a say that
/// only records from the day of the last decision on carry.
[[nodiscard]] bool is_shaped_after_decision(const FlagInput& input, FlagResult& result);

/// Staff and families stand that far apart in a statement.
[[nodiscard]] bool has_perception_gap(const FlagInput& input, FlagResult& result);

/// A text stands in two places of the file that ask for different things.
[[nodiscard]] bool has_copied_text(const FlagInput& input, FlagResult& result);

/// A review that is answered, and in which nothing went less than well.
[[nodiscard]] bool has_nothing_less_well(const FlagInput& input, FlagResult& result);

/// The records by kind and then as in the file, each once.
void put_in_order(std::vector<RecordRef>& records);

} // namespace coprod
