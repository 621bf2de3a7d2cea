// A report as one web page that needs nothing else: no script, no other file, no network.
#pragma once

#include <string>

#include "coprod/report.h"
#include "writers/template.h"

namespace coprod {

/// The page of data/templates/report.html, or of the template that replaces it.
[[nodiscard]] std::string write_html(const Report& report, const Templates& templates);

} // namespace coprod
