// The sections that are told in a charter's words: grid, commitments, outcomes, who was missed,
// claims and numbers.
#include <algorithm>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_workstream_sections.h"
#include "writers/workstream_words.h"

namespace coprod {

namespace {

bool has_projects(const WorkstreamGrid& grid) {
    for (const auto& line : grid.cells)
        for (const auto& cell : line)
            if (!cell.empty())
                return true;
    return false;
}

/// "Collaboration, at the level “Strategic”: 3 projects"
std::string cell_words(const WorkstreamGrid& grid, std::size_t tier, std::size_t level) {
    const bool no_tier = tier == grid.tiers.size();
    const bool no_level = level == grid.levels.size();
    if (no_tier && no_level)
        return "In no cell, as no level is given and the records carry no tier";
    if (no_tier)
        return fmt::format("In no cell, as the records carry no tier (level: {})",
                           inside(grid.levels[level]));
    if (no_level)
        return fmt::format("In no cell, as no level is given ({})", inside(grid.tiers[tier]));
    return fmt::format("{}, {} level", grid.tiers[tier], inside(grid.levels[level]));
}

void write_cell(TextPage& page, const WorkstreamGrid& grid, std::size_t tier, std::size_t level) {
    const auto& names = grid.cells[tier][level];
    if (names.empty())
        return;
    page.subheading(fmt::format("{}: {}", cell_words(grid, tier, level), projects_of(names.size())),
                    0);
    write_names(page, names, ListLimits::cell, "the grid’s table", 0);
}

/// The cells of the grid, then those who stand in none of them.
void write_cells(TextPage& page, const WorkstreamGrid& grid) {
    for (std::size_t tier = 0; tier < grid.tiers.size(); ++tier)
        for (std::size_t level = 0; level < grid.levels.size(); ++level)
            write_cell(page, grid, tier, level);
    for (std::size_t tier = 0; tier < grid.tiers.size(); ++tier)
        write_cell(page, grid, tier, grid.levels.size());
    for (std::size_t level = 0; level <= grid.levels.size(); ++level)
        write_cell(page, grid, grid.tiers.size(), level);
}

std::string empty_cells(const WorkstreamGrid& grid) {
    std::vector<std::string> empty;
    for (std::size_t tier = 0; tier < grid.tiers.size(); ++tier)
        for (std::size_t level = 0; level < grid.levels.size(); ++level)
            if (grid.cells[tier][level].empty())
                empty.push_back(cell_words(grid, tier, level));
    if (empty.empty())
        return {};
    if (empty.size() == grid.tiers.size() * grid.levels.size())
        return "No project stands in a cell of the grid yet.";
    return fmt::format("No project stands at {}.", fmt::format("{}", fmt::join(empty, "; ")));
}

void write_one(TextPage& page, std::size_t number, const WorkstreamCommitment& commitment) {
    const std::string marker = fmt::format("{}. ", number);
    const std::size_t indent = marker.size();
    page.blank();
    page.item(marker, in_curly_quotes(commitment.wording), "", 0, Tone::strong);
    page.field(fmt::format("Not confirmed in {} of {}", commitment.missed(),
                           projects_of(commitment.projects())),
               strengths_of(commitment), indent);
    page.field(commitment.values.size() == 1 ? "Value" : "Values",
               fmt::format("{}", fmt::join(commitment.values, "; ")), indent);
    page.field("Source", commitment.source, indent);
    page.field("Together", commitment.together, indent);
}

void write_part_commitments(TextPage& page, const WorkstreamPart& part) {
    const auto missed = static_cast<std::size_t>(
        std::count_if(part.commitments.begin(), part.commitments.end(),
                      [](const auto& commitment) { return commitment.missed() > 0; }));
    if (missed == 0) {
        page.paragraph("Every commitment is confirmed in every project.");
        return;
    }
    page.paragraph("A commitment is confirmed where families’ own records or answers say so. These "
                   "are the ones that most projects cannot show in that way yet.");
    const std::size_t shown = std::min(missed, ListLimits::commitments);
    for (std::size_t i = 0; i < shown; ++i)
        write_one(page, i + 1, part.commitments[i]);
    if (shown == missed)
        return;
    page.blank();
    page.paragraph(fmt::format("{} more are not confirmed in some project; all of them stand in "
                               "the table of commitments.",
                               missed - shown));
}

void write_hanging(TextPage& page, const WorkstreamOutcome& outcome, std::size_t all) {
    page.paragraph(fmt::format(
        "It hangs on values of which at least one is not passed in {} of {}:", outcome.projects,
        projects_of(all)));
    for (const WorkstreamServingValue& value : outcome.values)
        page.item("- ", value.title + ":", serving_words(value), 0);
}

void write_part_outcomes(TextPage& page, const WorkstreamPart& part) {
    page.paragraph("This does not say how children and young people feel. It shows which values "
                   "each outcome depends on, and where these are not met yet.");
    bool any = false;
    for (const WorkstreamOutcome& outcome : part.outcomes) {
        if (!is_open(outcome))
            continue;
        any = true;
        page.subheading(outcome.title, 0);
        if (outcome.projects == 0)
            page.paragraph(not_known_words(outcome));
        else
            write_hanging(page, outcome, part.projects);
    }
    if (!any)
        page.paragraph("Every value that serves one of them is passed in every project.");
}

void write_kind(TextPage& page, const WorkstreamMissed& missed) {
    page.item("- ", fmt::format("{}: in {}.", capital(missed.kind), projects_of(missed.projects)),
              hows_of(missed), 0, Tone::strong);
    page.field("What to do", missed.to_do, 2);
}

void write_claim_table(TextPage& page, const WorkstreamClaimed& claimed) {
    TextTable table{{"Claimed", "Recorded for certain", "Projects"}, {}, 0};
    for (const WorkstreamClaim& claim : claimed.claims) {
        bool first = true;
        for (std::size_t rung = 0; rung < claim.recorded.size(); ++rung) {
            if (claim.recorded[rung] == 0)
                continue;
            table.rows.push_back({first ? claim.claimed : std::string(), claimed.rungs[rung],
                                  std::to_string(claim.recorded[rung])});
            first = false;
        }
    }
    page.blank();
    page.table(table, 0);
    page.blank();
}

void write_part_claimed(TextPage& page, const WorkstreamClaimed& claimed) {
    page.paragraph("The rung that a project says it reached, beside the rung that its records "
                   "carry for certain. A record that was never written down cannot carry a rung.");
    write_claim_table(page, claimed);
    const auto line = [&page](const char* label, std::size_t count) {
        page.item("- ", std::string(label) + ":", projects_of(count) + ".", 0);
    };
    line("Where they say", claimed.where_they_say);
    line("Above what they say", claimed.above);
    line("Not known yet, as something is blank that could show it", claimed.may_still_reach);
    line("One rung below", claimed.one_below);
    line("Two rungs or more below", claimed.more_below);
    if (claimed.far.empty())
        return;
    page.subheading("Two rungs or more below what is claimed", 0);
    write_names(page, claimed.far, ListLimits::names, "the summary file", 0);
}

} // namespace

void write_grid(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Engagement and level",
        [](const WorkstreamPart& part) { return part.grid && has_projects(*part.grid); },
        [&](const WorkstreamPart& part) {
            page.paragraph(
                "Where the projects stand in the grid of the engagement model against the levels "
                "of co-production. The tier is what the records carry, not what was planned.");
            write_cells(page, *part.grid);
            page.blank();
            page.paragraph(empty_cells(*part.grid));
        });
}

