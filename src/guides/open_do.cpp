// What is open in the Do form: the minutes of meetings, their follow-ups, and decisions.
#include <algorithm>

#include <fmt/format.h>

#include "charter/charter_choices.h"
#include "guides/open_parts.h"
#include "guides/open_words.h"
#include "report/records.h"
#include "report/words.h"

namespace coprod {

namespace {

/// Which parts of each meeting's minutes are missing; nothing for one that is still to come.
std::vector<std::vector<MinutesField>> missing_minutes(const OpenContext& context) {
    std::vector<std::vector<MinutesField>> missing(context.submission.meetings.size());
    if (!context.assessment.forms)
        return missing;
    const FormsResult& forms = *context.assessment.forms;
    const auto& items = context.charter.forms->minutes;
    for (Index m = 0; m < forms.meetings.size(); ++m)
        for (Index i = 0; i < items.size(); ++i)
            if (!forms.minutes[m][i])
                missing[forms.meetings[m]].push_back(items[i].reads);
    return missing;
}

OpenThing meeting_thing(const OpenContext& context, Index index) {
    const Meeting& meeting = context.submission.meetings[index];
    OpenThing thing;
    thing.kind = OpenKind::meeting;
    thing.item = index;
    thing.spot = {meeting.place, true};
    thing.key = "do.meetings " + meeting.id;
    return thing;
}

/// Which of a meeting's keys are to be filled in, each once.
std::vector<std::string> open_keys(const OpenContext& context, const Meeting& meeting,
                                   const std::vector<MinutesField>& minutes,
                                   const RecordResult& result) {
    std::vector<std::string> keys;
    const auto add = [&keys](std::string key) {
        if (std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(std::move(key));
    };
    for (const MinutesField field : minutes)
        add(std::string(minutes_key(field)));
    for (const SetAside reason : result.set_aside)
        if (const std::string key = key_for(RecordRef::Kind::meeting, reason); !key.empty())
            add(key);
    if (context.charter.ladder && !meeting.stage)
        add("stage");
    return keys;
}

void add_meeting(const OpenContext& context, Index index, const std::vector<MinutesField>& minutes,
                 OpenPart& part) {
    const Meeting& meeting = context.submission.meetings[index];
    const RecordResult& result = context.assessment.records.meetings[index];
    OpenThing thing = meeting_thing(context, index);
    if (meeting.date && !context.rules.has_come(meeting.date)) {
        thing.found =
            fmt::format("It is on {}, so it does not count yet.", spelled(meeting.date->date));
        thing.to_do = "Write its minutes when it has taken place.";
    } else {
        const std::vector<std::string> keys = open_keys(context, meeting, minutes, result);
        if (keys.empty())
            return;
        thing.found = both(fmt::format("Blank or too little: {}.", in_code(keys)),
                           result.counts() ? std::string() : will_not_count(context, result));
        thing.to_do = "Fill it in with someone who was there.";
    }
    part.things.push_back(std::move(thing));
}

/// Of a meeting that has taken place: what was to be done, and is neither done nor still to come.
void add_follow_ups(const OpenContext& context, Index index, OpenPart& part) {
    const Meeting& meeting = context.submission.meetings[index];
    if (!context.rules.has_come(meeting.date))
        return;
    for (const FollowUp& action : meeting.follow_up) {
        const bool waits = action.due && !context.rules.has_come(action.due);
        if (!context.rules.answered(action.action) || context.rules.has_come(action.done) || waits)
            continue;
        OpenThing thing = meeting_thing(context, index);
        thing.kind = OpenKind::follow_up;
        if (action.action.place.known())
            thing.spot.place = action.action.place;
        thing.key += " follow_up";
        thing.name = in_curly_quotes(action.action.value);
        thing.found = action.due ? fmt::format("It was due on {}, and no day stands under `done`.",
                                               spelled(action.due->date))
                                 : "Neither `due` nor `done` has a day.";
        thing.to_do = "Write when it was done, or agree by when it will be.";
        part.things.push_back(std::move(thing));
    }
}

void add_meetings(const OpenContext& context, OpenPart& part) {
    const auto& meetings = context.submission.meetings;
    const auto& forms = context.assessment.forms;
    const bool asks =
        forms ? !context.charter.forms->minutes.empty() : context.charter.ladder.has_value();
    if (asks && (forms ? forms->meetings.empty() : meetings.empty())) {
        OpenThing& thing = part.things.emplace_back();
        thing.kind = OpenKind::no_minutes;
        thing.spot = context.places.spot({"do", "meetings"});
        thing.key = "do.meetings";
        thing.found = "No meeting that has taken place is in the file.";
        thing.to_do = "Add each meeting that took place, beginning with the first.";
    }
    const auto minutes = missing_minutes(context);
    for (Index m = 0; m < meetings.size(); ++m) {
        add_meeting(context, m, minutes[m], part);
        add_follow_ups(context, m, part);
    }
}

void add_decisions(const OpenContext& context, OpenPart& part) {
    const auto& decisions = context.submission.decisions;
    if (context.charter.ladder && decisions.empty()) {
        OpenThing& thing = part.things.emplace_back();
        thing.kind = OpenKind::no_decision;
        thing.spot = context.places.spot({"do", "decisions"});
        thing.key = "do.decisions";
        thing.found = "No decision is in the file.";
        thing.to_do = "Add what was decided, when, and which groups decided it together.";
    }
    for (Index d = 0; d < decisions.size(); ++d) {
        const RecordResult& result = context.assessment.records.decisions[d];
        if (!result.counts())
            part.things.push_back(record_thing(context, result, OpenKind::decision, {}));
    }
}

std::string meetings_in_words(const OpenContext& context, const OpenPart& part) {
    const auto& meetings = context.submission.meetings;
    const auto to_come = static_cast<std::size_t>(
        std::count_if(meetings.begin(), meetings.end(), [&](const Meeting& meeting) {
            return meeting.date && !context.rules.has_come(meeting.date);
        }));
    const auto open = static_cast<std::size_t>(
        std::count_if(part.things.begin(), part.things.end(),
                      [](const OpenThing& thing) { return thing.kind == OpenKind::meeting; }));
    const std::size_t held = meetings.size() - to_come;
    const std::string words =
        held == 0 ? "no meetings yet"
                  : fmt::format("{}, {} of them complete", count_of(held, "meeting", "meetings"),
                                meetings.size() - open); // one that is to come is always open
    return to_come == 0 ? words : fmt::format("{}, {} to come", words, to_come);
}

std::string heard_in_words(const OpenContext& context) {
    const auto& items = context.assessment.heard.items;
    if (items.empty())
        return "nothing heard yet";
    const auto done = std::count_if(items.begin(), items.end(), [](const HeardItem& item) {
        return item.complete && item.answered && item.told;
    });
    return fmt::format("{} heard, {} of them answered and told",
                       count_of(items.size(), "thing", "things"), done);
}

} // namespace

OpenPart open_do(const OpenContext& context) {
    OpenPart part{"do", "Do", {}, {}, {}};
    add_meetings(context, part);
    part.progress = meetings_in_words(context, part);
    add_decisions(context, part);
    if (const std::size_t decisions = context.submission.decisions.size(); decisions > 0)
        part.progress += "; " + count_of(decisions, "decision", "decisions");
    if (context.charter.heard) {
        add_open_heard(context, part);
        part.progress += "; " + heard_in_words(context);
        return part;
    }
    for (const RecordResult& result : context.assessment.records.heard)
        if (!result.counts())
            part.things.push_back(record_thing(context, result, OpenKind::heard, {}));
    return part;
}

} // namespace coprod
