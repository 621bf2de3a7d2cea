// What a table of members is made of. The writer, the reader and the schema of results all walk the
// same rows, so that a new field costs one row and cannot be forgotten by one of them. The
// deduction guides are for Clang before 17, which finds none for aggregates by itself.
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "coprod/date.h"

namespace coprod {

/// When a key is written, and so when a reader may count on it.
enum class Stands {
    always,            ///< in every object of its kind
    assessed,          ///< in the result of every file that was assessed, and in no other
    assessed_or_known, ///< in that of every file that was assessed, in others where it is known
    known, ///< left out where there is nothing to say: an empty text, list or part, 0, nothing
};

/// True for what every assessed result has and others need not have.
constexpr bool needs_assessed(Stands stands) {
    return stands == Stands::assessed || stands == Stands::assessed_or_known;
}

/// Leads from a structure through one of its members to a member of that one.
template <typename Outer, typename Inner>
struct Inside {
    Outer outer;
    Inner inner;

    constexpr auto& operator()(auto& owner) const {
        return std::invoke(inner, std::invoke(outer, owner));
    }
};
template <typename Outer, typename Inner>
Inside(Outer, Inner) -> Inside<Outer, Inner>;

/// Leads from a structure to itself.
struct Itself {
    constexpr auto& operator()(auto& owner) const { return owner; }
};

/// A key with a value of its own: a text, a number, yes or no, a word, a date, a structure, a list.
template <typename Get>
struct Member {
    std::string_view key;
    Get get;
    Stands stands = Stands::always;
    std::string_view words; ///< what it is, a sentence
};
template <typename Get>
Member(std::string_view, Get, Stands, std::string_view) -> Member<Get>;

/// A key with an object whose rows are taken from the same or a larger structure.
template <typename Get, typename Rows>
struct Part {
    std::string_view key;
    Get get; ///< leads to what `rows` are about
    Stands stands = Stands::always;
    std::string_view words;
    Rows rows;
};
template <typename Get, typename Rows>
Part(std::string_view, Get, Stands, std::string_view, Rows) -> Part<Get, Rows>;

/// A key with a text that the program says of itself; it is asked for and then passed over.
struct ProgramText {
    std::string_view key;
    std::string_view text;
    std::string_view words;
    static constexpr Stands stands = Stands::always;
};

/// A key with the ids of things that stand whole in the list of a SharedList.
template <typename Get>
struct Ids {
    std::string_view key;
    Get get; ///< leads to a list of structures with an `id`
    Stands stands = Stands::always;
    std::string_view words;
};
template <typename Get>
Ids(std::string_view, Get, Stands, std::string_view) -> Ids<Get>;

/// A key with each thing that a list's items name by Ids, once, in the order of first naming.
/// Things of one id are one thing.
template <typename Holders, typename Items>
struct SharedList {
    std::string_view key;
    Holders holders; ///< leads to the list of those that name things
    Items items;     ///< leads from one of those to its things
    Stands stands = Stands::always;
    std::string_view words;
};
template <typename Holders, typename Items>
SharedList(std::string_view, Holders, Items, Stands, std::string_view)
    -> SharedList<Holders, Items>;

/// The whole of what a SharedList leads to: each item once.
template <typename Owner, typename Holders, typename Items>
auto distinct(const Owner& owner, const SharedList<Holders, Items>& list) {
    using Item = typename std::decay_t<decltype(std::invoke(
        list.items, std::invoke(list.holders, owner).front()))>::value_type;
    std::vector<const Item*> found;
    for (const auto& holder : std::invoke(list.holders, owner))
        for (const Item& item : std::invoke(list.items, holder)) {
            bool known = false;
            for (const Item* other : found)
                known = known || other->id == item.id;
            if (!known)
                found.push_back(&item);
        }
    return found;
}

/// The table of a structure: its `title` and `words`, and `rows`, a tuple of the rows above.
template <typename Owner>
struct Form;

template <typename Owner>
concept HasForm = requires {
    Form<Owner>::rows;
};

/// An enumeration's values with the words that stand for them: `all`, an array of pairs.
template <typename Enumeration>
struct Words;

template <typename Enumeration>
concept HasWords = std::is_enum_v<Enumeration> && requires {
    Words<Enumeration>::all;
};

template <typename Value>
inline constexpr bool is_vector = false;
template <typename Item>
inline constexpr bool is_vector<std::vector<Item>> = true;

template <typename Value>
inline constexpr bool is_optional = false;
template <typename Item>
inline constexpr bool is_optional<std::optional<Item>> = true;

template <typename Value>
concept Number = std::is_integral_v<Value> && !std::is_same_v<Value, bool>;

/// The largest number that results hold: JSON's readers keep every whole number up to 2^53 exactly.
template <Number Value>
inline constexpr std::uint64_t largest_held =
    std::min<std::uint64_t>(std::numeric_limits<Value>::max(), (std::uint64_t{1} << 53U) - 1);

template <typename Owner, typename... Rows>
bool all_say_nothing(const Owner& owner, const std::tuple<Rows...>& rows);

/// True for what a row that stands where it is `known` leaves out; a choice, a day, yes and no
/// always say something.
template <typename Value>
bool says_nothing(const Value& value) {
    if constexpr (is_optional<Value>)
        return !value.has_value();
    else if constexpr (Number<Value>)
        return value == 0;
    else if constexpr (HasForm<Value>)
        return all_say_nothing(value, Form<Value>::rows);
    else if constexpr (requires { value.empty(); })
        return value.empty();
    else
        return false;
}

/// True for a row that has nothing to say of its owner.
template <typename Row, typename Owner>
bool row_says_nothing(const Row& row, const Owner& owner) {
    if constexpr (std::is_same_v<Row, ProgramText>)
        return row.text.empty();
    else if constexpr (requires { row.rows; })
        return all_say_nothing(std::invoke(row.get, owner), row.rows);
    else if constexpr (requires { row.holders; })
        return distinct(owner, row).empty();
    else
        return says_nothing(std::invoke(row.get, owner));
}

/// True where every row has nothing to say.
template <typename Owner, typename... Rows>
bool all_say_nothing(const Owner& owner, const std::tuple<Rows...>& rows) {
    return std::apply([&](const Rows&... row) { return (row_says_nothing(row, owner) && ...); },
                      rows);
}

} // namespace coprod
