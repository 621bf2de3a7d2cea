// What places the project: whose it is, its level, its tier of the engagement model, its charter.
#include "report/activity.h"
#include "report/context.h"
#include "report/names.h"

namespace coprod {

namespace {

ReportProject shown_project(const ReportContext& context) {
    const Project& project = context.submission.project;
    ReportProject shown;
    shown.id = project.id;
    shown.organisation = project.organisation.value;
    if (project.level)
        shown.level = named(context.charter.levels[*project.level]);
    if (context.assessment.ladder && context.assessment.ladder->engagement)
        shown.engagement =
            named(context.charter.engagement[*context.assessment.ladder->engagement]);
    for (const Index kind : context.assessment.primary)
        shown.primary.push_back(
            {context.charter.kinds[kind].id, context.charter.kinds[kind].title});
    return shown;
}

} // namespace

ReportCharter shown_charter(const Charter& charter) {
    ReportCharter shown{charter.id, charter.title,   charter.version, charter.sha256, {},
                        {},         charter.verdicts};
    for (const Level& level : charter.levels)
        shown.levels.push_back(named(level));
    for (const EngagementTier& tier : charter.engagement)
        shown.tiers.push_back(named(tier));
    return shown;
}

void add_project(const ReportContext& context, Report& report) {
    report.project = shown_project(context);
    const Activity activity = activity_of(context);
    report.activity = {activity.when, activity.sort_by ? iso(*activity.sort_by) : "",
                       activity.activity, activity.purpose};
    report.charter = shown_charter(context.charter);
    report.date = context.assessment.date;
}

} // namespace coprod
