#include "report/perception_gap.h"

#include <algorithm>

#include "report/names.h"
#include "report/shown_statements.h"

namespace coprod {

namespace {

/// The least share, in half points, that is shown as this percentage. Nought and all are said of
/// nobody and everyone only (see SmallNumbers).
int least_halves(const Mark& mark, int percent) {
    if (percent == 100)
        return 200;
    return percent <= mark.round_to_percent ? 0 : 2 * percent - mark.round_to_percent;
}

/// The greatest share, in half points, that is shown as this percentage: where the next step would
/// reach a limit of the readings, or everyone, what lies below that is shown as this one too.
int most_halves(const Mark& mark, int percent) {
    if (percent == 0)
        return 0;
    int most = 2 * percent + mark.round_to_percent;
    for (const int limit : {mark.agreed_from_percent, mark.mixed_from_percent, 100})
        if (percent < limit && percent + mark.round_to_percent >= limit)
            most = std::max(most, 2 * limit);
    return most;
}

std::optional<PerceptionGap> shown_to_everyone(const ReportContext& context, Index statement,
                                               int limit) {
    const Mark& mark = context.charter.mark;
    std::optional<PerceptionGap> widest;
    const auto groups = context.submission.groups.size();
    for (Index staff = 0; staff < groups; ++staff) {
        const ShownShare keen = shown_answers(context, statement, staff);
        if (is_lived(context, staff) || keen.form != ShownShare::Form::percent)
            continue;
        for (Index family = 0; family < groups; ++family) {
            const ShownShare less = shown_answers(context, statement, family);
            if (!is_lived(context, family) || less.form != ShownShare::Form::percent ||
                least_halves(mark, keen.percent) - most_halves(mark, less.percent) < 2 * limit)
                continue;
            const int points = keen.percent - less.percent;
            if (!widest || points > widest->points)
                widest = {staff, family, points};
        }
    }
    return widest;
}

} // namespace

std::optional<PerceptionGap> perception_gap(const ReportContext& context, Index statement,
                                            int limit) {
    if (context.everyone())
        return shown_to_everyone(context, statement, limit);
    const StatementResult& result = context.assessment.statements[statement];
    if (!result.keenest_staff || !result.least_family || result.gap_points < limit)
        return std::nullopt;
    return PerceptionGap{*result.keenest_staff, *result.least_family, result.gap_points};
}

std::optional<int> perception_limit(const Mark& mark) {
    const auto flag = std::find_if(mark.flags.begin(), mark.flags.end(), [](const Flag& each) {
        return each.kind == FlagKind::perception_gap;
    });
    return flag == mark.flags.end() ? std::nullopt : flag->limit;
}

} // namespace coprod
