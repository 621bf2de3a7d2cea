// The sheets of the workbook of many projects that are about all of them together.
#include <algorithm>
#include <array>

#include "writers/outcome_words.h"
#include "writers/xlsx_sheets.h"
#include "writers/xlsx_workstream.h"

namespace coprod {

namespace {

/// So many commitments a chart shows.
constexpr std::size_t most_bars = 10;

/// A chart's title, with the charter where there are several.
std::string titled(const Workstream& workstream, const WorkstreamPart& part, const char* title) {
    return workstream.parts.size() > 1 ? std::string(title) + ": " + part.charter : title;
}

XlsxChart verdict_chart(std::string title, std::size_t first, std::size_t rows) {
    return {std::move(title),
            "A bar for each verdict: how many projects reached it. The table above holds the same "
            "numbers.",
            "Verdict",
            "Projects",
            first,
            rows,
            0,
            {1},
            {"Projects"},
            false};
}

void add_verdicts(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.line("Verdicts", XlsxLook::heading);
    sheet.begin_table({{"Verdict"}, {"Projects"}, {"Charter"}, {"What it means"}}, false);
    std::vector<XlsxChart> charts;
    for (const WorkstreamPart& part : workstream.parts) {
        charts.push_back(verdict_chart(titled(workstream, part, "Verdicts"), sheet.next_row(),
                                       part.verdicts.size()));
        for (const WorkstreamVerdict& verdict : part.verdicts)
            sheet.row(
                {verdict.title, xlsx_number(verdict.projects), part.charter, verdict.meaning});
    }
    sheet.end_table("Nothing was assessed.");
    for (const XlsxChart& chart : charts)
        sheet.chart(chart);
}

XlsxChart missed_chart(std::string title, std::size_t first, std::size_t rows) {
    return {std::move(title),
            "A bar for each of the commitments that most projects cannot show yet, parted by how "
            "well it is shown in how many projects. The table above holds the same numbers.",
            "Commitment",
            "Projects",
            first,
            rows,
            0,
            {3, 4, 5, 6},
            {"Not shown", "Described", "Documented", "Confirmed"},
            true};
}

/// As in a project's workbook: shares, then days, then the others.
int place_of(const WorkstreamIndicator& indicator) {
    if (!indicator.part || !indicator.whole)
        return 2;
    return indicator.middle ? 1 : 0;
}

XlsxChart share_chart(std::string title, std::size_t first, std::size_t rows) {
    return {std::move(title),
            "Two bars for each indicator: the part and the whole that it is a part of, over all "
            "projects. The table above holds the same numbers.",
            "Indicator",
            "Number",
            first,
            rows,
            0,
            {2, 3},
            {"Part", "Whole"},
            false};
}

XlsxChart days_chart(std::string title, std::size_t first, std::size_t rows) {
    return {std::move(title),
            "A bar for each indicator that is a number of days: the middle one of the projects. "
            "The table above holds the same numbers.",
            "Indicator",
            "Days",
            first,
            rows,
            0,
            {4},
            {"Days"},
            false};
}

/// The rows of a charter, and its charts.
void add_area(XlsxSheet& sheet, const Workstream& workstream, const WorkstreamPart& part,
              std::vector<XlsxChart>& charts) {
    std::vector<const WorkstreamIndicator*> sorted;
    for (const WorkstreamIndicator& each : part.indicators)
        sorted.push_back(&each);
    std::ranges::stable_sort(sorted, {}, [](const auto* each) { return place_of(*each); });
    std::array<std::size_t, 3> counts{};
    const std::size_t first = sheet.next_row();
    for (const WorkstreamIndicator* each : sorted) {
        ++counts[static_cast<std::size_t>(place_of(*each))];
        sheet.row({each->title, part.charter, xlsx_number(each->part), xlsx_number(each->whole),
                   xlsx_number(each->middle), xlsx_number(each->projects),
                   xlsx_number(each->silent), each->text});
    }
    charts.push_back(share_chart(titled(workstream, part, "Part of the whole"), first, counts[0]));
    charts.push_back(days_chart(titled(workstream, part, "Days, the middle of the projects"),
                                first + counts[0], counts[1]));
}

} // namespace

void fill_overview(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.widths({40, 12, 40, 90});
    for (const std::string& words : workstream.found_words)
        sheet.line(words);
    for (const std::string& note : workstream.notes)
        sheet.line(note);
    add_verdicts(sheet, workstream);
    if (workstream.steps.empty())
        return;
    sheet.line("What to do together", XlsxLook::heading);
    for (const WorkstreamStep& step : workstream.steps) {
        sheet.line(step.why, XlsxLook::note);
        sheet.line(step.to_do);
    }
}

void fill_together(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.begin_table({{"Commitment", 44},
                       {"Charter", 20},
                       {"Projects", 10},
                       {"Not shown", 10},
                       {"Described", 10},
                       {"Documented", 11},
                       {"Confirmed", 10},
                       {"Not confirmed", 10},
                       {"Seen differently by people who took part", 14},
                       {"Values", 24},
                       {"Source", 24},
                       {"What to do together", 40}});
    std::vector<XlsxChart> charts;
    for (const WorkstreamPart& part : workstream.parts) {
        charts.push_back(missed_chart(titled(workstream, part, "Commitments most often missed"),
                                      sheet.next_row(),
                                      std::min(part.commitments.size(), most_bars)));
        for (const WorkstreamCommitment& each : part.commitments)
            sheet.row({each.wording, part.charter, xlsx_number(each.projects()),
                       xlsx_number(each.not_shown), xlsx_number(each.described),
                       xlsx_number(each.documented), xlsx_number(each.confirmed),
                       xlsx_number(each.missed()), xlsx_number(each.seen_differently),
                       joined(each.values, "; "), each.source, each.together});
    }
    sheet.end_table("No project was judged by a charter with commitments.");
    for (const XlsxChart& chart : charts)
        sheet.chart(chart);
}

void fill_area(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.begin_table({{"Indicator", 44},
                       {"Charter", 24},
                       {"Part", 10},
                       {"Whole", 10},
                       {"Middle of the projects", 12},
                       {"Projects", 10},
                       {"Projects that say nothing", 14},
                       {"In words", 80}});
    std::vector<XlsxChart> charts;
    for (const WorkstreamPart& part : workstream.parts)
        add_area(sheet, workstream, part, charts);
    sheet.end_table("The records give no numbers.");
    for (const XlsxChart& chart : charts)
        sheet.chart(chart);
}

void fill_activity(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.begin_table({{"Date", 20}, {"Activity", 50}, {"Purpose and Who was Involved", 90}});
    for (const ReportActivity& each : workstream.activities)
        sheet.row({each.when, each.activity, each.purpose});
    sheet.end_table("There is nothing to list.");
}

void fill_not_read(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.begin_table(
        {{"File", 44}, {"What", 20}, {"First mistake", 90}, {"Further mistakes", 12}});
    for (const WorkstreamNotRead& each : workstream.not_read)
        sheet.row({each.file, each.what, each.mistake, xlsx_number(each.more)});
    sheet.end_table("Every file was assessed.");
}

void fill_limits(XlsxSheet& sheet, const Workstream& workstream) {
    sheet.begin_table({{"Limits", 140}});
    for (const std::string& limit : workstream.limits)
        sheet.row({limit});
    sheet.end_table("");
}

} // namespace coprod
