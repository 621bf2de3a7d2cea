// Said and meant: where the project's account, its records and the families' answers disagree.
#include <algorithm>

#include "rules/flags.h"
#include "rules/rules.h"
#include "rules/statements.h"

namespace coprod {

namespace {

using Kind = Contrast::Kind;

void add_claim(const RuleContext& context, const Assessment& assessment,
               std::vector<Contrast>& found) {
    if (rungs_claimed_above(context.submission, assessment) > 0)
        found.push_back({Kind::claim, *context.submission.project.claims, {}});
}

void add_commitments(const Assessment& assessment, std::vector<Contrast>& found) {
    for (Index i = 0; i < assessment.commitments.size(); ++i) {
        const ClaimResult& claim = assessment.commitments[i];
        if (claim.contested && claim.strength != Strength::not_shown)
            found.push_back({Kind::commitment, i, {}});
    }
}

/// The least say that only people who were there can have had.
Index least_shared_say(const Ladder& ladder) {
    const auto say = std::find_if(ladder.says.begin(), ladder.says.end(), [](const Say& each) {
        return each.records == Proof::took_part || each.records == Proof::took_decision;
    });
    return static_cast<Index>(say - ladder.says.begin());
}

void add_stages(const RuleContext& context, const Assessment& assessment,
                std::vector<Contrast>& found) {
    if (!assessment.ladder)
        return;
    const Index shared = least_shared_say(*context.charter.ladder);
    for (Index stage = 0; stage < context.charter.ladder->stages.size(); ++stage)
        for (Index group = 0; group < assessment.ladder->groups.size(); ++group) {
            const StageResult& result = assessment.ladder->groups[group].stages[stage];
            if (context.kind_of(group).lived && result.said && *result.said >= shared &&
                result.held_by != HeldBy::nothing)
                found.push_back({Kind::stage, stage, {group}});
        }
}

bool staff_agree(const RuleContext& context, const StatementResult& result) {
    for (Index group = 0; group < result.groups.size(); ++group)
        if (result.groups[group].reading == Reading::agreed && !context.kind_of(group).lived)
            return true;
    return false;
}

/// The groups of the people whose project it is that do not agree.
std::vector<Index> families_against(const RuleContext& context, const StatementResult& result) {
    std::vector<Index> groups;
    for (Index group = 0; group < result.groups.size(); ++group) {
        const Reading reading = result.groups[group].reading;
        if (context.is_primary_group(group) && falls_short(reading))
            groups.push_back(group);
    }
    return groups;
}

std::optional<int> gap_limit(const Mark& mark) {
    for (const Flag& flag : mark.flags)
        if (flag.kind == FlagKind::perception_gap)
            return flag.limit;
    return std::nullopt;
}

void add_statements(const RuleContext& context, const Assessment& assessment,
                    std::vector<Contrast>& found) {
    const std::optional<int> limit = gap_limit(context.charter.mark);
    for (Index i = 0; i < assessment.statements.size(); ++i) {
        const StatementResult& result = assessment.statements[i];
        std::vector<Index> groups;
        if (staff_agree(context, result))
            groups = families_against(context, result);
        const bool far_apart =
            limit && result.keenest_staff && result.least_family && result.gap_points >= *limit;
        if (far_apart &&
            std::find(groups.begin(), groups.end(), *result.least_family) == groups.end())
            groups.push_back(*result.least_family);
        if (!groups.empty())
            found.push_back({Kind::statement, i, std::move(groups)});
    }
}

} // namespace

std::vector<Contrast> find_contrasts(const RuleContext& context, const Assessment& assessment) {
    std::vector<Contrast> found;
    add_claim(context, assessment, found);
    add_commitments(assessment, found);
    add_stages(context, assessment, found);
    add_statements(context, assessment, found);
    return found;
}

} // namespace coprod
