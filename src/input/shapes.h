// What may stand behind a key: the other half of a field's description, from which templates, the
// web form, schemas and explanations are made. Each reader of a value has its shape beside it.
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace coprod {

struct Field;

/// The lists of names that a field can refer to.
enum class Names {
    none,
    group,
    people_kind,
    evidence_kind,
    level,
    rung,
    stage,
    say,
    record,
    commitment,
    statement,
    outcome,
    band,
    engagement,
    document,
    priority,
    plan_question,
    review_question,
    readiness_question,
    embedding,
    principle,
    agreement,
    monitoring,
    value,
    gate,
    part,
    how_many, // keep last
};

/// One way to write a value. Everything in it lives as long as the program.
struct Shape {
    enum class Kind {
        text,
        id,        ///< a short name that the file chooses: see is_plain_id
        number,    ///< a whole one, from `least` to `most`
        day,       ///< 2025-06-10
        month,     ///< 2025-06
        word,      ///< one of `words`
        name,      ///< one of a list of names: `names`, or the field's where that is none
        reference, ///< text in a form of its own that names something else, such as a.b.c
        list,      ///< of `item`
        map,       ///< with the keys that `fields` lists
        named_map, ///< keys from `names` (the field's where that is none), behind each an `item`;
                   ///< and the keys that `fields` lists, where there are such
        own_map,   ///< keys that the file chooses itself (each an id, or any text where
                   ///< `any_keys` says so), behind each an `item`
        any_of,    ///< one of `ways`; the first is the usual one
    };

    Kind kind = Kind::text;
    Names names = Names::none;
    std::span<const std::string_view> words = {};
    std::span<const std::string_view> also = {}; ///< other spellings of `words` that are read
    int least = 0;
    int most = 0;
    std::span<const Field> (*fields)() = nullptr;
    const Shape* item = nullptr;
    std::span<const Shape* const> ways = {};
    bool any_keys = false;
};

/// The largest whole number that a file can hold.
inline constexpr int largest_number = 1'000'000;

inline constexpr std::array<std::string_view, 2> yes_no_words{"yes", "no"};
inline constexpr std::array<std::string_view, 4> yes_no_capitals{"Yes", "No", "YES", "NO"};

inline constexpr Shape text_shape{.kind = Shape::Kind::text};
inline constexpr Shape id_shape{.kind = Shape::Kind::id};
inline constexpr Shape number_shape{.kind = Shape::Kind::number, .most = largest_number};
inline constexpr Shape day_shape{.kind = Shape::Kind::day};
inline constexpr Shape yes_no_shape{
    .kind = Shape::Kind::word, .words = yes_no_words, .also = yes_no_capitals};
inline constexpr Shape name_shape{.kind = Shape::Kind::name};
inline constexpr Shape texts_shape{.kind = Shape::Kind::list, .item = &text_shape};
inline constexpr Shape names_list_shape{.kind = Shape::Kind::list, .item = &name_shape};
inline constexpr std::array<const Shape*, 2> names_ways{&names_list_shape, &name_shape};
/// A list of names, or one name alone.
inline constexpr Shape names_shape{.kind = Shape::Kind::any_of, .ways = names_ways};

} // namespace coprod
