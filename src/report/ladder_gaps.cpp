// Gaps on the ladder: who was not there, and at which stage the say was too little.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/ladder_words.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string groups_of(const ReportContext& context, const Gap& gap) {
    return gap.groups.empty() ? std::string("the group") : group_names(context, gap.groups);
}

std::string group_path(const ReportContext& context, const Gap& gap) {
    return gap.groups.empty() ? std::string("groups")
                              : "groups." + context.submission.groups[gap.groups.front()].id;
}

const Say& needed_say(const ReportContext& context, const Gap& gap) {
    return context.charter.ladder->says[gap.say];
}

std::string say_expected(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Say& say = needed_say(context, gap);
    return fmt::format("At the stage “{}”: “{}” or more, for {}. {}", stage.title,
                       inside(say.title), groups_of(context, gap), sentence(say.meaning));
}

/// What the file holds for one of the groups; its name stands before it where there are several.
std::string stage_found(const ReportContext& context, const Gap& gap, Index group) {
    const std::string said = said_words(context, group, gap.item);
    const std::string name =
        gap.groups.size() > 1 ? context.submission.groups[group].shown() + ": " : std::string();
    const std::string why = held_by_words(context, group, gap.item);
    if (gap.kind == GapKind::stage_open)
        return both(
            fmt::format("{}{}: {}.", name, name.empty() ? "In the file" : "in the file", said),
            why);
    return both(fmt::format("{}{}: {}. Recorded: {}.", name, name.empty() ? "Said" : "said", said,
                            recorded_words(context, group, gap.item)),
                why);
}

std::string stage_found(const ReportContext& context, const Gap& gap) {
    std::string text;
    for (const Index group : gap.groups)
        text = both(text, stage_found(context, gap, group));
    return text;
}

std::string stage_satisfied_by(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Say& say = needed_say(context, gap);
    const Proof proof =
        stage.decides && say.at_decision != Proof::nothing ? say.at_decision : say.records;
    const std::string groups = groups_of(context, gap);
    switch (proof) {
    case Proof::nothing:
        return fmt::format("The file says how much say {} had at this stage.", groups);
    case Proof::from_group:
        return fmt::format("A dated record from {} at this stage.", groups);
    case Proof::took_part:
        return fmt::format(
            "A meeting of this stage that {} attended, or evidence of this stage in which "
            "they took part.",
            groups);
    case Proof::took_decision:
        break;
    }
    return fmt::format("A decision on record that names {} among those who took it.", groups);
}

/// `involvement.parents.decide`, for each group.
std::string involvement_paths(const ReportContext& context, const Gap& gap) {
    std::vector<std::string> paths;
    for (const Index group : gap.groups)
        paths.push_back(fmt::format("`{}`", involvement_path(context, group, gap.item)));
    return join(paths);
}

/// Whether the file says that there was no such stage, which could count.
bool may_be_absent_yet(const ReportContext& context, const Gap& gap) {
    return context.charter.ladder->stages[gap.item].may_be_absent &&
           absence_is_open(context, gap.groups.front(), gap.item);
}

std::string stage_to_do(const ReportContext& context, const Gap& gap, const Stage& stage) {
    const Cause& cause = stage.when_missing;
    const StageResult& result =
        context.assessment.ladder->groups[gap.groups.front()].stages[gap.item];
    const bool little = result.said && *result.said < gap.say;
    if (gap.now && little)
        return fmt::format("There is still time, since nothing has been decided yet: {}",
                           inside(cause.do_next_time));
    if (gap.now && result.held_by == HeldBy::decision_not_said)
        return say_what_was_decided(context, gap.groups);
    if (gap.kind == GapKind::stage_short)
        return to_do_about(cause, gap.now, result.held_by != HeldBy::disputed);
    if (result.state == StageSay::State::not_yet)
        return "When this stage comes, work on it with them, and keep a record of who took part.";
    if (may_be_absent_yet(context, gap))
        return both(
            fmt::format("If the project really had no such stage, give the reason, and name the "
                        "group under `agreed_by` once they agree. If it had, ask them how much say "
                        "they had, and write it under {}.",
                        involvement_paths(context, gap)),
            cause.do_now);
    return both(fmt::format("Ask them how much say they had at this stage, and write it under {}.",
                            involvement_paths(context, gap)),
                cause.do_now);
}

std::string stage_places(const ReportContext& context, const Gap& gap) {
    std::string places;
    for (const Index group : gap.groups) {
        const Place place = context.submission.involvement[group][gap.item].place;
        places += places.empty() ? "" : "; ";
        places += at_or_add(place, involvement_path(context, group, gap.item), "involvement");
    }
    return places;
}

