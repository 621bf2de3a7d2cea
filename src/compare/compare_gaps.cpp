// The gaps of two results: closed, new, still there, or not to be compared.
#include <fmt/format.h>

#include "compare/compare_results.h"
#include "compare/match_gaps.h"
#include "compare/parts.h"
#include "report/words.h"

namespace coprod {

namespace {

ComparedGap compared_gap(const ReportGap& gap, bool after) {
    ComparedGap shown;
    shown.gate = gap.gate;
    shown.subject = gap.subject;
    shown.criterion = gap.criterion;
    shown.origin = gap.origin;
    shown.found = gap.found;
    shown.to_do = gap.to_do;
    shown.now = gap.now;
    shown.after = after;
    shown.gate_id = gap.gate_id;
    shown.criterion_id = gap.criterion_id;
    return shown;
}

/// A gap that stands on one side alone, where the other charter does not ask the same.
std::string why_unlike(bool after, bool whole) {
    if (!whole)
        return "The results do not tell whether both charters ask this in the same words.";
    return after ? "The earlier charter does not ask this, or not in the same words."
                 : "The later charter does not ask this, or not in the same words.";
}

/// A gap that stands on both sides.
void add_pair(const ReportGap& before, const ReportGap& after, bool same_view,
              Comparison& comparison) {
    ComparedGap shown = compared_gap(after, true);
    shown.on_both = true;
    const bool reworded =
        before.criterion_id == after.criterion_id && before.criterion != after.criterion;
    if (!comparison.same_charter && reworded) {
        shown.note = fmt::format("It was worded differently before: {}", before.criterion);
        comparison.unlike.push_back(std::move(shown));
        return;
    }
    if (same_view && before.found != after.found)
        shown.note = before.found;
    comparison.unchanged.push_back(std::move(shown));
}

} // namespace

void compare_gaps(const Compared& both, Comparison& comparison) {
    const auto& before = both.before.gaps;
    const auto& after = both.after.gaps;
    const MatchedGaps matched = match_gaps(both.before, both.after);
    const auto add_one_side = [&](const ReportGap& gap, bool is_after) {
        const Asked& own = is_after ? both.asked_after : both.asked_before;
        const Asked& other = is_after ? both.asked_before : both.asked_after;
        ComparedGap shown = compared_gap(gap, is_after);
        if (comparison.same_charter || also_asked(gap, own, other)) {
            (is_after ? comparison.opened : comparison.closed).push_back(std::move(shown));
            return;
        }
        shown.note = why_unlike(is_after, other.whole);
        comparison.unlike.push_back(std::move(shown));
    };
    for (std::size_t i = 0; i < after.size(); ++i)
        if (matched.before_of[i])
            add_pair(before[*matched.before_of[i]], after[i], both.same_view(), comparison);
        else
            add_one_side(after[i], true);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (!matched.still_there[i])
            add_one_side(before[i], false);
}

} // namespace coprod
