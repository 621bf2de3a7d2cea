#include "writers/xlsx_workstream.h"

#include <algorithm>

#include "workstream/fill_route.h"
#include "workstream/row.h"
#include "writers/csv_summary.h"
#include "writers/outcome_words.h"
#include "writers/xlsx_sheets.h"

namespace coprod {

namespace {

/// What every row of a project begins with.
std::vector<XlsxColumn> with_project(std::vector<XlsxColumn> more) {
    std::vector<XlsxColumn> columns{{"Project", 26}, {"Organisation", 20}, {"Charter", 20}};
    columns.insert(columns.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
    return columns;
}

XlsxRow project_cells(const Result& result) {
    const Report& report = result.report;
    const std::string& name = !report.title.empty()        ? report.title
                              : !report.project.id.empty() ? report.project.id
                                                           : result.file;
    return {name, report.project.organisation,
            report.charter.title + ", version " + report.charter.version};
}

XlsxRow behind(const XlsxRow& project, XlsxRow more) {
    XlsxRow row = project;
    row.insert(row.end(), std::make_move_iterator(more.begin()),
               std::make_move_iterator(more.end()));
    return row;
}

/// For wide tables, of which the first columns stay in sight: the project, what the table is about,
/// and whose project it is at the end.
template <typename Cell>
std::vector<Cell> around(std::vector<Cell> about, Cell project, const std::vector<Cell>& end) {
    about.insert(about.begin(), std::move(project));
    about.insert(about.end(), end.begin(), end.end());
    return about;
}

std::string title_of(const std::optional<Named>& named) {
    return named ? named->title : std::string();
}

/// The changes on the route, where it is known.
XlsxValue changes_of(const RowRoute& route) {
    using Reach = RowRoute::Reach;
    if (route.reach == Reach::there || route.reach == Reach::now || route.reach == Reach::next_time)
        return xlsx_number(route.changes);
    return std::string();
}

/// A commitment and the values that name it.
struct Shared {
    const ReportCommitment* commitment;
    std::string values;
};

std::vector<Shared> commitments_of(const Report& report) {
    std::vector<Shared> all;
    for (const ReportValue& value : report.values)
        for (const ReportCommitment& commitment : value.commitments) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const Shared& shared) {
                return shared.commitment->id == commitment.id;
            });
            if (known == all.end())
                all.push_back({&commitment, value.wording});
            else
                known->values += "; " + value.wording;
        }
    return all;
}

} // namespace

XlsxWorkstream::XlsxWorkstream(const Workstream& workstream, Date date)
    : workstream_(workstream), book_({.title = workstream.title,
                                      .note = workstream.view_note,
                                      .view = workstream.view,
                                      .date = date,
                                      .large = true}),
      overview_(book_.sheet("Overview", workstream.title)),
      verdicts_(book_.sheet("Verdicts", "A row for each project")),
      commitments_(book_.sheet("Commitments", "A row for each commitment of each project")),
      together_(book_.sheet("Commitments together", "In how many projects each commitment is shown "
                                                    "how well; those most often missed first")),
      statements_(book_.sheet("Statements", "A row for each group’s answers to each statement")),
      gaps_(book_.sheet("Gaps", "What keeps a gate from passing, in all projects")),
      activity_(book_.sheet("Activity",
                            "Activities that were sent in; a name in this list is no verdict")),
      indicators_(book_.sheet("Indicators", "Numbers of each project; they change no verdict")),
      area_(book_.sheet("Indicators together", "Numbers over all projects, to look at from year to "
                                               "year")),
      not_read_(book_.sheet("Not read", "Files that were not assessed")),
      limits_(book_.sheet("Limits", "What this cannot say")) {
    fill_overview(overview_, workstream);
    begin_tables();
}

