// The first screen: the verdict, the gates, the first things to do; then what the project is.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_sections.h"

namespace coprod {
namespace {

Tone gate_tone(const ReportGate& gate) {
    return gate.panel_decides ? Tone::open : outcome_tone(gate.outcome);
}

} // namespace

void write_verdict(TextPage& page, const Report& report) {
    page.heading("Verdict: " + report.verdict_title);
    page.paragraph(report.verdict_basis);
    page.paragraph(report.verdict_meaning);
    page.paragraph(report.verdict_next);
    page.field(holds_label(report), report.holds_until, 0);
    page.field("To put right by", report.put_right_by, 0);
    for (const std::string& condition : report.conditions)
        page.item("- ", "", condition, 0);
}

void write_gates(TextPage& page, const Report& report) {
    if (report.gates.empty())
        return;
    page.heading("Gates");
    page.paragraph("Every gate has to pass. What each one asks stands near the end.");
    // Where all of them decided it, saying so of each tells nobody anything; of a gate that is left
    // to the panel it would tell what this view hides.
    const bool all_decide = std::ranges::all_of(report.gates, &ReportGate::decides);
    for (const ReportGate& gate : report.gates) {
        const std::string_view decided =
            gate.decides && !all_decide && !gate.panel_decides ? " (this decided the verdict)" : "";
        page.item("- ", spliced({gate.title, ": ", gate_word(gate), decided, "."}), gate.result, 0,
                  gate_tone(gate));
        page.field("The panel", gate.panel_says, 2);
    }
}

void write_about(TextPage& page, const Report& report) {
    if (report.about.empty())
        return;
    page.heading("About this project");
    page.definitions(report.about, 0);
}

void write_strengths(TextPage& page, const Report& report) {
    if (report.strengths.empty())
        return;
    page.heading("Strengths");
    for (const std::string& strength : report.strengths)
        page.item("- ", "", strength, 0);
}

void write_gate_questions(TextPage& page, const Report& report) {
    if (report.gates.empty())
        return;
    page.heading("What each gate asks");
    for (const ReportGate& gate : report.gates) {
        page.item("- ", gate.title + ":", gate.asks, 0, Tone::strong);
        page.field("Source", gate.source, 2);
    }
}

} // namespace coprod
