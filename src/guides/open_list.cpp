#include "guides/open_list.h"

#include <fmt/format.h>

#include "guides/open_parts.h"
#include "report/names.h"
#include "report/words.h"

namespace coprod {

namespace {

/// "Plan 12 of 15", from a part whose progress begins with the numbers.
std::string counted(const OpenPart& part) {
    return fmt::format("{} {}", part.title, part.progress.substr(0, part.progress.rfind(' ')));
}

/// How far the forms are; of a charter without forms how far its other parts are.
std::string progress_of(const std::vector<OpenPart>& parts, bool has_forms) {
    std::vector<std::string> forms;
    std::vector<std::string> others;
    for (const OpenPart& part : parts) {
        if (part.section == "ready" || part.section == "plan" || part.section == "review")
            forms.push_back(counted(part));
        else if (part.section == "do" && has_forms)
            forms.push_back("Do: " + part.progress.substr(0, part.progress.find(';')));
        else if (part.section == "commitments" || part.section == "statements")
            others.push_back(fmt::format("{}: {}", part.title, part.progress));
    }
    std::string text;
    for (const std::string& each : forms.empty() ? others : forms)
        text += (text.empty() ? "" : "; ") + each;
    return text;
}

/// How blanks are read that may stay so.
std::vector<std::string> notes_on(const OpenContext& context) {
    const Project& project = context.submission.project;
    std::vector<std::string> notes;
    if (!project.end)
        notes.emplace_back("`project.end` is blank, so the project still runs.");
    if (project.primary.empty() && context.assessment.primary.size() > 1)
        notes.push_back(fmt::format("`project.primary` is blank, so it is for {}.",
                                    kind_names(context.report, context.assessment.primary)));
    std::vector<std::string> unused;
    const auto add = [&](std::string_view section, const std::vector<Claim>& claims) {
        for (const Claim& claim : claims)
            if (!claim.how.value.empty() || !claim.evidence.empty())
                return;
        if (!claims.empty())
            unused.push_back(fmt::format("`{}`", section));
    };
    add("embedding", context.submission.embedding);
    add("principles", context.submission.principles);
    add("agreements", context.submission.agreements);
    add("monitoring", context.submission.monitoring);
    if (!unused.empty())
        notes.push_back(fmt::format("{} may stay blank; what you write there is shown in reports.",
                                    join(unused)));
    for (const Text& section : context.submission.not_judged)
        notes.push_back(
            fmt::format("`{}` (line {}) is not a part of this charter, so nothing in it "
                        "is looked at.",
                        section.value, section.place.line));
    return notes;
}

} // namespace

OpenContext::OpenContext(const Charter& its_charter, const Submission& its_submission,
                         const Assessment& its_assessment, const YamlNode& file)
    : charter(its_charter), submission(its_submission),
      assessment(its_assessment), report{its_charter, its_submission, its_assessment, View::panel},
      rules(its_charter, its_submission, its_assessment.date), places(file) {}

std::string placeholder_found(const OpenContext& context, std::string_view text) {
    if (context.rules.placeholders.made_up(text))
        return fmt::format("It is still the template's made-up example: {}.",
                           in_curly_quotes(text));
    return fmt::format("Only a placeholder stands there: {}.", in_curly_quotes(text));
}

std::size_t OpenList::open() const {
    std::size_t all = 0;
    for (const OpenPart& part : parts)
        all += part.things.size();
    return all;
}

void keep_sections(OpenList& list, const std::function<bool(std::string_view)>& which) {
    std::erase_if(list.parts, [&](const OpenPart& part) { return !which(part.section); });
    list.progress = progress_of(list.parts, true);
    list.notes.clear();
}

OpenList list_open(const Charter& charter, const Submission& submission,
                   const Assessment& assessment, const YamlNode& file) {
    const OpenContext context(charter, submission, assessment, file);
    OpenList list;
    const auto add = [&list](OpenPart part) {
        if (!part.title.empty())
            list.parts.push_back(std::move(part));
    };
    add(open_project(context));
    add(open_groups(context));
    add(open_ready(context));
    add(open_plan(context));
    add(open_do(context));
    add(open_involvement(context));
    add(open_commitments(context));
    for (OpenPart& part : open_other_claims(context))
        add(std::move(part));
    add(open_evidence(context));
    add(open_statements(context));
    add(open_review(context));
    list.progress = progress_of(list.parts, charter.forms.has_value());
    list.notes = doubts_about(context);
    for (std::string& note : notes_on(context))
        list.notes.push_back(std::move(note));
    return list;
}

} // namespace coprod
