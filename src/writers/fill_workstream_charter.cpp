// The parts of the page that are told in a charter's words: grid, commitments, outcomes, who was
// missed, claims, numbers and what is worth asking about.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/fill_workstream.h"
#include "writers/outcome_words.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

using Names = std::vector<std::string>;
using Projects = std::vector<const WorkstreamProject*>;

std::size_t place_of(const std::string& word, const Names& words) {
    return static_cast<std::size_t>(std::ranges::find(words, word) - words.begin());
}

/// The listed projects by tier and level, as the grid's cells hold their names.
std::vector<std::vector<Projects>> by_cell(const WorkstreamPart& part, const WorkstreamGrid& grid) {
    std::vector<std::vector<Projects>> cells(grid.tiers.size() + 1,
                                             std::vector<Projects>(grid.levels.size() + 1));
    for (const WorkstreamProject& project : part.listed)
        cells[place_of(project.engagement, grid.tiers)][place_of(project.level, grid.levels)]
            .push_back(&project);
    return cells;
}

void fill_cell(const Names& names, const Projects& projects, ReportLinks links, Filling& cell) {
    cell.flag("any_here", !names.empty());
    cell.text("here", projects_of(names.size()));
    const std::size_t shown = std::min(names.size(), PageLimits::cell);
    // Two levels of one name cannot be told apart in the list; then the names stand without links.
    const bool known = projects.size() == names.size();
    for (std::size_t i = 0; i < shown; ++i) {
        Filling& item = cell.item("in_cell");
        item.text("title", names[i]);
        item.text("link", "");
        if (known)
            fill_project_link(*projects[i], links, item);
        item.text("organisation", known ? projects[i]->organisation : std::string());
    }
    cell.text("cell_more", shown == names.size()
                               ? std::string()
                               : fmt::format("and {} more; all of them stand in the list of "
                                             "all projects.",
                                             names.size() - shown));
}

bool any_in_column(const WorkstreamGrid& grid, std::size_t level) {
    return std::ranges::any_of(grid.cells, [&](const auto& row) { return !row[level].empty(); });
}

bool any_in_row(const std::vector<Names>& row) {
    return std::ranges::any_of(row, [](const Names& names) { return !names.empty(); });
}

std::size_t hundredths(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : 100 * part / whole;
}

/// A bar of four pieces beside each other; what rounding leaves over is the last one's.
void fill_bar(const WorkstreamCommitment& each, Filling& item) {
    const std::size_t all = each.projects();
    const std::size_t confirmed = hundredths(each.confirmed, all);
    const std::size_t documented = hundredths(each.confirmed + each.documented, all);
    const std::size_t described =
        hundredths(each.confirmed + each.documented + each.described, all);
    const auto number = [&item](std::string_view name, std::size_t value) {
        item.number(name, static_cast<long long>(value));
    };
    number("confirmed_width", confirmed);
    number("documented_from", confirmed);
    number("documented_width", documented - confirmed);
    number("described_from", documented);
    number("described_width", described - documented);
    number("not_shown_from", described);
    number("not_shown_width", 100 - described);
    number("confirmed", each.confirmed);
    number("documented", each.documented);
    number("described", each.described);
    number("not_shown", each.not_shown);
    number("all", all);
}

void fill_claim_rows(const WorkstreamClaimed& claimed, Filling& all) {
    for (const WorkstreamClaim& claim : claimed.claims)
        for (std::size_t rung = 0; rung < claim.recorded.size(); ++rung) {
            if (claim.recorded[rung] == 0)
                continue;
            Filling& row = all.item("claims");
            row.text("claimed", claim.claimed);
            row.text("recorded", claimed.rungs[rung]);
            row.number("count", static_cast<long long>(claim.recorded[rung]));
        }
}

} // namespace

void fill_part_grid(const WorkstreamPart& part, ReportLinks links, Filling& item) {
    const bool any = part.grid && !part.listed.empty();
    item.flag("any_grid", any);
    if (!any)
        return;
    const WorkstreamGrid& grid = *part.grid;
    Filling& table = item.part("grid");
    Names levels = grid.levels;
    if (any_in_column(grid, grid.levels.size()))
        levels.emplace_back("No level given");
    table.texts("levels", levels);
    const auto projects = by_cell(part, grid);
    for (std::size_t tier = 0; tier < grid.cells.size(); ++tier) {
        const bool no_tier = tier == grid.tiers.size();
        if (no_tier && !any_in_row(grid.cells[tier]))
            continue;
        Filling& row = table.item("tiers");
        row.text("tier", no_tier ? "No tier in the records" : grid.tiers[tier]);
        for (std::size_t level = 0; level < levels.size(); ++level) {
            Filling& cell = row.item("cells");
            cell.text("level", levels[level]);
            fill_cell(grid.cells[tier][level], projects[tier][level], links, cell);
        }
    }
}

