// The parts of the page for which no charter's words are needed: activities, pledges, files that
// were not assessed; and how organisations live the charter.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/fill_workstream.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

/// "These are the first 500 of 812; all of them stand in the table of activities."; empty for all.
std::string rest_of(std::size_t all, std::string_view stand_in) {
    if (all <= PageLimits::rows)
        return {};
    return fmt::format("These are the first {} of {}; all of them stand in {}.", PageLimits::rows,
                       all, stand_in);
}

void fill_kind(const WorkstreamPledgeKind& kind, Filling& item) {
    item.text("kind", kind.kind.empty() ? "Pledged" : capital(kind.kind));
    item.text("count", count_of(kind.pledges.size(), "pledge", "pledges"));
    std::vector<std::string> names;
    for (const WorkstreamPledge& pledge : kind.pledges)
        names.push_back(pledge.date.empty()
                            ? pledge.organisation
                            : fmt::format("{} ({})", pledge.organisation, pledge.date));
    fill_names(item, "pledged", names, PageLimits::rows, "the table of pledges");
}

/// Those who pledged and whom no project names; where that is all of them, their number alone.
void fill_silent(const WorkstreamPledges& pledges, Filling& item) {
    const bool all =
        pledges.organisations > 0 && pledges.not_yet_heard_from.size() == pledges.organisations;
    item.text("none_heard", all ? organisations_of(pledges.organisations) : std::string());
    item.text("silent_count", all || pledges.not_yet_heard_from.empty()
                                  ? std::string()
                                  : organisations_of(pledges.not_yet_heard_from.size()));
    fill_names(item, "silent_names", pledges.not_yet_heard_from, PageLimits::rows,
               "the table of pledges");
}

} // namespace

void fill_activities(const Workstream& report, Filling& filling) {
    filling.flag("any_activities", !report.activities.empty());
    const std::size_t shown = std::min(report.activities.size(), PageLimits::rows);
    for (std::size_t i = 0; i < shown; ++i) {
        Filling& row = filling.item("activities");
        row.text("when", report.activities[i].when);
        row.text("activity", report.activities[i].activity);
        row.text("purpose", report.activities[i].purpose);
    }
    filling.text("activities_rest", rest_of(report.activities.size(), "the table of activities"));
}

void fill_pledges(const Workstream& report, Filling& filling) {
    filling.flag("any_pledges", report.pledges.has_value());
    if (!report.pledges)
        return;
    const WorkstreamPledges& pledges = *report.pledges;
    Filling& item = filling.part("pledges");
    item.flag("nobody", pledges.kinds.empty());
    for (const WorkstreamPledgeKind& kind : pledges.kinds)
        fill_kind(kind, item.item("kinds"));
    fill_silent(pledges, item);
    item.text("unpledged_count", pledges.sent_without_pledge.empty()
                                     ? std::string()
                                     : organisations_of(pledges.sent_without_pledge.size()));
    fill_names(item, "unpledged", pledges.sent_without_pledge, PageLimits::rows,
               "the table of pledges");
    item.text("no_organisation", no_organisation_words(pledges.no_organisation));
}

void fill_part_embedding(const WorkstreamPart& part, Filling& item) {
    item.flag("any_embedding", part.embedding.has_value());
    if (!part.embedding)
        return;
    const WorkstreamEmbedding& embedding = *part.embedding;
    Filling& all = item.part("embedding");
    all.text("organisations", organisations_of(embedding.organisations));
    all.flag("any_actions", !embedding.actions.empty());
    for (const WorkstreamAction& action : embedding.actions) {
        Filling& row = all.item("actions");
        row.text("wording", sentence(action.wording));
        row.text("words", action_words(action, embedding.organisations));
    }
    all.text("source",
             embedding.actions.empty() ? std::string() : embedding.actions.front().source);
}

void fill_not_read(const Workstream& report, Filling& filling) {
    filling.flag("sec_not_read", report.found > 0);
    filling.flag("any_not_read", !report.not_read.empty());
    const std::size_t shown = std::min(report.not_read.size(), PageLimits::rows);
    for (std::size_t i = 0; i < shown; ++i) {
        const WorkstreamNotRead& file = report.not_read[i];
        Filling& row = filling.item("not_read");
        row.text("file", file.file);
        row.text("what", file.what);
        row.text("mistake", both(sentence(file.mistake), more_to_mend(file.more)));
    }
    filling.text("not_read_rest",
                 rest_of(report.not_read.size(), "the table of files that were not read"));
}

} // namespace coprod