void XlsxWorkstream::begin_tables() {
    verdicts_.begin_table({{"Project", 32},
                           {"Organisation", 24},
                           {"Charter", 24},
                           {"Level", 18},
                           {"Engagement", 18},
                           {"Verdict", 24},
                           {"Gates passed", 9},
                           {"Gates", 9},
                           {"Route to the mark", 18},
                           {"Changes", 9},
                           {"The panel decided", 24},
                           {"Report file", 24},
                           {"File", 24}});
    commitments_.begin_table(with_project({{"Commitment", 40},
                                           {"Values", 26},
                                           {"How well shown", 14},
                                           {"Seen differently by people who took part", 14},
                                           {"To do", 44}}));
    statements_.begin_table(with_project({{"Statement", 44},
                                          {"Result", 16},
                                          {"Group", 24},
                                          {"With lived experience", 12},
                                          {"Reading", 18},
                                          {"Agree", 16}}));
    gaps_.keep_left(1 + gap_columns_in_sight, 1 + gap_columns_printed);
    gaps_.begin_table(around(gap_columns(), {"Project", 22},
                             {XlsxColumn{"Organisation", 20}, XlsxColumn{"Charter", 20}}));
    indicators_.begin_table(with_project({{"Indicator", 34},
                                          {"Part", 9},
                                          {"Whole", 9},
                                          {"Days", 9},
                                          {"Share", 14},
                                          {"Hidden in this view", 12},
                                          {"In words", 60}}));
}

void XlsxWorkstream::add(const Result& result) {
    if (result.status != ResultStatus::assessed)
        return;
    const Report& report = result.report;
    const XlsxRow project = project_cells(result);
    const RowRoute route = route_to(report, VerdictKind::mark);
    const auto passed = std::count_if(report.gates.begin(), report.gates.end(), [](const auto& g) {
        return g.outcome == Outcome::pass && !g.panel_decides;
    });
    verdicts_.row(behind(project, {title_of(report.project.level),
                                   title_of(report.project.engagement), report.verdict_title,
                                   std::int64_t{passed}, xlsx_number(report.gates.size()),
                                   reach_word(route.reach), changes_of(route),
                                   panel_in_short(report), result.report_file, result.file}));
    add_commitments(project, report);
    add_statements(project, report);
    add_gaps(project, report);
    add_indicators(project, report);
}

void XlsxWorkstream::add_commitments(const XlsxRow& project, const Report& report) {
    for (const Shared& each : commitments_of(report))
        commitments_.row(
            behind(project, {each.commitment->wording, each.values, each.commitment->strength_word,
                             yes_or_no(each.commitment->contested),
                             std::string(to_do_about(*each.commitment))}));
}

void XlsxWorkstream::add_statements(const XlsxRow& project, const Report& report) {
    for (const ReportStatement& statement : report.statements) {
        const std::string word(statement_word(statement.outcome));
        for (const ReportStatementCell& cell : statement.groups)
            statements_.row(behind(project, {statement.wording, word, cell.group,
                                             yes_or_no(cell.lived), cell.reading, cell.shown}));
        if (statement.groups.empty())
            statements_.row(behind(project, {statement.wording, word}));
    }
}

void XlsxWorkstream::add_gaps(const XlsxRow& project, const Report& report) {
    std::size_t number = 0;
    for (const ReportGap& gap : report.gaps)
        gaps_.row(around(gap_row(++number, gap), project.front(),
                         XlsxRow(project.begin() + 1, project.end())));
}

void XlsxWorkstream::add_indicators(const XlsxRow& project, const Report& report) {
    for (const ReportIndicator& each : report.indicators)
        indicators_.row(behind(project, {each.title, xlsx_number(each.part),
                                         xlsx_number(each.whole), xlsx_number(each.days),
                                         each.share, yes_or_no(each.hidden), each.text}));
}

std::string XlsxWorkstream::finish() {
    verdicts_.end_table("No project was assessed.");
    commitments_.end_table("No project was judged by a charter with commitments.");
    statements_.end_table("No project was judged by a charter with statements.");
    gaps_.end_table("Nothing keeps a gate from passing.");
    indicators_.end_table("The records give no numbers.");
    fill_together(together_, workstream_);
    fill_activity(activity_, workstream_);
    fill_area(area_, workstream_);
    fill_not_read(not_read_, workstream_);
    fill_limits(limits_, workstream_);
    return book_.finish();
}

} // namespace coprod
