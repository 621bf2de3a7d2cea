#include "compare/pair_up.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "report/words.h"

namespace coprod {

namespace {

/// By what a project is found on the other side; the first says whether it is the file's name.
using Name = std::pair<bool, std::string>;
using ByName = std::map<Name, std::vector<const Result*>>;

/// The name of a file without its folder and without its ending.
std::string plain_name(std::string_view file) {
    file.remove_prefix(std::min(file.rfind('/') + 1, file.size()));
    for (const std::string_view ending : {".yaml", ".yml"})
        if (file.ends_with(ending))
            file.remove_suffix(ending.size());
    return std::string(file);
}

bool is_assessed(const Result& result) {
    return result.status == ResultStatus::assessed;
}

Name name_of(const Result& result) {
    const std::string& id = result.report.project.id;
    return id.empty() ? Name{true, plain_name(result.file)} : Name{false, id};
}

ByName by_name(const ComparedSide& side) {
    ByName names;
    for (const Result& result : side.results)
        if (is_assessed(result))
            names[name_of(result)].push_back(&result);
    return names;
}

std::string in_words(const Result& result) {
    return fmt::format("{} ({})", result.report.title, result.file);
}

/// Whether a file of that name on the other side was not assessed, or has an id where this one has
/// none, so that the project may well stand there too.
std::string may_stand_in(const Result& result, const ComparedSide& other) {
    for (const Result& candidate : other.results)
        if (!is_assessed(candidate) && plain_name(candidate.file) == plain_name(result.file))
            return fmt::format("; the file of the same name on the other side, {}, could not be "
                               "judged",
                               candidate.file);
    for (const Result& candidate : other.results)
        if (is_assessed(candidate) && plain_name(candidate.file) == plain_name(result.file) &&
            candidate.report.project.id.empty() != result.report.project.id.empty())
            return fmt::format(
                "; a file of the same name stands on the other side, {}, {}", candidate.file,
                candidate.report.project.id.empty() ? "without an id" : "with an id");
    return {};
}

/// One side's projects against the other's: what stands twice, and what stands there alone.
void add_alone(const ByName& names, const ByName& others, const ComparedSide& other, bool after,
               Comparisons& all) {
    for (const auto& [name, results] : names) {
        if (results.size() > 1) {
            ComparedTwice twice{after, name.second, {}, {}};
            for (const Result* result : results)
                twice.files.push_back(result->file);
            std::sort(twice.files.begin(), twice.files.end());
            if (const auto opposite = others.find(name); opposite != others.end())
                for (const Result* result : opposite->second)
                    twice.others.push_back(result->file);
            std::sort(twice.others.begin(), twice.others.end());
            all.twice.push_back(std::move(twice));
        } else if (!others.contains(name)) {
            (after ? all.only_after : all.only_before)
                .push_back(in_words(*results.front()) + may_stand_in(*results.front(), other));
        }
    }
}

void add_not_read(const ComparedSide& side, bool after, Comparisons& all) {
    for (const Result& result : side.results)
        if (!is_assessed(result))
            all.not_read.push_back(
                {after, result.file,
                 result.status == ResultStatus::refused ? "has mistakes in it"
                                                        : "could not be read",
                 result.mistakes.empty() ? std::string() : result.mistakes.front().message});
}

bool is_one_project(const ComparedSide& side) {
    return side.one_file && side.results.size() == 1 && is_assessed(side.results.front());
}

void add_pairs(const ComparedSide& before, const ComparedSide& after, const KnownCharters& known,
               Comparisons& all) {
    if (is_one_project(before) && is_one_project(after)) {
        all.pairs.push_back(compare_results(before.results.front(), after.results.front(), known));
        return;
    }
    const ByName earlier = by_name(before);
    const ByName later = by_name(after);
    add_alone(earlier, later, after, false, all);
    add_alone(later, earlier, before, true, all);
    for (const auto& [name, results] : later) {
        const auto found = earlier.find(name);
        if (found != earlier.end() && results.size() == 1 && found->second.size() == 1)
            all.pairs.push_back(compare_results(*found->second.front(), *results.front(), known));
    }
}

/// Projects of one title are told apart by their ids, or by their files where they have none.
void tell_apart(Comparisons& all) {
    std::map<std::string, std::size_t> counts;
    for (const Comparison& pair : all.pairs)
        ++counts[pair.after.title];
    for (Comparison& pair : all.pairs) {
        ComparedReport& shown = pair.after;
        if (counts[shown.title] > 1)
            shown.title +=
                fmt::format(" ({})", shown.project_id.empty() ? shown.file : shown.project_id);
    }
}

void in_order(Comparisons& all) {
    std::sort(all.pairs.begin(), all.pairs.end(), [](const Comparison& a, const Comparison& b) {
        return std::tie(a.after.title, a.after.project_id, a.after.file) <
               std::tie(b.after.title, b.after.project_id, b.after.file);
    });
    std::sort(all.only_before.begin(), all.only_before.end());
    std::sort(all.only_after.begin(), all.only_after.end());
    std::sort(all.not_read.begin(), all.not_read.end(),
              [](const ComparedNotRead& a, const ComparedNotRead& b) {
                  return std::tie(a.after, a.file, a.mistake) <
                         std::tie(b.after, b.file, b.mistake);
              });
}

View view_of(const ComparedSide& before, const ComparedSide& after) {
    for (const ComparedSide* side : {&before, &after})
        for (const Result& result : side->results)
            if (result.report.view == View::panel)
                return View::panel;
    return View::everyone;
}

/// What is said of single pairs is said once, on top, also where only one pair was found.
void add_notes(Comparisons& all) {
    std::map<std::string, std::size_t> counts;
    std::vector<std::string> in_turn;
    for (const Comparison& pair : all.pairs)
        for (const std::string& note : pair.notes)
            if (++counts[note] == 1)
                in_turn.push_back(note);
    for (const std::string& note : in_turn) {
        const std::size_t count = counts[note];
        all.notes.push_back(count == all.pairs.size() ? note
                                                      : fmt::format("For {} of {} projects: {}",
                                                                    count, all.pairs.size(), note));
    }
}

} // namespace

Comparisons compare_sides(const ComparedSide& before, const ComparedSide& after,
                          const KnownCharters& known) {
    Comparisons all;
    all.view = view_of(before, after);
    all.title = "Co-production: what changed";
    all.view_note =
        all.view == View::panel
            ? "This comparison is for the panel only, and not for publication."
            : "This comparison can be published. It is made from what the two public reports may "
              "show, and from nothing else.";
    all.before = before.name;
    all.after = after.name;
    add_not_read(before, false, all);
    add_not_read(after, true, all);
    add_pairs(before, after, known, all);
    tell_apart(all);
    in_order(all);
    add_notes(all);
    return all;
}

} // namespace coprod
