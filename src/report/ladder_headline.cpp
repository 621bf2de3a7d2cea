// The headline of the ladder, and what is open where the records leave a range of rungs.
#include <algorithm>

#include <fmt/format.h>

#include "report/ladder_words.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::size_t open_places_named = 3;

/// "`involvement.parents.deliver` is blank"; empty where the stage is not open.
std::string open_stage(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    const std::string path = involvement_path(context, group, stage);
    if (absence_is_open(context, group, stage))
        return fmt::format("`{}` says that there was no such stage, and {}", path,
                           absence_lacks(context, group, stage));
    if (result.state == StageSay::State::blank)
        return fmt::format("`{}` is blank", path);
    if (result.state == StageSay::State::not_yet)
        return fmt::format("`{}` is still to come", path);
    return {};
}

void add_once(std::vector<std::string>& reasons, std::string reason) {
    if (reason.empty())
        return;
    for (const std::string& known : reasons)
        if (known == reason)
            return;
    reasons.push_back(std::move(reason));
}

bool any_heard(const ReportContext& context, Index group) {
    const auto& heard = context.submission.heard;
    return std::any_of(heard.begin(), heard.end(), [&](const Heard& each) {
        return std::find(each.from.begin(), each.from.end(), group) != each.from.end();
    });
}

void add_open_places(const ReportContext& context, Index group, std::vector<std::string>& reasons) {
    const GroupLadder& ladder = context.assessment.ladder->groups[group];
    for (const UnmetNeed& unmet : ladder.for_next_rung) {
        if (!unmet.open)
            continue;
        const Need& need = need_of(context, unmet);
        if (need.kind == Need::Kind::change) {
            const std::string& who = context.submission.groups[group].shown();
            add_once(reasons, any_heard(context, group)
                                  ? fmt::format("something that {} said has no answer yet", who)
                                  : fmt::format("nothing heard from {} is recorded", who));
            continue;
        }
        if (need.kind == Need::Kind::every_stage) {
            for (const Index stage : unmet.stages)
                add_once(reasons, open_stage(context, group, stage));
            continue;
        }
        for (Index stage = 0; stage < ladder.stages.size(); ++stage)
            add_once(reasons, open_stage(context, group, stage));
    }
}

/// What keeps the kind's range open: of its best group, else of any of its groups.
std::vector<std::string> open_places(const ReportContext& context, const KindLadder& kind) {
    std::vector<std::string> reasons;
    if (kind.best_group)
        add_open_places(context, *kind.best_group, reasons);
    if (!reasons.empty())
        return reasons;
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (context.submission.groups[group].kind == kind.kind)
            add_open_places(context, group, reasons);
    return reasons;
}

std::string because(std::vector<std::string> reasons) {
    if (reasons.empty())
        return "because something is still open in the file";
    const std::size_t more =
        reasons.size() > open_places_named ? reasons.size() - open_places_named : 0;
    reasons.resize(reasons.size() - more);
    if (more > 0)
        reasons.push_back(count_of(more, "more place is open", "more places are open"));
    return "because " + join(reasons);
}

std::string what_is_open(const ReportContext& context, const KindLadder& kind) {
    const RungRange& range = kind.recorded;
    const std::string higher =
        range.at_most + 1 == range.at_least ? rung_name(context, range.at_most) : "a higher rung";
    return fmt::format("{} cannot be confirmed, {}", higher, because(open_places(context, kind)));
}

bool is_certain(const KindLadder& kind) {
    return kind.presence == KindLadder::Presence::took_part && kind.recorded.certain();
}

/// All primary kinds that certainly stand on the rung, in one clause.
std::string certain_at(const ReportContext& context, Index rung) {
    std::vector<Index> kinds;
    for (const KindLadder& kind : context.assessment.ladder->kinds)
        if (kind.primary && is_certain(kind) && kind.recorded.at_least == rung)
            kinds.push_back(kind.kind);
    return fmt::format("the records show {} for {}", rung_name(context, rung),
                       kind_names(context, kinds));
}

/// A kind that stands nowhere for certain.
std::string standing(const ReportContext& context, const KindLadder& kind) {
    const std::string people = kind_name(context, kind.kind);
    if (kind.presence == KindLadder::Presence::took_no_part)
        return fmt::format("{} took no part", people);
    if (kind.presence == KindLadder::Presence::not_named)
        return fmt::format("no group of {} is named: did they take part?", people);
    const Index rung = kind.recorded.at_least;
    const bool below = rung >= context.charter.ladder->rungs.size();
    const std::string at_least =
        below ? std::string("no rung yet") : "at least " + rung_name(context, rung);
    return fmt::format("the records show {} for {}; {}", at_least, people,
                       what_is_open(context, kind));
}

} // namespace

std::string ladder_headline(const ReportContext& context) {
    if (!context.assessment.ladder || !context.charter.ladder)
        return {};
    std::string text;
    std::vector<Index>
        said; // rungs that a sentence has named, with all kinds that certainly stand there
    for (const KindLadder& kind : context.assessment.ladder->kinds) {
        const Index rung = kind.recorded.at_least;
        if (!kind.primary ||
            (is_certain(kind) && std::find(said.begin(), said.end(), rung) != said.end()))
            continue;
        if (is_certain(kind))
            said.push_back(rung);
        text = both(
            text, sentence(is_certain(kind) ? certain_at(context, rung) : standing(context, kind)));
    }
    return text;
}

} // namespace coprod
