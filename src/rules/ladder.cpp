#include <algorithm>
#include <string_view>
#include <tuple>

#include "rules/involvement.h"
#include "rules/rules.h"

namespace coprod {

namespace {

bool meets_all(const std::vector<Need>& needs, const GroupSays& group, Basis basis) {
    return std::all_of(needs.begin(), needs.end(),
                       [&](const Need& need) { return meets(need, group, basis); });
}

/// The highest rung whose needs are all met; the number of rungs where none is.
Index highest_rung(const Ladder& ladder, const GroupSays& group, Basis basis) {
    const auto rung = std::find_if(ladder.rungs.begin(), ladder.rungs.end(),
                                   [&](const Rung& r) { return meets_all(r.needs, group, basis); });
    return static_cast<Index>(rung - ladder.rungs.begin());
}

/// Whether the records carry it without regard to when they were made.
bool meets_at_any_time(const Need& need, const GroupSays& group) {
    Need any_time;
    any_time.kind = need.kind;
    any_time.say = need.say;
    any_time.stages = need.stages;
    return meets(any_time, group, Basis::certain);
}

/// `decided` says whether a decision is on record; without one nothing came too late for it.
std::vector<UnmetNeed> unmet_needs(const Ladder& ladder, Index rung, const GroupSays& group,
                                   bool decided) {
    std::vector<UnmetNeed> unmet;
    const std::vector<Need>& needs = ladder.rungs[rung].needs;
    for (Index n = 0; n < needs.size(); ++n) {
        const Need& need = needs[n];
        if (meets(need, group, Basis::certain))
            continue;
        UnmetNeed& missing = unmet.emplace_back();
        missing.rung = rung;
        missing.need = n;
        missing.open = meets(need, group, Basis::possible);
        if (need.kind == Need::Kind::every_stage)
            missing.stages = short_stages(need, group);
        missing.too_late = need.while_open && decided && meets_at_any_time(need, group);
    }
    return unmet;
}

/// The next rung worth reaching: one above, and from the lowest band the first rung of the band
/// above it.
std::optional<Index> next_rung(const Ladder& ladder, Index at) {
    if (at == 0)
        return std::nullopt;
    Index next = at - 1;
    const Index lowest_band = ladder.bands.size() - 1;
    while (next > 0 && lowest_band > 0 && ladder.rungs[next].band == lowest_band)
        --next;
    return next;
}

std::optional<Index> engagement_tier(const std::vector<EngagementTier>& tiers,
                                     const GroupSays& group) {
    for (Index t = tiers.size(); t > 0; --t)
        if (meets_all(tiers[t - 1].needs, group, Basis::certain))
            return t - 1;
    return std::nullopt;
}

GroupLadder judge_group(const RuleContext& context, const GroupSays& group, Index pass_rung,
                        bool decided) {
    const Ladder& ladder = *context.charter.ladder;
    GroupLadder result;
    result.change = group.change;
    for (const StageSays& stage : group.stages) {
        result.stages.push_back(stage.result);
        result.described_known = result.described_known || stage.result.said.has_value();
    }
    result.described = highest_rung(ladder, group, Basis::described);
    if (group.took_no_part) {
        result.recorded = {ladder.rungs.size(), ladder.rungs.size()};
        return result;
    }
    result.recorded = {highest_rung(ladder, group, Basis::certain),
                       highest_rung(ladder, group, Basis::possible)};
    if (const auto next = next_rung(ladder, result.recorded.at_least))
        result.for_next_rung = unmet_needs(ladder, *next, group, decided);
    if (result.recorded.at_least > pass_rung) {
        result.for_gate = unmet_needs(ladder, pass_rung, group, decided);
        for (Index rung = 0; rung < pass_rung; ++rung)
            result.for_higher.push_back(unmet_needs(ladder, rung, group, decided));
    }
    result.engagement = engagement_tier(context.charter.engagement, group);
    return result;
}

/// Whether a kind stands with group `a` rather than with `b`; never by their order in the file. A
/// group of nobody speaks for a kind only where all its groups are of nobody.
bool stands_better(const RuleContext& context, const std::vector<GroupLadder>& groups, Index a,
                   Index b) {
    const auto rank = [&](Index g) {
        return std::tuple(groups[g].recorded.at_least, context.nobody_in(g),
                          groups[g].recorded.at_most,
                          std::string_view(context.submission.groups[g].id));
    };
    return rank(a) < rank(b);
}

/// Where a kind stands: with its best group, and nowhere certain where no group of it is named.
KindLadder judge_kind(const RuleContext& context, const std::vector<GroupLadder>& groups,
                      Index kind) {
    const Index below = context.charter.ladder->rungs.size();
    KindLadder result;
    result.kind = kind;
    result.primary = context.is_primary(kind);
    result.recorded = {below, below};
    for (Index g = 0; g < groups.size(); ++g) {
        if (context.submission.groups[g].kind != kind)
            continue;
        const bool present = !context.nobody_in(g);
        if (present)
            result.presence = KindLadder::Presence::took_part;
        else if (result.presence == KindLadder::Presence::not_named)
            result.presence = KindLadder::Presence::took_no_part;
        const RungRange& range = groups[g].recorded;
        if (!result.best_group || stands_better(context, groups, g, *result.best_group))
            result.best_group = g;
        result.recorded.at_least = std::min(result.recorded.at_least, range.at_least);
        result.recorded.at_most = std::min(result.recorded.at_most, range.at_most);
        if (groups[g].described_known)
            result.described = std::min(result.described.value_or(below), groups[g].described);
        result.engagement = std::max(result.engagement, groups[g].engagement); // none is the least
    }
    if (result.presence == KindLadder::Presence::not_named)
        result.recorded.at_most = 0;
    return result;
}

std::vector<KindLadder> judge_kinds(const RuleContext& context,
                                    const std::vector<GroupLadder>& groups) {
    std::vector<KindLadder> kinds;
    for (const Index kind : context.primary)
        kinds.push_back(judge_kind(context, groups, kind));
    for (Index kind = 0; kind < context.charter.kinds.size(); ++kind) {
        KindLadder result = judge_kind(context, groups, kind);
        if (!result.primary && result.presence != KindLadder::Presence::not_named)
            kinds.push_back(result);
    }
    return kinds;
}

/// The lowest rung that the ladder gate accepts; the lowest of all where there is no such gate.
Index pass_rung_of(const Charter& charter) {
    const Ladder& ladder = *charter.ladder;
    const auto& gates = charter.mark.gates;
    const auto gate = std::find_if(gates.begin(), gates.end(),
                                   [](const Gate& g) { return g.kind == GateKind::ladder; });
    Index lowest = ladder.rungs.size() - 1;
    if (gate == gates.end())
        return lowest;
    while (lowest > 0 && ladder.rungs[lowest].band > gate->band.value_or(0))
        --lowest;
    return lowest;
}

/// The lowest tier among the primary kinds; none where one of them reaches none.
std::optional<Index> lowest_engagement(const std::vector<KindLadder>& kinds) {
    const auto lowest =
        std::min_element(kinds.begin(), kinds.end(), [](const KindLadder& a, const KindLadder& b) {
            return std::tuple(!a.primary, a.engagement) < std::tuple(!b.primary, b.engagement);
        });
    return lowest != kinds.end() && lowest->primary ? lowest->engagement : std::nullopt;
}

void set_headline(LadderResult& result) {
    result.headline = {0, 0};
    result.described = 0;
    for (const KindLadder& kind : result.kinds) {
        if (!kind.primary)
            continue;
        result.headline.at_least = std::max(result.headline.at_least, kind.recorded.at_least);
        result.headline.at_most = std::max(result.headline.at_most, kind.recorded.at_most);
        if (!kind.described)
            result.described = std::nullopt;
        else if (result.described)
            result.described = std::max(*result.described, *kind.described);
    }
}

} // namespace

LadderResult judge_ladder(const RuleContext& context, const RecordResults& records) {
    LadderResult result;
    result.pass_rung = pass_rung_of(context.charter);
    result.last_decision = last_decision(context);
    for (const GroupSays& group : judge_involvement(context, records))
        result.groups.push_back(
            judge_group(context, group, result.pass_rung, result.last_decision.has_value()));
    result.kinds = judge_kinds(context, result.groups);
    set_headline(result);
    result.engagement = lowest_engagement(result.kinds);
    return result;
}

} // namespace coprod
