#include "report/ladder_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

/// Those whose records dispute the say that the group is said to have had at the stage.
std::vector<Index> who_disputes(const ReportContext& context, Index group, Index stage) {
    std::vector<Index> groups;
    for (const Evidence& evidence : context.submission.evidence) {
        const bool lived = std::any_of(evidence.from.begin(), evidence.from.end(),
                                       [&](Index from) { return is_lived(context, from); });
        for (const Dispute& dispute : evidence.disputes)
            if (lived && !dispute.commitment && dispute.group == group && dispute.stage == stage)
                groups.insert(groups.end(), evidence.from.begin(), evidence.from.end());
    }
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    return groups;
}

bool agreement_is_missing(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    return context.submission.involvement[group][stage].state == StageSay::State::absent &&
           result.state != StageSay::State::absent;
}

} // namespace

const Need& need_of(const ReportContext& context, const UnmetNeed& unmet) {
    return context.charter.ladder->rungs[unmet.rung].needs[unmet.need];
}

std::string range_words(const ReportContext& context, const RungRange& range) {
    if (range.certain())
        return rung_name(context, range.at_least);
    if (range.at_least >= context.charter.ladder->rungs.size())
        return fmt::format("no rung yet, perhaps up to {}", rung_name(context, range.at_most));
    return fmt::format("at least {}, perhaps {}", rung_name(context, range.at_least),
                       rung_name(context, range.at_most));
}

std::string said_words(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    if (agreement_is_missing(context, group, stage))
        return context.charter.ladder->stages[stage].may_be_absent
                   ? "no such stage, but not yet agreed"
                   : "said not to be there";
    switch (result.state) {
    case StageSay::State::blank:
        return "left blank";
    case StageSay::State::not_yet:
        return "still to come";
    case StageSay::State::absent:
        return "no such stage";
    case StageSay::State::said:
        break;
    }
    return result.said ? inside(context.charter.ladder->says[*result.said].title) : "left blank";
}

std::string recorded_words(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    if (result.state == StageSay::State::absent)
        return "no such stage";
    if (result.state != StageSay::State::said)
        return "not known yet";
    if (result.recorded == 0 && result.said != Index{0})
        return "nothing on record";
    return inside(context.charter.ladder->says[result.recorded].title);
}

std::string held_by_words(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    if (agreement_is_missing(context, group, stage))
        return context.charter.ladder->stages[stage].may_be_absent
                   ? "It needs a reason, and the group's agreement."
                   : "Every project has this stage: say how much say the group had.";
    switch (result.held_by) {
    case HeldBy::no_record:
        return "There is no record of this stage.";
    case HeldBy::not_there:
        return "The records of this stage do not show that this group had this much say.";
    case HeldBy::not_named_in_decision:
        return "No decision on record names this group among those who took it.";
    case HeldBy::disputed:
        return sentence(fmt::format("{} say that it was less",
                                    disputers(context, who_disputes(context, group, stage))));
    case HeldBy::nothing:
        break;
    }
    return {};
}

} // namespace coprod
