// The tables of what follows from a report's criteria: gaps, routes, records, numbers, events.
#pragma once

#include <tuple>
#include <utility>

#include "coprod/result.h"
#include "results/members.h"

namespace coprod {

template <>
struct Form<ReportEvent> {
    using E = ReportEvent;
    static constexpr std::string_view title = "event";
    static constexpr std::string_view words = "Something that happened on a day.";
    static constexpr auto rows = std::make_tuple(
        Member{"date", &E::date, Stands::always, "The day."},
        Member{"when", &E::when, Stands::always, "The day, or only the month, in words."},
        Member{"kind", &E::kind, Stands::always,
               "What it is: start, meeting, decision, heard, told or end."},
        Member{"record", &E::record, Stands::known, "The id of the record."},
        Member{"what", &E::what, Stands::always, "The same in words."},
        Member{"stage", &E::stage, Stands::known, "The stage that it belongs to."},
        Member{"groups", &E::groups, Stands::known,
               "Who was there, who decided, who said it or who was told."},
        Member{"to_come", &E::to_come, Stands::known,
               "Whether it is after the day of the assessment."});
};

template <>
struct Form<ReportHeard> {
    static constexpr std::string_view title = "heard";
    static constexpr std::string_view words = "Something that was said, and what became of it.";
    static constexpr auto rows = std::make_tuple(
        Member{"who", &ReportHeard::who, Stands::known, "Who said it."},
        Member{"said", &ReportHeard::said, Stands::known,
               "What was said, or that it is not shared."},
        Member{"did", &ReportHeard::did, Stands::known, "What was done, or why not."},
        Member{"told", &ReportHeard::told, Stands::known, "Whether those who said it were told."},
        Member{"place", &ReportHeard::place, Stands::known, "Where it stands in the file."},
        Member{"id", &ReportHeard::record, Stands::known, "Its id in the project's file."},
        Member{"answer", &ReportHeard::answer, Stands::known,
               "What came of it: done, not-done or none; answered where the answer is not shared."},
        Member{"shared", &ReportHeard::shared, Stands::known,
               "Whether what was said, and the answer, stand here."},
        Member{"heard_on", &ReportHeard::heard_on, Stands::known, "When it was heard, in words."},
        Member{"told_on", &ReportHeard::told_on, Stands::known,
               "When those who said it were told, in words."},
        Member{"answer_words", &ReportHeard::answer_words, Stands::known,
               "What was done, or the reason why not, alone."},
        Member{"to_come", &ReportHeard::to_come, Stands::known,
               "Whether its date is after the day of the assessment."});
};

template <>
struct Form<ReportGap> {
    using G = ReportGap;
    static constexpr std::string_view title = "gap";
    static constexpr std::string_view words = "One thing that keeps a gate from passing.";
    static constexpr auto rows = std::make_tuple(
        Member{"gate_id", &G::gate_id, Stands::always, "The id of the gate."},
        Member{"gate", &G::gate, Stands::always, "The name of the gate."},
        Member{"criterion_id", &G::criterion_id, Stands::known,
               "The id of the criterion in the charter."},
        Member{"criterion", &G::criterion, Stands::always,
               "The criterion's words, or the stage's question."},
        Member{"subject", &G::subject, Stands::known, "What it is about, in a few words."},
        Member{"source", Inside{&G::origin, &Origin::source}, Stands::known,
               "The published document and section that the criterion comes from."},
        Member{"place", Inside{&G::origin, &Origin::place}, Stands::known,
               "Where it stands in the project's file."},
        Member{"expected", &G::expected, Stands::always, "What was expected."},
        Member{"found", &G::found, Stands::always, "What was found."},
        Member{"satisfied_by", &G::satisfied_by, Stands::known, "What would satisfy it."},
        Member{"to_do", &G::to_do, Stands::always, "What to do next."},
        Member{"now", &G::now, Stands::always,
               "Whether that can still be done now; else next time."},
        Member{"lifts", &G::lifts, Stands::known, "The values and outcomes that it would lift."},
        Member{"lifts_values", &G::lifts_values, Stands::known, "The ids of those values."},
        Member{"lifts_outcomes", &G::lifts_outcomes, Stands::known, "The ids of those outcomes."},
        Member{"lifts_gates", &G::lifts_gates, Stands::known,
               "The ids of the gates that it keeps from passing, its own first."},
        Member{"on_route", &G::on_route, Stands::always,
               "Whether closing it is part of the shortest route to the mark."});
};

template <>
struct Form<ReportSetAside> {
    static constexpr std::string_view title = "set-aside";
    static constexpr std::string_view words = "A record that does not count, and why.";
    static constexpr auto rows = std::make_tuple(
        Member{"record", &ReportSetAside::record, Stands::always, "Which record it is."},
        Member{"reasons", &ReportSetAside::reasons, Stands::always, "Why it does not count."},
        Member{"place", &ReportSetAside::place, Stands::known, "Where it stands in the file."});
};

template <>
struct Form<ReportIndicator> {
    using I = ReportIndicator;
    static constexpr std::string_view title = "indicator";
    static constexpr std::string_view words =
        "A number for a look from year to year, from the records alone; it changes no verdict.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &I::id, Stands::always, "Its id."},
        Member{"title", &I::title, Stands::always, "Its name."},
        Member{"text", &I::text, Stands::always, "What it says, a sentence."},
        Member{"part", &I::part, Stands::known, "How many of the whole; left out where hidden."},
        Member{"whole", &I::whole, Stands::known, "Of how many; left out where hidden."},
        Member{"days", &I::days, Stands::known, "The middle number of days."},
        Member{"records", &I::records, Stands::known, "The records that it comes from."},
        Member{"share", &I::share, Stands::known,
               "A share of people as this view shows it, such as most or 55 %; left out where "
               "hidden."},
        Member{"hidden", &I::hidden, Stands::known,
               "Whether it counts people, and a number is too small for this view."});
};

