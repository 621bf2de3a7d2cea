#include <algorithm>

#include "rules/rules.h"

namespace coprod {

namespace {

bool same_record(const RecordRef& a, const RecordRef& b) {
    return a.kind == b.kind && a.index == b.index;
}

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

Strength strength_of(bool described, const ClaimResult& result) {
    const bool documented = !result.documented_by.empty();
    const bool confirmed = !result.confirmed_by.empty() || !result.confirming_statements.empty();
    if (documented && confirmed)
        return Strength::confirmed;
    if (documented)
        return Strength::documented;
    return described ? Strength::described : Strength::not_shown;
}

ClaimResult judge_claim(const RuleContext& context, const RecordResults& records,
                        const Claim& claim) {
    ClaimResult result;
    add_records(records, claim, result);
    result.strength = strength_of(context.answered(claim.how), result);
    return result;
}

} // namespace

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
        result.strength = strength_of(context.answered(claims[i].how), result);
        result.contested =
            !result.contesting_statements.empty() || !result.contesting_evidence.empty();
        if (result.contested)
            result.strength = std::min(result.strength, Strength::described);
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
            const ClaimResult& commitment = commitments[i];
            ++result.commitments;
            result.confirmed += int{commitment.strength == Strength::confirmed};
            result.documented += int{commitment.strength == Strength::documented};
            result.described += int{commitment.strength == Strength::described};
            result.not_shown += int{commitment.strength == Strength::not_shown};
            result.contested += int{commitment.contested};
        }
        result.needed = (percent * result.commitments + 99) / 100;
        // All but a contested commitment could still be confirmed by a record that is not in the
        // file yet.
        const int possible = result.commitments - result.contested;
        if (result.confirmed >= result.needed && result.not_shown == 0)
            result.outcome = Outcome::pass;
        else
            result.outcome = possible < result.needed ? Outcome::fail : Outcome::unknown;
    }
    return results;
}

} // namespace coprod
