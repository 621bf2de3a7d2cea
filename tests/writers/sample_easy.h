// The made-up report of the other writers' tests, with all that the page for everyone who took part
// needs.
#pragma once

#include "coprod/report.h"

namespace coprod_tests {

/// Public, and not there yet: something changed, something did not, something waits for an answer,
/// and one thing is not shared.
[[nodiscard]] coprod::Report sample_easy_report();

} // namespace coprod_tests
