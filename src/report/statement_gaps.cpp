// Gaps in the statements: nobody asked, too few answers, or not agreed.
#include <algorithm>

#include <fmt/format.h>

#include "report/gap_words.h"
#include "report/names.h"
#include "report/shown_statements.h"
#include "report/words.h"
#include "rules/statements.h"

namespace coprod {

namespace {

std::string who_is_meant(const ReportContext& context, const Gap& gap) {
    if (gap.people_kind)
        return kind_name(context, *gap.people_kind);
    return kind_names(context, context.assessment.primary);
}

int answers_of(const ReportContext& context, Index statement, Index group) {
    const Answers& given = context.submission.statements[statement][group];
    return given.agree + given.unsure + given.disagree;
}

std::size_t others(const Gap& gap) {
    return gap.items.size() -
           static_cast<std::size_t>(std::count(gap.items.begin(), gap.items.end(), gap.item));
}

std::string and_others(const Gap& gap) {
    if (others(gap) == 0)
        return {};
    return fmt::format("The same is so for {}.",
                       count_of(others(gap), "other statement", "other statements"));
}

/// "“I am an equal” and 8 other statements"
std::string statements_meant(const ReportContext& context, const Gap& gap) {
    std::string text = in_curly_quotes(context.charter.statements[gap.item].wording);
    if (others(gap) > 0)
        text += " and " + count_of(others(gap), "other statement", "other statements");
    return text;
}

/// Whether the gap is about that group's kind of people; about all primary ones where it names
/// none.
bool is_meant(const ReportContext& context, const Gap& gap, Index group) {
    const auto& kind = context.submission.groups[group].kind;
    const auto& primary = context.assessment.primary;
    return gap.people_kind
               ? kind == gap.people_kind
               : kind && std::find(primary.begin(), primary.end(), *kind) != primary.end();
}

/// The first group whose kind the gap is about, where the file names one.
std::optional<Index> first_group_meant(const ReportContext& context, const Gap& gap) {
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (is_meant(context, gap, group))
            return group;
    return std::nullopt;
}

/// The groups whose answers the gap is about: those of its kind of people that read so.
std::vector<Index> groups_meant(const ReportContext& context, const Gap& gap) {
    std::vector<Index> groups;
    for (Index group = 0; group < context.submission.groups.size(); ++group) {
        const Reading reading = context.assessment.statements[gap.item].groups[group].reading;
        const bool too_few = reading == Reading::too_few;
        if (is_meant(context, gap, group) &&
            (gap.kind == GapKind::statement_too_few ? too_few : falls_short(reading)))
            groups.push_back(group);
    }
    return groups;
}

/// Too few to read; the view also says so of answers that it hides.
bool reads_as_too_few(const ReportContext& context, const Gap& gap) {
    const auto groups = groups_meant(context, gap);
    return gap.kind == GapKind::statement_too_few ||
           std::any_of(groups.begin(), groups.end(), [&](Index group) {
               return shown_reading(context, gap.item, group) == Reading::too_few;
           });
}

/// Whether none of the groups that are meant has people enough to be read.
bool all_are_few(const ReportContext& context, const Gap& gap) {
    const auto groups = groups_meant(context, gap);
    const int enough = context.charter.mark.answers_at_least;
    return !groups.empty() && std::all_of(groups.begin(), groups.end(), [&](Index group) {
        return context.submission.groups[group].people.value_or(enough) < enough;
    });
}

std::string answers_found(const ReportContext& context, const Gap& gap, Index group) {
    if (!reads_as_too_few(context, gap))
        return shown_answers(context, gap.item, group).text;
    return SmallNumbers(context.charter.mark, context.view)
        .answers(context.submission.groups[group].people, answers_of(context, gap.item, group));
}

std::string found(const ReportContext& context, const Gap& gap) {
    if (gap.kind == GapKind::statement_unanswered)
        return fmt::format("No answers yet from {}.", who_is_meant(context, gap));
    std::string text;
    for (const Index group : groups_meant(context, gap))
        text = both(text, fmt::format("{}: {}{}.", context.submission.groups[group].shown(),
                                      answers_found(context, gap, group),
                                      reads_as_too_few(context, gap)
                                          ? std::string()
                                          : fmt::format(", which is less than {} %",
                                                        context.charter.mark.agreed_from_percent)));
    return text.empty() ? "Too few of them have answered, or agree." : text;
}

std::string place_of(const ReportContext& context, const Gap& gap) {
    const std::string statement = "statements." + context.charter.statements[gap.item].id;
    Place place = gap.place;
    for (const Index group : groups_meant(context, gap))
        if (!place.known() && gap.kind != GapKind::statement_unanswered)
            place = context.submission.statements[gap.item][group].place;
    // The statement's own key may be there already; what is missing is the group below it.
    if (const auto missing = place.known() ? std::nullopt : first_group_meant(context, gap))
        return at_or_add(place,
                         fmt::format("{}.{}", statement, context.submission.groups[*missing].id),
                         statement);
    return place.known() ? place_at(place, statement) : empty_list(statement);
}

std::string to_do(const ReportContext& context, const Gap& gap) {
    const Statement& statement = context.charter.statements[gap.item];
    const std::string people = who_is_meant(context, gap);
    const std::string easy =
        statement.easy.empty()
            ? std::string()
            : fmt::format("In easy words: {}", sentence(in_curly_quotes(statement.easy)));
    if (gap.kind == GapKind::statement_unanswered)
        return both(
            fmt::format("Ask {} whether they agree with {}. Let them answer without their names.",
                        people, statements_meant(context, gap)),
            easy);
    if (reads_as_too_few(context, gap) && all_are_few(context, gap))
        return fmt::format("The panel decides this: so few people cannot be read from numbers, and "
                           "the panel can talk with them. If more {} took part, ask them too.",
                           people);
    if (reads_as_too_few(context, gap))
        return both(
            fmt::format("Ask more {} about {}. If there are no more, the panel can talk with them.",
                        gap.people_kind ? kind_name(context, *gap.people_kind)
                                        : "people of " + people,
                        statements_meant(context, gap)),
            easy);
    return both(
        fmt::format(
            "Ask {} what would have to change for them to agree with {}. Change it with them, then "
            "ask again.",
            people, statements_meant(context, gap)),
        gap.now ? statement.if_missing : std::string());
}

} // namespace

GapWords statement_gap(const ReportContext& context, const Gap& gap) {
    const Mark& mark = context.charter.mark;
    GapWords words;
    words.criterion = context.charter.statements[gap.item].wording;
    words.subject = fmt::format("Statements, {}", who_is_meant(context, gap));
    words.place = place_of(context, gap);
    words.expected =
        fmt::format("In each group of {}, at least {} % agree, and at least {} people answer.",
                    kind_names(context, context.assessment.primary), mark.agreed_from_percent,
                    mark.answers_at_least);
    words.found = both(found(context, gap), and_others(gap));
    words.to_do = to_do(context, gap);
    return words;
}

} // namespace coprod
