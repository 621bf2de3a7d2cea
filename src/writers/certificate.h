// The certificate of a mark that a panel gave.
#pragma once

#include <string>

#include "coprod/result.h"
#include "writers/template.h"

namespace coprod {

/// The certificate as plain text, or as a web page that prints on one sheet of A4. Only for a
/// result in whose report a panel stands that gave the mark (ReportPanel::no_certificate is empty).
[[nodiscard]] std::string write_certificate_text(const Result& result, const Templates& templates);
[[nodiscard]] std::string write_certificate_html(const Result& result, const Templates& templates);

} // namespace coprod
