// A report as what its templates are filled with; docs/templates.md lists the names.
#pragma once

#include "coprod/report.h"
#include "writers/template.h"

namespace coprod {

/// Everything that the report holds, under the names that the templates use. Items set all of their
/// names, so that none is looked for around them.
void fill_report(const Report& report, Filling& filling);

/// "good", "open" or "missing": a name for the look of a result, which its words say too.
[[nodiscard]] std::string_view tone_of(Outcome outcome);
[[nodiscard]] std::string_view tone_of(VerdictKind verdict);
[[nodiscard]] std::string_view tone_of(const ReportCommitment& commitment);

// Parts of the same.
void fill_panel(const Report& report, Filling& filling);
void fill_routes(const Report& report, Filling& filling);
void fill_rests_on(const Report& report, Filling& filling);
void fill_values(const Report& report, Filling& filling);
void fill_ladder(const Report& report, Filling& filling);
void fill_statements(const Report& report, Filling& filling);
void fill_heard(const Report& report, Filling& filling);
void fill_claims(const Report& report, Filling& filling);

} // namespace coprod
