// Results as JSON: one result is one line of a file results.jsonl.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "coprod/result.h"

namespace coprod {

/// The result as one line of JSON without a line end: the same result gives the same bytes, in
/// UTF-8. What is not UTF-8 or not allowed in a text is shown as escape_line shows it; tabs and
/// line ends stay.
[[nodiscard]] std::string result_line(const Result& result);

/// The result that a line holds; nothing, and in `trouble` where in it what was found and what is
/// needed, without a full stop at the end and raw, for any other line. Keys that are not known are
/// passed over. Written again, a line of result_line is the same bytes.
[[nodiscard]] std::optional<Result> parse_result(std::string_view line, std::string& trouble);

} // namespace coprod
