#include <algorithm>

#include "rules/presence.h"
#include "rules/rules.h"

namespace coprod {

namespace {

using How = MissedKind::How;

/// Of the groups of a kind: is one named, and had one anybody in it?
struct Groups {
    bool any = false;
    bool somebody = false;
};

Groups groups_of(const RuleContext& context, Index kind) {
    Groups found;
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        if (context.submission.groups[group].kind != kind)
            continue;
        found.any = true;
        found.somebody = found.somebody || !context.nobody_in(group);
    }
    return found;
}

/// The stages begun at which the kind was not there.
std::vector<Index> stages_without(const RuleContext& context, const Assessment& assessment,
                                  const Presence& presence, Index kind) {
    std::vector<Index> stages;
    for (Index stage = 0; assessment.ladder && stage < presence.begun.size(); ++stage)
        if (presence.begun[stage] && !presence.kinds[kind].stages[stage] &&
            has_stage(context, *assessment.ladder, presence, kind, stage))
            stages.push_back(stage);
    return stages;
}

/// The gravest that holds; nothing where nothing does.
std::optional<How> how_missed(const RuleContext& context, const Groups& groups,
                              const KindPresence& presence, const std::vector<Index>& without) {
    if (!groups.any)
        return How::not_named;
    if (!groups.somebody)
        return How::took_no_part;
    if (!presence.somewhere)
        return How::never_there;
    if (without.empty())
        return std::nullopt;
    const bool decided_without = std::any_of(without.begin(), without.end(), [&](Index stage) {
        return context.charter.ladder->stages[stage].decides;
    });
    return decided_without ? How::not_when_decided : How::not_at_every_stage;
}

void add_kind(const RuleContext& context, const Assessment& assessment, const Presence& presence,
              Index kind, std::vector<MissedKind>& missed) {
    const bool primary = context.is_primary(kind);
    const Groups groups = groups_of(context, kind);
    if (!primary && !groups.any)
        return;
    std::vector<Index> without = stages_without(context, assessment, presence, kind);
    const auto how = how_missed(context, groups, presence.kinds[kind], without);
    // Of those whose project it is not, nobody expects that they are there all the time.
    if (how && (primary || *how <= How::never_there))
        missed.push_back({kind, *how, std::move(without)});
}

/// Those with lived experience whom no record shows, although it shows others of their kind.
void add_groups(const RuleContext& context, const Presence& presence,
                std::vector<MissedKind>& missed) {
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        const Index kind = *context.submission.groups[group].kind;
        if (context.charter.kinds[kind].lived && presence.kinds[kind].somewhere &&
            !presence.groups[group] && !context.nobody_in(group))
            missed.push_back({kind, How::group_never_there, {}, group});
    }
}

} // namespace

std::vector<MissedKind> find_missed(const RuleContext& context, const Assessment& assessment) {
    const Presence presence = find_presence(context, assessment.records);
    std::vector<MissedKind> missed;
    for (const Index kind : context.primary)
        add_kind(context, assessment, presence, kind, missed);
    for (Index kind = 0; kind < context.charter.kinds.size(); ++kind)
        if (context.charter.kinds[kind].lived && !context.is_primary(kind))
            add_kind(context, assessment, presence, kind, missed);
    add_groups(context, presence, missed);
    return missed;
}

} // namespace coprod
