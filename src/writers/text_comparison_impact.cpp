// Whose verdict a change of the charter would change: the table, the projects, the differences.
#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "compare/compare_results.h"
#include "report/words.h"
#include "writers/text_comparison.h"
#include "writers/text_comparison_sections.h"
#include "writers/text_sections.h"

namespace coprod {

namespace {

std::string title_of(const std::vector<VerdictWords>& verdicts, VerdictKind kind) {
    return verdicts[static_cast<std::size_t>(kind)].title;
}

std::size_t count_with(const Impact& impact, std::size_t before, std::size_t after) {
    for (const ImpactCount& count : impact.counts)
        if (static_cast<std::size_t>(count.before) == before &&
            static_cast<std::size_t>(count.after) == after)
            return count.projects;
    return 0;
}

/// Verdicts under the old charter against those under the new one.
void write_table(TextPage& page, const Impact& impact) {
    TextTable table;
    table.head = {"Old \\ new"};
    for (const VerdictWords& verdict : impact.new_verdicts)
        table.head.push_back(verdict.title);
    for (std::size_t before = 0; before < impact.old_verdicts.size(); ++before) {
        table.rows.push_back({impact.old_verdicts[before].title});
        for (std::size_t after = 0; after < impact.new_verdicts.size(); ++after)
            table.rows.back().push_back(std::to_string(count_with(impact, before, after)));
    }
    page.table(table, 0);
}

std::string summary(const Impact& impact) {
    std::size_t better = 0;
    std::size_t worse = 0;
    for (const ImpactProject& project : impact.changed) {
        const Change change = change_of(project.before, project.after);
        better += change == Change::better ? 1U : 0U;
        worse += change == Change::worse ? 1U : 0U;
    }
    const std::size_t neither = impact.changed.size() - better - worse;
    return fmt::format(
        "Of {}, {} would get another verdict: {} a better one, {} a worse one{}.",
        count_of(impact.changed.size() + impact.the_same.size(), "project", "projects"),
        impact.changed.size(), better, worse,
        neither == 0 ? std::string()
                     : fmt::format(", {} one that is neither better nor worse", neither));
}

void write_counts(TextPage& page, const Impact& impact) {
    page.heading("Verdicts");
    page.field("Old charter", impact.old_charter, 0);
    page.field("New charter", impact.new_charter, 0);
    page.field("Judged as on", impact.date, 0);
    page.paragraph(fmt::format("{} found: {} judged by both charters, {} not.",
                               count_of(impact.found, "file was", "files were"),
                               impact.found - impact.refused.size(), impact.refused.size()));
    if (impact.changed.empty() && impact.the_same.empty()) {
        page.paragraph("No project could be judged by both charters.");
        return;
    }
    page.paragraph(summary(impact));
    page.blank();
    page.paragraph("Each row is a verdict under the old charter, each column one under the new:");
    write_table(page, impact);
}

/// As many gaps are named before the others are counted.
constexpr std::size_t most_gaps = 8;

std::string first_of(const std::vector<std::string>& gaps) {
    if (gaps.size() <= most_gaps)
        return joined(gaps, "; ");
    const std::vector<std::string> first(gaps.begin(), gaps.begin() + most_gaps);
    return fmt::format("{}; and {} more", joined(first, "; "), gaps.size() - most_gaps);
}

void write_gate(TextPage& page, const ImpactGate& gate) {
    page.item("- ", gate.title + ":",
              arrow(gate.before, gate.after) + (gate.before == gate.after ? ", as before." : "."),
              2);
    page.field("What would keep it from passing", first_of(gate.opened), 4);
    page.field("What no longer would", first_of(gate.closed), 4);
    for (const std::string& reason : gate.because)
        page.field("What the charters ask differently for this gate", reason, 4);
    if (gate.more > 0)
        page.paragraph(fmt::format("And {}; see what differs between the charters, below.",
                                   count_of(gate.more, "more change", "more changes")),
                       4);
    if (gate.because.empty())
        page.paragraph("The charters differ in several things that work together; see below.", 4);
}

void write_changed(TextPage& page, const Impact& impact) {
    if (impact.changed.empty())
        return;
    page.heading(
        fmt::format("Another verdict: {}", count_of(impact.changed.size(), "project", "projects")));
    page.paragraph("From the greatest loss to the greatest gain.");
    for (const ImpactProject& project : impact.changed) {
        page.subheading(fmt::format("{} ({})", project.title, project.file), 0);
        page.item("",
                  fmt::format("{} -> {}", title_of(impact.old_verdicts, project.before),
                              title_of(impact.new_verdicts, project.after)),
                  "", 2);
        for (const ImpactGate& gate : project.gates)
            write_gate(page, gate);
        for (const std::string& reason : project.because)
            page.field(project.gates.empty() ? "Why" : "It may matter too", reason, 2);
        page.paragraph(project.left, 2);
        if (project.gates.empty() && project.because.empty() && project.left.empty())
            page.paragraph("The charters differ in several things that work together; see below.",
                           2);
    }
}

void write_same(TextPage& page, const Impact& impact) {
    if (impact.the_same.empty())
        return;
    page.heading(fmt::format("The same verdict: {}",
                             count_of(impact.the_same.size(), "project", "projects")));
    for (const ImpactProject& project : impact.the_same) {
        std::string gates;
        for (const ImpactGate& gate : project.gates)
            gates += fmt::format("{}{}: {}", gates.empty() ? "Gates that differ: " : "; ",
                                 gate.title, arrow(gate.before, gate.after));
        page.item("- ", fmt::format("{} ({}).", project.title, project.file),
                  gates.empty() ? gates : gates + ".", 0);
    }
}

void write_refused(TextPage& page, const Impact& impact) {
    if (impact.refused.empty())
        return;
    page.heading(
        fmt::format("Not judged by both: {}", count_of(impact.refused.size(), "file", "files")));
    for (const ImpactRefused& refused : impact.refused)
        page.item("- ", fmt::format("{}: {}.", refused.file, refused.who),
                  sentence(refused.mistake), 0);
}

bool turns(const CharterDifference& difference) {
    return !difference.gates.empty() || difference.verdict;
}

/// What is said before the list; that nothing decides is never said where a verdict changed.
std::string differences_words(const Impact& impact) {
    if (std::any_of(impact.differences.begin(), impact.differences.end(), turns))
        return "What can turn a gate or the verdict is marked with an asterisk.";
    if (!impact.changed.empty())
        return "No single difference that is known to turn a gate was found, and yet verdicts "
               "changed. Please lay the two charters side by side.";
    if (impact.same_text)
        return "Nothing: both are the same text. So no verdict can change.";
    return impact.differences.empty()
               ? "Only texts that decide nothing, such as an id, a comment or the layout of the "
                 "file."
               : "Only texts, orders and limits that decide nothing:";
}

void write_differences(TextPage& page, const Impact& impact) {
    page.heading("What differs between the charters");
    page.paragraph(differences_words(impact));
    std::string part;
    for (const CharterDifference& difference : impact.differences) {
        if (difference.part != part)
            page.subheading(difference.part, 0);
        part = difference.part;
        page.item(turns(difference) ? "* " : "- ", "", difference.what, 0);
    }
}

} // namespace

std::string write_impact(const Impact& impact, const TextStyle& style) {
    const bool panel = impact.view == View::panel;
    TextPage page(style.width, style.colour, panel ? "Panel only, not for publication." : "");
    page.title(impact.title);
    page.paragraph(impact.view_note);
    write_counts(page, impact);
    write_changed(page, impact);
    write_same(page, impact);
    write_refused(page, impact);
    write_differences(page, impact);
    page.blank();
    page.paragraph(impact.view_note);
    return std::move(page).take();
}

} // namespace coprod
