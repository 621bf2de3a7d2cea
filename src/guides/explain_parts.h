// The pieces that explain() is made of, one function for each sort of thing.
#pragma once

#include "coprod/charter.h"
#include "guides/explanation.h"
#include "guides/topics.h"

namespace coprod {

/// What there is to say of a criterion beyond the charter's own words for it.
struct Judging {
    Texts how;       ///< how it is judged
    Texts counts_in; ///< what it decides, and what confirms it
    Texts stands;    ///< where it stands in a submission, in words
    Texts typed;     ///< the same as lines of the file
};

/// The headings under which most explanations say these three things.
inline constexpr const char* how_heading = "How it is judged";
inline constexpr const char* counts_heading = "What it counts in";
inline constexpr const char* stands_heading = "Where it stands in a submission";

/// The title and the name; nothing else yet.
[[nodiscard]] Explanation begun(const Topic& topic);

/// "Document title, section (publisher)".
[[nodiscard]] std::string source_of(const Charter& charter, const Citation& citation);

/// A criterion with its wording, source, what satisfies it, examples and what to do; the judging
/// stands in the middle.
[[nodiscard]] Explanation of_criterion(const Charter& charter, const Topic& topic,
                                       const Criterion& criterion, const Judging& judging);

[[nodiscard]] Explanation explain_charter(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_document(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_value(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_commitment(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_outcome(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_statement(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_heard(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_rung(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_band(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_stage(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_say(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_tier(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_level(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_readiness(const Charter& charter, const Topic& topic);
/// Of the Plan form or the Review form.
[[nodiscard]] Explanation explain_question(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_minutes(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_people(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_evidence(const Charter& charter, const Topic& topic);
/// Of a list that is shown and decides nothing: embedding, principles, agreements, monitoring.
[[nodiscard]] Explanation explain_shown(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_priority(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_gate(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_verdict(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_flag(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_strength(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_reading(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_result(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_word(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_key(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_charter_key(const Charter& charter, const Topic& topic);
[[nodiscard]] Explanation explain_code(const Charter& charter, const Topic& topic);

} // namespace coprod
