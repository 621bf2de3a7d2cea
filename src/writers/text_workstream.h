// A workstream report as plain text for a terminal, a printer or a screen reader.
#pragma once

#include <string>

#include "coprod/workstream.h"
#include "writers/text_report.h"

namespace coprod {

/// The report in lines of at most `style.width` columns, the essentials first. Long lists name the
/// first ones and say where all of them stand. Every text is escaped; the only control characters
/// are line ends and, with colour, colour codes.
[[nodiscard]] std::string write_workstream(const Workstream& report, const TextStyle& style);

} // namespace coprod
