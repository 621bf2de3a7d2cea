#include "report/ladder_words.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/names.h"
#include "report/records.h"
#include "report/words.h"
#include "rules/answered.h"
#include "rules/stage_records.h"

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

/// What a stage that is said not to be there lacks for that to count.
struct Lacks {
    bool every_project_has_it = false;
    bool reason = false;
    bool agreement = false;
};

Lacks lacks_of(const ReportContext& context, Index group, Index stage) {
    const StageSay& say = context.submission.involvement[group][stage];
    Lacks lacks;
    lacks.every_project_has_it = !context.charter.ladder->stages[stage].may_be_absent;
    lacks.reason = !Placeholders(context.charter).answered(say.reason.value);
    lacks.agreement =
        std::find(say.agreed_by.begin(), say.agreed_by.end(), group) == say.agreed_by.end();
    return lacks;
}

/// The same as a sentence, with what to do about it.
std::string what_absence_needs(const Lacks& lacks) {
    if (lacks.every_project_has_it)
        return "Every project has this stage: say how much say the group had.";
    if (lacks.reason && lacks.agreement)
        return "It needs a reason, and the group's agreement.";
    return lacks.reason
               ? "It needs a reason: why the project had no such stage."
               : "It needs the group's agreement: name it under `agreed_by` once they agree.";
}

} // namespace

bool absence_is_open(const ReportContext& context, Index group, Index stage) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    return context.submission.involvement[group][stage].state == StageSay::State::absent &&
           result.state != StageSay::State::absent;
}

std::string absence_lacks(const ReportContext& context, Index group, Index stage) {
    const Lacks lacks = lacks_of(context, group, stage);
    if (lacks.every_project_has_it)
        return "every project has it";
    if (!lacks.agreement)
        return "does not say why";
    return lacks.reason ? "does not say why, and the group has not agreed to that yet"
                        : "the group has not agreed to that yet";
}

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
    if (absence_is_open(context, group, stage)) {
        const Lacks lacks = lacks_of(context, group, stage);
        if (lacks.every_project_has_it)
            return "said not to be there";
        return lacks.agreement ? "no such stage, but not yet agreed"
                               : "no such stage, but without a reason";
    }
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
    if (absence_is_open(context, group, stage))
        return what_absence_needs(lacks_of(context, group, stage));
    switch (result.held_by) {
    case HeldBy::no_record:
        return "There is no record of this stage.";
    case HeldBy::not_there:
        return "The records of this stage do not show that this group had this much say.";
    case HeldBy::not_named_in_decision:
        return "No decision on record names this group among those who took it.";
    case HeldBy::decision_not_said:
        return "A decision names this group, but does not say what was decided.";
    case HeldBy::disputed:
        return sentence(fmt::format("{} say that it was less",
                                    disputers(context, who_disputes(context, group, stage))));
    case HeldBy::nothing:
        break;
    }
    return {};
}

std::string say_what_was_decided(const ReportContext& context, const std::vector<Index>& groups) {
    std::vector<RecordRef> decisions;
    for (const RecordResult& result : context.assessment.records.decisions)
        if (std::any_of(groups.begin(), groups.end(), [&](Index group) {
                return lacks_what_was_decided(context.submission, result, group);
            }))
            decisions.push_back(result.record);
    return sentence(fmt::format("{} {} them: say what was decided, under `what`, and {}",
                                record_names(context, decisions),
                                decisions.size() == 1 ? "names" : "name",
                                decisions.size() == 1 ? "it counts" : "they count"));
}

} // namespace coprod
