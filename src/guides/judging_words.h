// How things are judged, in plain sentences with the charter's own numbers: one text for each kind
// that the rules know. A charter's ids stand nowhere in here.
#pragma once

#include <string>

#include "coprod/charter.h"
#include "coprod/judgement.h"
#include "guides/explanation.h"

namespace coprod {

/// Contested is no strength of its own; it stands behind the four that are.
inline constexpr Index contested_index = 4;

/// What it takes for something to be shown this well.
[[nodiscard]] std::string strength_words(Strength strength);
[[nodiscard]] std::string contested_words();

/// When a group's answers to a statement read like this.
[[nodiscard]] std::string reading_words(const Mark& mark, Reading reading);

/// What a gate's result means.
[[nodiscard]] std::string result_words(Outcome outcome);

/// What has to be on record, after "needs": "a record from the group at that stage".
[[nodiscard]] std::string proof_words(Proof proof);

/// What makes this part of a meeting's minutes complete.
[[nodiscard]] std::string minutes_words(MinutesField field);

/// One condition of a rung or a tier, a sentence.
[[nodiscard]] std::string need_words(const Ladder& ladder, const Need& need);

/// The same as a part of a sentence, without a full stop.
[[nodiscard]] std::string need_in_short(const Ladder& ladder, const Need& need);

/// How a gate of that kind is judged.
[[nodiscard]] Texts gate_words(const Charter& charter, const Gate& gate);

/// When the verdict is this one.
[[nodiscard]] Texts verdict_words(const Charter& charter, VerdictKind kind);

/// When this is pointed out to a panel.
[[nodiscard]] std::string flag_words(const Flag& flag);

/// When a text is an answer, with some of the charter's texts that are none.
[[nodiscard]] Texts answered_words(const Charter& charter);

/// When a record counts, and when it confirms what it is cited for.
[[nodiscard]] Texts record_words(const Charter& charter);

} // namespace coprod
