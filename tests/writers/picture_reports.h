// Reports for the tests of pictures: one that is small enough for a pencil, and ones of all sizes.
#pragma once

#include <random>
#include <string>

#include "coprod/report.h"

namespace coprod_tests {

/// Three rungs, two groups of families and one of staff, one value, two statements, four events.
[[nodiscard]] coprod::Report pencil_report();

/// Any number of everything, with labels of any length and script.
[[nodiscard]] coprod::Report any_report(std::mt19937& dice);

/// A label of any length and script; some are hostile, some are empty.
[[nodiscard]] std::string any_label(std::mt19937& dice);

} // namespace coprod_tests
