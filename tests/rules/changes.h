// Changes to a submission of which the method says what they must never do to its results
// (method.md, section 5).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "coprod/assessment.h"
#include "rules/generate.h"

namespace coprod_tests {

/// What a change must never do. Evidence means the entries under `evidence` and the citations of
/// any record; a decision is not among them, since the first one closes what was open until then.
enum class Law { never_better, never_worse };

/// One sort of change to a submission that was judged by charter_mark(); `make` is false where
/// there was nothing to change.
struct Change {
    std::string_view name;
    Law law = Law::never_better;
    bool (*make)(coprod::Submission&, Dice&) = nullptr;
};

extern const Change take_evidence_away;
extern const Change take_citation_away;
extern const Change agree_to_disagree;
extern const Change agree_to_unsure;
extern const Change lower_say;
extern const Change leave_decision_blank; ///< its date stays
extern const Change add_evidence;
extern const Change add_minutes;
extern const Change add_heard; ///< something that was acted on, and they were told

/// All of these.
[[nodiscard]] std::span<const Change> all_changes();

/// In which results the change did what it must never do; empty where in none.
[[nodiscard]] std::string against_law(const Change& change, const coprod::Assessment& before,
                                      const coprod::Assessment& after);

/// Makes everything blank but the groups and the project's dates.
void make_blank(coprod::Submission& submission);

} // namespace coprod_tests
