#include "report/shown_claims.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/records.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string statement_names(const ReportContext& context, const std::vector<Index>& statements) {
    std::vector<std::string> names;
    for (const Index statement : statements)
        names.push_back(in_curly_quotes(context.charter.statements[statement].wording));
    return join(names);
}

/// "The Forum see it differently: survey e4 (2 July 2025)."; without the record where its id could
/// tell whose it is.
std::string disputed_in(const ReportContext& context, Index record) {
    const Evidence& evidence = context.submission.evidence[record];
    const std::string who = disputers(context, evidence.from);
    if (context.everyone())
        return sentence(fmt::format("{} see it differently", who));
    return sentence(
        fmt::format("{} see it differently: {}", who,
                    record_name(context, {RecordRef::Kind::evidence, record, evidence.place})));
}

/// Names the statement only where the view shows a group with lived experience that does not agree
/// with it.
std::string disagreed_with(const ReportContext& context, Index statement) {
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (is_lived(context, group) &&
            shown_reading(context, statement, group) == Reading::not_agreed)
            return fmt::format("People with lived experience do not agree with {}.",
                               in_curly_quotes(context.charter.statements[statement].wording));
    return "People with lived experience see it differently.";
}

std::string confirmed_by(const ReportContext& context, const ClaimResult& result) {
    std::string text;
    if (!result.confirmed_by.empty())
        text = fmt::format("Confirmed by {}.", record_names(context, result.confirmed_by));
    std::vector<Index> agreed;
    for (const Index statement : result.confirming_statements)
        if (shown_outcome(context, statement) == Outcome::pass)
            agreed.push_back(statement);
    if (agreed.empty())
        return text;
    return both(text, fmt::format("People with lived experience agree: {}.",
                                  statement_names(context, agreed)));
}

/// Records that document it without confirming it: those that confirm it are named once, with what
/// they do.
std::vector<RecordRef> only_documenting(const ClaimResult& result) {
    std::vector<RecordRef> records;
    for (const RecordRef& record : result.documented_by)
        if (std::none_of(result.confirmed_by.begin(), result.confirmed_by.end(),
                         [&](const RecordRef& other) {
                             return other.kind == record.kind && other.index == record.index;
                         }))
            records.push_back(record);
    return records;
}

std::string rests_on(const ReportContext& context, const ClaimResult& result) {
    std::string text;
    if (const auto records = only_documenting(result); !records.empty())
        text = fmt::format("Documented by {}.", record_names(context, records));
    return both(both(text, confirmed_by(context, result)), contested_by(context, result));
}

} // namespace

const char* strength_word(Strength strength) {
    switch (strength) {
    case Strength::confirmed:
        return "confirmed";
    case Strength::documented:
        return "documented";
    case Strength::described:
        return "described";
    case Strength::not_shown:
        break;
    }
    return "not shown";
}

std::string contested_by(const ReportContext& context, const ClaimResult& result) {
    std::vector<std::string> sentences;
    const auto add_once = [&sentences](std::string text) {
        if (std::find(sentences.begin(), sentences.end(), text) == sentences.end())
            sentences.push_back(std::move(text));
    };
    for (const Index statement : result.contesting_statements)
        add_once(disagreed_with(context, statement));
    for (const Index record : result.contesting_evidence)
        add_once(disputed_in(context, record));
    std::string text;
    for (const std::string& each : sentences)
        text.append(text.empty() ? "" : " ").append(each);
    return text;
}

ReportCommitment shown_claim(const ReportContext& context, const Criterion& criterion,
                             const Claim& claim, const ClaimResult& result, const char* section) {
    ReportCommitment shown;
    shown.id = criterion.id;
    shown.wording = criterion.wording;
    shown.to_do = criterion.if_missing;
    shown.origin.source = context.charter.cite(criterion.source);
    shown.origin.place =
        at_or_add(claim.place, std::string(section).append(".").append(criterion.id), section);
    shown.strength = result.strength;
    shown.contested = result.contested;
    shown.strength_word = strength_word(result.strength);
    shown.rests_on = rests_on(context, result);
    if (!context.everyone())
        shown.how = claim.how.value;
    return shown;
}

} // namespace coprod
