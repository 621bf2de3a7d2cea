// The list of activities as an area publishes it: date, activity, purpose and who was involved.
#include <algorithm>
#include <tuple>

#include "workstream/parts.h"

namespace coprod {

namespace {

/// Those with a day by their day; then those that say when in words; then those that do not.
bool activity_before(const ReportActivity& a, const ReportActivity& b) {
    const auto order = [](const ReportActivity& activity) {
        return std::tuple(activity.sort_by.empty(), std::string_view(activity.sort_by),
                          activity.when.empty(), std::string_view(activity.when),
                          std::string_view(activity.activity));
    };
    return order(a) < order(b);
}

} // namespace

void add_activities(const WorkstreamContext& context, Workstream& report) {
    report.activities.reserve(report.assessed);
    for (const Row* row : context.rows) {
        if (!row->assessed())
            continue;
        std::string activity(row->text(RowText::activity));
        report.activities.push_back({std::string(row->text(RowText::when)),
                                     std::string(row->text(RowText::sort_by)),
                                     activity.empty() ? project_title(*row) : std::move(activity),
                                     std::string(row->text(RowText::purpose))});
    }
    // Rows stand by file, which decides between what is the same in all else.
    std::stable_sort(report.activities.begin(), report.activities.end(), activity_before);
}

} // namespace coprod
