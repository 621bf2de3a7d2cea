// The rules, each a pure function from the context and earlier results to a result (method.md,
// section 3).
#pragma once

#include "coprod/assessment.h"
#include "rules/context.h"

namespace coprod {

/// The verdict and all that it needs, and nothing else: what was found of each part that a gate
/// judges, the gates and the verdict itself.
[[nodiscard]] Assessment judge(const RuleContext& context);

/// Which records count, and which come from people with lived experience ("Evidence").
[[nodiscard]] RecordResults judge_records(const RuleContext& context);

/// Which questions are answered and which minutes complete ("Answered"; the Plan, Do and Review
/// forms).
[[nodiscard]] FormsResult judge_forms(const RuleContext& context);

/// How each group answered each statement, never pooled ("Statements").
[[nodiscard]] std::vector<StatementResult> judge_statements(const RuleContext& context);

/// How well each commitment is shown ("Commitments"); statements confirm and contest it.
[[nodiscard]] std::vector<ClaimResult>
judge_commitments(const RuleContext& context, const RecordResults& records,
                  const std::vector<StatementResult>& statements);

/// The same for a list that no statement speaks about (embedding, principles, agreements,
/// monitoring).
[[nodiscard]] std::vector<ClaimResult> judge_claims(const RuleContext& context,
                                                    const RecordResults& records,
                                                    const std::vector<Claim>& claims);

/// Each value by its commitments ("Values").
[[nodiscard]] std::vector<ValueResult> judge_values(const RuleContext& context,
                                                    const std::vector<ClaimResult>& commitments);

/// Whether everything heard was answered and told ("Heard").
[[nodiscard]] HeardResult judge_heard(const RuleContext& context);

/// Where each group and kind stands on the ladder ("Ladder"); the charter must have one.
[[nodiscard]] LadderResult judge_ladder(const RuleContext& context, const RecordResults& records);

/// The gates that the charter has the parts for, in the mark's order ("Gates").
[[nodiscard]] std::vector<GateResult> judge_gates(const RuleContext& context,
                                                  const Assessment& assessment);

/// The verdict by the gates ("Verdict"); it also marks the gates that decide it.
[[nodiscard]] Verdict judge_verdict(const RuleContext& context, std::vector<GateResult>& gates);

/// Adds what keeps each gate from passing, the most useful to close first, and the shortest routes
/// to the mark and to the mark with conditions ("Gaps", "The shortest route").
void find_gaps(const RuleContext& context, Assessment& found);

/// Numbers that come from the records alone ("Indicators"); they change no verdict.
[[nodiscard]] std::vector<IndicatorResult> judge_indicators(const RuleContext& context,
                                                            const Assessment& assessment);

/// Which kinds of people the records miss ("Indicators", who has been missed).
[[nodiscard]] std::vector<MissedKind> find_missed(const RuleContext& context,
                                                  const Assessment& assessment);

/// What a panel may want to ask about, as the charter lists it ("Flags"); it reads the results of
/// the parts and changes none.
[[nodiscard]] std::vector<FlagResult> find_flags(const RuleContext& context,
                                                 const Assessment& assessment);

/// Where the project's account, its records and the families' answers say different things.
[[nodiscard]] std::vector<Contrast> find_contrasts(const RuleContext& context,
                                                   const Assessment& assessment);

/// Exactly the things without which the verdict would be another one, those that would leave the
/// worst verdict first ("What the verdict rests on").
[[nodiscard]] std::vector<RestsOn> find_rests_on(const RuleContext& context,
                                                 const Assessment& assessment);

/// The least that would be enough for another verdict: of each kind what needs the fewest, at most
/// three that need as few; the fewest first.
[[nodiscard]] std::vector<Tipping> find_tipping(const RuleContext& context,
                                                const Assessment& assessment);

} // namespace coprod
