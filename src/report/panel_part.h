// What a panel decided and judged, beside the tool's own result and never instead of it.
#pragma once

#include <string_view>

#include "coprod/panel.h"
#include "coprod/report.h"

namespace coprod {

/// Adds a panel's decision and judgements to a report that make_report made of the same project for
/// the same view. Nothing of the tool's own result changes. For everyone a reason stands there only
/// where the panel says that it may be published, and beside it stands what this view shows of the
/// tool's result, never what it hides.
///
/// The gates, the gaps and the route stay as they are; until when the mark would hold and what to
/// do next give way to what the panel says of both. `sha256` is of the project's file.
void add_panel(const Charter& charter, const Submission& submission, const Assessment& assessment,
               const Panel& panel, std::string_view sha256, Report& report);

} // namespace coprod
