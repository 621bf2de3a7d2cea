// The page for everyone who took part: what was done and who was there, what people said, what came
// of it and what happens next, in short sentences of everyday words.
#pragma once

#include <string>
#include <string_view>

#include "coprod/report.h"
#include "writers/template.h"

namespace coprod {

/// What the two templates of this page are filled with; items set all of their names.
void fill_easy_read(const Report& report, Filling& filling);

/// The page of data/templates/easy-read.html, or of the template that replaces it: large print,
/// with a symbol beside each part, and nothing that it needs from elsewhere.
[[nodiscard]] std::string write_easy_html(const Report& report, const Templates& templates);

/// The page of data/templates/easy-read.txt in lines of at most 80 columns.
[[nodiscard]] std::string write_easy_text(const Report& report, const Templates& templates);

/// The lines of `filled` wrapped at `width` columns, later lines set in like their first one, or by
/// two columns more behind "- "; never two empty lines together, and none at the top or the end.
[[nodiscard]] std::string laid_out(std::string_view filled, std::size_t width);

} // namespace coprod
