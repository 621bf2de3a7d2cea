// The tables of the parts of a report, as results hold them: one row a member.
#pragma once

#include <tuple>
#include <utility>

#include "coprod/result.h"
#include "results/members.h"

namespace coprod {

template <>
struct Form<Named> {
    static constexpr std::string_view title = "named";
    static constexpr std::string_view words =
        "Something of the charter: its id there and its words.";
    static constexpr auto rows =
        std::make_tuple(Member{"id", &Named::id, Stands::always, "Its id in the charter."},
                        Member{"title", &Named::title, Stands::always, "Its words."});
};

template <>
struct Form<std::pair<std::string, std::string>> {
    using Line = std::pair<std::string, std::string>;
    static constexpr std::string_view title = "line";
    static constexpr std::string_view words = "A line of what the project says of itself.";
    static constexpr auto rows =
        std::make_tuple(Member{"label", &Line::first, Stands::always, "What the line is about."},
                        Member{"text", &Line::second, Stands::always, "What it says."});
};

template <>
struct Form<ReportGate> {
    static constexpr std::string_view title = "gate";
    static constexpr std::string_view words = "One of the gates that decide the verdict.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &ReportGate::id, Stands::always, "Its id in the charter."},
        Member{"title", &ReportGate::title, Stands::always, "Its name."},
        Member{"asks", &ReportGate::asks, Stands::always, "What it asks."},
        Member{"source", &ReportGate::source, Stands::known,
               "The published source that it rests on."},
        Member{"outcome", &ReportGate::outcome, Stands::always, "Whether it passes."},
        Member{"decides", &ReportGate::decides, Stands::always,
               "Whether the verdict is what it is because of this gate."},
        Member{"panel_decides", &ReportGate::panel_decides, Stands::always,
               "Whether it rests on a number that this view hides, so that the panel decides it."},
        Member{"result", &ReportGate::result, Stands::always, "What was found, a sentence."});
};

template <>
struct Form<ReportCommitment> {
    using C = ReportCommitment;
    static constexpr std::string_view title = "commitment";
    static constexpr std::string_view words =
        "A commitment of the charter, or another thing that it lists, and how well it is shown.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &C::id, Stands::always, "Its id in the charter."},
        Member{"wording", &C::wording, Stands::always, "Its words in the charter."},
        Member{"source", Inside{&C::origin, &Origin::source}, Stands::known,
               "The published document and section that it comes from."},
        Member{"place", Inside{&C::origin, &Origin::place}, Stands::known,
               "Where the project's file answers to it."},
        Member{"strength", &C::strength, Stands::always, "The best that holds of it."},
        Member{"strength_word", &C::strength_word, Stands::always, "The same for a reader."},
        Member{"contested", &C::contested, Stands::always,
               "Whether people with lived experience see it differently."},
        Member{"rests_on", &C::rests_on, Stands::known, "The records and statements behind it."},
        Member{"how", &C::how, Stands::known, "What the project says of it; for the panel only."},
        Member{"to_do", &C::to_do, Stands::known,
               "What the project can do where it is not confirmed."},
        Member{"together", &C::together, Stands::known,
               "What an area can do where many projects miss it."});
};

template <>
struct Form<ReportValue> {
    static constexpr std::string_view title = "value";
    static constexpr std::string_view words =
        "One of the charter's values and how well it is lived.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &ReportValue::id, Stands::always, "Its id in the charter."},
        Member{"wording", &ReportValue::wording, Stands::always, "Its words in the charter."},
        Member{"source", &ReportValue::source, Stands::known,
               "The published document and section that it comes from."},
        Member{"outcome", &ReportValue::outcome, Stands::always, "Whether it passes."},
        Member{"result", &ReportValue::result, Stands::always, "What was found, a sentence."},
        Ids{"commitments", &ReportValue::commitments, Stands::known,
            "The ids of its commitments, which stand whole under `commitments`."},
        Ids{"outcomes", &ReportValue::outcomes, Stands::known,
            "The ids of the outcomes that it serves, which stand whole under `outcomes`."});
};

template <>
struct Form<ReportRung> {
    static constexpr std::string_view title = "rung";
    static constexpr std::string_view words = "A rung of the ladder.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &ReportRung::id, Stands::always, "Its id in the charter."},
        Member{"title", &ReportRung::title, Stands::always, "Its name."},
        Member{"band", &ReportRung::band, Stands::always, "The band of the ladder that it is in."},
        Member{"wording", &ReportRung::wording, Stands::always, "Its words in the charter."},
        Member{"claimed", &ReportRung::claimed, Stands::always,
               "Whether the project says that it reached this rung."},
        Member{"described", &ReportRung::described, Stands::always,
               "Whether the project's own account of the stages reaches it."},
        Member{"recorded", &ReportRung::recorded, Stands::always,
               "Whether the records carry it for certain."},
        Member{"perhaps", &ReportRung::perhaps, Stands::always,
               "Whether it is above what is certain and not ruled out."},
        Member{"groups", &ReportRung::groups, Stands::known, "The groups whose records reach it."});
};

