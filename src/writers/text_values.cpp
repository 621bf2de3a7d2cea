// Values with their commitments, and the other things that a charter lists (agreements,
// principles).
#include <algorithm>
#include <map>

#include "writers/text_sections.h"

namespace coprod {
namespace {

/// "Confirmed:", "Described, seen differently by people who took part:".
std::string strength_lead(const ReportCommitment& commitment) {
    return strength_words(commitment) + ":";
}

Tone strength_tone(const ReportCommitment& commitment) {
    if (commitment.contested || commitment.strength == Strength::not_shown)
        return Tone::missing;
    return commitment.strength == Strength::confirmed ? Tone::good : Tone::open;
}

void write_again(TextPage& page, const ReportCommitment& commitment, std::string_view value) {
    page.item("- ", strength_lead(commitment),
              spliced({commitment.wording, " (in full above, under ", value, ")"}), 2,
              strength_tone(commitment));
}

} // namespace

void write_commitment(TextPage& page, const ReportCommitment& commitment,
                      std::string_view known_source, std::size_t indent) {
    page.item("- ", strength_lead(commitment), commitment.wording, indent,
              strength_tone(commitment));
    page.field("The panel", commitment.panel_says, indent + 2);
    page.field("In the project's words", commitment.how, indent + 2);
    page.field("Rests on", commitment.rests_on, indent + 2);
    const bool known = commitment.origin.source == known_source;
    if (!known)
        page.field("Source", commitment.origin.source, indent + 2);
    page.field("In your file", commitment.origin.place, indent + 2);
}

void write_values(TextPage& page, const Report& report) {
    if (report.values.empty())
        return;
    page.heading("Values");
    page.paragraph("A commitment without a source line has the same source as its value.");
    // The commitment and the value that it stands under.
    std::map<std::string_view, std::string_view> written;
    for (const ReportValue& value : report.values) {
        page.blank();
        page.item("", spliced({value.wording, ": ", outcome_word(value.outcome), "."}),
                  value.result, 0, outcome_tone(value.outcome));
        page.field("The panel", value.panel_says, 2);
        page.field("Source", value.source, 2);
        page.field("Outcomes that it serves", outcomes_of(value), 2);
        for (const ReportCommitment& commitment : value.commitments) {
            const auto [first, is_new] = written.emplace(commitment.wording, value.wording);
            if (is_new)
                write_commitment(page, commitment, value.source, 2);
            else
                write_again(page, commitment, first->second);
        }
    }
}

void write_claims(TextPage& page, const Report& report) {
    for (const ReportClaims& claims : report.claims) {
        if (claims.items.empty())
            continue;
        page.heading(claims.title);
        const std::string_view source =
            common_source(claims.items, [](const ReportCommitment& item) -> std::string_view {
                return item.origin.source;
            });
        page.field("Source of each one", source, 0);
        for (const ReportCommitment& item : claims.items)
            write_commitment(page, item, source, 0);
    }
}

} // namespace coprod
