// The sheets of what happened: what was heard, events, numbers, activity, and what to ask about.
#include <algorithm>
#include <array>

#include "report/words.h"
#include "writers/outcome_words.h"
#include "writers/xlsx_sheets.h"

namespace coprod {

namespace {

/// Those that a chart can show together stand together: shares, then days, then the others. Days
/// are none of a share, although as many things as they were counted of stand beside them.
int place_of(const ReportIndicator& indicator) {
    return indicator.days ? 1 : indicator.part && indicator.whole ? 0 : 2;
}

XlsxChart share_chart(std::size_t first, std::size_t rows) {
    return {"Part of the whole",
            "Two bars for each indicator: the part and the whole that it is a part of. The table "
            "above holds the same numbers.",
            "Indicator",
            "Number",
            first,
            rows,
            0,
            {1, 2},
            {"Part", "Whole"},
            false};
}

XlsxChart days_chart(std::size_t first, std::size_t rows) {
    return {"Days",
            "A bar for each indicator that is a number of days. The table above holds the same "
            "numbers.",
            "Indicator",
            "Days",
            first,
            rows,
            0,
            {3},
            {"Days"},
            false};
}

/// A list of texts below each other, with a heading where there are any.
void add_texts(XlsxSheet& sheet, const char* heading, const std::vector<std::string>& texts) {
    if (texts.empty())
        return;
    sheet.line(heading, XlsxLook::heading);
    for (const std::string& text : texts)
        sheet.line(text);
}

} // namespace

void add_heard_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Heard", "You said, we did");
    sheet.begin_table({{"Who", 30},
                       {"Said", 60},
                       {"Heard on", 20},
                       {"Answer", 22},
                       {"What was done", 60},
                       {"Told", 40},
                       {"Told on", 20},
                       {"In the file", 28}});
    for (const ReportHeard& heard : report.heard)
        sheet.row({heard.who.empty() ? "nobody is named" : heard.who, heard.said, heard.heard_on,
                   std::string(answer_word(heard)), heard.did, heard.told, heard.told_on,
                   heard.place});
    sheet.end_table("Nothing that was heard is on record.");
    for (const std::string& note : report.heard_notes)
        sheet.line(note);
}

void add_events_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Events", "What is on record with a date");
    sheet.begin_table({{"Day", 14},
                       {"When", 22},
                       {"Kind", 14},
                       {"What", 40},
                       {"Stage", 28},
                       {"Groups", 50},
                       {"Still to come", 12}});
    for (const ReportEvent& event : report.events)
        sheet.row({event.date, event.when, event.kind, event.what, event.stage, join(event.groups),
                   yes_or_no(event.to_come)});
    sheet.end_table("Nothing with a date is on record.");
    if (report.set_aside.empty())
        return;
    sheet.line("Records that do not count", XlsxLook::heading);
    sheet.begin_table({{"Record"}, {"In the file"}, {""}, {"Why"}});
    for (const ReportSetAside& aside : report.set_aside)
        sheet.row({aside.record, aside.place, "", aside.reasons});
    sheet.end_table("");
}

void add_indicators_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Indicators", "Numbers to look at from year to year; they change "
                                                "no verdict");
    sheet.begin_table({{"Indicator", 44},
                       {"Part", 10},
                       {"Whole", 10},
                       {"Days", 10},
                       {"Share", 16},
                       {"Hidden in this view", 12},
                       {"In words", 80},
                       {"Records", 40}});
    std::vector<const ReportIndicator*> sorted;
    std::array<std::size_t, 3> counts{};
    for (const ReportIndicator& indicator : report.indicators)
        sorted.push_back(&indicator);
    std::ranges::stable_sort(sorted, {}, [](const auto* each) { return place_of(*each); });
    for (const ReportIndicator* each : sorted)
        ++counts[static_cast<std::size_t>(place_of(*each))];
    const std::size_t first = sheet.next_row();
    for (const ReportIndicator* each : sorted)
        sheet.row({each->title, xlsx_number(each->part), xlsx_number(each->whole),
                   xlsx_number(each->days), each->share, yes_or_no(each->hidden), each->text,
                   joined(each->records, ", ")});
    sheet.end_table("The records give no numbers.");
    std::vector<std::string> missed;
    for (const ReportMissed& each : report.missed)
        missed.push_back(each.how);
    add_texts(sheet, "Who has been missed", missed);
    sheet.chart(share_chart(first, counts[0]));
    sheet.chart(days_chart(first + counts[0], counts[1]));
}

void add_activity_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Activity", "For the list of activities that an area publishes");
    sheet.begin_table({{"Date", 20}, {"Activity", 50}, {"Purpose and Who was Involved", 90}});
    const ReportActivity& activity = report.activity;
    if (!activity.activity.empty() || !activity.purpose.empty())
        sheet.row({activity.when, activity.activity, activity.purpose});
    sheet.end_table("There is nothing to list.");
}

void add_flags_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Worth asking", "Worth asking about; it changes no verdict");
    sheet.begin_table({{"What", 40},
                       {"What was found", 70},
                       {"To ask", 60},
                       {"Records", 30},
                       {"In the file", 40}});
    for (const ReportFlag& flag : report.flags)
        sheet.row({flag.title, flag.found, flag.ask, joined(flag.records, ", "),
                   joined(flag.places, "; ")});
    sheet.end_table("There is nothing to ask about.");
    for (const std::string& note : report.flag_notes)
        sheet.line(note);
}

void add_contrasts_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Said and meant", "Where the project's account, its records and "
                                                    "the families' answers disagree");
    sheet.begin_table({{"About", 16},
                       {"What", 50},
                       {"The project, or staff, say", 44},
                       {"The records show", 44},
                       {"Families say", 44},
                       {"Source", 36},
                       {"In the file", 30}});
    for (const ReportContrast& each : report.contrasts)
        sheet.row({each.about, each.subject, each.said, each.recorded, each.families,
                   each.origin.source, each.origin.place});
    sheet.end_table("Nowhere.");
}

void add_limits_sheet(XlsxBook& book, const Report& report) {
    XlsxSheet& sheet = book.sheet("Limits", "What this report cannot say");
    sheet.begin_table({{"Limits", 140}});
    for (const std::string& limit : report.limits)
        sheet.row({limit});
    sheet.end_table("");
}

} // namespace coprod