template <>
struct Form<ReportStage> {
    static constexpr std::string_view title = "stage";
    static constexpr std::string_view words = "How much say a group had at one stage.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &ReportStage::id, Stands::always, "Its id in the charter."},
        Member{"title", &ReportStage::title, Stands::always, "Its name."},
        Member{"said", &ReportStage::said, Stands::always, "What the project says."},
        Member{"recorded", &ReportStage::recorded, Stands::always, "What the records carry."},
        Member{"note", &ReportStage::note, Stands::known, "Why the records carry less."});
};

template <>
struct Form<ReportCause> {
    static constexpr std::string_view title = "cause";
    static constexpr std::string_view words = "What held a group's rung down.";
    static constexpr auto rows = std::make_tuple(
        Member{"title", &ReportCause::title, Stands::always, "Its name."},
        Member{"words", &ReportCause::words, Stands::always, "What it means here."},
        Member{"to_do", &ReportCause::to_do, Stands::always, "What to do about it."},
        Member{"now", &ReportCause::now, Stands::always,
               "Whether that can still be done now; else next time."});
};

template <>
struct Form<ReportGroupLadder> {
    using G = ReportGroupLadder;
    static constexpr std::string_view title = "group";
    static constexpr std::string_view words = "Where one group stands on the ladder.";
    static constexpr auto rows = std::make_tuple(
        Member{"group_id", &G::group_id, Stands::known, "The group's name in the project's file."},
        Member{"group", &G::group, Stands::always, "The group in words."},
        Member{"kind_id", &G::kind_id, Stands::known, "The id of its kind of people."},
        Member{"kind", &G::kind, Stands::known, "Its kind of people in words."},
        Member{"people", &G::people, Stands::known,
               "How many they are, in words that this view may show."},
        Member{"described", &G::described, Stands::always,
               "The rung that the project's own account reaches."},
        Member{"recorded", &G::recorded, Stands::always, "The rung that the records carry."},
        Member{"engagement", &G::engagement, Stands::known,
               "The tier of the engagement model that the records carry."},
        Member{"stages", &G::stages, Stands::known, "How much say it had, stage by stage."},
        Member{"causes", &G::causes, Stands::known, "What held its rung down."});
};

template <>
struct Form<ReportLadder> {
    using L = ReportLadder;
    static constexpr std::string_view title = "ladder";
    static constexpr std::string_view words = "Where the project stands on the ladder.";
    static constexpr auto rows = std::make_tuple(
        Member{"source", &L::source, Stands::known,
               "The published document and section that the ladder comes from."},
        Member{"headline", &L::headline, Stands::always, "The result, a sentence."},
        Member{"claimed_id", &L::claimed_id, Stands::known,
               "The id of the rung that the project says it reached."},
        Member{"claimed", &L::claimed, Stands::known, "The same in words."},
        Member{"described_id", &L::described_id, Stands::known,
               "The id of the rung that the project's own account reaches."},
        Member{"described", &L::described, Stands::known, "The same in words."},
        Member{"recorded_id", &L::recorded_id, Stands::known,
               "The id of the rung that the records carry for certain."},
        Member{"recorded", &L::recorded, Stands::known, "The same in words."},
        Member{"possible_id", &L::possible_id, Stands::known,
               "The id of the highest rung that is not ruled out."},
        Member{"rungs", &L::rungs, Stands::known, "All rungs, from the top."},
        Member{"groups", &L::groups, Stands::known, "Every group's own place."},
        Member{"notes", &L::notes, Stands::known, "What else is to be said, a sentence each."});
};

template <>
struct Form<ReportStatementCell> {
    using S = ReportStatementCell;
    static constexpr std::string_view title = "answers";
    static constexpr std::string_view words = "How one group's answers to a statement read.";
    static constexpr auto rows = std::make_tuple(
        Member{"group_id", &S::group_id, Stands::known, "The group's name in the project's file."},
        Member{"group", &S::group, Stands::always, "The group in words."},
        Member{"reading", &S::reading, Stands::always, "How its answers read."},
        Member{"shown", &S::shown, Stands::known,
               "How many agree, in words or numbers that this view may show."});
};

template <>
struct Form<ReportStatement> {
    using S = ReportStatement;
    static constexpr std::string_view title = "statement";
    static constexpr std::string_view words =
        "A sentence that everybody should be able to agree with, and whether they do.";
    static constexpr auto rows = std::make_tuple(
        Member{"id", &S::id, Stands::always, "Its id in the charter."},
        Member{"wording", &S::wording, Stands::always, "Its words in the charter."},
        Member{"source", &S::source, Stands::known,
               "The published document and section that it comes from."},
        Member{"outcome", &S::outcome, Stands::always, "Whether it is agreed."},
        Member{"groups", &S::groups, Stands::known, "Every group's own answers, never pooled."},
        Member{"perception", &S::perception, Stands::known,
               "Where professionals and families see it differently."});
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
        Member{"place", &ReportHeard::place, Stands::known, "Where it stands in the file."});
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
struct Form<ReportClaims> {
    static constexpr std::string_view title = "section";
    static constexpr std::string_view words =
        "Another part of the charter that the project answered to, such as embedding.";
    static constexpr auto rows = std::make_tuple(
        Member{"section", &ReportClaims::section, Stands::always, "Its key in the file."},
        Member{"title", &ReportClaims::title, Stands::always, "Its name."},
        Member{"items", &ReportClaims::items, Stands::known, "What it lists."});
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
               "What it is about: a commitment, a stage or a statement."},
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
