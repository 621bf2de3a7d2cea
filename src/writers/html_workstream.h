// A workstream report as one web page that needs nothing else: no script, no other file, no
// network.
#pragma once

#include <string>

#include "coprod/workstream.h"
#include "writers/fill_workstream.h"
#include "writers/template.h"

namespace coprod {

/// The page of data/templates/index.html, or of the template that replaces it.
[[nodiscard]] std::string write_html(const Workstream& report, const Templates& templates,
                                     ReportLinks links);

} // namespace coprod
