// Every gap with its number, so that people can talk about "gap 7", and what was set aside.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_sections.h"

namespace coprod {
namespace {

void write_gap(TextPage& page, const ReportGap& gap, std::size_t number) {
    page.blank();
    page.item("",
              spliced({"Gap ", std::to_string(number), " (", gap.gate,
                       "): ", gap.now ? "can still be closed now." : "only for next time."}),
              "", 0, Tone::strong);
    if (gap.subject != gap.criterion && gap.subject != in_curly_quotes(gap.criterion))
        page.paragraph(gap.subject, 2);
    page.paragraph(gap.criterion, 2);
    write_origin(page, gap.origin, 2);
    page.field("Expected", gap.expected, 2);
    page.field("Found", gap.found, 2);
    page.field("Enough would be", gap.satisfied_by, 2);
    page.field(gap.now ? "What to do now" : "What to do next time", gap.to_do, 2);
    page.field("It counts towards", gap.lifts, 2);
}

} // namespace

void write_gaps(TextPage& page, const Report& report) {
    if (report.gaps.empty())
        return;
    page.heading("Gaps");
    page.paragraph(gaps_sentence(report.gaps));
    std::size_t number = 0;
    for (const ReportGap& gap : report.gaps)
        write_gap(page, gap, ++number);
}

void write_readiness(TextPage& page, const Report& report) {
    if (report.readiness.empty())
        return;
    page.heading("Ready to co-produce?");
    for (const std::string& answer : report.readiness)
        page.item("- ", "", answer, 0);
}

void write_set_aside(TextPage& page, const Report& report) {
    page.heading("Evidence set aside");
    if (report.set_aside.empty())
        page.paragraph("No record was set aside.");
    for (const ReportSetAside& item : report.set_aside) {
        page.item("- ", item.record + ":", item.reasons, 0);
        page.field("In your file", item.place, 2);
    }
}

void write_limits(TextPage& page, const Report& report) {
    if (report.limits.empty())
        return;
    page.heading("Limits of this assessment");
    for (const std::string& limit : report.limits)
        page.item("- ", "", limit, 0);
}

} // namespace coprod
