// Said and meant: what the project says, what its records show and what families say, side by side.
#include <algorithm>

#include <fmt/format.h>

#include "report/ladder_words.h"
#include "report/names.h"
#include "report/perception_gap.h"
#include "report/records.h"
#include "report/shown_claims.h"
#include "report/shown_statements.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

ReportContrast shown_claim(const ReportContext& context, Index rung) {
    ReportContrast shown;
    shown.about = "claim";
    shown.item_id = context.charter.ladder->rungs[rung].id;
    shown.subject = "The rung that the project claims";
    shown.origin.place =
        place_at(context.submission.project.claims_place, std::string("project.claims"));
    shown.said = sentence(rung_name(context, rung));
    shown.recorded = sentence(range_words(context, context.assessment.ladder->headline));
    return shown;
}

/// Whether the panel is asked about the claim already.
bool is_claim_flagged(const ReportContext& context) {
    const auto& flags = context.assessment.flags;
    return std::any_of(flags.begin(), flags.end(), [&](const FlagResult& flag) {
        return context.charter.mark.flags[flag.flag].kind == FlagKind::claimed_above_recorded;
    });
}

ReportContrast shown_commitment(const ReportContext& context, Index index) {
    const Commitment& commitment = context.charter.commitments[index];
    const Claim& claim = context.submission.commitments[index];
    const ClaimResult& result = context.assessment.commitments[index];
    ReportContrast shown;
    shown.about = "commitment";
    shown.item_id = commitment.id;
    shown.subject = commitment.wording;
    shown.origin = {context.charter.cite(commitment.source),
                    at_or_add(claim.place, "commitments." + commitment.id, "commitments")};
    if (claim.how.value.empty())
        shown.said = "It names records, without a word on how it was kept.";
    else
        shown.said = context.everyone() ? "It describes how this was kept."
                                        : in_curly_quotes(claim.how.value);
    shown.recorded = result.documented_by.empty()
                         ? "No record that counts shows it."
                         : sentence("shown by " + record_names(context, result.documented_by));
    shown.families = contested_by(context, result);
    return shown;
}

ReportContrast stage_contrast(const ReportContext& context, Index stage, Index group) {
    const Stage& asked = context.charter.ladder->stages[stage];
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    const Group& whose = context.submission.groups[group];
    ReportContrast shown;
    shown.about = "stage";
    shown.item_id = asked.id;
    shown.group_id = whose.id;
    shown.subject = fmt::format("{}: the say that {} had", asked.title, whose.shown());
    shown.origin.place = place_at(context.submission.involvement[group][stage].place,
                                  involvement_path(context, group, stage));
    shown.said = sentence(said_words(context, group, stage));
    shown.recorded = sentence(recorded_words(context, group, stage));
    if (result.held_by == HeldBy::disputed)
        shown.families = held_by_words(context, group, stage);
    return shown;
}

void add_once(std::vector<Index>& groups, Index group) {
    if (std::find(groups.begin(), groups.end(), group) == groups.end())
        groups.push_back(group);
}

/// Staff who agree and families who do not, as far as the view shows it.
struct Sides {
    std::vector<Index> staff;
    std::vector<Index> families;
};

Sides shown_sides(const ReportContext& context, Index statement) {
    Sides sides;
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        const Reading reading = shown_reading(context, statement, group);
        if (!is_lived(context, group) && reading == Reading::agreed)
            sides.staff.push_back(group);
        else if (is_primary(context, group) && falls_short(reading))
            sides.families.push_back(group);
    }
    if (sides.staff.empty() || sides.families.empty())
        sides = {};
    const auto limit = perception_limit(context.charter.mark);
    if (const auto gap = limit ? perception_gap(context, statement, *limit) : std::nullopt) {
        add_once(sides.staff, gap->staff);
        add_once(sides.families, gap->families);
    }
    return sides;
}

std::string answers_of(const ReportContext& context, Index statement,
                       const std::vector<Index>& groups) {
    std::string text;
    for (const Index group : groups)
        text = both(text, fmt::format("{}: {}.", context.submission.groups[group].shown(),
                                      shown_answers(context, statement, group).text));
    return text;
}

/// What records can say of a statement: whether they show the commitments that it speaks about.
std::string on_record(const ReportContext& context, const Statement& statement) {
    if (statement.confirms.empty())
        return "Only people can say it; no record shows it.";
    const auto shown =
        std::count_if(statement.confirms.begin(), statement.confirms.end(), [&](Index commitment) {
            return !context.assessment.commitments[commitment].documented_by.empty();
        });
    const auto all = statement.confirms.size();
    if (all == 1)
        return shown == 1 ? "The commitment that it speaks about has a record behind it."
                          : "The commitment that it speaks about has no record behind it.";
    return fmt::format("Of the {} commitments that it speaks about, {} {} a record behind {}.", all,
                       shown == 0 ? std::string("none") : std::to_string(shown),
                       shown <= 1 ? "has" : "have", shown <= 1 ? "it" : "them");
}

/// Nothing where the view shows no two sides.
std::optional<ReportContrast> statement_contrast(const ReportContext& context, Index index) {
    const Sides sides = shown_sides(context, index);
    if (sides.staff.empty() || sides.families.empty())
        return std::nullopt;
    const Statement& statement = context.charter.statements[index];
    ReportContrast shown;
    shown.about = "statement";
    shown.item_id = statement.id;
    shown.subject = statement.wording;
    shown.origin = {context.charter.cite(statement.source), "statements." + statement.id};
    shown.said = answers_of(context, index, sides.staff);
    shown.recorded = on_record(context, statement);
    shown.families = answers_of(context, index, sides.families);
    return shown;
}

} // namespace

void add_contrasts(const ReportContext& context, Report& report) {
    std::optional<Index> claimed;
    for (const Contrast& contrast : context.assessment.contrasts)
        switch (contrast.kind) {
        case Contrast::Kind::claim:
            claimed = contrast.item;
            break;
        case Contrast::Kind::commitment:
            report.contrasts.push_back(shown_commitment(context, contrast.item));
            break;
        case Contrast::Kind::stage:
            for (const Index group : contrast.groups)
                report.contrasts.push_back(stage_contrast(context, contrast.item, group));
            break;
        case Contrast::Kind::statement:
            if (auto shown = statement_contrast(context, contrast.item))
                report.contrasts.push_back(std::move(*shown));
            break;
        }
    // What a flag tells is not told twice; but without it, all would be said to go together.
    if (claimed && (report.contrasts.empty() || !is_claim_flagged(context)))
        report.contrasts.insert(report.contrasts.begin(), shown_claim(context, *claimed));
}

} // namespace coprod
