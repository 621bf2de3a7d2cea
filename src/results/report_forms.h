// The tables of what a report holds on each criterion, as results hold them: one row a member.
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
        Member{"result", &ReportGate::result, Stands::always, "What was found, a sentence."},
        Member{"panel_says", &ReportGate::panel_says, Stands::known,
               "What a panel judged instead, and why."});
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
               "What an area can do where many projects miss it."},
        Member{"panel_says", &C::panel_says, Stands::known,
               "What a panel judged instead, and why."});
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
            "The ids of the outcomes that it serves, which stand whole under `outcomes`."},
        Member{"panel_says", &ReportValue::panel_says, Stands::known,
               "What a panel judged instead, and why."});
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
        Member{"note", &ReportStage::note, Stands::known, "Why the records carry less."},
        Member{"said_rank", &ReportStage::said_rank, Stands::known,
               "Where what the project says stands in the list of says, from 0."},
        Member{"recorded_rank", &ReportStage::recorded_rank, Stands::known,
               "Where what the records carry stands in the list of says, from 0."});
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
        Member{"causes", &G::causes, Stands::known, "What held its rung down."},
        Member{"lived", &G::lived, Stands::known,
               "Whether it is a group of people with lived experience; others have no rung."},
        Member{"described_id", &G::described_id, Stands::known,
               "The id of the rung that the project's own account reaches."},
        Member{"recorded_id", &G::recorded_id, Stands::known,
               "The id of the rung that the records carry for certain."},
        Member{"possible_id", &G::possible_id, Stands::known,
               "The id of the highest rung that is not ruled out."});
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
        Member{"notes", &L::notes, Stands::known, "What else is to be said, a sentence each."},
        Member{"says", &L::says, Stands::known,
               "How much say a group can have at a stage, from the least."},
        Member{"panel_says", &L::panel_says, Stands::known,
               "What a panel judged instead, and why."});
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
               "How many agree, in words or numbers that this view may show."},
        Member{"level", &S::level, Stands::known, "How its answers read, by its id."},
        Member{"lived", &S::lived, Stands::known,
               "Whether it is a group of people with lived experience."});
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
               "Where professionals and families see it differently."},
        Member{"staff_id", &S::staff_id, Stands::known,
               "The group of professionals that sees it differently."},
        Member{"families_id", &S::families_id, Stands::known, "The group of families that does."},
        Member{"panel_says", &S::panel_says, Stands::known,
               "What a panel judged instead, and why."});
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

} // namespace coprod
