// The shortest routes: what can be done now, and what only the next project can do differently.
#include <fmt/format.h>

#include "report/words.h"
#include "writers/route_steps.h"
#include "writers/text_sections.h"

namespace coprod {
namespace {

/// As many steps stand with what to do; of the others the numbers of their gaps.
constexpr std::ptrdiff_t steps_in_text = 6;

/// "gaps 3, 5 and 7 to 12"
std::string gap_numbers(const RouteSteps& steps) {
    std::vector<std::string> ranges;
    for (const GapRun& run : gap_runs(steps))
        ranges.push_back(run.from == run.to ? std::to_string(run.from)
                                            : fmt::format("{} to {}", run.from, run.to));
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

void write_steps(TextPage& page, const RouteSteps& steps, std::string_view when) {
    const auto [full, others] = shown_steps(steps, steps_in_text);
    for (const ReportStep* step : full)
        page.item("- ", fmt::format("{}, gap {}:", when, step->gap), in_words(*step), 0,
                  Tone::strong);
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
            RouteSteps all;
            for (const ReportStep& step : route.steps)
                all.push_back(&step);
            if (!all.empty())
                page.paragraph(fmt::format("It takes, for example, {}.", gap_numbers(all)));
            continue;
        }
        write_steps(page, steps_of(route, true), "Now");
        write_steps(page, steps_of(route, false), "Next time");
    }
}

} // namespace coprod
