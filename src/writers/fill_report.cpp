#include "writers/fill_report.h"

#include <algorithm>

#include "report/words.h"
#include "writers/outcome_words.h"

namespace coprod {

namespace {

void fill_verdict(const Report& report, Filling& filling) {
    filling.text("verdict_title", report.verdict_title);
    filling.text("verdict_tone", tone_of(report.verdict));
    filling.text("verdict_basis", report.verdict_basis);
    filling.text("verdict_meaning", report.verdict_meaning);
    filling.text("verdict_next", report.verdict_next);
    filling.flag("is_mark", report.verdict == VerdictKind::mark);
    filling.flag("is_conditions", report.verdict == VerdictKind::conditions);
    filling.flag("is_not_enough_evidence", report.verdict == VerdictKind::not_enough_evidence);
    filling.flag("is_not_yet", report.verdict == VerdictKind::not_yet);
    filling.text("holds_label", holds_label(report));
    filling.text("holds_until", report.holds_until);
    filling.text("put_right_by", report.put_right_by);
    filling.texts("conditions", report.conditions);
    filling.flag("any_conditions", !report.conditions.empty());
}

void fill_gates(const Report& report, Filling& filling) {
    filling.flag("any_gates", !report.gates.empty());
    // Where all of them decided it, saying so of each tells nobody anything; of a gate that is left
    // to the panel it would tell what this view hides.
    const bool all_decide = std::ranges::all_of(report.gates, &ReportGate::decides);
    for (const ReportGate& gate : report.gates) {
        Filling& item = filling.item("gates");
        item.text("title", gate.title);
        item.text("asks", gate.asks);
        item.text("source", gate.source);
        item.text("word", gate_word(gate));
        item.text("tone", gate.panel_decides ? "open" : tone_of(gate.outcome));
        item.flag("decided", gate.decides && !all_decide && !gate.panel_decides);
        item.text("result", gate.result);
        item.text("panel_judged", gate.panel_says);
    }
}

/// Whether nothing has to stand between it and the sentence behind it.
bool ends(const std::string& text) {
    return text.ends_with('?') || text.ends_with('.');
}

/// Whether closing the gap of that number is a step of the first route.
bool is_step(const Report& report, std::size_t number) {
    return !report.routes.empty() &&
           std::ranges::any_of(report.routes.front().steps,
                               [&](const ReportStep& step) { return step.gap == number; });
}

void fill_gaps(const Report& report, Filling& filling) {
    filling.flag("any_gaps", !report.gaps.empty());
    filling.text("gaps_sentence", report.gaps.empty() ? "" : gaps_sentence(report.gaps));
    long long number = 0;
    bool other_now = false;
    bool other_later = false;
    for (const ReportGap& gap : report.gaps) {
        Filling& item = filling.item("gaps");
        item.number("number", ++number);
        item.text("gate", gap.gate);
        const bool same =
            gap.subject == gap.criterion || gap.subject == in_curly_quotes(gap.criterion);
        item.text("subject", same ? std::string() : gap.subject);
        item.text("criterion", gap.criterion);
        item.text("source", gap.origin.source);
        item.text("place", gap.origin.place);
        item.text("expected", gap.expected);
        item.text("found", gap.found);
        item.text("satisfied_by", gap.satisfied_by);
        item.text("to_do", gap.to_do);
        item.text("lifts", gap.lifts);
        item.flag("now", gap.now);
        item.flag("on_route", gap.on_route);
        const std::string& about = gap.subject.empty() ? gap.criterion : gap.subject;
        item.text("about", about);
        item.flag("about_ends", ends(about));
        const bool other = !is_step(report, static_cast<std::size_t>(number));
        item.flag("other_now", other && gap.now);
        item.flag("other_later", other && !gap.now);
        other_now = other_now || (other && gap.now);
        other_later = other_later || (other && !gap.now);
    }
    filling.flag("any_other_now", other_now);
    filling.flag("any_other_later", other_later);
}

void fill_flags(const Report& report, Filling& filling) {
    filling.flag("any_flags", !report.flags.empty());
    for (const ReportFlag& flag : report.flags) {
        Filling& item = filling.item("flags");
        item.text("title", flag.title);
        item.text("found", flag.found);
        item.text("ask", flag.ask);
        item.text("records", joined(flag.records, ", "));
        item.text("places", joined(flag.places, "; "));
    }
    filling.texts("flag_notes", report.flag_notes);
}

void fill_contrasts(const Report& report, Filling& filling) {
    filling.flag("any_contrasts", !report.contrasts.empty());
    for (const ReportContrast& contrast : report.contrasts) {
        Filling& item = filling.item("contrasts");
        item.text("subject", contrast.subject);
        item.flag("of_stage", contrast.about == "stage" || contrast.about == "claim");
        item.flag("of_statement", contrast.about == "statement");
        item.text("source", contrast.origin.source);
        item.text("place", contrast.origin.place);
        item.text("said", contrast.said);
        item.text("recorded", contrast.recorded);
        item.text("families", contrast.families);
    }
}

void fill_numbers(const Report& report, Filling& filling) {
    filling.flag("any_numbers", !report.indicators.empty() || !report.missed.empty());
    filling.flag("any_indicators", !report.indicators.empty());
    for (const ReportIndicator& indicator : report.indicators) {
        Filling& item = filling.item("indicators");
        item.text("title", indicator.title);
        item.text("text", indicator.text);
    }
    filling.flag("any_missed", !report.missed.empty());
    for (const ReportMissed& missed : report.missed)
        filling.item("missed").text("text", missed.how);
}

void fill_events(const Report& report, Filling& filling) {
    filling.flag("any_events", !report.events.empty());
    for (const ReportEvent& event : report.events) {
        Filling& item = filling.item("events");
        item.text("when", event.when);
        item.text("date", iso(event.date));
        item.text("kind", event.kind);
        item.text("what", sentence(event.what));
        item.text("stage", event.stage);
        item.text("groups", join(event.groups));
        item.flag("to_come", event.to_come);
    }
}

void fill_about(const Report& report, Filling& filling) {
    filling.text("title", report.title);
    filling.text("view_note", report.view_note);
    filling.flag("panel", report.view == View::panel);
    filling.text("date", spelled(report.date));
    filling.text("organisation", report.project.organisation);
    filling.text("charter_title", report.charter.title);
    filling.text("charter_version", report.charter.version);
    filling.flag("any_about", !report.about.empty());
    for (const auto& [label, text] : report.about) {
        Filling& item = filling.item("about");
        item.text("label", label);
        item.text("text", text);
    }
}

void fill_rest(const Report& report, Filling& filling) {
    filling.flag("any_strengths", !report.strengths.empty());
    filling.texts("strengths", report.strengths);
    filling.flag("any_readiness", !report.readiness.empty());
    filling.texts("readiness", report.readiness);
    filling.flag("any_limits", !report.limits.empty());
    filling.texts("limits", report.limits);
    filling.flag("any_set_aside", !report.set_aside.empty());
    for (const ReportSetAside& aside : report.set_aside) {
        Filling& item = filling.item("set_aside");
        item.text("record", aside.record);
        item.text("reasons", aside.reasons);
        item.text("place", aside.place);
    }
}

} // namespace

std::string_view tone_of(Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return "good";
    case Outcome::fail:
        return "missing";
    case Outcome::unknown:
        break;
    }
    return "open";
}

std::string_view tone_of(VerdictKind verdict) {
    switch (verdict) {
    case VerdictKind::mark:
        return "good";
    case VerdictKind::not_yet:
        return "missing";
    case VerdictKind::conditions:
    case VerdictKind::not_enough_evidence:
        break;
    }
    return "open";
}

std::string_view tone_of(const ReportCommitment& commitment) {
    if (commitment.contested || commitment.strength == Strength::not_shown)
        return "missing";
    return commitment.strength == Strength::confirmed ? "good" : "open";
}

void fill_report(const Report& report, Filling& filling) {
    fill_about(report, filling);
    fill_verdict(report, filling);
    fill_panel(report, filling);
    fill_gates(report, filling);
    fill_routes(report, filling);
    fill_values(report, filling);
    fill_ladder(report, filling);
    fill_statements(report, filling);
    fill_heard(report, filling);
    fill_events(report, filling);
    fill_contrasts(report, filling);
    fill_gaps(report, filling);
    fill_rests_on(report, filling);
    fill_claims(report, filling);
    fill_flags(report, filling);
    fill_numbers(report, filling);
    fill_rest(report, filling);
}

} // namespace coprod
