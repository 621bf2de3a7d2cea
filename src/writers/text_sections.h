// The sections of a text report, one function each; text_report.cpp puts them in order.
// A section without anything to say is left out, unless its comment names the sentence it then
// holds.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "coprod/report.h"
#include "writers/outcome_words.h"
#include "writers/text_layout.h"

namespace coprod {

[[nodiscard]] Tone outcome_tone(Outcome outcome);
/// The parts, one directly after the other.
[[nodiscard]] std::string spliced(std::initializer_list<std::string_view> parts);
/// "Source: …" and "In your file: …", each where it is known.
void write_origin(TextPage& page, const Origin& origin, std::size_t indent);

void write_verdict(TextPage& page, const Report& report);
/// What a panel decided, where its file was given.
void write_panel(TextPage& page, const Report& report);
void write_gates(TextPage& page, const Report& report);
/// The shortest routes, in front the one to the mark; says so where nothing is left to do.
void write_routes(TextPage& page, const Report& report);
void write_about(TextPage& page, const Report& report);
void write_strengths(TextPage& page, const Report& report);
/// A commitment of several values stands in full under the first one, and by name under the others.
void write_values(TextPage& page, const Report& report);
void write_ladder(TextPage& page, const Report& report);
void write_statements(TextPage& page, const Report& report);
void write_heard(TextPage& page, const Report& report);
/// Says so where nothing differs.
void write_contrasts(TextPage& page, const Report& report);
void write_gaps(TextPage& page, const Report& report);
/// By the verdict that it would become, and how far the verdict is from another one.
void write_rests_on(TextPage& page, const Report& report);
void write_readiness(TextPage& page, const Report& report);
void write_claims(TextPage& page, const Report& report);
/// Says so where no record was set aside.
void write_set_aside(TextPage& page, const Report& report);
/// Says so where there is nothing to ask.
void write_flags(TextPage& page, const Report& report);
void write_gate_questions(TextPage& page, const Report& report);
/// Says so where nobody was missed.
void write_indicators(TextPage& page, const Report& report);
void write_limits(TextPage& page, const Report& report);

/// One commitment in full, without a source where it is `known_source`.
void write_commitment(TextPage& page, const ReportCommitment& commitment,
                      std::string_view known_source, std::size_t indent);

} // namespace coprod
