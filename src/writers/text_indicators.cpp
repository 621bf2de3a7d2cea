// Numbers that help an area to look back over the years, and who has been missed.
#include "writers/text_sections.h"

namespace coprod {

void write_indicators(TextPage& page, const Report& report) {
    if (report.indicators.empty() && report.missed.empty())
        return;
    page.heading("Numbers to look at from year to year");
    page.paragraph("They come from the records alone, and change no verdict.");
    for (const ReportIndicator& indicator : report.indicators)
        page.item("- ", "", indicator.text, 0);
    page.subheading("Who has been missed", 0);
    if (report.missed.empty())
        page.paragraph("By the records, no kind of people whose project it is was missed.");
    for (const ReportMissed& missed : report.missed)
        page.item("- ", "", missed.how, 0);
}

} // namespace coprod
