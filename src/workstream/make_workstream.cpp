#include "workstream/make_workstream.h"

#include "workstream/parts.h"

namespace coprod {

namespace {

WorkstreamPart part_of(const CharterRows& charter, View view) {
    WorkstreamPart part;
    part.charter = charter.name;
    part.projects = charter.rows.size();
    add_projects(charter, part);
    add_verdicts(charter, part);
    add_routes(charter, part);
    add_grid(charter, part);
    add_commitments(charter, part);
    add_outcomes(charter, part);
    add_missed(charter, part);
    add_claimed(charter, view, part);
    add_indicators(charter, part);
    add_flags(charter, view, part);
    add_embedding(charter, part);
    return part;
}

} // namespace

Workstream make_workstream(const Gathered& gathered, const WorkstreamOptions& options) {
    const WorkstreamContext context = in_order(gathered, options);
    Workstream report;
    add_found(context, report);
    for (const CharterRows& charter : context.charters)
        report.parts.push_back(part_of(charter, context.view));
    add_steps(report);
    add_activities(context, report);
    add_pledges(context, report);
    add_not_read(context, report);
    add_limits(context, report);
    return report;
}

} // namespace coprod
