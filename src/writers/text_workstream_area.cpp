// The sections that no charter's words are needed for: activities, pledges, what was not read; and
// how organisations live the charter.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_workstream_sections.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

void write_kind(TextPage& page, const WorkstreamPledgeKind& kind) {
    page.subheading(fmt::format("{}: {}", kind.kind.empty() ? "Pledged" : capital(kind.kind),
                                count_of(kind.pledges.size(), "pledge", "pledges")),
                    0);
    std::vector<std::string> names;
    for (const WorkstreamPledge& pledge : kind.pledges)
        names.push_back(pledge.date.empty()
                            ? pledge.organisation
                            : fmt::format("{} ({})", pledge.organisation, pledge.date));
    write_names(page, names, ListLimits::rows, "the table of pledges", 0);
}

void write_matched(TextPage& page, std::string_view heading, std::string_view words,
                   const std::vector<std::string>& names) {
    if (names.empty())
        return;
    page.subheading(fmt::format("{}: {}", heading, organisations_of(names.size())), 0);
    page.paragraph(words);
    write_names(page, names, ListLimits::rows, "the table of pledges", 0);
}

/// Those who pledged and whom no project names; where that is all of them, without the names again.
void write_silent(TextPage& page, const WorkstreamPledges& pledges) {
    if (pledges.organisations > 0 && pledges.not_yet_heard_from.size() == pledges.organisations) {
        page.blank();
        page.paragraph(fmt::format("Of the {} that have pledged, none is named by a project that "
                                   "could be assessed: not yet heard from.",
                                   organisations_of(pledges.organisations)));
        return;
    }
    write_matched(page, "Pledged, and not yet heard from",
                  "No project that could be assessed names them. A friendly call may be all that "
                  "is needed: ask what would help.",
                  pledges.not_yet_heard_from);
}

} // namespace

void write_activities(TextPage& page, const Workstream& report) {
    if (report.activities.empty())
        return;
    page.heading("Activities that were sent in");
    page.paragraph("A name in this list is no verdict: it says that somebody sent the activity in, "
                   "and not that it was co-production.");
    page.blank();
    TextTable table{{"Date", "Activity", "Purpose and who was involved"}, {}, 0};
    const std::size_t shown = std::min(report.activities.size(), ListLimits::rows);
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back({report.activities[i].when, report.activities[i].activity,
                              report.activities[i].purpose});
    page.table(table, 0);
    if (shown < report.activities.size()) {
        page.blank();
        page.paragraph(fmt::format("These are the first {} of {}; all of them stand in the table "
                                   "of activities.",
                                   shown, report.activities.size()));
    }
}

void write_pledges(TextPage& page, const Workstream& report) {
    if (!report.pledges)
        return;
    const WorkstreamPledges& pledges = *report.pledges;
    page.heading("Pledges");
    if (pledges.kinds.empty())
        page.paragraph("The list of pledges names nobody yet.");
    for (const WorkstreamPledgeKind& kind : pledges.kinds)
        write_kind(page, kind);
    write_silent(page, pledges);
    write_matched(page, "Sent a project, and not on the list of pledges",
                  "Thank them, and ask whether they would like to pledge.",
                  pledges.sent_without_pledge);
    page.blank();
    page.paragraph(no_organisation_words(pledges.no_organisation));
    page.paragraph("Organisations are matched by their names. Where the same one is spelled in two "
                   "ways, it may stand on both lists.");
}

void write_embedding(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Living the charter in organisations",
        [](const WorkstreamPart& part) { return part.embedding.has_value(); },
        [&](const WorkstreamPart& part) {
            const WorkstreamEmbedding& embedding = *part.embedding;
            page.paragraph(fmt::format("{} told how they live the charter. Each counts once, by "
                                       "the best that it shows.",
                                       organisations_of(embedding.organisations)));
            for (const WorkstreamAction& action : embedding.actions)
                page.item("- ", sentence(action.wording),
                          action_words(action, embedding.organisations), 0);
            if (!embedding.actions.empty())
                page.field("Source", embedding.actions.front().source, 0);
        });
}

void write_not_read(TextPage& page, const Workstream& report) {
    if (report.found == 0)
        return;
    page.heading("Files that were not assessed");
    if (report.not_read.empty()) {
        page.paragraph("Every file that was found was assessed.");
        return;
    }
    page.paragraph("For everything that is to be mended in one of them, with its lines and what to "
                   "write: coprod assess, and the file's name.");
    const std::size_t shown = std::min(report.not_read.size(), ListLimits::rows);
    for (std::size_t i = 0; i < shown; ++i) {
        const WorkstreamNotRead& file = report.not_read[i];
        page.item("- ", fmt::format("{} ({}).", file.file, file.what),
                  both(sentence(file.mistake), more_to_mend(file.more)), 0);
    }
    if (shown < report.not_read.size())
        page.paragraph(fmt::format("These are the first {} of {}; all of them stand in the table "
                                   "of files that were not read.",
                                   shown, report.not_read.size()));
}

} // namespace coprod
