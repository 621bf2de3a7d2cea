// The values with their commitments, and the other parts of a charter that a submission can answer
// to.
#include <algorithm>

#include <fmt/format.h>

#include "report/context.h"
#include "report/names.h"
#include "report/shown_claims.h"
#include "report/words.h"

namespace coprod {

namespace {

/// Those that are described and no more, though nobody sees them differently.
int only_described(const ReportContext& context, const Value& value) {
    return static_cast<int>(
        std::count_if(value.commitments.begin(), value.commitments.end(), [&](Index i) {
            const ClaimResult& result = context.assessment.commitments[i];
            return result.strength == Strength::described && !result.contested;
        }));
}

std::string value_result(const ReportContext& context, Index index) {
    const ValueResult& value = context.assessment.values[index];
    std::string text = fmt::format(
        "{} of {} {} confirmed; it needs {}.", value.confirmed,
        count_of(static_cast<std::size_t>(value.commitments), "commitment", "commitments"),
        value.confirmed == 1 ? "is" : "are", value.needed);
    const auto add = [&text](int count, const char* one, const char* many) {
        if (count > 0)
            text += fmt::format(" {} {}.", count, count == 1 ? one : many);
    };
    add(value.documented, "is documented but not confirmed", "are documented but not confirmed");
    add(only_described(context, context.charter.values[index]), "is only described",
        "are only described");
    add(value.not_shown, "is not shown yet, and none may be missing",
        "are not shown yet, and none may be missing");
    add(value.contested, "is seen differently by people who took part, and counts as described",
        "are seen differently by people who took part, and count as described");
    return text;
}

ReportValue shown_value(const ReportContext& context, Index index) {
    const Value& value = context.charter.values[index];
    ReportValue shown;
    shown.id = value.id;
    shown.wording = value.name();
    shown.source = context.charter.cite(value.source);
    shown.outcome = context.assessment.values[index].outcome;
    shown.result = value_result(context, index);
    shown.commitments.reserve(value.commitments.size());
    for (const Index i : value.commitments) {
        const Commitment& commitment = context.charter.commitments[i];
        shown.commitments.push_back(shown_claim(context, commitment,
                                                context.submission.commitments[i],
                                                context.assessment.commitments[i], "commitments"));
        shown.commitments.back().together = commitment.together;
    }
    shown.outcomes.reserve(value.outcomes.size());
    for (const Index outcome : value.outcomes)
        shown.outcomes.push_back(named(context.charter.outcomes[outcome]));
    return shown;
}

template <typename Criteria>
void add_section(const ReportContext& context, Report& report, const char* title,
                 const char* section, const Criteria& criteria, const std::vector<Claim>& claims,
                 const std::vector<ClaimResult>& results) {
    // A key with nothing behind it says as little as one that is left out.
    const bool used = std::any_of(claims.begin(), claims.end(), [](const Claim& claim) {
        return !claim.how.value.empty() || !claim.evidence.empty();
    });
    if (!used)
        return;
    ReportClaims shown{title, {}, section};
    for (Index i = 0; i < claims.size(); ++i)
        shown.items.push_back(shown_claim(context, criteria[i], claims[i], results[i], section));
    report.claims.push_back(std::move(shown));
}

const char* readiness_answer(YesNo answer) {
    return answer == YesNo::no ? "No." : "Not sure.";
}

} // namespace

void add_values(const ReportContext& context, Report& report) {
    report.values.reserve(context.assessment.values.size());
    for (Index i = 0; i < context.assessment.values.size(); ++i)
        report.values.push_back(shown_value(context, i));
}

void add_claims(const ReportContext& context, Report& report) {
    const Charter& charter = context.charter;
    const Submission& file = context.submission;
    const Assessment& found = context.assessment;
    add_section(context, report, "What was agreed about working together", "agreements",
                charter.agreements, file.agreements, found.agreements);
    add_section(context, report, "Principles", "principles", charter.principles, file.principles,
                found.principles);
    add_section(context, report, "Living the charter in the organisation", "embedding",
                charter.embedding, file.embedding, found.embedding);
    add_section(context, report, "Keeping an eye on it", "monitoring", charter.monitoring,
                file.monitoring, found.monitoring);
}

void add_readiness(const ReportContext& context, Report& report) {
    for (Index i = 0; i < context.submission.ready.size(); ++i) {
        const ReadyAnswer& given = context.submission.ready[i];
        if (given.answer != YesNo::no && given.answer != YesNo::unsure)
            continue;
        const Question& question = context.charter.readiness[i];
        std::string text = fmt::format("{} {} {}", sentence(question.wording),
                                       readiness_answer(given.answer), question.if_missing);
        if (!context.everyone() && !given.note.value.empty())
            text += fmt::format(" Note: {}", given.note.value);
        report.readiness.push_back(std::move(text));
    }
}

} // namespace coprod
