#include "writers/csv_workstream.h"

#include <algorithm>

#include <fmt/format.h>

namespace coprod {

namespace {

CsvValue number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

template <typename Number>
CsvValue number(const std::optional<Number>& count) {
    return count ? CsvValue(static_cast<std::int64_t>(*count)) : CsvValue(std::string());
}

std::string joined(const std::vector<std::string>& texts) {
    return fmt::format("{}", fmt::join(texts, "; "));
}

CsvRow texts(std::vector<std::string> cells) {
    return {std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end())};
}

/// The texts, with more behind them.
CsvRow head(std::vector<std::string> first, const std::vector<std::string>& more) {
    first.insert(first.end(), more.begin(), more.end());
    return texts(std::move(first));
}

CsvSheet verdicts(const Workstream& report) {
    CsvSheet sheet{"verdicts", {texts({"Charter", "Verdict", "Projects", "Meaning"})}};
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamVerdict& verdict : part.verdicts)
            sheet.rows.push_back(
                {part.charter, verdict.title, number(verdict.projects), verdict.meaning});
    return sheet;
}

/// A name a cell: as many rows for each tier as its fullest cell has names.
CsvSheet grid(const WorkstreamPart& part, std::string name) {
    const WorkstreamGrid& grid = *part.grid;
    CsvSheet sheet{std::move(name), {head({"Charter", "Engagement"}, grid.levels)}};
    sheet.rows.front().emplace_back("No level given");
    for (std::size_t tier = 0; tier < grid.cells.size(); ++tier) {
        const auto& line = grid.cells[tier];
        std::size_t height = 1;
        for (const auto& cell : line)
            height = std::max(height, cell.size());
        for (std::size_t down = 0; down < height; ++down) {
            CsvRow row{part.charter,
                       tier < grid.tiers.size() ? grid.tiers[tier] : "No tier in the records"};
            for (const auto& cell : line)
                row.emplace_back(down < cell.size() ? cell[down] : std::string());
            sheet.rows.push_back(std::move(row));
        }
    }
    return sheet;
}

CsvSheet commitments(const Workstream& report) {
    CsvSheet sheet{"commitments",
                   {texts({"Charter", "Commitment", "Source", "Values", "Projects", "Not confirmed",
                           "Not shown", "Described", "Documented", "Confirmed",
                           "Seen differently by families", "What to do together"})}};
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamCommitment& each : part.commitments)
            sheet.rows.push_back({part.charter, each.wording, each.source, joined(each.values),
                                  number(each.projects()), number(each.missed()),
                                  number(each.not_shown), number(each.described),
                                  number(each.documented), number(each.confirmed),
                                  number(each.seen_differently), each.together});
    return sheet;
}

CsvSheet outcomes(const Workstream& report) {
    CsvSheet sheet{
        "outcomes",
        {texts({"Charter", "Outcome", "Value", "Projects", "Not passed", "Not known yet"})}};
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamOutcome& outcome : part.outcomes)
            for (const WorkstreamServingValue& value : outcome.values)
                sheet.rows.push_back({part.charter, outcome.title, value.title,
                                      number(part.projects), number(value.not_passed),
                                      number(value.not_known)});
    return sheet;
}

CsvSheet missed(const Workstream& report) {
    CsvSheet sheet{"missed", {texts({"Charter", "People", "How", "Projects", "What to do"})}};
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamMissed& kind : part.missed)
            for (const WorkstreamMissedHow& how : kind.hows)
                sheet.rows.push_back(
                    {part.charter, kind.kind, how.how, number(how.projects), kind.to_do});
    return sheet;
}

CsvSheet claimed(const WorkstreamPart& part, std::string name) {
    CsvSheet sheet{std::move(name), {head({"Charter", "Claimed"}, part.claimed->rungs)}};
    for (const WorkstreamClaim& claim : part.claimed->claims) {
        CsvRow row{part.charter, claim.claimed};
        for (const std::size_t count : claim.recorded)
            row.push_back(number(count));
        sheet.rows.push_back(std::move(row));
    }
    return sheet;
}

