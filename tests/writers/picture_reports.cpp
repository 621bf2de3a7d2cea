#include "writers/picture_reports.h"

#include <algorithm>
#include <array>

namespace coprod_tests {

namespace {

using namespace coprod;

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i)
        all += text;
    return all;
}

std::size_t below(std::mt19937& dice, std::size_t end) {
    return dice() % end;
}

/// Often few, sometimes none, seldom very many.
std::size_t any_count(std::mt19937& dice, std::size_t most) {
    const std::array<std::size_t, 6> ends{1, 2, 4, 8, 20, most + 1};
    return below(dice, ends.at(below(dice, ends.size())));
}

ReportRung rung(const std::string& id, const std::string& title, const std::string& band) {
    ReportRung made;
    made.id = id;
    made.title = title;
    made.band = band;
    return made;
}

ReportLadder pencil_ladder() {
    ReportLadder ladder;
    ladder.claimed = "high";
    ladder.described = "middle";
    ladder.recorded = "low";
    ladder.says = {"no part", "asked", "led"};
    ladder.rungs = {rung("r1", "High", "With"), rung("r2", "Middle", "For"),
                    rung("r3", "Low", "For")};
    ladder.rungs[0].claimed = true;
    ladder.rungs[1].described = true;
    ladder.rungs[2].recorded = true;
    ReportGroupLadder parents;
    parents.group = "Parents & carers";
    parents.group_id = "parents";
    parents.lived = true;
    parents.described = "high";
    parents.recorded = "at least middle, perhaps high";
    parents.described_id = "r1";
    parents.recorded_id = "r2";
    parents.possible_id = "r1";
    parents.stages = {{"Plan", "led", "asked", "", "plan", 2, 1},
                      {"Decide", "left blank", "not known yet", "", "decide", {}, {}}};
    ReportGroupLadder young;
    young.group = "Young people";
    young.group_id = "young";
    young.lived = true;
    young.described = "not known yet";
    young.recorded = "no rung yet";
    ReportGroupLadder staff;
    staff.group = "Staff";
    staff.group_id = "staff";
    ladder.groups = {parents, staff, young};
    return ladder;
}

ReportCommitment commitment(Strength strength, bool contested) {
    ReportCommitment made;
    made.wording = "We will";
    made.strength = strength;
    made.contested = contested;
    return made;
}

ReportEvent event(const std::string& kind, std::int32_t day, bool to_come) {
    ReportEvent made;
    made.kind = kind;
    made.date = Date{day};
    made.when = spelled(made.date);
    made.what = kind + " x";
    made.to_come = to_come;
    return made;
}

void add_any_groups(ReportLadder& ladder, std::mt19937& dice) {
    const auto any_rung = [&] {
        return ladder.rungs.empty() || dice() % 3 == 0
                   ? std::string()
                   : ladder.rungs[below(dice, ladder.rungs.size())].id;
    };
    const std::size_t stages = any_count(dice, 30);
    for (std::size_t i = any_count(dice, 300); i > 0; --i) {
        ReportGroupLadder& group = ladder.groups.emplace_back();
        group.group = any_label(dice);
        group.group_id = "g" + std::to_string(i);
        group.lived = dice() % 3 != 0;
        group.described_id = any_rung();
        group.recorded_id = any_rung();
        group.possible_id = dice() % 2 == 0 ? group.recorded_id : any_rung();
        for (std::size_t stage = 0; stage < stages; ++stage) {
            ReportStage made;
            made.title = any_label(dice);
            made.said = any_label(dice);
            made.recorded = any_label(dice);
            if (dice() % 4 != 0)
                made.recorded_rank = static_cast<int>(below(dice, 8));
            group.stages.push_back(made);
        }
    }
}

ReportLadder any_ladder(std::mt19937& dice) {
    ReportLadder ladder;
    const std::size_t rungs = 1 + any_count(dice, 12);
    std::string band = any_label(dice);
    for (std::size_t i = 0; i < rungs; ++i) {
        if (dice() % 3 == 0)
            band = any_label(dice);
        ladder.rungs.push_back(rung("r" + std::to_string(i), any_label(dice), band));
        ladder.rungs.back().claimed = dice() % 4 == 0;
        ladder.rungs.back().perhaps = dice() % 4 == 0;
    }
    ladder.says.assign(any_count(dice, 12), "a say");
    add_any_groups(ladder, dice);
    return ladder;
}

