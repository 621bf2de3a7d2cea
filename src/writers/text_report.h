// A report as plain text for a terminal, a printer or a screen reader.
#pragma once

#include <cstddef>
#include <string>

#include "coprod/report.h"
#include "writers/text_layout.h"

namespace coprod {

/// How a text report looks; colour is for terminals only and never says what the words do not say.
struct TextStyle {
    std::size_t width = page_width; ///< columns; fewer than 40 count as 40
    bool colour = false;
};

/// The report in lines of at most `style.width` columns, the verdict first. Every text from the
/// report is escaped; the only control characters are line ends and, with colour, colour codes.
[[nodiscard]] std::string write_text(const Report& report, const TextStyle& style);

} // namespace coprod
