// What keeps gates from passing: new, closed, still there, not comparable.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_comparison_sections.h"
#include "writers/text_sections.h"

namespace coprod {

namespace {

/// The name of a part with how many there are: "New: 3 gaps".
std::string counted(std::string_view name, std::size_t count) {
    return fmt::format("{}: {}", name, count_of(count, "gap", "gaps"));
}

bool alike(const ComparedGap& gap, const ComparedGap& other) {
    return gap.gate == other.gate && gap.subject == other.subject;
}

/// What the gap is about; with its criterion where another gap of the project is about the same.
std::string lead(const ComparedGap& gap, const Comparison& pair) {
    std::ptrdiff_t count = 0;
    for (const auto* list : {&pair.closed, &pair.opened, &pair.unchanged, &pair.unlike})
        count += std::count_if(list->begin(), list->end(),
                               [&](const ComparedGap& other) { return alike(gap, other); });
    return sentence(count < 2 ? gap.subject
                              : fmt::format("{}: {}", gap.subject, in_curly_quotes(gap.criterion)));
}

void write_criterion(TextPage& page, const ComparedGap& gap) {
    if (gap.subject != gap.criterion && gap.subject != in_curly_quotes(gap.criterion))
        page.paragraph(gap.criterion, 2);
}

void write_opened(const PairPage& at, const std::vector<ComparedGap>& gaps) {
    if (gaps.empty())
        return;
    at.part(counted("New", gaps.size()));
    at.page.paragraph("These keep a gate from passing and did not before, the most useful first.");
    for (const ComparedGap& gap : gaps) {
        at.page.item("- ", gap.gate + ":", sentence(gap.subject), 0);
        write_criterion(at.page, gap);
        write_origin(at.page, gap.origin, 2);
        at.page.field("Found", gap.found, 2);
        at.page.field(gap.now ? "What to do now" : "What to do next time", gap.to_do, 2);
    }
}

void write_closed(const PairPage& at, const Comparison& pair) {
    const std::vector<ComparedGap>& gaps = pair.closed;
    if (gaps.empty())
        return;
    at.part(counted("Closed", gaps.size()));
    at.page.paragraph(
        "These were on the list of what keeps gates from passing, and are not on it now.");
    for (const ComparedGap& gap : gaps)
        at.page.item("- ", gap.gate + ":", lead(gap, pair), 0);
}

void write_still_there(const PairPage& at, const Comparison& pair) {
    const std::vector<ComparedGap>& gaps = pair.unchanged;
    if (gaps.empty())
        return;
    at.part(counted("Still there", gaps.size()));
    for (const ComparedGap& gap : gaps) {
        if (!at.alone && gap.note.empty())
            continue; // of many projects only what moved is told
        at.page.item("- ", gap.gate + ":", lead(gap, pair), 0);
        if (gap.note.empty())
            continue;
        at.page.field("Found before", gap.note, 2);
        at.page.field("Found now", gap.found, 2);
    }
}

void write_unlike(const PairPage& at, const Comparison& pair) {
    const std::vector<ComparedGap>& gaps = pair.unlike;
    if (gaps.empty())
        return;
    at.part(counted("Not comparable", gaps.size()));
    for (const ComparedGap& gap : gaps) {
        at.page.item("- ", fmt::format("{} ({}):", gap.gate, gap.after ? "after" : "before"),
                     lead(gap, pair), 0);
        at.page.paragraph(gap.note, 2);
    }
}

} // namespace

void write_pair_gaps(const PairPage& at, const Comparison& pair) {
    if (at.alone && pair.opened.empty() && pair.closed.empty() && pair.unchanged.empty() &&
        pair.unlike.empty()) {
        at.part("Gaps");
        at.page.paragraph("Nothing keeps a gate from passing, neither before nor now.");
    }
    if (!pair.same_charter && !(pair.closed.empty() && pair.opened.empty()))
        at.page.paragraph("Under two charters a gap may be closed or new by another limit alone.");
    write_closed(at, pair);
    write_opened(at, pair.opened);
    write_still_there(at, pair);
    write_unlike(at, pair);
}

} // namespace coprod
