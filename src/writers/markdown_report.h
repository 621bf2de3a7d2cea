// The report as Markdown, and its list of things to do by itself.
#pragma once

#include <string>

#include "coprod/report.h"
#include "writers/template.h"

namespace coprod {

/// The whole report by the template report.md, with the list of things to do on top: CommonMark
/// with GitHub's tables and task lists; one blank line at most, no spaces at the end of a line, one
/// line end at the end.
[[nodiscard]] std::string write_markdown(const Report& report, const Templates& templates);

/// Only the list of things to do, by the template actions.md: what the shortest route asks for
/// first, and what only the next project can do differently last.
[[nodiscard]] std::string write_actions(const Report& report, const Templates& templates);

} // namespace coprod
