// The tables of a panel's decision and judgements, as results hold them: one row a member.
#pragma once

#include <tuple>

#include "coprod/report_panel.h"
#include "results/members.h"
#include "results/words.h"

namespace coprod {

template <>
struct Form<ReportPanelMember> {
    using M = ReportPanelMember;
    static constexpr std::string_view title = "panel-member";
    static constexpr std::string_view words = "One person on the panel, by role.";
    static constexpr auto rows =
        std::make_tuple(Member{"role", &M::role, Stands::always, "What they do on the panel."},
                        Member{"kind", &M::kind, Stands::always, "Their kind of people in words."});
};

template <>
struct Form<ReportPanelCondition> {
    using C = ReportPanelCondition;
    static constexpr std::string_view title = "panel-condition";
    static constexpr std::string_view words = "Something that the panel wants put right.";
    static constexpr auto rows =
        std::make_tuple(Member{"what", &C::what, Stands::always, "What has to be put right."},
                        Member{"who", &C::who, Stands::always, "Who does it."},
                        Member{"by", &C::by, Stands::always, "By when, a date in words."});
};

template <>
struct Form<ReportPanelJudgement> {
    using J = ReportPanelJudgement;
    static constexpr std::string_view title = "panel-judgement";
    static constexpr std::string_view words =
        "One thing that the panel judged for itself, beside what the tool found.";
    static constexpr auto rows = std::make_tuple(
        Member{"about", &J::about, Stands::always,
               "What sort of thing: commitment, value, statement, gate, ladder or a section."},
        Member{"id", &J::id, Stands::known, "Its id in the charter."},
        Member{"title", &J::title, Stands::always, "Its words in the charter."},
        Member{"tool", &J::tool, Stands::always, "What the tool found, as this view shows it."},
        Member{"panel", &J::panel, Stands::always, "What the panel judged."},
        Member{"differs", &J::differs, Stands::always, "Whether these two are other words."},
        Member{"reason", &J::reason, Stands::always, "Why, or that it is not shared."},
        Member{"shared", &J::shared, Stands::always, "Whether the reason itself stands here."});
};

template <>
struct Form<ReportPanel> {
    using P = ReportPanel;
    static constexpr std::string_view title = "panel";
    static constexpr std::string_view words =
        "What a panel decided, beside what the tool recommends.";
    static constexpr auto rows = std::make_tuple(
        Member{"date", &P::date, Stands::always, "The day on which it met."},
        Member{"met_on", &P::met_on, Stands::always, "The same in words."},
        Member{"decided", &P::decided, Stands::always, "Which verdict it decided."},
        Member{"title", &P::title, Stands::always, "The same in the charter's words."},
        Member{"differs", &P::differs, Stands::always,
               "Whether that is another verdict than the tool recommends."},
        Member{"tool_says", &P::tool_says, Stands::always, "What the tool recommends, a sentence."},
        Member{"panel_says", &P::panel_says, Stands::always, "What the panel decided, a sentence."},
        Member{"reason", &P::reason, Stands::known, "Why, or that it is not shared."},
        Member{"shared", &P::shared, Stands::always,
               "Whether the reason and the conditions themselves may stand here."},
        Member{"not_valid", &P::not_valid, Stands::known,
               "Why the decision does not count; left out where it does."},
        Member{"holds_until", &P::holds_until, Stands::known,
               "For a mark that counts: until when it holds, in words."},
        Member{"put_right_by", &P::put_right_by, Stands::known,
               "For a mark with conditions: until when to meet them, in words."},
        Member{"conditions", &P::conditions, Stands::known, "What has to be put right."},
        Member{"conditions_note", &P::conditions_note, Stands::known,
               "How many conditions there are, where they are not shared."},
        Member{"members", &P::members, Stands::known, "Who sat on the panel, by role."},
        Member{"judgements", &P::judgements, Stands::known, "What it judged for itself."},
        Member{"notes", &P::notes, Stands::known, "What else is to be said, a sentence each."},
        Member{"rests_on", &P::rests_on, Stands::known,
               "What a certificate rests on, a sentence each."},
        Member{"no_certificate", &P::no_certificate, Stands::known,
               "Why no certificate can be given; left out where one can."},
        Member{"mark_title", &P::mark_title, Stands::known, "What the charter calls its mark."},
        Member{"easy", &P::easy, Stands::known, "The decision in everyday words."},
        Member{"sha256", &P::sha256, Stands::known,
               "The SHA-256 of the panel's file, in hexadecimal."});
};

} // namespace coprod
