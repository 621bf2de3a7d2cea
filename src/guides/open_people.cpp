// What is open about people: who was missed, how many they were, how much say they had, and whether
// they answered the statements.
#include <algorithm>

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "report/missed_words.h"
#include "report/names.h"
#include "report/shown_statements.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

std::string to_do_about(MissedKind::How how) {
    switch (how) {
    case MissedKind::How::not_named:
        return "Add their group, with `people: 0` where nobody of them took part.";
    case MissedKind::How::took_no_part:
        return "Invite them to what comes next, and ask how they would like to take part.";
    case MissedKind::How::never_there:
    case MissedKind::How::not_when_decided:
    case MissedKind::How::not_at_every_stage:
    case MissedKind::How::group_never_there:
        break;
    }
    return "If they were there, add the record that shows it, with its `stage`; if not, invite "
           "them "
           "to what comes next.";
}

/// The first group of that kind; nothing where none is named.
std::optional<Index> group_of(const OpenContext& context, Index kind) {
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (context.submission.groups[group].kind == kind)
            return group;
    return std::nullopt;
}

OpenThing missed_thing(const OpenContext& context, const MissedKind& missed) {
    const ReportMissed words = shown_missed(context.report, missed);
    OpenThing thing;
    thing.kind = OpenKind::missed;
    thing.item = missed.kind;
    thing.spot = context.places.spot({"groups"});
    thing.key = "groups";
    if (const auto group = group_of(context, missed.kind)) {
        const std::string& id = context.submission.groups[*group].id;
        thing.spot = context.places.spot({"groups", id});
        thing.key += "." + id;
    }
    thing.found = words.how;
    thing.to_do = to_do_about(missed.how);
    return thing;
}

/// The groups that are asked how much say they had: those with lived experience that had somebody
/// in them.
std::vector<Index> groups_asked(const OpenContext& context) {
    std::vector<Index> groups;
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (context.rules.kind_of(group).lived && !context.rules.nobody_in(group))
            groups.push_back(group);
    return groups;
}

OpenThing stage_thing(const OpenContext& context, OpenKind kind, Index group, Index stage) {
    const std::string& group_id = context.submission.groups[group].id;
    const std::string& stage_id = context.charter.ladder->stages[stage].id;
    OpenThing thing;
    thing.kind = kind;
    thing.item = stage;
    thing.group = group;
    thing.spot = context.places.spot({"involvement", group_id, stage_id});
    thing.key = involvement_path(context.report, group, stage);
    thing.short_name = stage_id;
    return thing;
}

OpenThing open_say(const OpenContext& context, Index group, Index stage) {
    OpenThing thing = stage_thing(context, OpenKind::say, group, stage);
    const StageSay& written = context.submission.involvement[group][stage];
    if (written.state == StageSay::State::not_yet) {
        thing.found = "This stage is still to come.";
        thing.to_do = "When it has come, ask them how much say they had, and write it.";
    } else if (written.state == StageSay::State::absent) {
        const bool may = context.charter.ladder->stages[stage].may_be_absent;
        thing.found = "It says that the project has no such stage.";
        thing.to_do =
            may ? fmt::format("Add the reason, and `{}` under `agreed_by` once they agree.",
                              context.submission.groups[group].id)
                : "Every project has this stage: write how much say they had.";
        return thing; // each for a reason of its own, so never listed together
    } else {
        thing.found = "How much say they had is blank.";
        thing.to_do = "Ask them, and write it for each stage.";
    }
    thing.together =
        fmt::format("involvement.{} {}", context.submission.groups[group].id, thing.found);
    return thing;
}

/// What keeps the records from carrying what is written; empty where nothing does that one more
/// record could mend. A decision that does not say what was decided is open itself.
std::string not_carried(const OpenContext& context, Index group, HeldBy held_by) {
    const std::string& who = context.submission.groups[group].shown();
    switch (held_by) {
    case HeldBy::no_record:
        return "No record of that stage is in the file.";
    case HeldBy::not_there:
        return fmt::format("No record of that stage shows it for {}.", who);
    case HeldBy::not_named_in_decision:
        return fmt::format("No decision names {} among those who took it.", who);
    case HeldBy::nothing:
    case HeldBy::decision_not_said:
    case HeldBy::disputed:
        break;
    }
    return {};
}