CsvSheet indicators(const Workstream& report) {
    CsvSheet sheet{"indicators",
                   {texts({"Charter", "Indicator", "Part", "Whole", "Middle", "Projects",
                           "Projects that say nothing", "In words"})}};
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamIndicator& each : part.indicators)
            sheet.rows.push_back({part.charter, each.title, number(each.part), number(each.whole),
                                  number(each.middle), number(each.projects), number(each.silent),
                                  each.text});
    return sheet;
}

CsvSheet activities(const Workstream& report) {
    CsvSheet sheet{"activities", {texts({"Date", "Activity", "Purpose and Who was Involved"})}};
    sheet.rows.reserve(report.activities.size() + 1);
    for (const ReportActivity& each : report.activities)
        sheet.rows.push_back({each.when, each.activity, each.purpose});
    return sheet;
}

CsvSheet pledges(const Workstream& report) {
    CsvSheet sheet{"pledges", {texts({"Organisation", "Kind", "Date of pledge", "Where it is"})}};
    if (!report.pledges)
        return sheet;
    for (const WorkstreamPledgeKind& kind : report.pledges->kinds)
        for (const WorkstreamPledge& pledge : kind.pledges)
            sheet.rows.push_back({pledge.organisation, kind.kind, pledge.date,
                                  pledge.heard_from ? "pledged, and has sent a project"
                                                    : "pledged, and not yet heard from"});
    for (const std::string& organisation : report.pledges->sent_without_pledge)
        sheet.rows.push_back({organisation, "", "", "has sent a project, and not pledged"});
    return sheet;
}

CsvSheet embedding(const Workstream& report) {
    CsvSheet sheet{"embedding",
                   {texts({"Charter", "Action", "Source", "Organisations", "Described",
                           "Documented", "Confirmed"})}};
    for (const WorkstreamPart& part : report.parts) {
        if (!part.embedding)
            continue;
        for (const WorkstreamAction& action : part.embedding->actions)
            sheet.rows.push_back({part.charter, action.wording, action.source,
                                  number(part.embedding->organisations), number(action.described),
                                  number(action.documented), number(action.confirmed)});
    }
    return sheet;
}

CsvSheet not_read(const Workstream& report) {
    CsvSheet sheet{"not-read", {texts({"File", "What", "First mistake", "Further mistakes"})}};
    for (const WorkstreamNotRead& file : report.not_read)
        sheet.rows.push_back({file.file, file.what, file.mistake, number(file.more)});
    return sheet;
}

/// The sheets that stand alone for each charter.
template <typename Has, typename Make>
void add_by_charter(const Workstream& report, const std::string& name, Has has, Make make,
                    std::vector<CsvSheet>& sheets) {
    for (std::size_t i = 0; i < report.parts.size(); ++i)
        if (has(report.parts[i]))
            sheets.push_back(make(report.parts[i], report.parts.size() == 1
                                                       ? name
                                                       : fmt::format("{}-{}", name, i + 1)));
}

} // namespace

std::vector<CsvSheet> workstream_sheets(const Workstream& report) {
    std::vector<CsvSheet> sheets{verdicts(report)};
    add_by_charter(
        report, "grid", [](const WorkstreamPart& part) { return part.grid.has_value(); }, grid,
        sheets);
    for (CsvSheet (*make)(const Workstream&) : {commitments, outcomes, missed})
        sheets.push_back(make(report));
    add_by_charter(
        report, "claimed", [](const WorkstreamPart& part) { return part.claimed.has_value(); },
        claimed, sheets);
    for (CsvSheet (*make)(const Workstream&) :
         {indicators, activities, pledges, embedding, not_read})
        sheets.push_back(make(report));
    std::erase_if(sheets, [](const CsvSheet& sheet) { return sheet.rows.size() < 2; });
    if (report.view == View::panel)
        for (CsvSheet& sheet : sheets) {
            CsvRow note(sheet.rows.front().size(), std::string());
            note.front() = "Panel only, not for publication.";
            sheet.rows.push_back(std::move(note));
        }
    return sheets;
}

} // namespace coprod
