// What every part of a report is made from, and the functions that make the parts.
#pragma once

#include "coprod/report.h"

namespace coprod {

/// One assessment and the view that it is to be shown in; all three must outlive it.
struct ReportContext {
    const Charter& charter;
    const Submission& submission;
    const Assessment& assessment;
    View view = View::everyone;

    [[nodiscard]] bool everyone() const { return view == View::everyone; }
};

// Each of these fills its own fields of the report and reads no others, unless it says so.
void add_about(const ReportContext& context, Report& report);
/// The project, the charter, the activity and the date, as results and the workstream use them.
void add_project(const ReportContext& context, Report& report);
void add_gates(const ReportContext& context, Report& report);
void add_gaps(const ReportContext& context, Report& report);
/// Reads the gaps of the report, which the routes' steps name.
void add_routes(const ReportContext& context, Report& report);
/// Reads the gates and the gaps of the report: the verdict's words name what these show.
void add_verdict(const ReportContext& context, Report& report);
void add_strengths(const ReportContext& context, Report& report);
void add_values(const ReportContext& context, Report& report);
void add_ladder(const ReportContext& context, Report& report);
void add_statements(const ReportContext& context, Report& report);
void add_heard(const ReportContext& context, Report& report);
/// What is on record with a date, for a time line.
void add_events(const ReportContext& context, Report& report);
void add_readiness(const ReportContext& context, Report& report);
void add_claims(const ReportContext& context, Report& report);
void add_set_aside(const ReportContext& context, Report& report);
/// The indicators and who has been missed.
void add_indicators(const ReportContext& context, Report& report);
/// What a panel may want to ask about.
void add_flags(const ReportContext& context, Report& report);
/// Says beside a mark how many questions for the panel the report has.
void point_at_flags(Report& report);
/// Said and meant.
void add_contrasts(const ReportContext& context, Report& report);
/// What the verdict rests on, and how far it is from another one.
void add_rests_on(const ReportContext& context, Report& report);
/// Reads the gates, the gaps, the routes, the verdict and what was heard of the report.
void add_easy(const ReportContext& context, Report& report);
void add_limits(const ReportContext& context, Report& report);

} // namespace coprod
