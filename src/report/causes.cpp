// What held a group's rung down, in the charter's words, and what can still be done about it.
#include <algorithm>

#include <fmt/format.h>

#include "report/ladder_words.h"
#include "report/words.h"

namespace coprod {

namespace {

bool is_about(const Gap& gap, Index group) {
    return std::find(gap.groups.begin(), gap.groups.end(), group) != gap.groups.end();
}

/// Whether the gap for the same thing can still be closed, so that gaps and causes never differ;
/// nothing where this keeps no gate from passing.
std::optional<bool> now_of_stage_gap(const ReportContext& context, Index group, Index stage) {
    for (const Gap& gap : context.assessment.gaps)
        if ((gap.kind == GapKind::stage_open || gap.kind == GapKind::stage_short) &&
            is_about(gap, group) && gap.item == stage)
            return gap.now;
    return std::nullopt;
}

std::optional<bool> now_of_need_gap(const ReportContext& context, Index group,
                                    const UnmetNeed& unmet) {
    for (const Gap& gap : context.assessment.gaps)
        if (gap.kind == GapKind::rung_need && is_about(gap, group) && gap.need &&
            gap.need->rung == unmet.rung && gap.need->need == unmet.need)
            return gap.now;
    return std::nullopt;
}

ReportCause told(const Cause& cause, bool now, bool perhaps_only_unrecorded) {
    return {cause.title, cause.words, to_do_about(cause, now, perhaps_only_unrecorded), now};
}

void add_once(std::vector<ReportCause>& causes, ReportCause cause) {
    const bool known =
        std::any_of(causes.begin(), causes.end(), [&cause](const ReportCause& other) {
            return other.title == cause.title && other.words == cause.words;
        });
    if (!known)
        causes.push_back(std::move(cause));
}

ReportCause stage_cause(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    const bool open = result.state != StageSay::State::said;
    const bool not_said = result.held_by == HeldBy::decision_not_said;
    const bool unrecorded =
        result.held_by == HeldBy::no_record || result.held_by == HeldBy::not_there;
    const bool now =
        now_of_stage_gap(context, group, stage).value_or(open || unrecorded || not_said);
    ReportCause cause = told(context.charter.ladder->stages[stage].when_missing, now, unrecorded);
    if (now && not_said) {
        cause.title = "What was decided is not said yet";
        cause.words = "A decision names this group, and does not say what was decided.";
        cause.to_do = say_what_was_decided(context, {group});
    }
    if (open) { // a blank is not a no, so nothing is said of what happened
        cause.title = fmt::format("Not known yet: {}", context.charter.ladder->stages[stage].title);
        cause.words = "The file does not say yet how much say this group had at this stage.";
    }
    return cause;
}

} // namespace

std::string to_do_about(const Cause& cause, bool now, bool perhaps_only_unrecorded) {
    if (!now)
        return cause.do_next_time;
    if (!perhaps_only_unrecorded || cause.do_next_time.empty())
        return cause.do_now;
    return both(cause.do_now, fmt::format("If it did not happen, that is for next time: {}",
                                          inside(cause.do_next_time)));
}

std::vector<ReportCause> causes_of(const ReportContext& context, Index group) {
    const GroupLadder& ladder = context.assessment.ladder->groups[group];
    std::vector<ReportCause> causes;
    for (const UnmetNeed& unmet :
         ladder.for_gate.empty() ? ladder.for_next_rung : ladder.for_gate) {
        const Need& need = need_of(context, unmet);
        if (need.kind == Need::Kind::every_stage) {
            for (const Index stage : unmet.stages)
                add_once(causes, stage_cause(context, group, stage));
            continue;
        }
        const bool now = now_of_need_gap(context, group, unmet).value_or(unmet.open);
        add_once(causes, told(unmet.too_late ? need.too_late : need.missing, now, false));
    }
    // What came too late for the next rung is worth naming, whatever the gate needs.
    for (const UnmetNeed& unmet : ladder.for_next_rung)
        if (unmet.too_late)
            add_once(causes, told(need_of(context, unmet).too_late, false, false));
    return causes;
}

} // namespace coprod
