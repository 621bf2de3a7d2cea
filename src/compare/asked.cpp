#include "compare/asked.h"

#include <algorithm>
#include <string_view>

namespace coprod {

namespace {

template <typename Criteria>
void add_wordings(const Criteria& criteria, Asked& asked) {
    for (const auto& criterion : criteria)
        asked.wordings.insert(criterion.wording);
}

void add_ladder(const Ladder& ladder, Asked& asked) {
    add_wordings(ladder.rungs, asked);
    for (const Stage& stage : ladder.stages)
        asked.wordings.insert(stage.asks.empty() ? stage.title : stage.asks);
}

/// Whether the charter asks it, or each part of it where one gap stands for several criteria.
bool all_among(std::string_view criterion, const Asked& asked) {
    constexpr std::string_view between = "; ";
    if (asked.wordings.contains(criterion))
        return true;
    std::size_t begin = 0;
    while (begin < criterion.size()) {
        const std::size_t end = std::min(criterion.find(between, begin), criterion.size());
        if (!asked.wordings.contains(criterion.substr(begin, end - begin)))
            return false;
        begin = end + between.size();
    }
    return !criterion.empty();
}

} // namespace

Asked asked_by(const Charter& charter) {
    Asked asked;
    asked.whole = true;
    add_wordings(charter.values, asked);
    add_wordings(charter.commitments, asked);
    add_wordings(charter.statements, asked);
    if (charter.ladder)
        add_ladder(*charter.ladder, asked);
    if (charter.forms) {
        add_wordings(charter.forms->plan, asked);
        add_wordings(charter.forms->minutes, asked);
        add_wordings(charter.forms->review, asked);
    }
    if (charter.heard)
        asked.wordings.insert(charter.heard->wording);
    for (const Gate& gate : charter.mark.gates)
        asked.gates.insert(gate.id);
    return asked;
}

Asked asked_by(const Report& report) {
    Asked asked;
    add_wordings(report.values, asked);
    for (const ReportValue& value : report.values)
        add_wordings(value.commitments, asked);
    add_wordings(report.statements, asked);
    if (report.ladder)
        add_wordings(report.ladder->rungs, asked);
    for (const ReportGap& gap : report.gaps)
        asked.wordings.insert(gap.criterion);
    for (const ReportGate& gate : report.gates)
        asked.gates.insert(gate.id);
    return asked;
}

bool also_asked(const ReportGap& gap, const Asked& own, const Asked& other) {
    if (!other.gates.contains(gap.gate_id))
        return false;
    if (all_among(gap.criterion, other))
        return true;
    // What stands in no charter are the program's own words, which ask the same of everybody.
    return own.whole && !all_among(gap.criterion, own);
}

} // namespace coprod
