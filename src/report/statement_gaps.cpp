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

/// What helps next where a statement has too few views, or none, or is not agreed with.
enum class NextAsk { everyone, more, about_it, panel, what_to_change };

const Answers& answers_of(const ReportContext& context, Index statement, Index group) {
    return context.submission.statements[statement][group];
}

std::size_t others(const Gap& gap) {
    return gap.items.size() -
           static_cast<std::size_t>(std::count(gap.items.begin(), gap.items.end(), gap.item));
}

std::string other_statements(std::size_t count) {
    return count_of(count, "other statement", "other statements");
}

/// "“I am an equal” and 8 other statements"
std::string statements_meant(const ReportContext& context, const Gap& gap, std::size_t others) {
    std::string text = in_curly_quotes(context.charter.statements[gap.item].wording);
    if (others > 0)
        text += " and " + other_statements(others);
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

/// Whether that group's answers to the statement are what the gap is about.
bool makes_gap(const ReportContext& context, const Gap& gap, Index group) {
    const Reading reading = context.assessment.statements[gap.item].groups[group].reading;
    if (gap.kind == GapKind::statement_unanswered) // some answered, and none of them had a view
        return reading == Reading::none && all_answers(answers_of(context, gap.item, group)) > 0;
    return gap.kind == GapKind::statement_too_few ? reading == Reading::too_few
                                                  : falls_short(reading);
}

/// The groups of its kind of people whose answers to the statement the gap is about.
std::vector<Index> groups_meant(const ReportContext& context, const Gap& gap) {
    std::vector<Index> groups;
    for (Index group = 0; group < context.submission.groups.size(); ++group)
        if (is_meant(context, gap, group) && makes_gap(context, gap, group))
            groups.push_back(group);
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

/// Whether the group has too few people to be read.
bool is_small(const ReportContext& context, Index group) {
    const int enough = context.charter.mark.answers_at_least;
    return context.submission.groups[group].people.value_or(enough) < enough;
}

/// Whether more of the group may be asked, as far as the view tells: of a group whose number it
/// hides, nobody is to learn whether that is so.
bool may_ask_more(const ReportContext& context, Index statement, Index group) {
    const Group& asked = context.submission.groups[group];
    return SmallNumbers(context.charter.mark, context.view).hides(asked.people.value_or(0)) ||
           has_more_to_ask(asked, answers_of(context, statement, group));
}

/// Whether all answers of those who are meant were that it did not apply, and the view may say so:
/// never of so few that it hides how many they are.
bool shows_none_applied(const ReportContext& context, const Gap& gap) {
    const SmallNumbers numbers(context.charter.mark, context.view);
    const auto groups = groups_meant(context, gap);
    return gap.kind == GapKind::statement_unanswered && !groups.empty() &&
           std::none_of(groups.begin(), groups.end(), [&](Index group) {
               return numbers.hides(context.submission.groups[group].people,
                                    all_answers(answers_of(context, gap.item, group)));
           });
}

NextAsk next_ask(const ReportContext& context, const Gap& gap) {
    if (gap.kind == GapKind::statement_unanswered) {
        if (!shows_none_applied(context, gap))
            return NextAsk::everyone;
        return kind_has_more_to_ask(context.submission, gap.item, gap.people_kind)
                   ? NextAsk::more
                   : NextAsk::about_it;
    }
    if (!reads_as_too_few(context, gap))
        return NextAsk::what_to_change;
    bool any_large = false;
    for (const Index group : groups_meant(context, gap)) {
        if (is_small(context, group))
            continue;
        any_large = true;
        if (may_ask_more(context, gap.item, group) ||
            answers_of(context, gap.item, group).did_not_apply == 0)
            return NextAsk::more;
    }
    if (any_large)
        return NextAsk::about_it;
    return groups_meant(context, gap).empty() ? NextAsk::more : NextAsk::panel;
}

/// What the others of the group said of a statement on which too few had a view; in public only
/// where everybody answered, and never how many they were.
std::string did_not_apply(const ReportContext& context, const Gap& gap, Index group) {
    const int others = answers_of(context, gap.item, group).did_not_apply;
    if (others == 0)
        return {};
    if (!context.everyone())
        return fmt::format("; {} said that it did not apply to them", others);
    if (is_small(context, group) || may_ask_more(context, gap.item, group))
        return {};
    return "; the others said that it did not apply to them";
}

std::string answers_found(const ReportContext& context, const Gap& gap, Index group) {
    if (!reads_as_too_few(context, gap))
        return fmt::format("{}, which is less than {} %",
                           shown_answers(context, gap.item, group).text,
                           context.charter.mark.agreed_from_percent);
    return SmallNumbers(context.charter.mark, context.view)
               .answers(context.submission.groups[group].people,
                        views_in(answers_of(context, gap.item, group))) +
           did_not_apply(context, gap, group);
}

/// How many of the gap's other statements `holds` is true of, each given as a gap of its own.
template <class Holds>
std::size_t count_others(const Gap& gap, Holds holds) {
    Gap other = gap;
    return static_cast<std::size_t>(
        std::count_if(gap.items.begin(), gap.items.end(), [&](Index statement) {
            other.item = statement;
            return statement != gap.item && holds(other);
        }));
}

/// Whether nobody answered the gap's statements; those aside of which the view says that they did
/// not apply.
bool none_answered(const ReportContext& context, const Gap& gap) {
    const auto has_other_views = [&](const Gap& other) {
        return !groups_meant(context, other).empty() && !shows_none_applied(context, other);
    };
    return groups_meant(context, gap).empty() && count_others(gap, has_other_views) == 0;
}

std::string none_found(const ReportContext& context, const Gap& gap) {
    const std::string people = who_is_meant(context, gap);
    if (!shows_none_applied(context, gap))
        return fmt::format("No {} yet from {}.", none_answered(context, gap) ? "answers" : "views",
                           people);
    if (context.everyone())
        return fmt::format("Of {}, all who answered said that it did not apply.", people);
    return none_had_a_view(answers_of_kind(context.submission, gap.item, gap.people_kind), people);
}

std::string found(const ReportContext& context, const Gap& gap) {
    if (gap.kind == GapKind::statement_unanswered)
        return none_found(context, gap);
    std::string text;
    for (const Index group : groups_meant(context, gap))
        text = both(text, fmt::format("{}: {}.", context.submission.groups[group].shown(),
                                      answers_found(context, gap, group)));
    return text.empty() ? "Too few of them have answered, or agree." : text;
}

/// How many of the gap's other statements need the same next, of the same groups.
std::size_t others_that_need_the_same(const ReportContext& context, const Gap& gap) {
    const NextAsk next = next_ask(context, gap);
    const auto groups = groups_meant(context, gap);
    return count_others(gap, [&](const Gap& other) {
        return next_ask(context, other) == next && groups_meant(context, other) == groups;
    });
}

std::string and_others(const ReportContext& context, const Gap& gap) {
    const std::string this_one = found(context, gap);
    const std::size_t alike =
        count_others(gap, [&](const Gap& other) { return found(context, other) == this_one; });
    const std::size_t unlike = others(gap) - alike;
    const char* const words = gap.kind == GapKind::statement_not_agreed
                                  ? "Too few agree with {} as well."
                                  : "Too few views, or none, were given on {}.";
    return both(
        alike == 0 ? std::string() : fmt::format("The same is so for {}.", other_statements(alike)),
        unlike == 0 ? std::string() : fmt::format(fmt::runtime(words), other_statements(unlike)));
}

std::string place_of(const ReportContext& context, const Gap& gap) {
    const std::string statement = "statements." + context.charter.statements[gap.item].id;
    Place place = gap.place;
    for (const Index group : groups_meant(context, gap))
        if (!place.known())
            place = answers_of(context, gap.item, group).place;
    // The statement's own key may be there already; what is missing is the group below it.
    if (const auto missing = place.known() ? std::nullopt : first_group_meant(context, gap))
        return at_or_add(place,
                         fmt::format("{}.{}", statement, context.submission.groups[*missing].id),
                         statement);
    return place.known() ? place_at(place, statement) : empty_list(statement);
}

std::string in_easy_words(const Statement& statement) {
    return statement.easy.empty()
               ? std::string()
               : fmt::format("In easy words: {}", sentence(in_curly_quotes(statement.easy)));
}

/// Everybody answered, so that asking more of them is no help.
std::string ask_about_it(const ReportContext& context, const Gap& gap) {
    const std::size_t alike = others_that_need_the_same(context, gap);
    const std::size_t rest = others(gap) - alike;
    return both(
        fmt::format("Ask {} whether {} {}. If {} not apply to most of them, the panel can talk "
                    "with them.",
                    who_is_meant(context, gap), statements_meant(context, gap, alike),
                    alike == 0 ? "was clear and whom it concerns"
                               : "were clear and whom they concern",
                    alike == 0 ? "it does" : "they do"),
        rest == 0 ? std::string()
                  : fmt::format("`coprod check` says what the {}.",
                                rest == 1 ? "other statement needs" : "other statements need"));
}

/// What helps with those of the gap's other statements that were answered and did not apply.
std::string ask_about_others(const ReportContext& context, const Gap& gap) {
    const std::size_t unclear = count_others(
        gap, [&](const Gap& other) { return next_ask(context, other) == NextAsk::about_it; });
    return unclear == 0 ? std::string()
                        : "Where all answered and it did not apply to them, ask whether the "
                          "statement was clear and whom it concerns.";
}

std::string to_do(const ReportContext& context, const Gap& gap) {
    const Statement& statement = context.charter.statements[gap.item];
    const std::string people = who_is_meant(context, gap);
    const std::string meant = statements_meant(context, gap, others(gap));
    const std::string unclear = ask_about_others(context, gap);
    switch (next_ask(context, gap)) {
    case NextAsk::everyone:
        return both(both(fmt::format("Ask {} whether they agree with {}. Let them answer without "
                                     "their names.",
                                     people, meant),
                         unclear),
                    in_easy_words(statement));
    case NextAsk::more:
        return both(both(fmt::format("Ask more {} about {}. If there are no more, the panel can "
                                     "talk with them.",
                                     gap.people_kind ? people : "people of " + people, meant),
                         unclear),
                    in_easy_words(statement));
    case NextAsk::about_it:
        return both(ask_about_it(context, gap), in_easy_words(statement));
    case NextAsk::panel:
        return both(
            fmt::format("The panel decides this: so few people cannot be read from numbers, and "
                        "the panel can talk with them. If more {} took part, ask them too.",
                        people),
            unclear);
    case NextAsk::what_to_change:
        break;
    }
    return both(
        fmt::format(
            "Ask {} what would have to change for them to agree with {}. Change it with them, then "
            "ask again.",
            people, meant),
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
    words.found = both(found(context, gap), and_others(context, gap));
    words.to_do = to_do(context, gap);
    return words;
}

} // namespace coprod
