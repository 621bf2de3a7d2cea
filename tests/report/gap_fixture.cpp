#include "report/gap_fixture.h"

#include <utility>

namespace coprod_tests {

using namespace coprod;

Gap gap_of(GapKind kind, Index gate, const Criterion* criterion) {
    Gap gap;
    gap.kind = kind;
    gap.gate = gate;
    gap.criterion = criterion;
    gap.place = {7, 1};
    gap.items = {0};
    if (kind == GapKind::stage_open || kind == GapKind::stage_short || kind == GapKind::rung_need) {
        gap.groups = {youth};
        gap.say = 3;
        gap.need = UnmetNeed{1, 0, {0}, false, true};
    }
    if (gate == 2 || gate == 3)
        gap.people_kind = Index{0};
    if (kind == GapKind::minutes_item)
        gap.meeting = Index{0};
    return gap;
}

ReportGap shown(Fixture& fixture, Gap gap, View view) {
    fixture.assessment.gaps = {std::move(gap)};
    return fixture.report(view).gaps.at(0);
}

Gap stage_gap(const Fixture& fixture, GapKind kind, Index group, Index stage) {
    Gap gap = gap_of(kind, 2, &fixture.charter.ladder->rungs[1]);
    gap.groups = {group};
    gap.item = stage;
    return gap;
}

Gap statement_gap(const Fixture& fixture, GapKind kind) {
    Gap gap = gap_of(kind, 3, &fixture.charter.statements[0]);
    gap.place = {};
    gap.items = {0, 1};
    return gap;
}

} // namespace coprod_tests