std::vector<ReportStatement> any_statements(const Report& report, std::mt19937& dice) {
    constexpr std::array<Reading, 5> readings{Reading::none, Reading::too_few, Reading::not_agreed,
                                              Reading::mixed, Reading::agreed};
    std::vector<ReportStatement> statements(any_count(dice, 40));
    for (ReportStatement& statement : statements) {
        statement.wording = any_label(dice);
        statement.outcome = static_cast<Outcome>(below(dice, 3));
        if (!report.ladder)
            continue;
        for (const ReportGroupLadder& group : report.ladder->groups) {
            ReportStatementCell cell;
            cell.group = group.group;
            cell.group_id = group.group_id;
            cell.lived = group.lived;
            cell.level = readings.at(below(dice, readings.size()));
            statement.groups.push_back(cell);
            (group.lived ? statement.families_id : statement.staff_id) = group.group_id;
        }
    }
    return statements;
}

std::vector<ReportValue> any_values(std::mt19937& dice) {
    std::vector<ReportValue> values(any_count(dice, 40));
    for (ReportValue& value : values) {
        value.wording = any_label(dice);
        value.outcome = static_cast<Outcome>(below(dice, 3));
        for (std::size_t i = any_count(dice, 80); i > 0; --i)
            value.commitments.push_back(
                commitment(static_cast<Strength>(below(dice, 4)), dice() % 3 == 0));
    }
    return values;
}

/// One day, a few weeks, or up to three hundred years.
void add_any_events(Report& report, std::mt19937& dice) {
    constexpr std::array<std::size_t, 5> spans{1, 40, 400, 11000, 109000};
    constexpr std::array<std::string_view, 6> kinds{"start", "meeting", "decision",
                                                    "heard", "told",    "end"};
    const std::size_t span = spans.at(below(dice, spans.size()));
    report.date = Date{static_cast<std::int32_t>(below(dice, span * 2))};
    for (std::size_t i = any_count(dice, 200); i > 0; --i) {
        const auto day = static_cast<std::int32_t>(below(dice, span));
        report.events.push_back(
            event(std::string(kinds.at(below(dice, kinds.size()))), day, Date{day} > report.date));
    }
    std::ranges::stable_sort(report.events, {}, &ReportEvent::date);
}

} // namespace

Report pencil_report() {
    Report report;
    report.ladder = pencil_ladder();
    ReportValue value;
    value.wording = "Be Open";
    value.outcome = Outcome::fail;
    value.commitments = {
        commitment(Strength::not_shown, false), commitment(Strength::described, true),
        commitment(Strength::documented, false), commitment(Strength::confirmed, false)};
    report.values = {value};
    ReportStatement equal;
    equal.wording = "I am equal";
    equal.outcome = Outcome::fail;
    equal.groups = {
        {"Parents & carers", "not agreed", "20 %", "parents", Reading::not_agreed, true},
        {"Young people", "not agreed", "0 %", "young", Reading::not_agreed, true},
        {"Staff", "agreed", "all", "staff", Reading::agreed, false}};
    equal.staff_id = "staff";
    equal.families_id = "parents";
    equal.perception = "Staff see it better.";
    ReportStatement heard;
    heard.wording = "I am heard";
    heard.groups = {{"Staff", "no answers", "", "staff", Reading::none, false}};
    report.statements = {equal, heard};
    report.date = parse_date("2025-03-01").value();
    const std::int32_t january = parse_date("2025-01-01").value().days;
    report.events = {event("start", january, false), event("meeting", january + 1, false),
                     event("meeting", january + 2, false), event("end", january + 89, true)};
    report.events[1].stage = "Plan";
    report.events[1].groups = {"Parents & carers", "Staff"};
    return report;
}

Report any_report(std::mt19937& dice) {
    Report report;
    if (dice() % 8 != 0)
        report.ladder = any_ladder(dice);
    report.values = any_values(dice);
    report.statements = any_statements(report, dice);
    add_any_events(report, dice);
    return report;
}

std::string any_label(std::mt19937& dice) {
    const std::array<std::string, 14> labels{
        "",
        "Parents",
        "Northshire Parent Carer Forum and everybody else who would like to be asked",
        "discussed together",
        std::string(300, 'W'),
        std::string(300, 'i'),
        "self-help/self-advocacy-group-of-Northshire-and-beyond",
        "家長與照顧者小組家長與照顧者小組家長與照顧者小組家長與照顧者小組",
        "مجموعة الآباء ومقدمي الرعاية في نورثشاير",
        repeated("\U0001F469\u200D\U0001F467", 8),
        "</text></svg><script>alert(1)</script>",
        "\" onload='x' {{title}} &amp; \x1b[31m\u202e",
        "   spaces \n and\tlines   ",
        "e" + repeated("\u0301", 500)};
    return labels.at(below(dice, labels.size()));
}

} // namespace coprod_tests
