// What is open in records: evidence that does not count, and things heard without an answer.
#include <algorithm>

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "guides/open_words.h"
#include "report/names.h"
#include "report/records.h"
#include "report/words.h"

namespace coprod {

namespace {

bool is_set_aside_for(const RecordResult& result, SetAside reason) {
    return std::find(result.set_aside.begin(), result.set_aside.end(), reason) !=
           result.set_aside.end();
}

std::string_view section_of(RecordRef::Kind kind) {
    switch (kind) {
    case RecordRef::Kind::meeting:
        return "do.meetings";
    case RecordRef::Kind::decision:
        return "do.decisions";
    case RecordRef::Kind::heard:
        return "do.heard";
    case RecordRef::Kind::evidence:
        break;
    }
    return "evidence";
}

std::string to_do_about(const RecordResult& result, const std::vector<std::string>& keys) {
    if (!keys.empty())
        return fmt::format("Fill in {}.", in_code(keys));
    if (is_set_aside_for(result, SetAside::intention))
        return "Add what came of it as a record of its own, and cite that.";
    return "It counts once that day has come; check the date.";
}

OpenThing heard_thing(const OpenContext& context, Index index) {
    const Heard& heard = context.submission.heard[index];
    OpenThing thing;
    thing.kind = OpenKind::heard;
    thing.item = index;
    thing.spot = {heard.place, true};
    thing.key = "do.heard " + heard.id;
    if (!heard.from.empty())
        thing.name = "from " + group_names(context.report, heard.from);
    return thing;
}

std::string telling_found(const Heard& heard) {
    if (heard.not_told)
        return "Those who said it have not been told.";
    return heard.told ? "The day under `told` is still to come."
                      : "It does not say when those who said it were told.";
}

std::string answer_found(const OpenContext& context, const Heard& heard) {
    if (heard.did.value.empty() && heard.why_not.value.empty())
        return "It has no answer.";
    if (context.rules.made_up(heard.did) || context.rules.made_up(heard.why_not))
        return "Its answer is still the template's made-up example.";
    return "Its answer does not say what was done, or why nothing was.";
}

void add_heard(const OpenContext& context, Index index, OpenPart& part) {
    const HeardItem& item = context.assessment.heard.items[index];
    const Heard& heard = context.submission.heard[index];
    const RecordResult& result = context.assessment.records.heard[index];
    if (item.complete && item.answered && item.told)
        return;
    OpenThing& thing = part.things.emplace_back(heard_thing(context, index));
    thing.found = will_not_count(context, result);
    std::vector<std::string> keys;
    for (const SetAside reason : result.set_aside)
        if (std::string key = key_for(RecordRef::Kind::heard, reason); !key.empty())
            keys.push_back(std::move(key));
    if (!keys.empty())
        thing.to_do = fmt::format("Fill in {}.", in_code(keys));
    if (!item.answered) {
        thing.found = both(thing.found, answer_found(context, heard));
        thing.to_do = both(thing.to_do, "Write what was done under `did`, or the reason under "
                                        "`why_not`; tell them, and write the day under `told`.");
    } else if (!item.told) {
        thing.found = both(thing.found, telling_found(heard));
        thing.to_do = both(thing.to_do, "Tell them, and write the day under `told`.");
    } else if (keys.empty()) {
        thing.to_do = "Check the date.";
    }
}

/// Whether something was heard from a group of that kind.
bool was_heard(const OpenContext& context, Index kind) {
    const auto& all = context.submission.heard;
    return std::any_of(all.begin(), all.end(), [&](const Heard& heard) {
        return std::any_of(heard.from.begin(), heard.from.end(), [&](Index group) {
            return context.submission.groups[group].kind == kind;
        });
    });
}

/// Whether a group of that kind is named and had somebody in it.
bool took_part(const OpenContext& context, Index kind) {
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (context.submission.groups[group].kind == kind && !context.rules.nobody_in(group))
            return true;
    return false;
}

void add_nothing_heard(const OpenContext& context, Index kind, std::string found, OpenPart& part) {
    OpenThing& thing = part.things.emplace_back();
    thing.kind = OpenKind::nothing_heard;
    thing.item = kind;
    thing.spot = context.places.spot({"do", "heard"});
    thing.key = "do.heard";
    thing.found = std::move(found);
    thing.to_do = "Add what they said, what was done about it, and when they were told.";
}

} // namespace

std::string in_code(const std::vector<std::string>& keys) {
    std::vector<std::string> all;
    all.reserve(keys.size());
    for (const std::string& key : keys)
        all.push_back(fmt::format("`{}`", key));
    return join(all);
}

std::string key_for(RecordRef::Kind kind, SetAside reason) {
    switch (reason) {
    case SetAside::no_date:
        return "date";
    case SetAside::no_source:
        return kind == RecordRef::Kind::meeting    ? "attended"
               : kind == RecordRef::Kind::decision ? "by"
                                                   : "from";
    case SetAside::no_place:
        return "where";
    case SetAside::nothing_said:
        return kind == RecordRef::Kind::meeting    ? "outcomes"
               : kind == RecordRef::Kind::decision ? "what"
                                                   : "said";
    case SetAside::date_to_come:
    case SetAside::intention:
        break;
    }
    return {};
}

std::string will_not_count(const OpenContext& context, const RecordResult& result) {
    const std::vector<std::string> reasons = set_aside_reasons(context.report, result);
    return reasons.empty() ? std::string() : fmt::format("It does not count: {}.", join(reasons));
}

OpenThing record_thing(const OpenContext& context, const RecordResult& result, OpenKind kind,
                       std::vector<std::string> keys) {
    OpenThing thing;
    thing.kind = kind;
    thing.item = result.record.index;
    thing.spot = {result.record.place, true};
    thing.key = fmt::format("{} {}", section_of(result.record.kind),
                            record_id(context.submission, result.record));
    if (!keys.empty())
        thing.found = fmt::format("Blank or too little: {}.", in_code(keys));
    for (const SetAside reason : result.set_aside)
        if (std::string key = key_for(result.record.kind, reason);
            !key.empty() && std::find(keys.begin(), keys.end(), key) == keys.end())
            keys.push_back(std::move(key));
    thing.found = both(thing.found, will_not_count(context, result));
    thing.to_do = to_do_about(result, keys);
    return thing;
}

void add_open_heard(const OpenContext& context, OpenPart& part) {
    if (context.submission.heard.empty()) {
        add_nothing_heard(context, context.charter.kinds.size(), "Nothing is recorded as heard.",
                          part);
        return;
    }
    for (Index i = 0; i < context.submission.heard.size(); ++i)
        add_heard(context, i, part);
    for (const Index kind : context.assessment.primary)
        if (took_part(context, kind) && !was_heard(context, kind))
            add_nothing_heard(context, kind,
                              fmt::format("Nothing is recorded as heard from {}.",
                                          kind_name(context.report, kind)),
                              part);
}

OpenPart open_evidence(const OpenContext& context) {
    const auto& results = context.assessment.records.evidence;
    if (results.empty())
        return {};
    OpenPart part{"evidence", "Evidence", {}, {}, {}};
    for (const RecordResult& result : results)
        if (!result.counts())
            part.things.push_back(record_thing(context, result, OpenKind::evidence, {}));
    part.progress = fmt::format("{} of {} can be counted", results.size() - part.things.size(),
                                count_of(results.size(), "piece", "pieces"));
    return part;
}

} // namespace coprod
