// Results for tests: of the examples, of a file that was refused, and one in which nothing is
// empty.
#pragma once

#include <string>
#include <vector>

#include "coprod/result.h"

namespace coprod_tests {

/// An example of the folder examples/, judged by the charter mark on 31 March 2026.
[[nodiscard]] coprod::Result example_result(const std::string& file, coprod::View view);

/// All examples that can be judged, in both views.
[[nodiscard]] std::vector<coprod::Result> example_results();

/// A file with two mistakes in it and three more.
[[nodiscard]] coprod::Result refused_result();

/// An assessed result in which every text is `mark` with a number of its own, every list has two
/// items, and nothing is left out, 0, false or the first of its choices.
[[nodiscard]] coprod::Result full_result(const std::string& mark);

/// Every text and every other value of the result, one a line.
[[nodiscard]] std::string whole_result(coprod::Result result);

} // namespace coprod_tests
