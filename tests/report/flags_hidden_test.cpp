// Hundreds of made-up projects: no number that is hidden changes what everyone reads of flags, and
// everyone reads of none that the panel does not see.
#include "catch.h"
#include "report/fixture.h"
#include "report/shown_flag.h"
#include "rules/generate.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_hidden_test {

namespace {

/// Everything that the report says in flags and contrasts.
std::string said(const Report& report) {
    std::string text;
    for (const ReportFlag& flag : report.flags)
        text += flag.id + shown(report, flag.id) + "\n";
    for (const ReportContrast& each : report.contrasts)
        text += each.about + each.item_id + each.group_id + each.subject + each.origin.place +
                each.said + each.recorded + each.families + "\n";
    for (const std::string& note : report.flag_notes)
        text += note;
    return text;
}

/// Other numbers in place of those that are too small to be shown, which stay too small.
void change_hidden(Submission& file, Dice& dice) {
    const auto small = [&] { return static_cast<int>(1 + dice.below(4)); };
    for (Meeting& meeting : file.meetings)
        for (Attendance& there : meeting.attended)
            if (there.people && *there.people > 0 && *there.people < 5)
                there.people = small();
    for (auto& statement : file.statements)
        for (Index group = 0; group < statement.size(); ++group) {
            Answers& given = statement[group];
            const int base = given.agree + given.unsure + given.disagree;
            const int people = file.groups[group].people.value_or(100);
            if (base == 0 || (base >= 5 && people >= 5) || people == 0)
                continue;
            given = {0, 0, 0, 0, given.place};
            (dice.chance(50) ? given.agree : given.disagree) = small();
        }
}

} // namespace

TEST_CASE("no hidden number changes what everyone reads of flags and of said and meant") {
    Dice dice(43);
    int shows = 0;
    int moved = 0;
    for (int round = 0; round < 300; ++round) {
        const Submission file = generate(charter_mark(), dice);
        Submission other = file;
        change_hidden(other, dice);
        const auto say = [](const Submission& each, View view) {
            return said(make_report(charter_mark(), each,
                                    assess(charter_mark(), each, day(judged_on)), view));
        };
        INFO("round " << round);
        REQUIRE(say(file, View::everyone) == say(other, View::everyone));
        shows += say(file, View::everyone).find('|') != std::string::npos ? 1 : 0;
        moved += say(file, View::panel) != say(other, View::panel) ? 1 : 0;
    }
    CHECK(shows > 20);
    CHECK(moved > 1);
}

TEST_CASE("everyone reads of no flag and no contrast that the panel does not see") {
    Dice dice(44);
    int shown_in_public = 0;
    for (int round = 0; round < 300; ++round) {
        Submission file = generate(charter_mark(), dice);
        for (auto& statement : file.statements) // large groups, so that percentages are shown
            for (Index group = 0; group < statement.size(); ++group) {
                file.groups[group].people.reset();
                const int agree = static_cast<int>(dice.below(40));
                statement[group] = {agree, 0, static_cast<int>(10 + dice.below(30)), 0, {}};
                if (!charter_mark().kinds[*file.groups[group].kind].lived)
                    statement[group] = {10 + agree, 0, static_cast<int>(dice.below(10)), 0, {}};
            }
        const Assessment found = assess(charter_mark(), file, day(judged_on));
        const Report everyone = make_report(charter_mark(), file, found, View::everyone);
        const Report panel = make_report(charter_mark(), file, found, View::panel);
        for (const ReportFlag& flag : everyone.flags)
            REQUIRE(shown(panel, flag.id) != "none");
        for (const ReportContrast& each : everyone.contrasts)
            REQUIRE(std::any_of(
                panel.contrasts.begin(), panel.contrasts.end(), [&](const ReportContrast& other) {
                    return other.about == each.about && other.item_id == each.item_id &&
                           other.group_id == each.group_id;
                }));
        shown_in_public += shown(everyone, "perception-gap") != "none" ? 1 : 0;
    }
    CHECK(shown_in_public > 20);
}

} // namespace flags_hidden_test
