// What a panel decided and judged, beside the tool's own result and never instead of it.
#pragma once

#include "coprod/panel.h"
#include "coprod/report.h"

namespace coprod {

/// Adds a panel's decision and judgements to a report that make_report made of the same project for
/// the same view. Nothing of the tool's own result changes. For everyone a reason stands there only
/// where the panel says that it may be published, and beside it stands what this view shows of the
/// tool's result, never what it hides.
void add_panel(const Charter& charter, const Submission& submission, const Assessment& assessment,
               const Panel& panel, Report& report);

} // namespace coprod
