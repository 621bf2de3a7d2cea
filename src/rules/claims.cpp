#include "rules/claims.h"

#include <algorithm>

#include "rules/percent.h"
#include "rules/rules.h"

namespace coprod {

namespace {

void add_records(const RecordResults& records, const Claim& claim, ClaimResult& result) {
    for (const RecordRef& ref : claim.evidence) {
        const bool seen = std::any_of(result.documented_by.begin(), result.documented_by.end(),
                                      [&](const RecordRef& r) { return same_record(r, ref); });
        const RecordResult& record = records.of(ref);
        if (seen || !record.counts())
            continue;
        result.documented_by.push_back(ref);
        if (record.lived)
            result.confirmed_by.push_back(ref);
    }
}

/// Any group with lived experience that clearly disagrees contests it, however small its share of
/// all who answered.
bool lived_group_disagrees(const RuleContext& context, const StatementResult& statement) {
    for (Index g = 0; g < statement.groups.size(); ++g)
        if (statement.groups[g].reading == Reading::not_agreed && context.kind_of(g).lived)
            return true;
    return false;
}

void add_statements(const RuleContext& context, const std::vector<StatementResult>& statements,
                    Index commitment, ClaimResult& result) {
    for (Index s = 0; s < statements.size(); ++s) {
        const auto& confirms = context.charter.statements[s].confirms;
        if (std::find(confirms.begin(), confirms.end(), commitment) == confirms.end())
            continue;
        if (statements[s].outcome == Outcome::pass)
            result.confirming_statements.push_back(s);
        if (lived_group_disagrees(context, statements[s]))
            result.contesting_statements.push_back(s);
    }
}

// A dispute is heard even where its record is incomplete: what would be too little to earn anything
// is not too little to withhold it.
void add_disputes(const RuleContext& context, Index commitment, ClaimResult& result) {
    const auto& evidence = context.submission.evidence;
    for (Index e = 0; e < evidence.size(); ++e)
        if (std::any_of(evidence[e].disputes.begin(), evidence[e].disputes.end(),
                        [&](const Dispute& d) { return d.commitment == commitment; }))
            result.contesting_evidence.push_back(e);
}

Strength strength_of(const ClaimGrounds& grounds) {
    if (grounds.documenting > 0)
        return grounds.confirming > 0 ? Strength::confirmed : Strength::documented;
    return grounds.described ? Strength::described : Strength::not_shown;
}

ClaimGrounds grounds_of(bool described, const ClaimResult& result) {
    return {described, result.documented_by.size(),
            result.confirmed_by.size() + result.confirming_statements.size(),
            result.contesting_statements.size() + result.contesting_evidence.size()};
}

ClaimResult judge_claim(const RuleContext& context, const RecordResults& records,
                        const Claim& claim) {
    ClaimResult result;
    add_records(records, claim, result);
    result.strength = strength_of(grounds_of(context.answered(claim.how), result));
    return result;
}

} // namespace

ClaimStanding standing_of(const ClaimGrounds& grounds) {
    const bool contested = grounds.contesting > 0;
    const Strength strength = strength_of(grounds);
    return {contested ? std::min(strength, Strength::described) : strength, contested};
}

void count_in(ValueResult& value, const ClaimStanding& standing, int times) {
    value.confirmed += standing.strength == Strength::confirmed ? times : 0;
    value.documented += standing.strength == Strength::documented ? times : 0;
    value.described += standing.strength == Strength::described ? times : 0;
    value.not_shown += standing.strength == Strength::not_shown ? times : 0;
    value.contested += standing.contested ? times : 0;
}

// All but a contested commitment could still be confirmed by a record that is not in the file yet.
Outcome outcome_of(const ValueResult& value) {
    if (value.confirmed >= value.needed && value.not_shown == 0)
        return Outcome::pass;
    const int possible = value.commitments - value.contested;
    return possible < value.needed ? Outcome::fail : Outcome::unknown;
}

std::vector<ClaimResult> judge_commitments(const RuleContext& context, const RecordResults& records,
                                           const std::vector<StatementResult>& statements) {
    const auto& claims = context.submission.commitments;
    std::vector<ClaimResult> results;
    results.reserve(claims.size());
    for (Index i = 0; i < claims.size(); ++i) {
        ClaimResult& result = results.emplace_back();
        add_records(records, claims[i], result);
        add_statements(context, statements, i, result);
        add_disputes(context, i, result);
        const ClaimStanding standing =
            standing_of(grounds_of(context.answered(claims[i].how), result));
        result.strength = standing.strength;
        result.contested = standing.contested;
    }
    return results;
}

std::vector<ClaimResult> judge_claims(const RuleContext& context, const RecordResults& records,
                                      const std::vector<Claim>& claims) {
    std::vector<ClaimResult> results;
    results.reserve(claims.size());
    for (const Claim& claim : claims)
        results.push_back(judge_claim(context, records, claim));
    return results;
}

std::vector<ValueResult> judge_values(const RuleContext& context,
                                      const std::vector<ClaimResult>& commitments) {
    const int percent = context.charter.mark.confirmed_at_least_percent;
    std::vector<ValueResult> results;
    results.reserve(context.charter.values.size());
    for (const Value& value : context.charter.values) {
        ValueResult& result = results.emplace_back();
        for (const Index i : value.commitments) {
            ++result.commitments;
            count_in(result, {commitments[i].strength, commitments[i].contested});
        }
        result.needed = fewest_of(percent, result.commitments);
        result.outcome = outcome_of(result);
    }
    return results;
}

} // namespace coprod
