// The made-up parts of a charter with which an area's own begins.
#pragma once

#include <string_view>

namespace coprod {

/// A charter's head, one value with two commitments, and one statement, as YAML: to be replaced.
[[nodiscard]] std::string_view charter_sample();

} // namespace coprod
