// Where the two results stand on the ladder.
#include <algorithm>

#include "compare/parts.h"

namespace coprod {

namespace {

/// Whether both results name the same rungs, so that they speak of one ladder.
bool same_rungs(const ReportLadder& before, const ReportLadder& after) {
    return std::equal(before.rungs.begin(), before.rungs.end(), after.rungs.begin(),
                      after.rungs.end(), [](const ReportRung& one, const ReportRung& other) {
                          return one.id == other.id && one.wording == other.wording;
                      });
}

/// From the top; below the last rung where none is reached.
std::ptrdiff_t place_of(const ReportLadder& ladder, std::string_view id) {
    return std::find_if(ladder.rungs.begin(), ladder.rungs.end(),
                        [&](const ReportRung& rung) { return rung.id == id; }) -
           ladder.rungs.begin();
}

Change change_of_recorded(const ReportLadder& before, const ReportLadder& after) {
    const auto then = place_of(before, before.recorded_id);
    const auto now = place_of(after, after.recorded_id);
    if (then != now)
        return now < then ? Change::better : Change::worse;
    return before.recorded == after.recorded ? Change::same : Change::not_comparable;
}

Change change_of_words(const std::string& before, const std::string& after) {
    return before == after ? Change::same : Change::not_comparable;
}

} // namespace

void compare_ladders(const Compared& both, Comparison& comparison) {
    if (!both.before.ladder || !both.after.ladder)
        return;
    const ReportLadder& before = *both.before.ladder;
    const ReportLadder& after = *both.after.ladder;
    if (!same_rungs(before, after))
        return;
    comparison.rungs = {
        {"Claimed", "", before.claimed, after.claimed,
         change_of_words(before.claimed, after.claimed)},
        {"Described", "", before.described, after.described,
         change_of_words(before.described, after.described)},
        {"Recorded", "", before.recorded, after.recorded, change_of_recorded(before, after)},
    };
    for (const ReportGroupLadder& now : after.groups)
        for (const ReportGroupLadder& then : before.groups)
            if (then.group_id == now.group_id && then.recorded != now.recorded &&
                !then.recorded.empty() && !now.recorded.empty())
                comparison.groups.push_back(
                    {now.group, "", then.recorded, now.recorded, Change::not_comparable});
}

} // namespace coprod