void fill_part_commitments(const WorkstreamPart& part, Filling& item) {
    item.flag("any_commitments", !part.commitments.empty());
    const auto missed = static_cast<std::size_t>(std::ranges::count_if(
        part.commitments, [](const auto& each) { return each.missed() > 0; }));
    item.flag("any_missed_commitments", missed > 0);
    const std::size_t shown = std::min(missed, PageLimits::commitments);
    for (std::size_t i = 0; i < shown; ++i) {
        const WorkstreamCommitment& each = part.commitments[i];
        Filling& row = item.item("commitments");
        row.text("wording", each.wording);
        row.text("missed", fmt::format("Not confirmed in {} of {}", each.missed(),
                                       projects_of(each.projects())));
        row.text("strengths", strengths_of(each));
        row.text("values", joined(each.values, "; "));
        row.flag("one_value", each.values.size() == 1);
        row.text("source", each.source);
        row.text("together", each.together);
        fill_bar(each, row);
    }
    item.text("commitments_more",
              shown == missed ? std::string()
                              : fmt::format("{} more are not confirmed in some project; all of "
                                            "them stand in the table of commitments.",
                                            missed - shown));
}

void fill_part_outcomes(const WorkstreamPart& part, Filling& item) {
    item.flag("any_outcomes", !part.outcomes.empty());
    item.flag("any_open_outcomes", std::ranges::any_of(part.outcomes, is_open));
    for (const WorkstreamOutcome& outcome : part.outcomes) {
        if (!is_open(outcome))
            continue;
        Filling& row = item.item("outcomes");
        row.text("outcome", outcome.title);
        row.flag("hangs", outcome.projects > 0);
        row.text("in", fmt::format("{} of {}", outcome.projects, projects_of(part.projects)));
        row.text("not_known", outcome.projects > 0 ? std::string() : not_known_words(outcome));
        for (const WorkstreamServingValue& value : outcome.values) {
            Filling& serving = row.item("serving");
            serving.text("value", value.title);
            serving.text("words", serving_words(value));
        }
    }
}

void fill_part_missed(const WorkstreamPart& part, Filling& item) {
    item.flag("tells_missed", part.claimed || !part.missed.empty() || !part.indicators.empty());
    item.flag("any_missed", !part.missed.empty());
    for (const WorkstreamMissed& missed : part.missed) {
        Filling& row = item.item("missed_people");
        row.text("kind", capital(missed.kind));
        row.text("in", projects_of(missed.projects));
        row.text("hows", hows_of(missed));
        row.text("to_do", missed.to_do);
    }
}

void fill_part_claimed(const WorkstreamPart& part, Filling& item) {
    item.flag("any_claimed", part.claimed.has_value());
    if (!part.claimed)
        return;
    const WorkstreamClaimed& claimed = *part.claimed;
    Filling& all = item.part("claimed_part");
    const bool any = std::ranges::any_of(claimed.claims, [](const WorkstreamClaim& claim) {
        return std::ranges::any_of(claim.recorded, [](std::size_t count) { return count > 0; });
    });
    all.flag("any_claims", any);
    fill_claim_rows(claimed, all);
    const auto line = [&all](const char* label, std::size_t count) {
        Filling& row = all.item("lines");
        row.text("label", label);
        row.text("in", projects_of(count));
    };
    line("Where they say", claimed.where_they_say);
    line("Above what they say", claimed.above);
    line("Not known yet, as something is blank that could show it", claimed.may_still_reach);
    line("One rung below", claimed.one_below);
    line("Two rungs or more below", claimed.more_below);
    all.flag("any_far", !claimed.far.empty());
    fill_names(all, "far", claimed.far, PageLimits::names, "the summary file");
}

void fill_part_numbers(const WorkstreamPart& part, Filling& item) {
    item.flag("any_indicators", !part.indicators.empty());
    Names silent;
    for (const WorkstreamIndicator& indicator : part.indicators) {
        if (indicator.projects == 0) {
            silent.push_back(indicator.title);
            continue;
        }
        Filling& row = item.item("indicators");
        row.text("indicator", indicator.title);
        row.text("text", indicator.text);
    }
    item.text("silent", joined(silent, "; "));
}

void fill_part_flags(const WorkstreamPart& part, Filling& item) {
    item.flag("any_flags", !part.flags.empty());
    for (const WorkstreamFlag& flag : part.flags) {
        Filling& row = item.item("flags");
        row.text("flag", flag.title);
        row.text("in", projects_of(flag.projects));
        row.flag("any_names", !flag.names.empty());
        fill_names(row, "flag_names", flag.names, PageLimits::names, "the projects’ own reports");
    }
}

} // namespace coprod
