// One project before and after: the verdict, the gates, and what they rest on.
#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_comparison_sections.h"

namespace coprod {

namespace {

std::string verdict_sentence(const Comparison& pair) {
    if (pair.verdict == Change::not_comparable)
        return "The two verdicts stand side by side; neither is called better or worse.";
    if (pair.verdict == Change::known_otherwise)
        return pair.after.verdict == VerdictKind::not_yet
                   ? "More is known now, and it is not enough yet."
                   : "Nothing is known to fall short any more, but not enough is known yet.";
    return sentence(fmt::format("the verdict is {}", change_words(pair.verdict)));
}

std::string side(const ComparedReport& report, bool with_charter) {
    return fmt::format("{}, as on {}{}", report.file, report.date,
                       with_charter ? ", judged by " + in_curly_quotes(report.charter) : "");
}

/// A name as it stands before what is said of it.
std::string label(const std::string& title) {
    const bool has_end = title.ends_with('.') || title.ends_with('?') || title.ends_with('!');
    return has_end ? title : title + ":";
}

/// "not passed -> passed.", "passed, as before."
std::string then_and_now(const ComparedItem& item) {
    if (item.before != item.after)
        return arrow(item.before, item.after) + ".";
    return item.after + (item.change == Change::same ? ", as before." : ".");
}

void write_items(TextPage& page, const std::vector<ComparedItem>& items, bool only_changed) {
    for (const ComparedItem& item : items)
        if (!only_changed || item.before != item.after)
            page.item("- ", label(item.title), then_and_now(item), 0);
}

/// The commitments or values whose change is this one, under a line of their own.
void write_changed(const PairPage& at, const std::vector<ComparedItem>& items, Change change,
                   std::string_view words) {
    std::vector<ComparedItem> those;
    std::copy_if(items.begin(), items.end(), std::back_inserter(those),
                 [&](const ComparedItem& item) { return item.change == change; });
    if (those.empty())
        return;
    at.page.paragraph(words);
    write_items(at.page, those, false);
    at.page.blank();
}

bool any_changed(const std::vector<ComparedItem>& items) {
    return std::any_of(items.begin(), items.end(),
                       [](const ComparedItem& item) { return item.before != item.after; });
}

/// The names of what did not change, in one sentence.
void write_unchanged(TextPage& page, const std::vector<ComparedItem>& items) {
    std::vector<std::string> names;
    for (const ComparedItem& item : items)
        if (item.change == Change::same)
            names.push_back(fmt::format("{} ({})", inside(item.title), item.after));
    if (names.empty())
        return;
    page.blank();
    page.paragraph(fmt::format("As before: {}.", join(names)));
}

} // namespace

void write_pair_verdict(const PairPage& at, const Comparison& pair) {
    const std::string verdict = arrow(pair.before.verdict_title, pair.after.verdict_title);
    at.part("Verdict: " + verdict);
    at.page.paragraph(verdict_sentence(pair));
    const bool with_charter = at.alone || !pair.same_charter;
    at.page.field("Before", side(pair.before, with_charter), 0);
    at.page.field("After", side(pair.after, with_charter), 0);
}

void write_pair_gates(const PairPage& at, const Comparison& pair) {
    if (pair.gates.empty() || (!at.alone && !any_changed(pair.gates)))
        return;
    at.part("Gates");
    write_items(at.page, pair.gates, !at.alone);
}

void write_pair_commitments(const PairPage& at, const Comparison& pair) {
    if (!pair.values.empty()) {
        at.part("Values");
        write_items(at.page, pair.values, false);
    }
    if (pair.commitments.empty())
        return;
    at.part("Commitments");
    write_changed(at, pair.commitments, Change::better, "Shown better than before:");
    write_changed(at, pair.commitments, Change::worse, "Shown less well than before:");
    write_changed(at, pair.commitments, Change::not_comparable,
                  "Shown otherwise, under two charters whose limits may differ:");
}

void write_pair_ladder(const PairPage& at, const Comparison& pair) {
    if (pair.rungs.empty() || (!at.alone && !any_changed(pair.rungs) && pair.groups.empty()))
        return;
    at.part("Ladder");
    write_items(at.page, pair.rungs, !at.alone);
    if (pair.groups.empty())
        return;
    at.page.blank();
    at.page.paragraph("What the records show for each group that stands elsewhere than before:");
    write_items(at.page, pair.groups, false);
}

void write_pair_statements(const PairPage& at, const Comparison& pair) {
    if (pair.statements.empty())
        return;
    at.part("Statements");
    at.page.paragraph(pair.same_charter
                          ? "Where a group’s answers read otherwise than before:"
                          : "Where a group’s answers read otherwise than before; under two "
                            "charters that may be by another limit alone:");
    std::string last;
    for (const ComparedItem& item : pair.statements) {
        if (item.title != last)
            at.page.item("- ", in_curly_quotes(item.title), "", 0);
        at.page.item("", item.who + ":", then_and_now(item), 2);
        last = item.title;
    }
}

void write_pair_indicators(const PairPage& at, const Comparison& pair) {
    if (!any_changed(pair.indicators) && (!at.alone || pair.indicators.empty()))
        return;
    at.part("Numbers to look at from year to year");
    at.page.paragraph("They come from the records alone, and change no verdict.");
    for (const ComparedItem& item : pair.indicators)
        if (item.before != item.after || (at.alone && item.change != Change::same))
            at.page.item("- ", item.title + ":", then_and_now(item), 0);
    if (at.alone)
        write_unchanged(at.page, pair.indicators);
}

} // namespace coprod