void add_stage(const OpenContext& context, Index group, Index stage, OpenPart& part) {
    const StageResult& result = context.assessment.ladder->groups[group].stages[stage];
    if (result.state == StageSay::State::blank || result.state == StageSay::State::not_yet) {
        part.things.push_back(open_say(context, group, stage));
        return;
    }
    const std::string why = not_carried(context, group, result.held_by);
    if (why.empty() || !result.said)
        return;
    OpenThing& thing =
        part.things.emplace_back(stage_thing(context, OpenKind::stage_record, group, stage));
    thing.name = fmt::format(
        "It says {}", in_curly_quotes(inside(context.charter.ladder->says[*result.said].title)));
    thing.found = why;
    thing.to_do = result.held_by == HeldBy::not_named_in_decision
                      ? "Add them under `by` if they took it; else write how much say they had."
                      : "Add a record with its `stage`, or write what was so.";
    thing.together = fmt::format("involvement.{} {}", context.submission.groups[group].id, why);
}

OpenThing answers_thing(const OpenContext& context, OpenKind kind, Index statement) {
    const Statement& asked = context.charter.statements[statement];
    OpenThing thing;
    thing.kind = kind;
    thing.item = statement;
    thing.spot = context.places.spot({"statements", asked.id});
    thing.key = "statements." + asked.id;
    thing.name = in_curly_quotes(asked.wording);
    thing.looked_for = asked.satisfied_by;
    thing.short_name = asked.id;
    return thing;
}

bool nobody_answered(const OpenContext& context, Index statement, Index kind) {
    const auto& cells = context.assessment.statements[statement].groups;
    for (Index group = 0; group < cells.size(); ++group)
        if (context.submission.groups[group].kind == kind && cells[group].reading != Reading::none)
            return false;
    return true;
}

const char* const ask_more =
    "Ask more of them; if there are no more, the panel can talk with them.";
const char* const ask_about_it =
    "Ask whether the statement was clear and whom it concerns; if it does not apply to most of "
    "them, the panel can talk with them.";

/// The first group of the kind that answered the statement, whatever it said.
std::optional<Index> first_that_answered(const Submission& file, Index statement, Index kind) {
    for (Index group = 0; group < file.groups.size(); ++group)
        if (file.groups[group].kind == kind && all_answers(file.statements[statement][group]) > 0)
            return group;
    return std::nullopt;
}

/// Puts the place at the group's own answers to the statement.
void point_at_answers(const OpenContext& context, Index statement, Index group, OpenThing& thing) {
    const std::string& id = context.submission.groups[group].id;
    thing.spot = context.places.spot({"statements", context.charter.statements[statement].id, id});
    thing.key += "." + id;
}

void add_unanswered(const OpenContext& context, Index statement, Index kind, OpenPart& part) {
    OpenThing& thing =
        part.things.emplace_back(answers_thing(context, OpenKind::unanswered, statement));
    const std::string people = kind_name(context.report, kind);
    thing.group = kind;
    if (const auto group = first_that_answered(context.submission, statement, kind)) {
        point_at_answers(context, statement, *group, thing);
        thing.found = none_had_a_view(answers_of_kind(context.submission, statement, kind), people);
        thing.to_do =
            kind_has_more_to_ask(context.submission, statement, kind) ? ask_more : ask_about_it;
    } else {
        thing.found = fmt::format("No answers from {} yet.", people);
        thing.to_do =
            "Ask them, without their names, and write how many agree, are unsure, disagree.";
    }
    thing.together = both(thing.found, thing.to_do);
}

