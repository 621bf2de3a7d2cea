#include "submission/check_submission.h"

#include <algorithm>
#include <set>
#include <utility>

#include <fmt/format.h>

namespace coprod {

namespace {

Place place_of(const YamlNode& root, std::string_view section, std::string_view key) {
    const YamlEntry* entry = root.find(section);
    if (entry == nullptr)
        return {};
    const YamlEntry* inside = entry->value.find(key);
    return inside == nullptr ? entry->key_place : inside->value.place;
}

void check_format(const WrittenSubmission& written, const YamlNode& root, Reader& reader) {
    const YamlEntry* format = root.find("coprod");
    if (format != nullptr && written.format != 1)
        reader.error("unknown-format", format->value.place,
                     fmt::format("this file is of format {}, and this coprod reads format 1",
                                 written.format),
                     "Write `coprod: 1`, or use a newer coprod.");
}

/// "on 2 September 2025", or "in September 2025" where only the month is known.
std::string when(const DatedAt& at) {
    return fmt::format("{} {}", at.whole_month ? "in" : "on", spelled(at));
}

void check_project(const Project& project, const YamlNode& root, const Charter& charter,
                   Reader& reader) {
    if (!project.id.empty() &&
        (!is_plain_id(project.id) || project.id.find('_') != std::string::npos))
        reader.error("bad-id", place_of(root, "project", "id"),
                     fmt::format("‘{}’ cannot be a project's id", project.id),
                     plain_id_advice(project.id) + ": it names the report files.");
    if (project.start && project.end && project.end->date < project.start->date)
        reader.error("dates-out-of-order", project.end->place,
                     fmt::format("the project ends {}, before it starts {}", when(*project.end),
                                 when(*project.start)),
                     "Check both dates.");
    const bool all_primary = std::all_of(project.primary.begin(), project.primary.end(),
                                         [&](Index kind) { return charter.kinds[kind].primary; });
    if (!all_primary)
        reader.error("not-primary", place_of(root, "project", "primary"),
                     "`primary` takes only kinds of people whose project it can be",
                     "Name one of those that the charter calls primary, or leave the key out.");
    const auto primaries = std::count_if(charter.kinds.begin(), charter.kinds.end(),
                                         [](const PeopleKind& kind) { return kind.primary; });
    const bool narrowed =
        !project.primary.empty() && std::cmp_less(project.primary.size(), primaries);
    if (all_primary && narrowed && project.primary_reason.value.empty())
        reader.warning("no-primary-reason", place_of(root, "project", "primary"),
                       "`primary` leaves out people whose project it usually is, without a reason",
                       "Write `primary_reason`; until then the project is judged for all of them.");
}

void check_heard(const Submission& submission, Reader& reader) {
    for (const Heard& heard : submission.heard)
        if (heard.date && heard.told && heard.told->date < heard.date->date)
            reader.error("dates-out-of-order", heard.told->place,
                         fmt::format("they were told on {}, before it was said on {}",
                                     spelled(heard.told->date), spelled(heard.date->date)),
                         "Check both dates.");
}

/// More answers than people may be a slip; it may also be a survey that reached further than the
/// group.
void check_answers(const Submission& submission, const Charter& charter, Reader& reader) {
    std::set<std::pair<Place, Index>> told;
    for (Index s = 0; s < submission.statements.size(); ++s)
        for (Index g = 0; g < submission.statements[s].size(); ++g) {
            const Answers& answers = submission.statements[s][g];
            const Group& group = submission.groups[g];
            const int given = all_answers(answers);
            // A file of answers stands in one place, and is told of once for each group.
            if (group.people && given > *group.people && told.emplace(answers.place, g).second)
                reader.warning(
                    "more-answers-than-people", answers.place,
                    fmt::format("{} answers to `{}` from `{}`, and the group has {} people", given,
                                charter.statements[s].id, group.id, *group.people),
                    "Check the answers, and the number under `groups`.");
        }
}

} // namespace

void check_submission(WrittenSubmission& written, const YamlNode& root, const Charter& charter,
                      Reader& reader) {
    Submission& submission = written.submission;
    check_format(written, root, reader);
    check_project(submission.project, root, charter, reader);
    check_heard(submission, reader);
    if (submission.groups.size() == reader.names(Names::group).size())
        check_answers(submission, charter, reader);
}

} // namespace coprod
