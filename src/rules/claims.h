// How strongly a commitment stands, and what that makes of a value.
#pragma once

#include "coprod/assessment.h"

namespace coprod {

/// Whether both cite the same record.
[[nodiscard]] inline bool same_record(const RecordRef& a, const RecordRef& b) {
    return a.kind == b.kind && a.index == b.index;
}

/// How a commitment stands in every value that names it.
struct ClaimStanding {
    Strength strength = Strength::not_shown;
    bool contested = false;

    friend bool operator==(const ClaimStanding&, const ClaimStanding&) = default;
};

/// What shows a commitment: whether its `how` is answered, and how many of each there are.
struct ClaimGrounds {
    bool described = false;
    std::size_t documenting = 0;
    std::size_t confirming = 0;
    std::size_t contesting = 0;
};

/// How the commitment stands by these ("Commitments"): described at best where it is contested.
[[nodiscard]] ClaimStanding standing_of(const ClaimGrounds& grounds);

/// Counts a commitment in a value, or with -1 takes it out of the counts; neither `commitments` nor
/// the outcome change.
void count_in(ValueResult& value, const ClaimStanding& standing, int times = 1);

/// The outcome that the counts give a value ("Values").
[[nodiscard]] Outcome outcome_of(const ValueResult& value);

} // namespace coprod
