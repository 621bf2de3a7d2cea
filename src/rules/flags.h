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

/// How many rungs the claim lies above the highest that the records can still bear out; 0 or less
/// where it lies no higher, where nothing is claimed, and where nothing is on record yet.
[[nodiscard]] int rungs_claimed_above(const Submission& submission, const Assessment& assessment);

/// Claimed a rung that lies so far above what the records carry, whatever is still filled in.
[[nodiscard]] bool is_claimed_above_recorded(const FlagInput& input, FlagResult& result);

/// One record, or several that do so each, documents more than that share of the commitments that
/// any record documents.
[[nodiscard]] bool is_carried_by_one_record(const FlagInput& input, FlagResult& result);

/// All records that count, or all meetings, are of one day, or all records of one group, and there
/// are enough to wonder.
[[nodiscard]] bool is_of_one_day_or_group(const FlagInput& input, FlagResult& result);

/// Never more than one person of a group with lived experience came, or one answered for it.
[[nodiscard]] bool has_one_voice(const FlagInput& input, FlagResult& result);

/// A decision was taken without the people whose project it is, before their first record or, where
/// it is the last one, on that day;
/// `number` is how many were.
[[nodiscard]] bool is_decided_before_met(const FlagInput& input, FlagResult& result);

/// At a stage that comes before the decision, a group of those whose project it is had a say that
/// only records from the day of the last decision on carry.
[[nodiscard]] bool is_shaped_after_decision(const FlagInput& input, FlagResult& result);

/// Staff and families stand that far apart in a statement.
[[nodiscard]] bool has_perception_gap(const FlagInput& input, FlagResult& result);

/// Of a group of the people whose project it is few or none answered the statements, while others
/// of its kind did.
[[nodiscard]] bool is_answered_by_few(const FlagInput& input, FlagResult& result);

/// More people of a group came to a meeting, or answered a statement, than it is said to have.
[[nodiscard]] bool has_more_than_people(const FlagInput& input, FlagResult& result);

/// At some stage people whose project it is had a part that only records of others show, or a
/// decision that names them on a day on which they did not meet.
[[nodiscard]] bool is_written_by_others(const FlagInput& input, FlagResult& result);

/// Judged for fewer kinds of people than the charter's own; `number` of `whole`.
[[nodiscard]] bool is_narrowed(const FlagInput& input, FlagResult& result);

/// Days of meetings, decisions and follow-ups that cannot all be right, or need a word of why.
[[nodiscard]] bool has_odd_dates(const FlagInput& input, FlagResult& result);

/// The whole review is answered, and the day on which the project ends has not come or is not told,
/// as while it goes on.
[[nodiscard]] bool is_reviewed_early(const FlagInput& input, FlagResult& result);

/// A follow-up of the meeting was done before it.
[[nodiscard]] bool has_early_follow_up(const Meeting& meeting);

/// It is from before the project began.
[[nodiscard]] bool is_before_start(const Project& project, const std::optional<DatedAt>& day);

/// Two stages, the later one first, of which all meetings of the later were over before the earlier
/// one first met.
struct SwappedStages {
    Index later = 0;
    Index earlier = 0;
};

/// All such pairs among the meetings that count.
[[nodiscard]] std::vector<SwappedStages>
swapped_stages(const Charter& charter, const Submission& file, const RecordResults& records);

/// At least three answers of fewer words than the limit, in places that ask for an account.
[[nodiscard]] bool has_short_answers(const FlagInput& input, FlagResult& result);

/// So many percent of the questions of the forms, or more, are said not to apply.
[[nodiscard]] bool is_much_not_applicable(const FlagInput& input, FlagResult& result);

/// What the file says of a commitment or of somebody's say is seen differently by people who took
/// part, and it has not been settled.
[[nodiscard]] bool holds_a_dispute(const FlagInput& input, FlagResult& result);

/// A text stands in two places of the file that ask for different things.
[[nodiscard]] bool has_copied_text(const FlagInput& input, FlagResult& result);

/// A review that is answered, and in which nothing went less than well.
[[nodiscard]] bool has_nothing_less_well(const FlagInput& input, FlagResult& result);

/// The records by kind and then as in the file, each once.
void put_in_order(std::vector<RecordRef>& records);

} // namespace coprod
