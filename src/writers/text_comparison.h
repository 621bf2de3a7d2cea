// Comparisons as plain text for a terminal, a printer or a screen reader.
#pragma once

#include <string>

#include "coprod/comparison.h"
#include "writers/text_report.h"

namespace coprod {

/// The comparison in lines of at most `style.width` columns, the verdicts first. Every text is
/// escaped; the only control characters are line ends and, with colour, colour codes.
[[nodiscard]] std::string write_comparisons(const Comparisons& all, const TextStyle& style);

/// Whose verdict a change of the charter would change, likewise.
[[nodiscard]] std::string write_impact(const Impact& impact, const TextStyle& style);

} // namespace coprod
