// Which keys of `project` are open.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "input/in_a_row.h"
#include "report/words.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

/// A key that is to be filled in.
struct ProjectKey {
    std::string_view name;
    bool (*asked)(const Charter& charter);
    bool (*blank)(const Project& project);
    const Text* (*text)(const Project& project); ///< null where it is no free text
    std::string_view to_do;
};

constexpr auto always = [](const Charter&) { return true; };
constexpr auto no_text = [](const Project&) -> const Text* { return nullptr; };

constexpr std::array<ProjectKey, 6> keys_to_fill{{
    {"id", always, [](const Project& p) { return p.id.empty(); }, no_text,
     "Write a short name: its reports are named by it."},
    {"title", always, [](const Project& p) { return p.title.value.empty(); },
     [](const Project& p) { return &p.title; }, "Write what the project is called."},
    {"organisation", always, [](const Project& p) { return p.organisation.value.empty(); },
     [](const Project& p) { return &p.organisation; }, "Write who runs it."},
    {"level", [](const Charter& charter) { return !charter.levels.empty(); },
     [](const Project& p) { return !p.level.has_value(); }, no_text,
     "Write the level that it works at."},
    {"start", always, [](const Project& p) { return !p.start.has_value(); }, no_text,
     "Write the day or the month in which it began."},
    {"claims", [](const Charter& charter) { return charter.ladder.has_value(); },
     [](const Project& p) { return !p.claims.has_value(); }, no_text,
     "Write what you yourselves call it."},
}};

/// What the key takes, where it takes one of the charter's names; else empty.
std::string taken_by(const Charter& charter, std::string_view key) {
    std::vector<std::string> ids;
    if (key == "level")
        for (const Level& level : charter.levels)
            ids.push_back(level.id);
    if (key == "claims" && charter.ladder)
        for (const Rung& rung : charter.ladder->rungs)
            ids.push_back(rung.id);
    return names_in_a_row(ids, "or");
}

OpenThing project_thing(const OpenContext& context, Index index) {
    const ProjectKey& key = keys_to_fill[index];
    OpenThing thing;
    thing.kind = OpenKind::project_key;
    thing.item = index;
    thing.spot = context.places.spot({"project", key.name});
    thing.key = fmt::format("project.{}", key.name);
    if (const Text* text = key.text(context.submission.project);
        text != nullptr && !text->value.empty())
        thing.found = placeholder_found(context, text->value);
    const std::string taken = taken_by(context.charter, key.name);
    thing.to_do = taken.empty()
                      ? std::string(key.to_do)
                      : fmt::format("{}: {}.", key.to_do.substr(0, key.to_do.size() - 1), taken);
    return thing;
}

/// No reason, or one that holds none: until there is one, the project is for all.
void add_primary_reason(const OpenContext& context, OpenPart& part) {
    const Project& project = context.submission.project;
    const std::string& reason = project.primary_reason.value;
    const bool narrows = project.primary.size() < context.rules.primary.size();
    if (project.primary.empty() || !narrows || context.rules.answered(project.primary_reason))
        return;
    OpenThing& thing = part.things.emplace_back();
    thing.kind = OpenKind::project_key;
    thing.item = keys_to_fill.size();
    thing.spot = context.places.spot({"project", "primary_reason"});
    thing.key = "project.primary_reason";
    if (!reason.empty())
        thing.found = placeholder_found(context, reason);
    thing.to_do = "Write why the project is for some of them only; until then it is for all.";
}

} // namespace

const std::vector<std::string_view>& project_keys() {
    static const std::vector<std::string_view> names = [] {
        std::vector<std::string_view> all;
        for (const ProjectKey& key : keys_to_fill)
            all.push_back(key.name);
        return all;
    }();
    return names;
}

const std::vector<std::string_view>& optional_project_keys() {
    static const std::vector<std::string_view> names{"end",     "when",           "summary",
                                                     "primary", "primary_reason", "priorities"};
    return names;
}

OpenPart open_project(const OpenContext& context) {
    const Project& project = context.submission.project;
    OpenPart part{"project", "Project", {}, {}, {}};
    std::size_t asked = 0;
    for (Index i = 0; i < keys_to_fill.size(); ++i) {
        const ProjectKey& key = keys_to_fill[i];
        if (!key.asked(context.charter))
            continue;
        ++asked;
        const Text* text = key.text(project);
        const bool holds_place = text != nullptr && !context.rules.answered(*text);
        if (key.blank(project) || holds_place)
            part.things.push_back(project_thing(context, i));
    }
    part.progress = fmt::format("{} of {} filled in", asked - part.things.size(), asked);
    add_primary_reason(context, part);
    return part;
}

} // namespace coprod
