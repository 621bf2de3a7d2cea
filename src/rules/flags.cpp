#include "rules/flags.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "rules/rules.h"

namespace coprod {

namespace {

bool any_counts(const RecordResults& records) {
    const auto counts = [](const RecordResult& result) { return result.counts(); };
    for (const auto* results :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        if (std::any_of(results->begin(), results->end(), counts))
            return true;
    return false;
}

/// As FlagKind.
constexpr std::array<bool (*)(const FlagInput&, FlagResult&), flag_kind_count> finders{
    is_claimed_above_recorded,
    is_carried_by_one_record,
    is_of_one_day_or_group,
    has_copied_text,
    has_one_voice,
    has_perception_gap,
    has_nothing_less_well,
    is_decided_before_met,
    is_shaped_after_decision,
    is_answered_by_few,
    has_more_than_people,
    is_written_by_others,
    is_narrowed,
    has_odd_dates,
    is_reviewed_early,
    has_short_answers,
    is_much_not_applicable,
    holds_a_dispute};
static_assert(finders.back() != nullptr, "a kind of flag is not looked for");

} // namespace

void put_in_order(std::vector<RecordRef>& records) {
    const auto rank = [](const RecordRef& ref) { return std::tuple(ref.kind, ref.index); };
    std::sort(records.begin(), records.end(),
              [&](const RecordRef& a, const RecordRef& b) { return rank(a) < rank(b); });
    const auto same = [&](const RecordRef& a, const RecordRef& b) { return rank(a) == rank(b); };
    records.erase(std::unique(records.begin(), records.end(), same), records.end());
}

// What is blank is a gap, and no reason to doubt what is said.
int rungs_claimed_above(const Submission& submission, const Assessment& assessment) {
    const auto& claims = submission.project.claims;
    if (!claims || !assessment.ladder || !any_counts(assessment.records))
        return 0;
    return static_cast<int>(assessment.ladder->headline.at_most) - static_cast<int>(*claims);
}

bool is_claimed_above_recorded(const FlagInput& input, FlagResult& result) {
    const auto& ladder = input.assessment.ladder;
    const int rungs = rungs_claimed_above(input.context.submission, input.assessment);
    if (!ladder || rungs < input.limit())
        return false;
    result.number = rungs;
    result.texts.push_back(
        {TextRef::Field::claims, 0, input.context.submission.project.claims_place});
    for (const KindLadder& kind : ladder->kinds) {
        if (!kind.primary || !kind.best_group || kind.recorded.at_most != ladder->headline.at_most)
            continue;
        result.groups.push_back(*kind.best_group);
        for (const StageResult& stage : ladder->groups[*kind.best_group].stages)
            result.records.insert(result.records.end(), stage.carried_by.begin(),
                                  stage.carried_by.end());
    }
    put_in_order(result.records);
    return true;
}

bool has_perception_gap(const FlagInput& input, FlagResult& result) {
    const auto& statements = input.assessment.statements;
    for (Index i = 0; i < statements.size(); ++i) {
        const StatementResult& statement = statements[i];
        if (!statement.keenest_staff || !statement.least_family ||
            statement.gap_points < input.limit())
            continue;
        result.statements.push_back(i);
        if (statement.gap_points <= result.number)
            continue;
        result.number = statement.gap_points;
        result.groups = {*statement.keenest_staff, *statement.least_family};
    }
    return !result.statements.empty();
}

bool holds_a_dispute(const FlagInput& input, FlagResult& result) {
    for (const ClaimResult& commitment : input.assessment.commitments)
        result.number += int{commitment.contested};
    if (const auto& ladder = input.assessment.ladder)
        for (const GroupLadder& group : ladder->groups)
            for (const StageResult& stage : group.stages)
                result.whole += int{stage.held_by == HeldBy::disputed};
    return result.number + result.whole > 0;
}

std::vector<FlagResult> find_flags(const RuleContext& context, const Assessment& assessment) {
    std::vector<FlagResult> found;
    const auto& flags = context.charter.mark.flags;
    for (Index i = 0; i < flags.size(); ++i) {
        FlagResult result;
        result.flag = i;
        const auto finder = finders[static_cast<std::size_t>(flags[i].kind)];
        if (finder({context, assessment, flags[i]}, result))
            found.push_back(std::move(result));
    }
    return found;
}

} // namespace coprod