void write_commitments(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Commitments most often missed",
        [](const WorkstreamPart& part) { return !part.commitments.empty(); },
        [&](const WorkstreamPart& part) { write_part_commitments(page, part); });
}

void write_outcomes(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Outcomes for children and young people",
        [](const WorkstreamPart& part) { return !part.outcomes.empty(); },
        [&](const WorkstreamPart& part) { write_part_outcomes(page, part); });
}

void write_missed(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Who has been missed",
        [](const WorkstreamPart& part) {
            return part.claimed || !part.missed.empty() || !part.indicators.empty();
        },
        [&](const WorkstreamPart& part) {
            if (part.missed.empty())
                page.paragraph("By the records, no kind of people whose project it is was missed.");
            else
                page.paragraph("By the records alone: people who were there, and whom nobody wrote "
                               "down, are counted as missed too.");
            for (const WorkstreamMissed& missed : part.missed)
                write_kind(page, missed);
        });
}

void write_claimed(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Claimed and recorded",
        [](const WorkstreamPart& part) { return part.claimed.has_value(); },
        [&](const WorkstreamPart& part) { write_part_claimed(page, *part.claimed); });
}

void write_workstream_flags(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Worth asking about",
        [](const WorkstreamPart& part) { return !part.flags.empty(); },
        [&](const WorkstreamPart& part) {
            page.paragraph("These change no verdict, and often have a good reason: a question "
                           "brings it out. What rests on small numbers of people is not counted "
                           "in public.");
            for (const WorkstreamFlag& flag : part.flags) {
                page.item("- ", flag.title + ":", fmt::format("in {}.", projects_of(flag.projects)),
                          0);
                write_names(page, flag.names, ListLimits::names, "the projects’ own reports", 2);
            }
        });
}

void write_workstream_indicators(TextPage& page, const Workstream& report) {
    for_each_part(
        page, report, "Numbers to look at from year to year",
        [](const WorkstreamPart& part) { return !part.indicators.empty(); },
        [&](const WorkstreamPart& part) {
            page.paragraph("They come from the records alone, and change no verdict.");
            std::vector<std::string> silent;
            for (const WorkstreamIndicator& indicator : part.indicators)
                if (indicator.projects > 0)
                    page.item("- ", indicator.title + ":", indicator.text, 0);
                else
                    silent.push_back(indicator.title);
            if (!silent.empty())
                page.paragraph(fmt::format("No project’s records say anything yet about: {}.",
                                           fmt::join(silent, "; ")));
        });
}

} // namespace coprod
