// Results put together by hand, and what they show together.
#pragma once

#include <string>
#include <vector>

#include "coprod/result.h"
#include "coprod/workstream.h"
#include "workstream/make_workstream.h"

namespace coprod_tests {

/// A project of a small made-up charter: 2 gates, 2 values with 3 commitments (one of them in
/// both), 2 outcomes, 3 rungs, 2 levels, 2 tiers. It passes everything; every commitment is
/// confirmed; the rung Together is claimed and recorded; the route says that it is there; nobody
/// was missed; there are no indicators.
[[nodiscard]] coprod::Result passing(const std::string& file);

/// A file that was read and has that mistake on line 12, and so many more.
[[nodiscard]] coprod::Result refused(const std::string& file, const std::string& mistake,
                                     std::size_t more = 0);

/// A file that could not be read.
[[nodiscard]] coprod::Result unreadable(const std::string& file, const std::string& mistake);

/// Sets the strength of a commitment (by its id) in every value that names it.
void set_strength(coprod::Result& result, const std::string& id, coprod::Strength strength,
                  bool contested = false);

/// One change of a route: at which gate (by its id), and whether it can still be made.
struct HandStep {
    std::string gate;
    bool now = true;
};

/// Gives the result a route to the mark, in place of the one that it has, and a gap for each step.
void set_route(coprod::Result& result, const std::string& reach,
               const std::vector<HandStep>& steps);

/// Adds a route to the mark with conditions, over the first so many gaps.
void add_nearer_route(coprod::Result& result, const std::string& reach, std::size_t steps);

/// An indicator with a part and a whole, as it stands for everyone.
[[nodiscard]] coprod::ReportIndicator indicator(const std::string& id, int part, int whole);

/// The share of people with lived experience in meetings, as everyone is shown it; hidden where it
/// is empty.
[[nodiscard]] coprod::ReportIndicator people(const std::string& share);

/// Ten files of Northshire: seven assessed, two refused, one unreadable.
[[nodiscard]] std::vector<coprod::Result> northshire();

/// The pledges of Northshire.
[[nodiscard]] std::vector<coprod::PledgeLine> northshire_pledges();

[[nodiscard]] coprod::Gathered gathered(const std::vector<coprod::Result>& results);

/// Made on 1 April 2026.
[[nodiscard]] coprod::Workstream together(const std::vector<coprod::Result>& results,
                                          coprod::WorkstreamOptions options = {});

} // namespace coprod_tests
