#include "writers/text_report.h"

#include <utility>

#include "writers/text_sections.h"

namespace coprod {

Tone outcome_tone(Outcome outcome) {
    switch (outcome) {
    case Outcome::pass:
        return Tone::good;
    case Outcome::fail:
        return Tone::missing;
    case Outcome::unknown:
        break;
    }
    return Tone::open;
}

std::string spliced(std::initializer_list<std::string_view> parts) {
    std::size_t size = 0;
    for (const std::string_view part : parts)
        size += part.size();
    std::string all;
    all.reserve(size);
    for (const std::string_view part : parts)
        all += part;
    return all;
}

void write_origin(TextPage& page, const Origin& origin, std::size_t indent) {
    page.field("Source", origin.source, indent);
    page.field("In your file", origin.place, indent);
}

std::string write_text(const Report& report, const TextStyle& style) {
    const bool panel = report.view == View::panel;
    TextPage page(style.width, style.colour, panel ? "Panel only, not for publication." : "");
    page.title(report.title);
    page.paragraph(report.view_note);
    write_verdict(page, report);
    write_panel(page, report);
    write_gates(page, report);
    write_routes(page, report);
    write_about(page, report);
    write_strengths(page, report);
    write_values(page, report);
    write_ladder(page, report);
    write_statements(page, report);
    write_heard(page, report);
    write_contrasts(page, report);
    write_gaps(page, report);
    write_rests_on(page, report);
    write_readiness(page, report);
    write_claims(page, report);
    write_set_aside(page, report);
    write_flags(page, report);
    write_gate_questions(page, report);
    write_indicators(page, report);
    write_limits(page, report);
    page.blank();
    page.paragraph(report.view_note);
    return std::move(page).take();
}

} // namespace coprod