GapWords stage_gap(const ReportContext& context, const Gap& gap) {
    const Stage& stage = context.charter.ladder->stages[gap.item];
    GapWords words;
    words.criterion = stage.asks.empty() ? stage.title : stage.asks;
    words.subject = fmt::format("{}, {}", stage.title, groups_of(context, gap));
    words.place = stage_places(context, gap);
    words.expected = say_expected(context, gap, stage);
    words.found = stage_found(context, gap);
    words.satisfied_by = stage_satisfied_by(context, gap, stage);
    words.to_do = stage_to_do(context, gap, stage);
    return words;
}

std::string need_expected(const ReportContext& context, const Gap& gap, const Need& need) {
    const std::string groups = groups_of(context, gap);
    if (need.kind == Need::Kind::change)
        return fmt::format("At least one change that came from what {} said.", groups);
    const std::string say = inside(context.charter.ladder->says[need.say].title);
    return fmt::format("At some stage{}: “{}” or more, for {}.",
                       need.while_open ? ", while the decision was still open" : "", say, groups);
}

bool is_from(const Heard& heard, const std::vector<Index>& groups) {
    return std::any_of(heard.from.begin(), heard.from.end(), [&](Index group) {
        return std::find(groups.begin(), groups.end(), group) != groups.end();
    });
}

/// Where what those groups said stands, and nothing that came of it; or where it would stand. The
/// subject says who they are.
std::string heard_place(const ReportContext& context, const Gap& gap) {
    const std::vector<Heard>& all = context.submission.heard;
    for (const Heard& heard : all)
        if (is_from(heard, gap.groups))
            return lacking_in("no change yet from what these people said", "do.heard", heard.place);
    return lacking_list("nothing from these people yet", "do.heard", all);
}

GapWords rung_need_gap(const ReportContext& context, const Gap& gap) {
    GapWords words;
    const Need& need = need_of(context, *gap.need);
    const Cause& cause = gap.need->too_late ? need.too_late : need.missing;
    words.place = need.kind == Need::Kind::change && gap.need->open
                      ? heard_place(context, gap)
                      : place_at(gap.place, group_path(context, gap));
    words.expected = need_expected(context, gap, need);
    words.found = cause.words.empty() ? "Nothing on record shows this yet." : sentence(cause.words);
    words.subject = fmt::format("{}, {}", cause.title, groups_of(context, gap));
    words.to_do = to_do_about(cause, gap.now, false);
    if (need.kind == Need::Kind::change) {
        words.satisfied_by =
            fmt::format("Something heard from {}, with a date and with what was done about it.",
                        groups_of(context, gap));
        // it may have been left out of the file
        if (!gap.now)
            words.to_do =
                both(words.to_do, "If something did change because of what they said, and the file "
                                  "does not tell it yet, add it under `do.heard`.");
    }
    return words;
}

std::string people_place(const ReportContext& context, const Gap& gap, const std::string& people) {
    const std::vector<Group>& groups = context.submission.groups;
    if (gap.place.known() || groups.empty())
        return at_or_add(gap.place, group_path(context, gap), "groups");
    return lacking_list(fmt::format("no group of {} yet", people), "groups", groups);
}

} // namespace

GapWords people_gap(const ReportContext& context, const Gap& gap) {
    const std::string people = gap.people_kind ? kind_name(context, *gap.people_kind)
                                               : std::string("those whose project it is");
    GapWords words;
    words.criterion = fmt::format("Did {} take part?", people);
    words.subject = words.criterion;
    words.place = people_place(context, gap, people);
    words.expected = fmt::format("At least one group of {} takes part.", people);
    words.satisfied_by =
        fmt::format("A group of {} in the file, with the say that they had at each stage, the "
                    "records that show it, and what changed through them.",
                    people);
    if (gap.kind == GapKind::took_no_part) {
        words.found = fmt::format("The file says that {} took no part.", people);
        words.to_do =
            gap.now ? fmt::format("There is still time, since nothing has been decided yet: invite "
                                  "{} now, and ask how they would like to take part.",
                                  people)
                    : fmt::format("Invite {} before anything is planned, and ask how they would "
                                  "like to take part.",
                                  people);
        return words;
    }
    words.found = fmt::format("The file names no group of {}.", people);
    words.to_do =
        fmt::format("If {} took part, add their group under `groups`, and under `involvement` how "
                    "much say it had at each stage. If they did not, add it with `people: 0`, and "
                    "invite them to what comes next.",
                    people);
    return words;
}

GapWords ladder_gap(const ReportContext& context, const Gap& gap) {
    return gap.kind == GapKind::rung_need ? rung_need_gap(context, gap) : stage_gap(context, gap);
}

} // namespace coprod
