// The head of a report: what it is about, and what this view shows.
#include "report/about_part.h"

#include <fmt/format.h>

#include "report/context.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

std::string view_note(const ReportContext& context) {
    if (!context.everyone())
        return "For the panel only. Not for publication: it shows small numbers, and words that "
               "people "
               "have not agreed to share.";
    return fmt::format(
        "This report can be published. Numbers of people below {} are hidden, those below {} are "
        "given in words, and larger ones are rounded. What people said is printed only where "
        "they agreed to it.",
        context.charter.mark.hidden_below, context.charter.mark.words_below);
}

std::string dates(const Project& project) {
    if (!project.start && !project.end)
        return {};
    if (!project.end)
        return fmt::format("from {}, still running", spelled(*project.start));
    if (!project.start)
        return fmt::format("until {}", spelled(*project.end));
    const std::string start = spelled(*project.start);
    const std::string end = spelled(*project.end);
    return start == end ? start : fmt::format("{} to {}", start, end);
}

std::string priorities(const ReportContext& context) {
    std::vector<std::string> names;
    for (const Index priority : context.submission.project.priorities)
        names.push_back(context.charter.priorities[priority].name());
    return fmt::format("{}", fmt::join(names, "; "));
}

std::string whose(const ReportContext& context) {
    return sentence(kind_names(context, context.assessment.primary));
}

} // namespace

std::string shown_title(const Project& project) {
    if (!project.title.value.empty())
        return project.title.value;
    return project.id.empty() ? "A project without a title" : project.id;
}

void add_about(const ReportContext& context, Report& report) {
    const Project& project = context.submission.project;
    report.view = context.view;
    report.view_note = view_note(context);
    report.title = shown_title(project);
    const auto add = [&report](const char* label, std::string text) {
        if (!text.empty())
            report.about.emplace_back(label, std::move(text));
    };
    add("Organisation", project.organisation.value);
    if (project.level)
        add("Level", context.charter.levels[*project.level].name());
    add("Dates", dates(project));
    add("Whose project it is", whose(context));
    if (!context.everyone())
        add("Why it is theirs", project.primary_reason.value);
    add("Priorities", priorities(context));
    add("Charter", charter_line(shown_charter(context.charter)));
    add("Assessed on", spelled(context.assessment.date));
    if (!context.everyone())
        add("File", context.submission.file);
}

} // namespace coprod
