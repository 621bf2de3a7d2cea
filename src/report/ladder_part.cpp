// The ladder: claimed, described and recorded side by side, every group with its own rung.
#include <fmt/format.h>

#include "report/ladder_words.h"
#include "report/names.h"
#include "report/small_numbers.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string described_words(const ReportContext& context, const std::optional<Index>& rung) {
    return rung ? rung_name(context, *rung) : "not known yet";
}

std::string claimed_words(const ReportContext& context) {
    const auto& claims = context.submission.project.claims;
    return claims ? rung_name(context, *claims) : "nothing claimed";
}

ReportRung shown_rung(const ReportContext& context, Index index) {
    const Rung& rung = context.charter.ladder->rungs[index];
    const LadderResult& result = *context.assessment.ladder;
    ReportRung shown;
    shown.id = rung.id;
    shown.title = rung.name();
    shown.band = context.charter.ladder->bands[rung.band].name();
    shown.wording = rung.wording;
    shown.claimed = context.submission.project.claims == index;
    shown.described = result.described == index;
    shown.recorded = result.headline.at_least == index;
    shown.perhaps = index >= result.headline.at_most && index < result.headline.at_least;
    for (Index group = 0; group < result.groups.size(); ++group)
        if (result.groups[group].recorded.at_least == index && is_lived(context, group))
            shown.groups.push_back(context.submission.groups[group].shown());
    return shown;
}

std::string rung_id(const ReportContext& context, std::optional<Index> rung) {
    const auto& rungs = context.charter.ladder->rungs;
    return rung && *rung < rungs.size() ? rungs[*rung].id : std::string();
}

/// Where the group stands, and what held it down.
void add_standing(const ReportContext& context, Index index, ReportGroupLadder& shown) {
    const GroupLadder& result = context.assessment.ladder->groups[index];
    shown.lived = true;
    if (result.described_known)
        shown.described_id = rung_id(context, result.described);
    shown.recorded_id = rung_id(context, result.recorded.at_least);
    shown.possible_id = rung_id(context, result.recorded.at_most);
    shown.described = described_words(
        context, result.described_known ? std::optional<Index>(result.described) : std::nullopt);
    shown.recorded = range_words(context, result.recorded);
    if (result.engagement)
        shown.engagement = context.charter.engagement[*result.engagement].name();
    shown.causes = causes_of(context, index);
}

ReportStage shown_stage(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    ReportStage shown{context.charter.ladder->stages[stage].title,
                      said_words(context, group, stage),
                      recorded_words(context, group, stage),
                      held_by_words(context, group, stage),
                      context.charter.ladder->stages[stage].id,
                      {},
                      {}};
    if (result.state == StageSay::State::said && result.said) {
        shown.said_rank = static_cast<int>(*result.said);
        shown.recorded_rank = static_cast<int>(result.recorded);
    }
    return shown;
}

ReportGroupLadder shown_group(const ReportContext& context, Index index) {
    const Group& group = context.submission.groups[index];
    const GroupLadder& result = context.assessment.ladder->groups[index];
    ReportGroupLadder shown;
    shown.group = group.shown();
    shown.group_id = group.id;
    if (group.kind) {
        shown.kind = context.charter.kinds[*group.kind].title;
        shown.kind_id = context.charter.kinds[*group.kind].id;
    }
    shown.people = SmallNumbers(context.charter.mark, context.view).people(group.people);
    if (is_lived(context, index)) // the ladder asks what was done with families, not with staff
        add_standing(context, index, shown);
    for (Index stage = 0; stage < result.stages.size(); ++stage)
        shown.stages.push_back(shown_stage(context, index, stage));
    return shown;
}

std::size_t groups_of(const ReportContext& context, Index kind) {
    std::size_t count = 0;
    for (const Group& group : context.submission.groups)
        if (group.kind == kind)
            ++count;
    return count;
}

void add_kind_notes(const ReportContext& context, std::vector<std::string>& notes) {
    for (const KindLadder& kind : context.assessment.ladder->kinds)
        if (kind.best_group && groups_of(context, kind.kind) > 1)
            notes.push_back(sentence(fmt::format(
                "{} stand where their best group stands: {}", kind_name(context, kind.kind),
                context.submission.groups[*kind.best_group].shown())));
}

/// The three readings by the charter's short names, for those who compare.
void add_ids(const ReportContext& context, ReportLadder& shown) {
    const LadderResult& result = *context.assessment.ladder;
    shown.claimed_id = rung_id(context, context.submission.project.claims);
    shown.described_id = rung_id(context, result.described);
    shown.recorded_id = rung_id(context, result.headline.at_least);
    shown.possible_id = rung_id(context, result.headline.at_most);
}

void add_notes(const ReportContext& context, ReportLadder& shown) {
    const LadderResult& result = *context.assessment.ladder;
    shown.notes.push_back(
        fmt::format("This is the project of {}, so their rungs make the headline.",
                    kind_names(context, context.assessment.primary)));
    if (!context.everyone() && !context.submission.project.primary_reason.value.empty())
        shown.notes.push_back(fmt::format("The project's reason for this: {}",
                                          context.submission.project.primary_reason.value));
    else if (!context.submission.project.primary_reason.value.empty())
        shown.notes.emplace_back("The project gave its reason for this; the panel sees it.");
    add_kind_notes(context, shown.notes);
    const auto& claims = context.submission.project.claims;
    if (claims && *claims + 2 <= result.headline.at_least)
        shown.notes.push_back(fmt::format("Side by side: claimed: {}; described: {}; recorded: {}.",
                                          shown.claimed, shown.described, shown.recorded));
    shown.notes.push_back(result.last_decision
                              ? fmt::format("The last decision on record was taken on {}.",
                                            spelled(*result.last_decision))
                              : "No decision is on record.");
}

} // namespace

void add_ladder(const ReportContext& context, Report& report) {
    if (!context.charter.ladder || !context.assessment.ladder)
        return;
    ReportLadder shown;
    const auto& rungs = context.charter.ladder->rungs;
    if (!rungs.empty())
        shown.source = context.charter.cite(rungs.front().source);
    shown.headline = ladder_headline(context);
    shown.claimed = claimed_words(context);
    shown.described = described_words(context, context.assessment.ladder->described);
    shown.recorded = range_words(context, context.assessment.ladder->headline);
    add_ids(context, shown);
    for (const auto& say : context.charter.ladder->says)
        shown.says.push_back(say.title);
    for (Index rung = 0; rung < rungs.size(); ++rung)
        shown.rungs.push_back(shown_rung(context, rung));
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        shown.groups.push_back(shown_group(context, group));
    add_notes(context, shown);
    report.ladder = std::move(shown);
}

} // namespace coprod
