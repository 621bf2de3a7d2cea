// Gaps on the ladder: who was not there, and at which stage the say was too little.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/ladder_words.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string source_of_rung(const ReportContext& context, const Gap& gap) {
    if (!context.charter.ladder || context.charter.ladder->rungs.empty())
        return {};
    const auto& rungs = context.charter.ladder->rungs;
    Index rung = context.assessment.ladder ? context.assessment.ladder->pass_rung : 0;
    if (gap.need)
        rung = gap.need->rung;
    return context.charter.cite(rungs[std::min(rung, rungs.size() - 1)].source);
}

std::string group_of(const ReportContext& context, const Gap& gap) {
    return gap.group ? context.submission.groups[*gap.group].shown() : std::string("the group");
}

std::string group_path(const ReportContext& context, const Gap& gap) {
    return gap.group ? "groups." + context.submission.groups[*gap.group].id : std::string("groups");
}

const Say* needed_say(const ReportContext& context, const Gap& gap) {
    return gap.need ? &context.charter.ladder->says[need_of(context, *gap.need).say] : nullptr;
}

std::string say_expected(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Say* say = needed_say(context, gap);
    if (say == nullptr)
        return fmt::format("At the stage “{}”: more of a say for {}.", stage.title,
                           group_of(context, gap));
    return fmt::format("At the stage “{}”: “{}” or more, for {}. {}", stage.title,
                       inside(say->title), group_of(context, gap), sentence(say->meaning));
}

std::string stage_found(const ReportContext& context, const Gap& gap) {
    if (!gap.group)
        return "Nothing is said yet about this stage.";
    const std::string said = said_words(context, *gap.group, gap.item);
    if (gap.kind == GapKind::stage_open)
        return both(fmt::format("In the file: {}.", said),
                    held_by_words(context, *gap.group, gap.item));
    return both(
        fmt::format("Said: {}. Recorded: {}.", said, recorded_words(context, *gap.group, gap.item)),
        held_by_words(context, *gap.group, gap.item));
}

std::string stage_satisfied_by(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Say* say = needed_say(context, gap);
    const Proof proof = say == nullptr  ? Proof::took_part
                        : stage.decides ? say->at_decision
                                        : say->records;
    const std::string group = group_of(context, gap);
    switch (proof) {
    case Proof::nothing:
        return fmt::format("The file says how much say {} had at this stage.", group);
    case Proof::from_group:
        return fmt::format("A dated record from {} at this stage.", group);
    case Proof::took_part:
        return fmt::format(
            "A meeting of this stage that {} attended, or evidence of this stage in which "
            "they took part.",
            group);
    case Proof::took_decision:
        break;
    }
    return fmt::format("A decision on record that names {} among those who took it.", group);
}

std::string stage_to_do(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Cause& cause = stage.when_missing;
    if (!gap.group)
        return to_do_about(cause, gap.now, false);
    const StageResult& result = context.assessment.ladder->groups[*gap.group].stages[gap.item];
    if (gap.kind == GapKind::stage_short)
        return to_do_about(cause, gap.now, result.held_by != HeldBy::disputed);
    if (result.state == StageSay::State::not_yet)
        return "When this stage comes, work on it with them, and keep a record of who took part.";
    return both(
        fmt::format("Ask them how much say they had at this stage, and write it under `{}`.",
                    involvement_path(context, *gap.group, gap.item)),
        cause.do_now);
}

GapWords stage_gap(const ReportContext& context, const Gap& gap) {
    const Stage& stage = context.charter.ladder->stages[gap.item];
    GapWords words;
    words.criterion = stage.asks.empty() ? stage.title : stage.asks;
    words.subject = fmt::format("{}, {}", stage.title, group_of(context, gap));
    words.source = source_of_rung(context, gap);
    words.place = at_or_add(
        gap.place, gap.group ? involvement_path(context, *gap.group, gap.item) : "involvement",
        "involvement");
    words.expected = say_expected(context, gap, stage);
    words.found = stage_found(context, gap);
    words.satisfied_by = stage_satisfied_by(context, gap, stage);
    words.to_do = stage_to_do(context, gap, stage);
    return words;
}

std::string need_expected(const ReportContext& context, const Gap& gap, const Need& need) {
    const std::string group = group_of(context, gap);
    if (need.kind == Need::Kind::change)
        return fmt::format("At least one change that came from what {} said.", group);
    const std::string say = inside(context.charter.ladder->says[need.say].title);
    return fmt::format("At some stage{}: “{}” or more, for {}.",
                       need.while_open ? ", while the decision was still open" : "", say, group);
}

GapWords rung_need_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    words.source = source_of_rung(context, gap);
    if (!gap.need) {
        words.expected = "All that this rung needs.";
        words.found = "Something that this rung needs is not on record.";
        words.place = place_at(gap.place, group_path(context, gap));
        return words;
    }
    const Need& need = need_of(context, *gap.need);
    const Cause& cause = gap.need->too_late ? need.too_late : need.missing;
    words.place = need.kind == Need::Kind::change && gap.need->open
                      ? at_or_add({}, "", "do.heard")
                      : place_at(gap.place, group_path(context, gap));
    words.expected = need_expected(context, gap, need);
    words.found = cause.words.empty() ? "Nothing on record shows this yet." : sentence(cause.words);
    words.subject = fmt::format("{}, {}", cause.title, group_of(context, gap));
    words.to_do = to_do_about(cause, gap.now, false);
    if (need.kind == Need::Kind::change)
        words.satisfied_by =
            fmt::format("Something heard from {}, with a date and with what was done about it.",
                        group_of(context, gap));
    return words;
}

} // namespace

GapWords people_gap(const ReportContext& context, const Gap& gap) {
    const std::string people = gap.people_kind ? kind_name(context, *gap.people_kind)
                                               : std::string("those whose project it is");
    GapWords words;
    words.criterion = fmt::format("Did {} take part?", people);
    words.subject = words.criterion;
    words.source = source_of_rung(context, gap);
    words.place = at_or_add(gap.place, group_path(context, gap), "groups");
    words.expected = fmt::format("At least one group of {} takes part.", people);
    words.satisfied_by = fmt::format(
        "A group of {} in the file, with the number of people and the say that they had.", people);
    if (gap.kind == GapKind::took_no_part) {
        words.found = fmt::format("The file says that {} took no part.", people);
        words.to_do =
            fmt::format("Invite {} before anything is planned, and ask how they would like to "
                        "take part.",
                        people);
        return words;
    }
    words.found = fmt::format("The file names no group of {}.", people);
    words.to_do =
        fmt::format("If {} took part, add their group under `groups`. If they did not, add it with "
                    "`people: 0`, and invite them to what comes next.",
                    people);
    return words;
}

GapWords ladder_gap(const ReportContext& context, const Gap& gap) {
    return gap.kind == GapKind::rung_need ? rung_need_gap(context, gap) : stage_gap(context, gap);
}

} // namespace coprod
