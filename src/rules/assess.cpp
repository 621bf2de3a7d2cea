#include "rules/rules.h"

namespace coprod {

Assessment judge(const RuleContext& context) {
    const Charter& charter = context.charter;
    Assessment result;
    result.date = context.date;
    result.primary = context.primary;
    result.records = judge_records(context);
    if (charter.forms)
        result.forms = judge_forms(context);
    result.statements = judge_statements(context);
    result.commitments = judge_commitments(context, result.records, result.statements);
    result.values = judge_values(context, result.commitments);
    if (charter.ladder)
        result.ladder = judge_ladder(context, result.records);
    result.heard = judge_heard(context);
    result.gates = judge_gates(context, result);
    result.verdict = judge_verdict(context, result.gates);
    return result;
}

Assessment assess(const Charter& charter, const Submission& submission, Date date) {
    const RuleContext context(charter, submission, date);
    Assessment result = judge(context);
    result.embedding = judge_claims(context, result.records, submission.embedding);
    result.principles = judge_claims(context, result.records, submission.principles);
    result.agreements = judge_claims(context, result.records, submission.agreements);
    result.monitoring = judge_claims(context, result.records, submission.monitoring);
    find_gaps(context, result);
    result.indicators = judge_indicators(context, result);
    result.missed = find_missed(context, result);
    result.rests_on = find_rests_on(context, result);
    result.tipping = find_tipping(context, result);
    result.flags = find_flags(context, result);
    result.contrasts = find_contrasts(context, result);
    return result;
}

} // namespace coprod
