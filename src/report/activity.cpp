#include "report/activity.h"

#include <algorithm>

#include <fmt/format.h>

#include "report/about_part.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

/// "Jul-20", as the published list writes a month.
std::string month_and_year(const DatedAt& at) {
    const std::string month = spelled(DatedAt{at.date, {}, true});
    return fmt::format("{}-{}", month.substr(0, 3), month.substr(month.size() - 2));
}

std::string when_of(const Project& project) {
    if (!project.when.value.empty())
        return project.when.value;
    if (!project.start && !project.end)
        return {};
    if (!project.end)
        return fmt::format("since {}", month_and_year(*project.start));
    const std::string end = month_and_year(*project.end);
    if (!project.start)
        return fmt::format("until {}", end);
    const std::string start = month_and_year(*project.start);
    return start == end ? end : fmt::format("{} to {}", start, end);
}

std::optional<Date> sort_by(const Project& project) {
    if (project.start)
        return project.start->date;
    return project.end ? std::optional(project.end->date) : std::nullopt;
}

/// The text with a single space wherever it has white space: a row has one line.
std::string one_line(std::string_view text) {
    std::string line;
    for (const char c : text) {
        const bool white = c == ' ' || c == '\n' || c == '\t';
        if (!white)
            line += c;
        else if (!line.empty() && line.back() != ' ')
            line += ' ';
    }
    if (line.ends_with(' '))
        line.pop_back();
    return line;
}

/// The answer to the question that says what a project is for, where the charter has one and it is
/// answered.
std::string stated_purpose(const ReportContext& context) {
    const auto& forms = context.charter.forms;
    const auto& judged = context.assessment.forms;
    if (!forms || !judged)
        return {};
    for (Index q = 0; q < forms->plan.size(); ++q)
        if (forms->plan[q].says_purpose && judged->plan[q] == AnswerState::answered)
            return sentence(one_line(context.submission.plan[q].text.value));
    return {};
}

std::string who_was_involved(const ReportContext& context) {
    std::vector<std::string> kinds;
    for (Index kind = 0; kind < context.charter.kinds.size(); ++kind) {
        const auto& groups = context.submission.groups;
        const bool took_part = std::any_of(groups.begin(), groups.end(), [&](const Group& group) {
            return group.kind == kind && group.people != 0;
        });
        if (took_part)
            kinds.push_back(kind_name(context, kind));
    }
    return kinds.empty() ? std::string{} : fmt::format("With: {}.", fmt::join(kinds, "; "));
}

} // namespace

Activity activity_of(const ReportContext& context) {
    const Project& project = context.submission.project;
    const std::string purpose = project.summary.value.empty()
                                    ? both(stated_purpose(context), who_was_involved(context))
                                    : project.summary.value;
    return {when_of(project), sort_by(project), shown_title(project), purpose};
}

} // namespace coprod
