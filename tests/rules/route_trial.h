// Whether a route leads where it says and nothing shorter does, by closing its gaps and judging
// again.
#pragma once

#include <string>
#include <vector>

#include "coprod/assessment.h"
#include "rules/context.h"

namespace coprod_tests {

/// A submission with what was found of it on the tests' day. Both must outlive it.
struct RouteTrial {
    const coprod::Charter& charter;
    const coprod::Submission& submission;
    coprod::RuleContext context;
    coprod::Assessment assessment;

    RouteTrial(const coprod::Charter& its_charter, const coprod::Submission& its_submission);

    /// The verdict once these gaps are closed.
    [[nodiscard]] coprod::VerdictKind with(const std::vector<coprod::Index>& closed) const;
};

/// What is wrong where the route does not lead where it says, or also with a part of it left out;
/// else empty.
[[nodiscard]] std::string route_trouble(const RouteTrial& found, const coprod::Route& route);

/// What is wrong where a smaller set of the gaps leads there: of those that can be closed now where
/// the route can, else of all; or where some set does and the route says that none does. Else
/// empty. Tries every set, so the gaps should be few.
[[nodiscard]] std::string shortest_trouble(const RouteTrial& found, const coprod::Route& route);

/// The same for the route to conditions where it is not shown, since the other is as near.
[[nodiscard]] std::string nearer_trouble(const RouteTrial& found);

} // namespace coprod_tests
