// How differences between two charters are found and gathered; charter_differences.cpp says of
// what.
#pragma once

#include <array>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "compare/item_texts.h"
#include "coprod/comparison.h"
#include "report/words.h"

namespace coprod {

using GateKinds = std::span<const GateKind>;

/// Which kinds of gate a part of a charter decides.
namespace decides {
inline constexpr std::array<GateKind, 0> nothing{};
inline constexpr std::array forms{GateKind::forms};
inline constexpr std::array values{GateKind::values};
inline constexpr std::array ladder{GateKind::ladder};
inline constexpr std::array statements{GateKind::statements};
inline constexpr std::array heard{GateKind::heard};
inline constexpr std::array what_is_said{GateKind::values, GateKind::statements};
inline constexpr std::array records{GateKind::values, GateKind::ladder};
inline constexpr std::array people{GateKind::values, GateKind::ladder, GateKind::statements};
inline constexpr std::array answers{GateKind::forms, GateKind::values};
inline constexpr std::array what_was_done{GateKind::ladder, GateKind::heard};
} // namespace decides

/// The two charters and what was found so far.
struct DifferenceList {
    const Charter& then;
    const Charter& now;
    std::vector<CharterDifference> found = {};

    /// The ids of the gates of these kinds in either charter, in the order of the new one.
    [[nodiscard]] std::vector<std::string> gates_of(GateKinds kinds) const;
    /// Something that touches every project.
    void add_of_all(std::string_view part, std::string what, GateKinds kinds);
    /// Something that touches the projects with a gap of that id.
    void add(std::string_view part, const std::string& id, std::string what, GateKinds kinds);
};

/// The ids of those of a list that the positions name.
template <typename Items>
[[nodiscard]] std::set<std::string> ids_at(const Items& items, const std::vector<Index>& which) {
    std::set<std::string> ids;
    for (const Index i : which)
        ids.insert(items[i].id);
    return ids;
}

/// The ids that only the first set has, each in quotation marks: "“be-open” and “be-kind”".
[[nodiscard]] std::string only_in(const std::set<std::string>& one,
                                  const std::set<std::string>& other);

template <typename Items>
[[nodiscard]] auto* found_by_id(Items& items, std::string_view id) {
    for (auto& item : items)
        if (item.id == id)
            return &item;
    return static_cast<decltype(&items.front())>(nullptr);
}

/// What it is called where it differs: its name, and its wording where the name says it all.
template <typename Item>
[[nodiscard]] std::string name_of_item(const Item& item) {
    if constexpr (requires { item.name(); })
        return in_curly_quotes(item.name());
    else
        return in_curly_quotes(item.title);
}

/// Says which of the texts beside the wording are others than before; they decide nothing.
template <typename Item>
void compare_item_texts(DifferenceList& list, std::string_view part, const Item& then,
                        const Item& now) {
    const ItemTexts before = texts_of_item(then);
    const ItemTexts after = texts_of_item(now);
    std::vector<std::string> others;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (before[i].second != after[i].second)
            others.emplace_back(after[i].first);
    if (!others.empty())
        list.add(part, now.id,
                 fmt::format("{}: another text for {}.", name_of_item(now), join(others)),
                 decides::nothing);
}

/// The ids of one list that the other list has too, in the order in which they stand.
template <typename Items>
[[nodiscard]] std::vector<std::string> shared_ids(const Items& items, const Items& others) {
    std::vector<std::string> ids;
    for (const auto& item : items)
        if (found_by_id(others, item.id) != nullptr)
            ids.push_back(item.id);
    return ids;
}

/// Says so where what both charters have stands in another order; `kinds` are the gates that the
/// order decides.
template <typename Items>
void compare_order(DifferenceList& list, std::string_view part, const Items& then, const Items& now,
                   GateKinds kinds) {
    if (shared_ids(then, now) != shared_ids(now, then))
        list.add_of_all(part, fmt::format("{}: they stand in another order than before.", part),
                        kinds);
}

/// "none", "7"
[[nodiscard]] std::string count_or_none(std::size_t count);

/// Items added, removed, reworded and put in another order; `kinds` are the gates that they decide,
/// `by_order` those that their order decides. `more` is called with each pair of one id.
template <typename Items, typename More>
void compare_lists(DifferenceList& list, std::string_view part, const Items& then, const Items& now,
                   GateKinds kinds, More more, GateKinds by_order = decides::nothing) {
    if (then.empty() && now.empty())
        return;
    if (then.empty() || now.empty()) {
        list.add_of_all(part,
                        fmt::format("{}: {} in the old charter, {} in the new one.", part,
                                    count_or_none(then.size()), count_or_none(now.size())),
                        kinds);
        return;
    }
    for (const auto& item : now) {
        const auto* before = found_by_id(then, item.id);
        if (before == nullptr) {
            list.add(part, item.id, fmt::format("New: {}", sentence(name_of_item(item))), kinds);
            continue;
        }
        if (words_of_item(*before) != words_of_item(item))
            list.add(part, item.id,
                     fmt::format("Reworded: {} now reads {}",
                                 in_curly_quotes(words_of_item(*before)),
                                 sentence(in_curly_quotes(words_of_item(item)))),
                     kinds);
        more(*before, item);
        compare_item_texts(list, part, *before, item);
    }
    for (const auto& item : then)
        if (found_by_id(now, item.id) == nullptr)
            list.add(part, item.id,
                     fmt::format("Not asked any more: {}", sentence(name_of_item(item))), kinds);
    compare_order(list, part, then, now, by_order);
}

template <typename Items>
void compare_lists(DifferenceList& list, std::string_view part, const Items& then, const Items& now,
                   GateKinds kinds) {
    compare_lists(list, part, then, now, kinds, [](const auto&, const auto&) {});
}

void compare_marks(DifferenceList& list);
void compare_charter_ladders(DifferenceList& list);
/// What decides no gate: flags, and texts around the criteria.
void compare_other_texts(DifferenceList& list);

} // namespace coprod
