#include "writers/csv_workstream.h"

#include <algorithm>
#include <functional>

#include <fmt/format.h>

#include "writers/outcome_words.h"

namespace coprod {

namespace {

/// Where the rows go, each with its sheet's name.
using Out = std::function<void(const std::string&, CsvRow)>;

/// One sheet; nothing of it where no row is added.
class Sheet {
public:
    Sheet(const Out& out, std::string name, CsvRow head)
        : out_(out), name_(std::move(name)), head_(std::move(head)) {}

    void add(CsvRow row) {
        if (!begun_)
            out_(name_, std::move(head_));
        begun_ = true;
        out_(name_, std::move(row));
    }

private:
    const Out& out_;
    std::string name_;
    CsvRow head_;
    bool begun_ = false;
};

/// Passes rows on; of the panel's, adds to the end of each sheet that it is not for publication.
class NotedRows {
public:
    NotedRows(const Out& out, View view) : out_(out), panel_(view == View::panel) {}

    void pass_on(const std::string& name, CsvRow row) {
        if (name != name_) {
            end_sheet();
            name_ = name;
            columns_ = row.size();
        }
        out_(name, std::move(row));
    }

    void end_sheet() {
        if (!panel_ || columns_ == 0)
            return;
        CsvRow note(columns_, std::string());
        note.front() = "Panel only, not for publication.";
        out_(name_, std::move(note));
    }

private:
    const Out& out_;
    bool panel_ = false;
    std::string name_;
    std::size_t columns_ = 0;
};

CsvValue number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

template <typename Number>
CsvValue number(const std::optional<Number>& count) {
    return count ? CsvValue(static_cast<std::int64_t>(*count)) : CsvValue(std::string());
}

CsvRow texts(std::vector<std::string> cells) {
    return {std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end())};
}

/// The texts, with more behind them.
CsvRow head(std::vector<std::string> first, const std::vector<std::string>& more) {
    first.insert(first.end(), more.begin(), more.end());
    return texts(std::move(first));
}

void verdicts(const Workstream& report, const Out& out) {
    Sheet sheet(out, "verdicts", texts({"Charter", "Verdict", "Projects", "Meaning"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamVerdict& verdict : part.verdicts)
            sheet.add({part.charter, verdict.title, number(verdict.projects), verdict.meaning});
}

void routes(const Workstream& report, const Out& out) {
    Sheet sheet(out, "routes", texts({"Charter", "How far from the mark", "Projects"}));
    for (const WorkstreamPart& part : report.parts) {
        if (!part.routes)
            continue;
        const auto add = [&](const char* words, std::size_t count) {
            sheet.add({part.charter, words, number(count)});
        };
        add("there", part.routes->there);
        add("now", part.routes->now);
        add("only next time", part.routes->next_time);
        add("no change leads there", part.routes->none);
        add("for the panel to say", part.routes->for_the_panel);
        add("not said", part.routes->not_said);
    }
}

void gates(const Workstream& report, const Out& out) {
    Sheet sheet(out, "gates",
                texts({"Charter", "Gate", "Projects", "Need a change", "For the panel"}));
    for (const WorkstreamPart& part : report.parts) {
        if (!part.routes)
            continue;
        for (const WorkstreamGate& gate : part.routes->gates)
            sheet.add({part.charter, gate.title, number(part.routes->known()),
                       number(gate.projects), number(gate.for_the_panel)});
    }
}

/// A name a cell: as many rows for each tier as its fullest cell has names.
void grid(const WorkstreamPart& part, std::string name, const Out& out) {
    const WorkstreamGrid& grid = *part.grid;
    CsvRow columns = head({"Charter", "Engagement"}, grid.levels);
    columns.emplace_back("No level given");
    Sheet sheet(out, std::move(name), std::move(columns));
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
            sheet.add(std::move(row));
        }
    }
}

void commitments(const Workstream& report, const Out& out) {
    Sheet sheet(out, "commitments",
                texts({"Charter", "Commitment", "Source", "Values", "Projects", "Not confirmed",
                       "Not shown", "Described", "Documented", "Confirmed",
                       "Seen differently by families", "What to do together"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamCommitment& each : part.commitments)
            sheet.add({part.charter, each.wording, each.source, joined(each.values, "; "),
                       number(each.projects()), number(each.missed()), number(each.not_shown),
                       number(each.described), number(each.documented), number(each.confirmed),
                       number(each.seen_differently), each.together});
}

void outcomes(const Workstream& report, const Out& out) {
    Sheet sheet(out, "outcomes",
                texts({"Charter", "Outcome", "Value", "Projects", "Not passed", "Not known yet"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamOutcome& outcome : part.outcomes)
            for (const WorkstreamServingValue& value : outcome.values)
                sheet.add({part.charter, outcome.title, value.title, number(part.projects),
                           number(value.not_passed), number(value.not_known)});
}

void missed(const Workstream& report, const Out& out) {
    Sheet sheet(out, "missed", texts({"Charter", "People", "How", "Projects", "What to do"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamMissed& kind : part.missed)
            for (const WorkstreamMissedHow& how : kind.hows)
                sheet.add({part.charter, kind.kind, how.how, number(how.projects), kind.to_do});
}

void claimed(const WorkstreamPart& part, std::string name, const Out& out) {
    Sheet sheet(out, std::move(name), head({"Charter", "Claimed"}, part.claimed->rungs));
    for (const WorkstreamClaim& claim : part.claimed->claims) {
        CsvRow row{part.charter, claim.claimed};
        for (const std::size_t count : claim.recorded)
            row.push_back(number(count));
        sheet.add(std::move(row));
    }
}

void indicators(const Workstream& report, const Out& out) {
    Sheet sheet(out, "indicators",
                texts({"Charter", "Indicator", "Part", "Whole", "Middle", "Projects",
                       "Projects that say nothing", "In words"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamIndicator& each : part.indicators)
            sheet.add({part.charter, each.title, number(each.part), number(each.whole),
                       number(each.middle), number(each.projects), number(each.silent), each.text});
}

void flags(const Workstream& report, const Out& out) {
    Sheet sheet(out, "flags", texts({"Charter", "Worth asking about", "Projects", "Which"}));
    for (const WorkstreamPart& part : report.parts)
        for (const WorkstreamFlag& each : part.flags)
            sheet.add({part.charter, each.title, number(each.projects), joined(each.names, "; ")});
}

void activities(const Workstream& report, const Out& out) {
    Sheet sheet(out, "activities", texts({"Date", "Activity", "Purpose and Who was Involved"}));
    for (const ReportActivity& each : report.activities)
        sheet.add({each.when, each.activity, each.purpose});
}

void pledges(const Workstream& report, const Out& out) {
    Sheet sheet(out, "pledges", texts({"Organisation", "Kind", "Date of pledge", "Where it is"}));
    if (!report.pledges)
        return;
    for (const WorkstreamPledgeKind& kind : report.pledges->kinds)
        for (const WorkstreamPledge& pledge : kind.pledges)
            sheet.add({pledge.organisation, kind.kind, pledge.date,
                       pledge.heard_from ? "pledged, and has sent a project"
                                         : "pledged, and not yet heard from"});
    for (const std::string& organisation : report.pledges->sent_without_pledge)
        sheet.add({organisation, "", "", "has sent a project, and not pledged"});
}

void embedding(const Workstream& report, const Out& out) {
    Sheet sheet(out, "embedding",
                texts({"Charter", "Action", "Source", "Organisations", "Described", "Documented",
                       "Confirmed"}));
    for (const WorkstreamPart& part : report.parts) {
        if (!part.embedding)
            continue;
        for (const WorkstreamAction& action : part.embedding->actions)
            sheet.add({part.charter, action.wording, action.source,
                       number(part.embedding->organisations), number(action.described),
                       number(action.documented), number(action.confirmed)});
    }
}

void not_read(const Workstream& report, const Out& out) {
    Sheet sheet(out, "not-read", texts({"File", "What", "First mistake", "Further mistakes"}));
    for (const WorkstreamNotRead& file : report.not_read)
        sheet.add({file.file, file.what, file.mistake, number(file.more)});
}

/// The sheets that stand alone for each charter.
template <typename Has, typename Make>
void by_charter(const Workstream& report, const std::string& name, const Out& out, Has has,
                Make make) {
    for (std::size_t i = 0; i < report.parts.size(); ++i)
        if (has(report.parts[i]))
            make(report.parts[i],
                 report.parts.size() == 1 ? name : fmt::format("{}-{}", name, i + 1), out);
}

} // namespace

void for_each_workstream_row(const Workstream& report,
                             const std::function<void(const std::string&, CsvRow)>& row) {
    NotedRows noted(row, report.view);
    const Out out = [&noted](const std::string& name, CsvRow cells) {
        noted.pass_on(name, std::move(cells));
    };
    verdicts(report, out);
    routes(report, out);
    gates(report, out);
    by_charter(
        report, "grid", out, [](const WorkstreamPart& part) { return part.grid.has_value(); },
        grid);
    commitments(report, out);
    outcomes(report, out);
    missed(report, out);
    by_charter(
        report, "claimed", out, [](const WorkstreamPart& part) { return part.claimed.has_value(); },
        claimed);
    indicators(report, out);
    flags(report, out);
    activities(report, out);
    pledges(report, out);
    embedding(report, out);
    not_read(report, out);
    noted.end_sheet();
}

std::vector<CsvSheet> workstream_sheets(const Workstream& report) {
    std::vector<CsvSheet> sheets;
    for_each_workstream_row(report, [&sheets](const std::string& name, CsvRow row) {
        if (sheets.empty() || sheets.back().name != name)
            sheets.push_back({name, {}});
        sheets.back().rows.push_back(std::move(row));
    });
    return sheets;
}

} // namespace coprod
