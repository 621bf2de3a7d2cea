// The order in which a report is made; each part stands in its own file.
#include "report/context.h"

namespace coprod {

Report make_report(const Charter& charter, const Submission& submission,
                   const Assessment& assessment, View view) {
    const ReportContext context{charter, submission, assessment, view};
    Report report;
    add_about(context, report);
    add_project(context, report);
    add_gates(context, report);
    add_gaps(context, report);
    add_routes(context, report);
    add_verdict(context, report);
    add_strengths(context, report);
    add_values(context, report);
    add_ladder(context, report);
    add_statements(context, report);
    add_heard(context, report);
    add_events(context, report);
    add_readiness(context, report);
    add_claims(context, report);
    add_set_aside(context, report);
    add_indicators(context, report);
    add_flags(context, report);
    point_at_flags(report);
    add_contrasts(context, report);
    add_rests_on(context, report);
    add_easy(context, report);
    add_limits(context, report);
    return report;
}

} // namespace coprod
