// The statements, group by group and never pooled; who answered; where staff and families see it
// differently.
#include <fmt/format.h>

#include "report/context.h"
#include "report/counted_files.h"
#include "report/names.h"
#include "report/shown_statements.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

const char* reading_word(Reading reading) {
    switch (reading) {
    case Reading::agreed:
        return "agreed";
    case Reading::mixed:
        return "mixed";
    case Reading::not_agreed:
        return "not agreed";
    case Reading::too_few:
        return "too few answers to say";
    case Reading::none:
        break;
    }
    return "no answers";
}

/// The two sides of the widest difference between staff and families.
struct WidestSides {
    Index staff = 0;
    Index families = 0;
    int width = 0;
};

/// How far the staff group is above the family group as far as the view shows it; nothing where a
/// side is not shown, and where the difference is no wider than the rounding.
int shown_width(const ReportContext& context, const ShownShare& staff, const ShownShare& families,
                bool in_points) {
    const auto shows_share = [](const ShownShare& share) {
        return share.form == ShownShare::Form::word || share.form == ShownShare::Form::percent;
    };
    if (!shows_share(staff) || !shows_share(families))
        return 0;
    if (!in_points)
        return staff.rank - families.rank;
    const bool both_percent =
        staff.form == ShownShare::Form::percent && families.form == ShownShare::Form::percent;
    const int points = staff.percent - families.percent;
    return both_percent && points > context.charter.mark.round_to_percent ? points : 0;
}

/// Chosen from what is shown alone: the sides that the assessment names could tell how a hidden
/// group answered.
WidestSides widest_shown(const ReportContext& context, Index statement, bool in_points) {
    std::vector<Index> staff_groups;
    std::vector<Index> family_groups;
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (shown_reading(context, statement, group) != Reading::none &&
            context.submission.groups[group].kind)
            (is_lived(context, group) ? family_groups : staff_groups).push_back(group);
    WidestSides widest;
    for (const Index staff : staff_groups)
        for (const Index families : family_groups) {
            if (shown_reading(context, statement, staff) ==
                shown_reading(context, statement, families))
                continue;
            const int width = shown_width(context, shown_answers(context, statement, staff),
                                          shown_answers(context, statement, families), in_points);
            if (width > widest.width)
                widest = {staff, families, width};
        }
    return widest;
}

std::string different(const ReportContext& context, Index statement, const WidestSides& sides) {
    const auto& groups = context.submission.groups;
    return fmt::format(
        "Two groups see this differently. {}: {}. {}: {}.", groups[sides.staff].shown(),
        shown_answers(context, statement, sides.staff).text, groups[sides.families].shown(),
        shown_answers(context, statement, sides.families).text);
}

std::string points_apart(int points) {
    return fmt::format(" They are {} apart.",
                       count_of(points, "percentage point", "percentage points"));
}

void show_perception(const ReportContext& context, Index statement, const WidestSides& sides,
                     bool in_points, ReportStatement& shown) {
    shown.perception = different(context, statement, sides);
    if (in_points)
        shown.perception += points_apart(sides.width);
    shown.staff_id = context.submission.groups[sides.staff].id;
    shown.families_id = context.submission.groups[sides.families].id;
}

void add_perception(const ReportContext& context, Index statement, ReportStatement& shown) {
    if (context.everyone()) {
        for (const bool in_points : {true, false})
            if (const WidestSides sides = widest_shown(context, statement, in_points);
                sides.width > 0)
                return show_perception(context, statement, sides, in_points, shown);
        return;
    }
    const StatementResult& result = context.assessment.statements[statement];
    if (!result.keenest_staff || !result.least_family || result.gap_points <= 0 ||
        result.groups[*result.keenest_staff].reading == result.groups[*result.least_family].reading)
        return;
    show_perception(context, statement,
                    {*result.keenest_staff, *result.least_family, result.gap_points}, true, shown);
}

/// What is shown of a group of which nobody had a view. Who may not read how many said that it did
/// not apply may not read either that they were some.
void show_no_views(const ReportContext& context, Index statement, Index group,
                   ReportStatementCell& cell) {
    const int answers = all_answers(context.submission.statements[statement][group]);
    const SmallNumbers numbers(context.charter.mark, context.view);
    if (answers == 0 || numbers.hides(context.submission.groups[group].people, answers))
        return;
    cell.reading = "no views";
    cell.shown = context.everyone() ? "all said that it did not apply"
                                    : fmt::format("did not apply to {}", answers);
}

/// Where nobody answered, the reading says so and there is nothing else to show.
ReportStatementCell shown_cell(const ReportContext& context, Index statement, Index group) {
    const ShownShare share = shown_answers(context, statement, group);
    const Reading reading = shown_reading(context, statement, group);
    ReportStatementCell cell{context.submission.groups[group].shown(),
                             reading_word(reading),
                             share.form == ShownShare::Form::nobody ? std::string() : share.text,
                             context.submission.groups[group].id,
                             reading,
                             is_lived(context, group)};
    if (reading == Reading::none)
        show_no_views(context, statement, group, cell);
    return cell;
}

ReportStatement shown_statement(const ReportContext& context, Index index) {
    const Statement& statement = context.charter.statements[index];
    ReportStatement shown;
    shown.id = statement.id;
    shown.wording = statement.wording;
    shown.source = context.charter.cite(statement.source);
    shown.outcome = shown_outcome(context, index);
    shown.groups.reserve(context.submission.groups.size());
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (people_who_answered(context.submission, group) > 0) // the others are named once, above
            shown.groups.push_back(shown_cell(context, index, group));
    add_perception(context, index, shown);
    return shown;
}

bool has_group(const ReportContext& context, Index kind) {
    for (const Group& group : context.submission.groups)
        if (group.kind == kind)
            return true;
    return false;
}

} // namespace

void add_statements(const ReportContext& context, Report& report) {
    if (context.assessment.statements.empty())
        return;
    report.statements.reserve(context.assessment.statements.size());
    for (Index i = 0; i < context.assessment.statements.size(); ++i)
        report.statements.push_back(shown_statement(context, i));
    const SmallNumbers numbers(context.charter.mark, context.view);
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        const Group& asked = context.submission.groups[group];
        report.statement_notes.push_back(sentence(fmt::format(
            "{}: {}", asked.shown(),
            numbers.answered(asked.people, people_who_answered(context.submission, group)))));
    }
    for (const Index kind : context.assessment.primary)
        if (!has_group(context, kind))
            report.statement_notes.push_back(fmt::format(
                "No group of {} is named, so nobody was asked.", kind_name(context, kind)));
    for (std::string& note : counted_file_notes(context))
        report.statement_notes.push_back(std::move(note));
}

} // namespace coprod
