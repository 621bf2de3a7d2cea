#include "workstream/fill_route.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace coprod {

namespace {

using Reach = RowRoute::Reach;

Reach reach_in(std::string_view id) {
    constexpr std::array<std::pair<std::string_view, Reach>, 4> reaches{
        {{"there", Reach::there},
         {"now", Reach::now},
         {"next-time", Reach::next_time},
         {"none", Reach::none}}};
    for (const auto& [name, reach] : reaches)
        if (id == name)
            return reach;
    return Reach::not_said;
}

/// The number, or the largest that a row holds.
std::uint32_t in_row(std::size_t count) {
    return static_cast<std::uint32_t>(std::min<std::size_t>(count, RowRoute::most));
}

bool leaves_to_panel(const Report& report) {
    return std::any_of(report.gates.begin(), report.gates.end(),
                       [](const ReportGate& gate) { return gate.panel_decides; });
}

/// Whether closing the gap is a change that the gate needs.
bool is_for(const ReportGap& gap, const ReportGate& gate) {
    return gap.gate_id == gate.id || std::find(gap.lifts_gates.begin(), gap.lifts_gates.end(),
                                               gate.id) != gap.lifts_gates.end();
}

/// Whether the gap stands at a gate that a panel decides.
bool is_left_to_panel(const Report& report, const ReportGap& gap) {
    return std::any_of(report.gates.begin(), report.gates.end(), [&](const ReportGate& gate) {
        return gate.panel_decides && gap.gate_id == gate.id;
    });
}

} // namespace

RowRoute route_to(const Report& report, VerdictKind to) {
    const auto at = std::find_if(report.routes.begin(), report.routes.end(),
                                 [&](const ReportRoute& route) { return route.to == to; });
    RowRoute kept;
    if (at == report.routes.end() || reach_in(at->reach) == Reach::not_said)
        return kept;
    if (leaves_to_panel(report)) {
        kept.reach = Reach::for_the_panel;
        return kept;
    }
    const auto later = static_cast<std::size_t>(std::count_if(
        at->steps.begin(), at->steps.end(), [](const ReportStep& step) { return !step.now; }));
    kept.reach = reach_in(at->reach);
    kept.changes = in_row(at->steps.size()) & RowRoute::most;
    kept.later = in_row(later) & RowRoute::most;
    return kept;
}

std::vector<bool> gates_on_route(const Report& report) {
    std::vector<bool> needed(report.gates.size(), false);
    if (route_to(report, VerdictKind::mark).reach == Reach::not_said)
        return needed;
    for (const ReportGap& gap : report.gaps) {
        if (!gap.on_route || is_left_to_panel(report, gap))
            continue;
        for (std::size_t i = 0; i < needed.size(); ++i)
            if (!report.gates[i].panel_decides && is_for(gap, report.gates[i]))
                needed[i] = true;
    }
    return needed;
}

} // namespace coprod
