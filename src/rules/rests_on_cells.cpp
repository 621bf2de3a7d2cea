#include "rules/rests_on_cells.h"

#include <algorithm>

#include "rules/statements.h"

namespace coprod {

namespace {

/// The lowest among the groups that answered; none where nobody did.
Reading lowest_of(const std::array<int, 5>& counts) {
    for (const Reading reading : {Reading::not_agreed, Reading::mixed, Reading::too_few})
        if (counts[static_cast<std::size_t>(reading)] > 0)
            return reading;
    return counts[static_cast<std::size_t>(Reading::agreed)] > 0 ? Reading::agreed : Reading::none;
}

} // namespace

ClaimStanding standing_with(const RuleContext& context, Index commitment, ClaimGrounds grounds) {
    if (grounds.documenting == 0 || grounds.contesting > 0)
        grounds.described = context.answered(context.submission.commitments[commitment].how);
    return standing_of(grounds);
}

ClaimGrounds grounds_of(const ClaimResult& result) {
    return {false, result.documented_by.size(),
            result.confirmed_by.size() + result.confirming_statements.size(),
            result.contesting_evidence.size() + result.contesting_statements.size()};
}

StatementCells::StatementCells(const RuleContext& context, const Assessment& assessment,
                               Index statement)
    : context_(context), assessment_(assessment), statement_(statement),
      kinds_(context.primary.size()) {
    const auto& cells = assessment.statements[statement].groups;
    for (Index g = 0; g < cells.size(); ++g) {
        for (Index k = 0; k < kinds_.size(); ++k)
            if (context.submission.groups[g].kind == context.primary[k])
                ++kinds_[k][static_cast<std::size_t>(cells[g].reading)];
        disagreeing_ += int{cells[g].reading == Reading::not_agreed && context.kind_of(g).lived};
    }
}

Outcome StatementCells::outcome_with(Index group, Reading reading) const {
    const StatementResult& result = assessment_.statements[statement_];
    const auto primary = std::find(context_.primary.begin(), context_.primary.end(),
                                   context_.submission.groups[group].kind);
    if (primary == context_.primary.end())
        return result.outcome;
    const auto kind = static_cast<std::size_t>(primary - context_.primary.begin());
    std::array<int, readings> counts = kinds_[kind];
    --counts[static_cast<std::size_t>(result.groups[group].reading)];
    ++counts[static_cast<std::size_t>(reading)];
    const Reading lowest = lowest_of(counts);
    if (lowest == result.primary_kinds[kind])
        return result.outcome;
    std::vector<Reading> kinds = result.primary_kinds;
    kinds[kind] = lowest;
    return outcome_of(kinds);
}

void StatementCells::add_commitments(int confirming, int contesting, Change& change) const {
    const auto& confirms = context_.charter.statements[statement_].confirms;
    for (auto c = confirms.begin(); c != confirms.end(); ++c) {
        if (std::find(confirms.begin(), c, *c) != c)
            continue;
        const ClaimResult& before = assessment_.commitments[*c];
        ClaimGrounds grounds = grounds_of(before);
        grounds.confirming += static_cast<std::size_t>(confirming);
        grounds.contesting += static_cast<std::size_t>(contesting);
        const ClaimStanding standing = standing_with(context_, *c, grounds);
        if (standing != ClaimStanding{before.strength, before.contested})
            change.commitments.push_back({*c, standing});
    }
}

void StatementCells::read(Index group, Reading reading, Change& change) const {
    const StatementResult& result = assessment_.statements[statement_];
    const Outcome outcome = outcome_with(group, reading);
    if (outcome != result.outcome)
        change.statement = {statement_, outcome};
    const bool lived = context_.kind_of(group).lived;
    const int disagreeing = disagreeing_ -
                            int{lived && result.groups[group].reading == Reading::not_agreed} +
                            int{lived && reading == Reading::not_agreed};
    const int confirming = int{outcome == Outcome::pass} - int{result.outcome == Outcome::pass};
    const int contesting = int{disagreeing > 0} - int{disagreeing_ > 0};
    if (confirming != 0 || contesting != 0)
        add_commitments(confirming, contesting, change);
}

} // namespace coprod