template <>
struct Form<ReportMissed> {
    static constexpr std::string_view title = "missed";
    static constexpr std::string_view words = "A kind of people who were missed.";
    static constexpr auto rows = std::make_tuple(
        Member{"kind_id", &ReportMissed::kind_id, Stands::always, "The id of the kind."},
        Member{"kind", &ReportMissed::kind, Stands::always, "The kind of people in words."},
        Member{"how_id", &ReportMissed::how_id, Stands::always, "How they were missed, by its id."},
        Member{"how", &ReportMissed::how, Stands::always, "The same in words."});
};

template <>
struct Form<ReportStep> {
    using S = ReportStep;
    static constexpr std::string_view title = "step";
    static constexpr std::string_view words = "One change of a route: a gap to close.";
    static constexpr auto rows = std::make_tuple(
        Member{"gap", &S::gap, Stands::always, "The number of the gap in `gaps`, from 1."},
        Member{"gate", &S::gate, Stands::always, "The name of the gap's gate."},
        Member{"subject", &S::subject, Stands::known, "What it is about, in a few words."},
        Member{"to_do", &S::to_do, Stands::always, "What to do."},
        Member{"place", &S::place, Stands::known, "Where it stands in the project's file."},
        Member{"now", &S::now, Stands::always,
               "Whether that can still be done now; else next time."});
};

template <>
struct Form<ReportRoute> {
    using R = ReportRoute;
    static constexpr std::string_view title = "route";
    static constexpr std::string_view words =
        "The smallest set of changes that leads to a verdict.";
    static constexpr auto rows = std::make_tuple(
        Member{"to", &R::to, Stands::always, "The verdict that it leads to."},
        Member{"reach", &R::reach, Stands::always,
               "Whether the project is there, can get there now, can only do so next time, or not "
               "at all: there, now, next-time or none."},
        Member{"title", &R::title, Stands::always, "Its name."},
        Member{"words", &R::words, Stands::always, "How many changes it takes, in words."},
        Member{"steps", &R::steps, Stands::known, "The changes, in the order of the gaps."});
};

template <>
struct Form<ReportRest> {
    using R = ReportRest;
    static constexpr std::string_view title = "rests-on";
    static constexpr std::string_view words =
        "Something without which the verdict would be another one.";
    static constexpr auto rows = std::make_tuple(
        Member{"kind", &R::kind, Stands::always,
               "What it is: a record, the answers to a statement, a say, or the project's own "
               "account."},
        Member{"what", &R::what, Stands::always, "Which one, in words."},
        Member{"why", &R::why, Stands::known, "What would be lost without it, a sentence."},
        Member{"place", &R::place, Stands::known, "Where it stands in the project's file."},
        Member{"record", &R::record, Stands::known, "The id of the record."},
        Member{"becomes", &R::becomes, Stands::always, "The verdict without it."},
        Member{"becomes_title", &R::becomes_title, Stands::always,
               "The same in the charter's words."});
};

template <>
struct Form<ReportFlag> {
    using F = ReportFlag;
    static constexpr std::string_view title = "flag";
    static constexpr std::string_view words =
        "Something for the panel to look at; it changes no verdict.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &F::id, Stands::always, "Its id in the charter."},
        Member{"title", &F::title, Stands::always, "Its name."},
        Member{"found", &F::found, Stands::always, "What was found, a sentence or two."},
        Member{"ask", &F::ask, Stands::known, "What the panel can ask."},
        Member{"records", &F::records, Stands::known, "The records that it comes from."},
        Member{"places", &F::places, Stands::known, "Where they stand in the project's file."});
};

template <>
struct Form<ReportContrast> {
    using C = ReportContrast;
    static constexpr std::string_view title = "contrast";
    static constexpr std::string_view words =
        "One thing of which the project's account, its records and the families' answers say "
        "different things.";
    static constexpr auto rows = std::make_tuple(
        Member{"about", &C::about, Stands::always,
               "What it is about: the claim to a rung, a commitment, a stage or a statement."},
        Member{"id", &C::item_id, Stands::known, "Its id in the charter."},
        Member{"group_id", &C::group_id, Stands::known, "For a stage, the group's name."},
        Member{"subject", &C::subject, Stands::always, "The same in words."},
        Member{"source", Inside{&C::origin, &Origin::source}, Stands::known,
               "The published document and section that it comes from."},
        Member{"place", Inside{&C::origin, &Origin::place}, Stands::known,
               "Where it stands in the project's file."},
        Member{"said", &C::said, Stands::always, "What the project, or its staff, say."},
        Member{"recorded", &C::recorded, Stands::always, "What the records show."},
        Member{"families", &C::families, Stands::known, "What people with lived experience say."});
};

} // namespace coprod
