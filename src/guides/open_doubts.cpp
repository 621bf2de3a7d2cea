// What fits badly together in a submission, and may still be right.
#include <fmt/format.h>

#include "guides/open_parts.h"
#include "report/records.h"
#include "report/words.h"

namespace coprod {

namespace {

/// "`do.meetings m1` (line 340, 10 June 2025)"
std::string dated_record(const OpenContext& context, const RecordRef& record, const DatedAt& date) {
    const std::string place = record_place(context.report, record); // "line 340, do.meetings m1"
    const std::size_t comma = place.find(", ");
    return comma == std::string::npos ? fmt::format("`{}` ({})", place, spelled(date))
                                      : fmt::format("`{}` ({}, {})", place.substr(comma + 2),
                                                    place.substr(0, comma), spelled(date));
}

template <class Records>
void add_early(const OpenContext& context, const Records& records, RecordRef::Kind kind,
               std::vector<std::string>& names) {
    const Date start = context.submission.project.start->date;
    for (Index i = 0; i < records.size(); ++i)
        if (records[i].date && records[i].date->date < start)
            names.push_back(dated_record(context, {kind, i, records[i].place}, *records[i].date));
}

/// Records of before the project's start.
std::string early_records(const OpenContext& context) {
    const Submission& file = context.submission;
    if (!file.project.start)
        return {};
    std::vector<std::string> names;
    add_early(context, file.meetings, RecordRef::Kind::meeting, names);
    add_early(context, file.decisions, RecordRef::Kind::decision, names);
    add_early(context, file.heard, RecordRef::Kind::heard, names);
    add_early(context, file.evidence, RecordRef::Kind::evidence, names);
    if (names.empty())
        return {};
    return fmt::format("`project.start` is {}, and {} {} dated before it: {}. Check these dates.",
                       spelled(*file.project.start), count_of(names.size(), "record", "records"),
                       names.size() == 1 ? "is" : "are", join(names));
}

} // namespace

std::vector<std::string> doubts_about(const OpenContext& context) {
    std::vector<std::string> doubts;
    if (std::string early = early_records(context); !early.empty())
        doubts.push_back(std::move(early));
    for (const Heard& heard : context.submission.heard)
        if (context.rules.answered(heard.did) && context.rules.answered(heard.why_not))
            doubts.push_back(fmt::format("`do.heard {}` (line {}) has both `did` and `why_not`, "
                                         "and reports show both. "
                                         "Keep the one that is true.",
                                         heard.id, heard.place.line));
    return doubts;
}

} // namespace coprod
