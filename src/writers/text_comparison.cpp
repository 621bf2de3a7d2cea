// The order of the sections of a comparison.
#include "writers/text_comparison.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_comparison_sections.h"

namespace coprod {

namespace {

void write_pair(const PairPage& at, const Comparison& pair) {
    write_pair_verdict(at, pair);
    write_pair_gates(at, pair);
    write_pair_gaps(at, pair);
    write_pair_commitments(at, pair);
    write_pair_ladder(at, pair);
    write_pair_statements(at, pair);
    write_pair_indicators(at, pair);
}

void write_alone(TextPage& page, const Comparison& pair) {
    write_pair({page, true}, pair);
}

void write_many(TextPage& page, const Comparisons& all) {
    write_overview(page, all);
    write_not_compared(page, all);
    for (const Comparison& pair : all.pairs) {
        if (pair.unchanged_in_all())
            continue;
        page.heading(pair.after.title);
        write_notes(page, pair.notes, all.notes);
        write_pair({page, false}, pair);
    }
}

/// One project, and nothing beside it that was not compared.
bool is_alone(const Comparisons& all) {
    return all.pairs.size() == 1 && all.only_before.empty() && all.only_after.empty() &&
           all.twice.empty() && all.not_read.empty();
}

} // namespace

void PairPage::part(std::string_view heading) const {
    if (alone)
        page.heading(heading);
    else
        page.subheading(heading, 0);
}

std::string_view change_words(Change change) {
    switch (change) {
    case Change::better:
        return "better than before";
    case Change::worse:
        return "worse than before";
    case Change::same:
        return "the same as before";
    case Change::known_otherwise:
        return "neither better nor worse";
    case Change::not_comparable:
        break;
    }
    return "not comparable";
}

std::string arrow(const std::string& before, const std::string& after) {
    return before == after ? after : fmt::format("{} -> {}", before, after);
}

void write_notes(TextPage& page, const std::vector<std::string>& notes,
                 const std::vector<std::string>& said) {
    for (const std::string& note : notes) {
        if (std::find(said.begin(), said.end(), note) != said.end())
            continue;
        page.blank();
        page.item("", "Please note:", note, 0, Tone::strong);
    }
}

std::string write_comparisons(const Comparisons& all, const TextStyle& style) {
    const bool panel = all.view == View::panel;
    TextPage page(style.width, style.colour, panel ? "Panel only, not for publication." : "");
    const bool alone = is_alone(all);
    page.title(alone ? all.pairs.front().after.title + ": what changed" : all.title);
    page.paragraph(all.view_note);
    write_notes(page, alone ? all.pairs.front().notes : all.notes, {});
    if (alone)
        write_alone(page, all.pairs.front());
    else
        write_many(page, all);
    page.blank();
    page.paragraph(all.view_note);
    return std::move(page).take();
}

} // namespace coprod
