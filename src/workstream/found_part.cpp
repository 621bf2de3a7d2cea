// How much was found, by which charters, on which days, and in which view.
#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "report/words.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

std::string files(std::size_t count) {
    return count_of(count, "file", "files");
}

void count_found(const WorkstreamContext& context, Workstream& report) {
    report.found = context.rows.size();
    for (const Row* row : context.rows) {
        if (row->status == ResultStatus::assessed)
            ++report.assessed;
        else if (row->status == ResultStatus::refused)
            ++report.refused;
        else
            ++report.unreadable;
    }
}

std::string sums(const Workstream& report) {
    if (report.found == 0)
        return "No files were found, so there is nothing to report yet.";
    return fmt::format(
        "{} {} found: {} {} assessed, {} {} something to mend first, and {} could not be read "
        "({} + {} + {} = {}).",
        files(report.found), report.found == 1 ? "was" : "were", report.assessed,
        report.assessed == 1 ? "was" : "were", report.refused, report.refused == 1 ? "has" : "have",
        report.unreadable, report.assessed, report.refused, report.unreadable, report.found);
}

std::string judged_by(const WorkstreamContext& context) {
    if (context.charters.empty())
        return {};
    std::vector<std::string> names;
    for (const CharterRows& charter : context.charters)
        names.push_back(context.charters.size() == 1
                            ? in_curly_quotes(charter.name)
                            : fmt::format("{} ({})", in_curly_quotes(charter.name),
                                          projects(charter.rows.size())));
    return fmt::format("Judged by {}.", join(names));
}

std::string days_of(const WorkstreamContext& context) {
    std::set<Date> days;
    for (const Row* row : context.rows)
        if (row->assessed())
            days.insert(row->date);
    if (days.empty())
        return {};
    if (days.size() == 1)
        return fmt::format("Everything is as things stood on {}.", spelled(*days.begin()));
    return fmt::format(
        "The projects were judged on {} different days, from {} to {}; each is shown as things "
        "stood on its own day.",
        days.size(), spelled(*days.begin()), spelled(*days.rbegin()));
}

/// On which day the report was made, where that is not the one day that everything is of.
std::string made_on(const WorkstreamContext& context) {
    const bool same_day =
        std::all_of(context.rows.begin(), context.rows.end(), [&](const Row* row) {
            return row->assessed() && row->date == context.options.date;
        });
    return same_day && !context.rows.empty()
               ? std::string()
               : fmt::format("This report was made on {}.", spelled(context.options.date));
}

/// The first of the files that hold the same bytes as another one, and how many are like this.
std::string twins(const WorkstreamContext& context) {
    std::map<std::string_view, const Row*> first;
    std::string example;
    std::size_t count = 0;
    for (const Row* row : context.rows) {
        const std::string_view sha256 = row->text(RowText::sha256);
        if (sha256.empty())
            continue;
        const auto [known, is_new] = first.try_emplace(sha256, row);
        if (is_new)
            continue;
        ++count;
        if (example.empty())
            example = fmt::format("{} and {}", known->second->text(RowText::file),
                                  row->text(RowText::file));
    }
    if (count == 0)
        return {};
    return fmt::format("{} the same text as another one, and each is counted: look first at {}.",
                       count == 1 ? "1 file holds" : fmt::format("{} files hold", count), example);
}

void add_notes(const WorkstreamContext& context, Workstream& report) {
    if (context.charters.size() > 1)
        report.notes.push_back(fmt::format(
            "{} charters, or versions of a charter, were used{}. They ask for different things, "
            "so nothing is added up across them: what is told in a charter’s words is told for "
            "each one on its own.",
            context.charters.size(),
            context.options.mixed ? ", and their results were put together on purpose" : ""));
    const bool some_public =
        std::any_of(context.rows.begin(), context.rows.end(),
                    [](const Row* row) { return row->view == View::everyone; });
    if (context.view == View::panel && some_public)
        report.notes.emplace_back("Some of the results were made for everyone and some for the "
                                  "panel, so the whole report is for the panel only.");
}

} // namespace

void add_found(const WorkstreamContext& context, Workstream& report) {
    report.view = context.view;
    report.title = "Co-production: what our projects show together";
    report.view_note =
        context.view == View::panel
            ? "This is the panel’s report. It is for the panel only, and not for publication."
            : "This report can be published. It is made from what each project’s own public "
              "report may show, and from nothing else.";
    add_notes(context, report);
    count_found(context, report);
    for (std::string words :
         {sums(report), judged_by(context), days_of(context), twins(context), made_on(context)})
        if (!words.empty())
            report.found_words.push_back(std::move(words));
}

void add_not_read(const WorkstreamContext& context, Workstream& report) {
    for (const Row* row : context.rows) {
        if (row->assessed())
            continue;
        const bool refused = row->status == ResultStatus::refused;
        report.not_read.push_back({std::string(row->text(RowText::file)),
                                   refused ? "something to mend" : "could not be read",
                                   std::string(row->text(RowText::first_mistake)),
                                   row->more_mistakes});
    }
}

} // namespace coprod