void add_too_few(const OpenContext& context, Index statement, Index group, OpenPart& part) {
    const Group& asked = context.submission.groups[group];
    const int enough = context.charter.mark.answers_at_least;
    OpenThing& thing =
        part.things.emplace_back(answers_thing(context, OpenKind::too_few_answers, statement));
    thing.group = group;
    point_at_answers(context, statement, group, thing);
    const Answers& given = context.submission.statements[statement][group];
    thing.found =
        given.did_not_apply == 0
            ? fmt::format("Fewer than {} people of {} have answered.", enough, asked.shown())
            : fmt::format("Fewer than {} people of {} had a view; {} said that it did not "
                          "apply to them.",
                          enough, asked.shown(), given.did_not_apply);
    if (asked.people.value_or(enough) < enough)
        thing.to_do =
            "If more of them took part, ask them too; if not, the panel can talk with them.";
    else
        thing.to_do = has_more_to_ask(asked, given) ? ask_more : ask_about_it;
    thing.together = both(thing.found, thing.to_do);
}

/// True where nothing is open of that kind of people's answers to the statement.
bool add_answers(const OpenContext& context, Index statement, Index kind, OpenPart& part) {
    if (nobody_answered(context, statement, kind)) {
        add_unanswered(context, statement, kind, part);
        return false;
    }
    const std::size_t before = part.things.size();
    const auto& cells = context.assessment.statements[statement].groups;
    for (Index group = 0; group < cells.size(); ++group)
        if (context.submission.groups[group].kind == kind &&
            cells[group].reading == Reading::too_few)
            add_too_few(context, statement, group, part);
    return part.things.size() == before;
}

} // namespace

OpenPart open_groups(const OpenContext& context) {
    const auto& groups = context.submission.groups;
    OpenPart part{"groups", "Groups", {}, {}, {}};
    part.progress = groups.empty() ? "none yet" : count_of(groups.size(), "group", "groups");
    for (const MissedKind& missed : context.assessment.missed)
        if (missed.how != MissedKind::How::group_never_there) // its kind was there: nothing is open
            part.things.push_back(missed_thing(context, missed));
    for (Index group = 0; group < groups.size(); ++group) {
        if (groups[group].people)
            continue;
        OpenThing& thing = part.things.emplace_back();
        thing.kind = OpenKind::group_people;
        thing.group = group;
        thing.spot = context.places.spot({"groups", groups[group].id, "people"});
        thing.key = fmt::format("groups.{}.people", groups[group].id);
        thing.to_do = "Write how many people of this group took part.";
    }
    return part;
}

OpenPart open_involvement(const OpenContext& context) {
    if (!context.charter.ladder || !context.assessment.ladder)
        return {};
    const std::vector<Index> groups = groups_asked(context);
    if (groups.empty())
        return {}; // that nobody is named stands under groups
    OpenPart part{"involvement", "Involvement", {}, {}, {}};
    const std::size_t stages = context.charter.ladder->stages.size();
    for (const Index group : groups)
        for (Index stage = 0; stage < stages; ++stage)
            add_stage(context, group, stage, part);
    const auto blank = static_cast<std::size_t>(
        std::count_if(part.things.begin(), part.things.end(),
                      [](const OpenThing& thing) { return thing.kind == OpenKind::say; }));
    part.progress = fmt::format("{} of {} stages filled in", groups.size() * stages - blank,
                                groups.size() * stages);
    return part;
}

OpenPart open_statements(const OpenContext& context) {
    const std::size_t statements = context.charter.statements.size();
    if (statements == 0)
        return {};
    OpenPart part{"statements", "Statements", {}, {}, {}};
    for (const Index kind : context.assessment.primary) {
        std::size_t answered = 0;
        for (Index s = 0; s < statements; ++s)
            if (add_answers(context, s, kind, part))
                ++answered;
        part.progress += fmt::format("{}{} of {} answered by {}", part.progress.empty() ? "" : ", ",
                                     answered, statements, kind_name(context.report, kind));
    }
    return part;
}

} // namespace coprod
