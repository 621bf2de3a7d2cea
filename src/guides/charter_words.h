// A charter in sentences: what it holds, and what its gates ask for in numbers.
#pragma once

#include <string>
#include <vector>

#include "coprod/charter.h"

namespace coprod {

/// "7 values with 21 commitments, 7 outcomes, … and 5 gates": what it has, and how much of it.
[[nodiscard]] std::string parts_in_words(const Charter& charter);

/// The gates that are judged: those for which the charter has the part, in the mark's order.
[[nodiscard]] std::vector<const Gate*> judged_gates(const Charter& charter);
/// They are the charter's own gates, so it has to outlive them.
std::vector<const Gate*> judged_gates(const Charter&& charter) = delete;

/// What has to be so for the gate to pass, with the mark's numbers, in whole sentences.
[[nodiscard]] std::string gate_in_words(const Charter& charter, const Gate& gate);

/// The numbers of the mark that belong to no gate, a sentence each.
[[nodiscard]] std::vector<std::string> mark_in_words(const Charter& charter);

/// What a rung or a tier needs, a phrase each: "at least “shared the say” at Plan and Decide".
[[nodiscard]] std::vector<std::string> needs_in_words(const Ladder& ladder,
                                                      const std::vector<Need>& needs);

/// What has to be on record for a say to count; empty where nothing has to be.
[[nodiscard]] std::string proof_in_words(const Say& say);

} // namespace coprod
