// The rows and the charters in an order of their own, and how they are named.
#include <algorithm>
#include <set>
#include <tuple>

#include <fmt/format.h>

#include "report/words.h"
#include "workstream/parts.h"

namespace coprod {

namespace {

/// What tells charters apart and puts them in order: first how many projects each has judged.
bool charter_before(const CharterRows& a, const CharterRows& b) {
    if (a.rows.size() != b.rows.size())
        return a.rows.size() > b.rows.size();
    const auto words = [](const CharterRows& charter) {
        const CharterWords& of = *charter.words;
        return std::tie(of.title, of.version, of.id, of.sha256);
    };
    return words(a) < words(b);
}

std::string charter_name(const CharterWords& words) {
    const std::string& title = words.title.empty() ? words.id : words.title;
    const std::string name = title.empty() ? "A charter without a name" : title;
    return words.version.empty() ? name : fmt::format("{}, version {}", name, words.version);
}

/// Charters that share title and version are told apart by what is left.
void name_charters(std::vector<CharterRows>& charters) {
    std::multiset<std::string> names;
    for (const CharterRows& charter : charters)
        names.insert(charter_name(*charter.words));
    for (CharterRows& charter : charters) {
        const CharterWords& words = *charter.words;
        charter.name = charter_name(words);
        if (names.count(charter.name) > 1)
            charter.name +=
                fmt::format(" ({}, with the text {})", words.id, words.sha256.substr(0, 12));
    }
}

/// By file, then by its bytes; the rest decides only between files that have both in common.
bool row_before(const Gathered& gathered, const Row& a, const Row& b) {
    for (std::size_t i = 0; i < RowTexts::count; ++i)
        if (const auto which = static_cast<RowText>(i); a.text(which) != b.text(which))
            return a.text(which) < b.text(which);
    if (a.status != b.status || a.date != b.date || a.view != b.view)
        return std::tie(a.status, a.date, a.view) < std::tie(b.status, b.date, b.view);
    if (a.charter != b.charter) {
        const auto& charters = gathered.charters();
        const auto words = [&](const Row& row) {
            const CharterWords& of = charters[row.charter];
            return std::tie(of.title, of.version, of.id, of.sha256);
        };
        return words(a) < words(b);
    }
    return std::tie(a.verdict, a.gates, a.values, a.commitments, a.to_mark, a.to_conditions) <
           std::tie(b.verdict, b.gates, b.values, b.commitments, b.to_mark, b.to_conditions);
}

std::vector<CharterRows> by_charter(const Gathered& gathered, const RowList& rows) {
    std::vector<CharterRows> charters(gathered.charters().size());
    for (std::size_t i = 0; i < charters.size(); ++i)
        charters[i].words = &gathered.charters()[i];
    for (const Row* row : rows)
        if (row->assessed())
            charters[row->charter].rows.push_back(row);
    std::erase_if(charters, [](const CharterRows& charter) { return charter.rows.empty(); });
    std::sort(charters.begin(), charters.end(), charter_before);
    name_charters(charters);
    return charters;
}

} // namespace

WorkstreamContext in_order(const Gathered& gathered, const WorkstreamOptions& options) {
    WorkstreamContext context{options, {}, {}, View::everyone};
    context.rows.reserve(gathered.rows().size());
    for (const Row& row : gathered.rows()) {
        context.rows.push_back(&row);
        if (row.view == View::panel)
            context.view = View::panel;
    }
    std::sort(context.rows.begin(), context.rows.end(),
              [&](const Row* a, const Row* b) { return row_before(gathered, *a, *b); });
    context.charters = by_charter(gathered, context.rows);
    return context;
}

std::string project_title(const Row& row) {
    for (const RowText which : {RowText::title, RowText::id})
        if (!row.text(which).empty())
            return std::string(row.text(which));
    return std::string(row.text(RowText::file));
}

std::string project_name(const Row& row) {
    const std::string_view organisation = row.text(RowText::organisation);
    return organisation.empty() ? project_title(row)
                                : fmt::format("{} ({})", project_title(row), organisation);
}

std::string projects(std::size_t count) {
    return count_of(count, "project", "projects");
}

std::vector<std::string> titles(const WordList& words, const std::vector<std::uint16_t>& numbers) {
    std::vector<std::string> found;
    for (const std::uint16_t number : numbers)
        found.push_back(words[number].title.empty() ? words[number].id : words[number].title);
    return found;
}

std::vector<std::size_t> ranks(const WordList& words) {
    const auto order = words.in_order();
    std::vector<std::size_t> ranks(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

std::size_t place_of(std::uint16_t number, const std::vector<std::size_t>& ranks) {
    return number < ranks.size() ? ranks[number] : ranks.size();
}

} // namespace coprod
