#include "report/missed_words.h"

#include <fmt/format.h>

#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

const char* id_of(MissedKind::How how) {
    switch (how) {
    case MissedKind::How::not_named:
        return "not-named";
    case MissedKind::How::took_no_part:
        return "took-no-part";
    case MissedKind::How::never_there:
        return "never-there";
    case MissedKind::How::not_when_decided:
        return "not-when-decided";
    case MissedKind::How::group_never_there:
        return missed_group_id.data();
    case MissedKind::How::not_at_every_stage:
        break;
    }
    return "not-at-every-stage";
}

/// "the stage design", "the stages design and review"; empty for no stages.
std::string stages_in_words(const ReportContext& context, const std::vector<Index>& stages,
                            bool also_deciding) {
    std::vector<std::string> titles;
    for (const Index stage : stages)
        if (also_deciding || !context.charter.ladder->stages[stage].decides)
            titles.push_back(inside(context.charter.ladder->stages[stage].title));
    if (titles.empty())
        return {};
    return fmt::format("the {} {}", titles.size() == 1 ? "stage" : "stages", join(titles));
}

std::string when_decided(const ReportContext& context, const std::string& people,
                         const std::vector<Index>& stages) {
    const std::string others = stages_in_words(context, stages, false);
    return both(fmt::format("No record shows {} when it was decided.", people),
                others.empty() ? others : fmt::format("The same goes for {}.", others));
}

std::string never_there(const std::string& people) {
    return fmt::format("No record shows {} in a meeting, in the work or in a decision.", people);
}

std::string in_words(const ReportContext& context, const MissedKind& missed) {
    const std::string people = kind_name(context, missed.kind);
    switch (missed.how) {
    case MissedKind::How::not_named:
        return fmt::format("No group of {} is named.", people);
    case MissedKind::How::took_no_part:
        return sentence(people + " took no part");
    case MissedKind::How::never_there:
        return never_there(people);
    case MissedKind::How::group_never_there:
        return never_there(context.submission.groups[missed.group].shown());
    case MissedKind::How::not_when_decided:
        return when_decided(context, people, missed.stages);
    case MissedKind::How::not_at_every_stage:
        break;
    }
    return fmt::format("No record shows {} at {}.", people,
                       stages_in_words(context, missed.stages, true));
}

} // namespace

ReportMissed shown_missed(const ReportContext& context, const MissedKind& missed) {
    const PeopleKind& kind = context.charter.kinds[missed.kind];
    return {kind.id, kind.title, id_of(missed.how), in_words(context, missed)};
}

} // namespace coprod
