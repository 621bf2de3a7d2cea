#include "rules/statements.h"

#include <algorithm>
#include <cstdint>

#include "rules/rules.h"

namespace coprod {

namespace {

Reading read_answers(const Mark& mark, int agree, int base) {
    if (base == 0)
        return Reading::none;
    if (base < mark.answers_at_least)
        return Reading::too_few;
    if (100 * agree >= mark.agreed_from_percent * base)
        return Reading::agreed;
    return 100 * agree >= mark.mixed_from_percent * base ? Reading::mixed : Reading::not_agreed;
}

/// A group of fewer people than it takes to be read stays unread, however many answers are given
/// for it.
StatementCell judge_cell(const Mark& mark, const Group& group, const Answers& answers) {
    StatementCell cell;
    cell.agree = answers.agree;
    cell.base = views_in(answers);
    cell.reading = read_answers(mark, cell.agree, cell.base);
    if (cell.base > 0 && group.people && *group.people < mark.answers_at_least)
        cell.reading = Reading::too_few;
    return cell;
}

/// The lowest among the kind's groups that answered; none where nobody did.
Reading lowest_of_kind(const RuleContext& context, const std::vector<StatementCell>& cells,
                       Index kind) {
    Reading lowest = Reading::agreed;
    bool answered = false;
    for (Index g = 0; g < cells.size(); ++g) {
        if (context.submission.groups[g].kind != kind || cells[g].base == 0)
            continue;
        answered = true;
        lowest = std::min(lowest, cells[g].reading);
    }
    return answered ? lowest : Reading::none;
}

/// a.agree / a.base < b.agree / b.base, exactly.
bool agrees_less(const StatementCell& a, const StatementCell& b) {
    return std::int64_t{a.agree} * b.base < std::int64_t{b.agree} * a.base;
}

/// Whether group `a` agrees less than `b`; where both agree alike their ids decide, never their
/// order in the file.
bool agrees_less(const RuleContext& context, const StatementResult& result, Index a, Index b) {
    if (agrees_less(result.groups[a], result.groups[b]))
        return true;
    return !agrees_less(result.groups[b], result.groups[a]) &&
           context.submission.groups[a].id < context.submission.groups[b].id;
}

/// The staff group that agrees most and the family group that agrees least, where both have answers
/// enough.
void find_gap(const RuleContext& context, StatementResult& result) {
    for (Index g = 0; g < result.groups.size(); ++g) {
        const StatementCell& cell = result.groups[g];
        if (cell.reading == Reading::none || cell.reading == Reading::too_few)
            continue;
        if (context.kind_of(g).lived) {
            if (!result.least_family || agrees_less(context, result, g, *result.least_family))
                result.least_family = g;
        } else if (!result.keenest_staff ||
                   agrees_less(context, result, *result.keenest_staff, g)) {
            result.keenest_staff = g;
        }
    }
    if (!result.keenest_staff || !result.least_family)
        return;
    const StatementCell& staff = result.groups[*result.keenest_staff];
    const StatementCell& family = result.groups[*result.least_family];
    if (agrees_less(family, staff))
        result.gap_points = static_cast<int>(
            100 *
            (std::int64_t{staff.agree} * family.base - std::int64_t{family.agree} * staff.base) /
            (std::int64_t{staff.base} * family.base));
}

} // namespace

Outcome outcome_of(const std::vector<Reading>& kinds) {
    if (std::any_of(kinds.begin(), kinds.end(), falls_short))
        return Outcome::fail;
    const bool all =
        std::all_of(kinds.begin(), kinds.end(), [](Reading r) { return r == Reading::agreed; });
    return all ? Outcome::pass : Outcome::unknown;
}

std::size_t answers_of_kind(const Submission& file, Index statement, std::optional<Index> kind) {
    std::size_t answers = 0;
    for (Index group = 0; group < file.groups.size(); ++group)
        if (file.groups[group].kind == kind)
            answers += static_cast<std::size_t>(all_answers(file.statements[statement][group]));
    return answers;
}

bool kind_has_more_to_ask(const Submission& file, Index statement, std::optional<Index> kind) {
    for (Index group = 0; group < file.groups.size(); ++group)
        if (file.groups[group].kind == kind &&
            has_more_to_ask(file.groups[group], file.statements[statement][group]))
            return true;
    return false;
}

int people_who_answered(const Submission& file, Index group) {
    int most = 0;
    for (const auto& statement : file.statements)
        most = std::max(most, all_answers(statement[group]));
    return most;
}

std::optional<LeastViewed> least_viewed(const Submission& file, Index group, int percent) {
    const auto views = [&](Index statement) {
        const Answers& given = file.statements[statement][group];
        return std::int64_t{views_in(given)};
    };
    const std::int64_t answered = people_who_answered(file, group);
    std::optional<LeastViewed> found;
    for (Index s = 0; s < file.statements.size(); ++s) {
        const std::int64_t here = views(s);
        if (100 * here >= percent * answered ||
            answers_of_kind(file, s, file.groups[group].kind) == 0)
            continue;
        const int others = found ? found->others + 1 : 0;
        if (!found || here < found->views)
            found = {s, static_cast<int>(here), static_cast<int>(answered)};
        found->others = others;
    }
    return found;
}

std::vector<StatementResult> judge_statements(const RuleContext& context) {
    std::vector<StatementResult> results;
    results.reserve(context.charter.statements.size());
    for (const auto& answers : context.submission.statements) {
        StatementResult& result = results.emplace_back();
        for (Index g = 0; g < answers.size(); ++g)
            result.groups.push_back(
                judge_cell(context.charter.mark, context.submission.groups[g], answers[g]));
        for (const Index kind : context.primary)
            result.primary_kinds.push_back(lowest_of_kind(context, result.groups, kind));
        result.outcome = outcome_of(result.primary_kinds);
        find_gap(context, result);
    }
    return results;
}

} // namespace coprod
