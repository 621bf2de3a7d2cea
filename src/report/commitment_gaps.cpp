// Gaps in the commitments: not confirmed yet, or seen differently by people with lived experience.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/shown_claims.h"
#include "report/shown_statements.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string linked_statements(const ReportContext& context, Index commitment) {
    std::vector<std::string> names;
    for (const Statement& statement : context.charter.statements)
        if (std::find(statement.confirms.begin(), statement.confirms.end(), commitment) !=
            statement.confirms.end())
            names.push_back(in_curly_quotes(statement.wording));
    return join(names);
}

std::string expected(const ReportContext& context, Index commitment) {
    const std::string statements = linked_statements(context, commitment);
    std::string text =
        "A dated record of it, and a record that comes from people with lived experience";
    if (!statements.empty())
        text += fmt::format(", or their agreement with {}", statements);
    return sentence(text);
}

std::string not_counting(const ReportContext& context, const Claim& claim) {
    const bool cited = !claim.evidence.empty();
    const bool none_counts =
        std::none_of(claim.evidence.begin(), claim.evidence.end(), [&](const RecordRef& record) {
            return context.assessment.records.of(record).counts();
        });
    if (!cited || !none_counts)
        return {};
    return fmt::format("What is cited does not count yet: {}.",
                       record_names(context, claim.evidence));
}

std::string found(const ReportContext& context, const Claim& claim, const ClaimResult& result) {
    switch (result.strength) {
    case Strength::not_shown:
        return both("Nothing shows it yet.", not_counting(context, claim));
    case Strength::described:
        return both("It is described, but no record shows it yet.", not_counting(context, claim));
    case Strength::documented:
        return fmt::format("It is documented by {}. Nobody with lived experience confirms it yet.",
                           record_names(context, result.documented_by));
    case Strength::confirmed:
        break;
    }
    return "It is confirmed.";
}

/// Whether those whose project it is were asked about it already, and do not all agree.
bool linked_not_agreed(const ReportContext& context, Index commitment) {
    for (Index s = 0; s < context.charter.statements.size(); ++s) {
        const auto& confirms = context.charter.statements[s].confirms;
        if (std::find(confirms.begin(), confirms.end(), commitment) != confirms.end() &&
            shown_outcome(context, s) == Outcome::fail)
            return true;
    }
    return false;
}

std::string confirm_it(const ReportContext& context, Index commitment) {
    const std::string statements = linked_statements(context, commitment);
    const std::string people = kind_names(context, context.assessment.primary);
    if (linked_not_agreed(context, commitment))
        return fmt::format("Not all of {} agree with {}. Ask them what would change that, or cite "
                           "a record that comes from them.",
                           people, statements);
    if (statements.empty())
        return fmt::format(
            "Ask {} whether this promise was kept: {} Keep a record of what they say, and cite it.",
            people, sentence(in_curly_quotes(context.charter.commitments[commitment].wording)));
    return fmt::format("Ask {} whether they agree with {}, or cite a record that comes from them.",
                       people, statements);
}

GapWords contested_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    if (gap.items.size() > 1)
        words.subject = count_of(gap.items.size(), "commitment", "commitments") +
                        " that people see differently";
    std::string criteria;
    for (const Index item : gap.items)
        criteria += (criteria.empty() ? "" : "; ") + context.charter.commitments[item].wording;
    words.criterion = criteria;
    words.expected = "All who took part see it the same way.";
    words.found = contested_by(context, context.assessment.commitments[gap.item]);
    if (words.found.empty())
        words.found = "Not everyone sees it the same way.";
    words.to_do =
        "Talk with those who see it differently, and ask what would put it right. When they say "
        "that it is, add what they say as evidence of its own and cite it. What they no longer "
        "dispute is then taken out of `disputes`, if it stands there; where their answers to a "
        "statement show it, ask the statements again.";
    return words;
}

GapWords not_described_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    words.expected = "What the project did about it, in its own words.";
    words.found = contested_by(context, context.assessment.commitments[gap.item]);
    words.found = both(words.found, "The project does not say yet how it kept this commitment.");
    words.to_do = "Write under `how` what was done, and what families would have wanted instead.";
    return words;
}

GapWords unconfirmed_gap(const ReportContext& context, const Gap& gap) {
    const Claim& claim = context.submission.commitments[gap.item];
    const ClaimResult& result = context.assessment.commitments[gap.item];
    GapWords words;
    words.expected = expected(context, gap.item);
    words.found = found(context, claim, result);
    if (result.strength == Strength::documented)
        words.to_do = confirm_it(context, gap.item);
    else if (result.strength == Strength::described)
        words.to_do = "The file says how it was done. Add a dated record of it under `evidence` "
                      "and cite it here; one that comes from families confirms it too.";
    return words;
}

std::string places(const ReportContext& context, const Gap& gap) {
    std::string places;
    for (const Index item : gap.items) {
        const std::string& id = context.charter.commitments[item].id;
        places += places.empty() ? "" : "; ";
        places += at_or_add(context.submission.commitments[item].place, "commitments." + id,
                            "commitments");
    }
    return places;
}

} // namespace

GapWords commitment_gap(const ReportContext& context, const Gap& gap) {
    GapWords words = gap.kind == GapKind::contested       ? contested_gap(context, gap)
                     : gap.kind == GapKind::not_described ? not_described_gap(context, gap)
                                                          : unconfirmed_gap(context, gap);
    words.place = places(context, gap);
    return words;
}

} // namespace coprod
