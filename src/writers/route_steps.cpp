#include "writers/route_steps.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

/// Fewer numbers than this are named one by one.
constexpr std::size_t shortest_run = 3;

} // namespace

RouteSteps steps_of(const ReportRoute& route, bool now) {
    RouteSteps steps;
    for (const ReportStep& step : route.steps)
        if (step.now == now)
            steps.push_back(&step);
    return steps;
}

ShownSteps shown_steps(const RouteSteps& steps, std::ptrdiff_t most) {
    if (std::ssize(steps) <= most + 1)
        return {steps, {}};
    const auto middle = steps.begin() + most;
    return {{steps.begin(), middle}, {middle, steps.end()}};
}

std::string gates_of(const RouteSteps& steps) {
    std::vector<std::pair<std::string_view, std::size_t>> gates;
    for (const ReportStep* step : steps) {
        const auto known =
            std::ranges::find(gates, step->gate, &std::pair<std::string_view, std::size_t>::first);
        if (known == gates.end())
            gates.emplace_back(step->gate, 1);
        else
            ++known->second;
    }
    std::vector<std::string> names;
    for (const auto& [name, count] : gates)
        names.push_back(fmt::format("{} ({})", name, count));
    return join(names);
}

std::vector<GapRun> gap_runs(const RouteSteps& steps) {
    std::vector<GapRun> runs;
    for (std::size_t first = 0; first < steps.size();) {
        std::size_t length = 1;
        while (first + length < steps.size() &&
               steps[first + length]->gap == steps[first]->gap + length)
            ++length;
        if (length < shortest_run)
            length = 1;
        runs.push_back({steps[first]->gap, steps[first + length - 1]->gap});
        first += length;
    }
    return runs;
}

} // namespace coprod
