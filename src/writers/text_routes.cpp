// The shortest routes: what can be done now, and what only the next project can do differently.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_sections.h"

namespace coprod {
namespace {

/// As many steps stand with what to do; of the others the numbers of their gaps.
constexpr std::size_t steps_in_full = 6;

using Steps = std::vector<const ReportStep*>;

Steps steps_of(const ReportRoute& route, bool now) {
    Steps steps;
    for (const ReportStep& step : route.steps)
        if (step.now == now)
            steps.push_back(&step);
    return steps;
}

/// "gaps 3, 5 and 7 to 12"
std::string gap_numbers(const Steps& steps) {
    std::vector<std::string> ranges;
    for (std::size_t first = 0; first < steps.size();) {
        std::size_t last = first;
        while (last + 1 < steps.size() && steps[last + 1]->gap == steps[last]->gap + 1)
            ++last;
        const std::size_t from = steps[first]->gap;
        ranges.push_back(last < first + 2 ? std::to_string(from)
                                          : fmt::format("{} to {}", from, steps[last]->gap));
        first = last < first + 2 ? first + 1 : last + 1;
    }
    return fmt::format("{} {}", steps.size() == 1 ? "gap" : "gaps", join(ranges));
}

/// What the step is about, as a sentence of its own, what to do, and where.
std::string in_words(const ReportStep& step) {
    const bool ends = step.subject.ends_with('?') || step.subject.ends_with('.');
    const std::string_view between = step.subject.empty() ? "" : ends ? " " : ": ";
    std::string words = spliced({step.subject, between, step.to_do});
    if (!step.place.empty())
        words += spliced({" (", step.place, ")"});
    return words;
}

/// "Forms complete (12), Values confirmed (3)", by gate in the order of the steps.
std::string gates_of(const Steps& steps) {
    std::vector<std::pair<std::string, std::size_t>> gates;
    for (const ReportStep* step : steps) {
        const auto known = std::find_if(gates.begin(), gates.end(),
                                        [&](const auto& gate) { return gate.first == step->gate; });
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

void write_steps(TextPage& page, const Steps& steps, std::string_view when) {
    const std::size_t full = steps.size() <= steps_in_full + 1 ? steps.size() : steps_in_full;
    for (std::size_t i = 0; i < full; ++i)
        page.item("- ", fmt::format("{}, gap {}:", when, steps[i]->gap), in_words(*steps[i]), 0,
                  Tone::strong);
    const Steps others(steps.begin() + static_cast<std::ptrdiff_t>(full), steps.end());
    if (!others.empty())
        page.item(
            "- ", fmt::format("{}, {} more:", when, others.size()),
            fmt::format("{}. They are {}, further down.", gates_of(others), gap_numbers(others)), 0,
            Tone::strong);
}

} // namespace

void write_routes(TextPage& page, const Report& report) {
    for (const ReportRoute& route : report.routes) {
        page.heading(route.title);
        page.paragraph(route.words);
        if (&route != &report.routes.front()) {
            Steps all;
            for (const ReportStep& step : route.steps)
                all.push_back(&step);
            if (!all.empty())
                page.paragraph(fmt::format("It takes {}.", gap_numbers(all)));
            continue;
        }
        write_steps(page, steps_of(route, true), "Now");
        write_steps(page, steps_of(route, false), "Next time");
    }
}

} // namespace coprod
