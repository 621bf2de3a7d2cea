// Many projects before and after: the table, and what was not compared.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "report/words.h"
#include "writers/text_comparison_sections.h"

namespace coprod {

namespace {

/// In the order in which the counts are told.
struct Told {
    Change change;
    const char* words;
    const char* short_words; ///< in the table
};

constexpr std::array<Told, 5> told{
    {{Change::better, "Better than before", "better"},
     {Change::same, "The same as before", "the same"},
     {Change::worse, "Worse than before", "worse"},
     {Change::known_otherwise, "Neither better nor worse, since more or less is known", "neither"},
     {Change::not_comparable, "Not comparable", "not comparable"}}};

std::string short_words(Change change) {
    return std::find_if(told.begin(), told.end(),
                        [&](const Told& each) { return each.change == change; })
        ->short_words;
}

void write_counts(TextPage& page, const std::vector<Comparison>& pairs) {
    for (const Told& each : told) {
        const auto count = std::count_if(pairs.begin(), pairs.end(), [&](const Comparison& pair) {
            return pair.verdict == each.change;
        });
        const bool always =
            each.change != Change::not_comparable && each.change != Change::known_otherwise;
        if (count > 0 || always)
            page.item("- ", fmt::format("{}:", each.words), std::to_string(count), 0);
    }
}

void write_list(TextPage& page, std::string_view heading, std::string_view words,
                const std::vector<std::string>& names) {
    if (names.empty())
        return;
    page.subheading(fmt::format("{}: {}", heading, names.size()), 0);
    page.paragraph(words);
    for (const std::string& name : names)
        page.item("- ", "", name, 0);
}

const char* side_words(bool after) {
    return after ? "after" : "before";
}

void write_twice(TextPage& page, const std::vector<ComparedTwice>& twice) {
    if (twice.empty())
        return;
    page.subheading(
        fmt::format("Not compared, as the name stands more than once: {}", twice.size()), 0);
    page.paragraph("Which of them belongs to which cannot be told. Give each project a "
                   "`project.id` of its own, or leave out the one that is not meant.");
    for (const ComparedTwice& each : twice)
        page.item("- ", fmt::format("{} ({}):", each.name, side_words(each.after)),
                  join(each.files) + (each.others.empty()
                                          ? std::string(".")
                                          : "; on the other side " + join(each.others) + "."),
                  0);
}

void write_not_read(TextPage& page, const std::vector<ComparedNotRead>& files) {
    if (files.empty())
        return;
    page.subheading(fmt::format("Files that were not judged: {}", files.size()), 0);
    for (const ComparedNotRead& file : files)
        page.item("- ", fmt::format("{} ({}), {}:", file.file, side_words(file.after), file.what),
                  sentence(file.mistake), 0);
}

/// Whether a number stands on both sides that neither of them shows.
bool hides_a_number(const Comparison& pair) {
    return std::any_of(pair.indicators.begin(), pair.indicators.end(), [](const auto& item) {
        return item.before == item.after && item.change == Change::not_comparable;
    });
}

void write_unchanged(TextPage& page, const std::vector<Comparison>& pairs) {
    std::vector<std::string> names;
    bool hidden = false;
    for (const Comparison& pair : pairs)
        if (pair.unchanged_in_all()) {
            hidden = hidden || hides_a_number(pair);
            names.push_back(fmt::format("{} ({}{})", pair.after.title, pair.after.verdict_title,
                                        pair.same_charter ? "" : ", judged by two charters"));
        }
    write_list(page, "Nothing changed",
               hidden ? "The same verdict, the same gaps and the same numbers as before, as far as "
                        "they are shown:"
                      : "The same verdict, the same gaps and the same numbers as before:",
               names);
    ;
}

} // namespace

void write_overview(TextPage& page, const Comparisons& all) {
    page.heading("Verdicts");
    page.field("Before", all.before, 0);
    page.field("After", all.after, 0);
    if (all.pairs.empty()) {
        page.paragraph("No project stands on both sides, so nothing could be compared.");
        return;
    }
    page.paragraph(fmt::format("{} on both sides.",
                               count_of(all.pairs.size(), "project stands", "projects stand")));
    write_counts(page, all.pairs);
    page.blank();
    TextTable table;
    table.head = {"Project", "Before", "After", "Change"};
    for (const Comparison& pair : all.pairs)
        table.rows.push_back({pair.after.title, pair.before.verdict_title, pair.after.verdict_title,
                              short_words(pair.verdict)});
    page.table(table, 0);
    write_unchanged(page, all.pairs);
}

void write_not_compared(TextPage& page, const Comparisons& all) {
    if (all.only_before.empty() && all.only_after.empty() && all.twice.empty() &&
        all.not_read.empty())
        return;
    page.heading("What was not compared");
    write_list(page, "Only before",
               "These projects stand on the earlier side alone:", all.only_before);
    write_list(page, "Only after", "These projects stand on the later side alone:", all.only_after);
    write_twice(page, all.twice);
    write_not_read(page, all.not_read);
}

} // namespace coprod
