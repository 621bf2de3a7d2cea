// One description of a file format: tables of fields, each with its name, its words and how it is
// read. The readers of charters and submissions are made of these tables; templates, schemas and
// explanations can be too.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

#include "coprod/basics.h"
#include "input/shapes.h"
#include "input/source.h"
#include "input/yaml.h"

namespace coprod {

/// The names that one list holds, for look-up, for "did you mean" and for naming what is allowed.
class Vocabulary {
public:
    /// `noun` is what one of them is called in a message: "rung", "kind of evidence".
    explicit Vocabulary(std::string_view noun = {}) : noun_(noun) {}

    /// Adds a name that must outlive this object; false, and nothing added, where it is there
    /// already.
    bool add(std::string_view name);
    /// A second name for the entry that was added as `index`.
    void add_alias(std::string_view name, Index index);
    /// Every name is accepted and none is resolved: the charter has no such part.
    void accept_all() { open_ = true; }

    [[nodiscard]] bool accepts_all() const { return open_; }
    [[nodiscard]] std::optional<Index> find(std::string_view name) const;
    [[nodiscard]] std::size_t size() const { return names_.size(); }
    [[nodiscard]] std::string_view noun() const { return noun_; }
    [[nodiscard]] std::span<const std::string_view> names() const { return names_; }

private:
    struct Known {
        std::string_view name;
        Index index;
    };

    std::string_view noun_;
    std::vector<std::string_view> names_;
    std::vector<Known> known_;                          ///< the names and the second names
    std::unordered_map<std::string_view, Index> index_; ///< the same, once they are many
    bool open_ = false;

    void know(std::string_view name, Index index);
};

/// What a reader needs beside the value at hand: where to complain, and which names there are.
class Reader {
public:
    explicit Reader(Diagnostics& diagnostics) : diagnostics_(&diagnostics) {}

    [[nodiscard]] Vocabulary& names(Names which);
    [[nodiscard]] const Vocabulary& names(Names which) const;

    void error(std::string_view code, Place place, std::string message, std::string help = {}) {
        diagnostics_->error(code, place, std::move(message), std::move(help));
    }
    void warning(std::string_view code, Place place, std::string message, std::string help = {}) {
        diagnostics_->warning(code, place, std::move(message), std::move(help));
    }
    /// Later messages go to another file's diagnostics (a charter's parts stand in several files).
    void report_to(Diagnostics& diagnostics) { diagnostics_ = &diagnostics; }

    /// The entry that a name stands for; an error with a suggestion where there is none.
    [[nodiscard]] std::optional<Index> resolve(std::string_view name, Place place, Names which);

private:
    Diagnostics* diagnostics_;
    std::array<Vocabulary, static_cast<std::size_t>(Names::how_many)> names_;
    std::array<bool, static_cast<std::size_t>(Names::how_many)> told_{};
};

/// One key of a map: its name, what it is for, what it takes, and how its value is read into the
/// struct that holds it.
struct Field {
    std::string_view name;
    std::string_view words; ///< what to write there, for templates and explanations
    Names names = Names::none;
    bool needed = false;
    void (*read)(void* target, const YamlEntry& entry, const Field& field,
                 Reader& reader) = nullptr;
    const Shape& (*shape)() = nullptr; ///< what `read` accepts; every row has one
    std::string_view example = {};     ///< a made-up value as it is written; may be empty

    /// The same row for a text that is a short name.
    [[nodiscard]] constexpr Field as_id() const {
        Field row = *this;
        row.shape = []() -> const Shape& { return id_shape; };
        return row;
    }

    /// The same row with an example.
    [[nodiscard]] constexpr Field like(std::string_view made_up) const {
        Field row = *this;
        row.example = made_up;
        return row;
    }
};

/// Reads a map's entries into `target`, whose type the table belongs to; unknown, missing and wrong
/// ones are errors.
void read_fields(void* target, const YamlNode& map, std::span<const Field> fields, Reader& reader,
                 std::string_view what);

/// True where the node is a map; an empty node is a blank (false, no error), anything else an
/// error.
[[nodiscard]] bool is_map(const YamlNode& node, Reader& reader, std::string_view what);
/// The same for a list.
[[nodiscard]] bool is_list(const YamlNode& node, Reader& reader, std::string_view what);
/// True where the node is a scalar; an empty node is a blank (false, no error), anything else an
/// error.
[[nodiscard]] bool is_text(const YamlNode& node, Reader& reader, std::string_view what);

/// True for nothing, white space, and a list or a set of keys with nothing in it.
[[nodiscard]] bool is_blank(const YamlNode& node);

/// Of the short names that a file chooses for its own things, in bytes.
inline constexpr std::size_t longest_id = 64;

/// True for lower-case letters, digits, hyphens and underscores, at most 64, starting with a letter
/// or a digit.
[[nodiscard]] bool is_plain_id(std::string_view text);

/// What to write instead of a text that is no plain id, without a full stop: "Use lower-case
/// letters, digits and hyphens, 64 at most, such as `our-forum`".
[[nodiscard]] std::string plain_id_advice(std::string_view text);

/// The same text without white space at its ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// Which of the choices a text is; nothing for a blank, and an error for any other text.
[[nodiscard]] std::optional<Index> read_choice(const YamlNode& node, const Field& field,
                                               Reader& reader,
                                               std::span<const std::string_view> choices);

// What each type of value looks like in a file.
inline const Shape& shape_of(const std::string*) {
    return text_shape;
}
inline const Shape& shape_of(const Text*) {
    return text_shape;
}
inline const Shape& shape_of(const std::optional<DatedAt>*) {
    return day_shape;
}
inline const Shape& shape_of(const int*) {
    return number_shape;
}
inline const Shape& shape_of(const std::size_t*) {
    return number_shape;
}
inline const Shape& shape_of(const std::optional<int>*) {
    return number_shape;
}
inline const Shape& shape_of(const bool*) {
    return yes_no_shape;
}
inline const Shape& shape_of(const YesNo*) {
    return yes_no_shape;
}
inline const Shape& shape_of(const std::optional<Index>*) {
    return name_shape;
}
inline const Shape& shape_of(const std::vector<Index>*) {
    return names_shape;
}
inline const Shape& shape_of(const std::vector<std::string>*) {
    return texts_shape;
}

// How each type of value is read; a blank leaves the value as it is.
void read_value(std::string& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(Text& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::optional<DatedAt>& value, const YamlNode& node, const Field& field,
                Reader& reader);
void read_value(int& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::size_t& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::optional<int>& value, const YamlNode& node, const Field& field,
                Reader& reader);
void read_value(bool& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(YesNo& value, const YamlNode& node, const Field& field, Reader& reader);
void read_value(std::optional<Index>& value, const YamlNode& node, const Field& field,
                Reader& reader);
void read_value(std::vector<Index>& value, const YamlNode& node, const Field& field,
                Reader& reader);
void read_value(std::vector<std::string>& value, const YamlNode& node, const Field& field,
                Reader& reader);

/// A list of records: each item is a map with the fields that fields_of(T*) names.
template <class T>
void read_list(std::vector<T>& value, const YamlNode& node, const Field& field, Reader& reader) {
    if (!is_list(node, reader, field.name))
        return;
    value.reserve(node.items.size());
    for (const YamlNode& item : node.items) {
        T& record = value.emplace_back();
        if constexpr (requires { record.place; })
            record.place = item.place;
        read_fields(&record, item, fields_of(static_cast<T*>(nullptr)), reader, field.name);
    }
}

/// A struct that has a table of fields.
template <class T>
concept HasFields = requires {
    fields_of(static_cast<T*>(nullptr));
};

template <class T>
std::span<const Field> fields_for() {
    return fields_of(static_cast<T*>(nullptr));
}

template <class T>
inline constexpr Shape map_shape{.kind = Shape::Kind::map, .fields = &fields_for<T>};

template <class T>
inline constexpr Shape maps_shape{.kind = Shape::Kind::list, .item = &map_shape<T>};

/// Any other struct that has a table of fields is a map, and a list of such structs a list of maps.
template <HasFields T>
const Shape& shape_of(const std::vector<T>*) {
    return maps_shape<T>;
}

template <HasFields T>
const Shape& shape_of(const T*) {
    return map_shape<T>;
}

template <HasFields T>
const Shape& shape_of(const std::optional<T>*) {
    return map_shape<T>;
}

template <HasFields T>
void read_value(std::vector<T>& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_list(value, node, field, reader);
}

template <HasFields T>
void read_value(T& value, const YamlNode& node, const Field& field, Reader& reader) {
    if constexpr (requires { value.place; })
        value.place = node.place;
    read_fields(&value, node, fields_of(static_cast<T*>(nullptr)), reader, field.name);
}

template <HasFields T>
void read_value(std::optional<T>& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_value(value.emplace(), node, field, reader);
}

/// The shape of a member of this type whose row refers to `names`: a position in one of the lists
/// is written as its name.
template <class Value>
constexpr auto shape_for(Names names) -> const Shape& (*)() {
    if (std::is_same_v<Value, Index> && names != Names::none)
        return []() -> const Shape& { return name_shape; };
    return []() -> const Shape& { return shape_of(static_cast<const Value*>(nullptr)); };
}

/// The type of the member that a pointer to it points to.
template <class Owner, auto Member>
using MemberType = std::remove_cvref_t<decltype(std::declval<Owner&>().*Member)>;

/// The table row for a member of T.
template <class T, auto Member>
constexpr Field field(std::string_view name, std::string_view words, Names names = Names::none) {
    return Field{name,
                 words,
                 names,
                 false,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_value(static_cast<T*>(target)->*Member, entry.value, row, reader);
                 },
                 shape_for<MemberType<T, Member>>(names)};
}

/// The same for a key that must be there and must not be blank.
template <class T, auto Member>
constexpr Field needed(std::string_view name, std::string_view words, Names names = Names::none) {
    Field row = field<T, Member>(name, words, names);
    row.needed = true;
    return row;
}

/// The shape of a map that a table of fields reads.
template <const auto& Table>
const Shape& table_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::map,
                                 .fields = [] { return std::span<const Field>(Table); }};
    return shape;
}

/// A key whose map is read into the same struct by a table of its own.
template <const auto& Table>
constexpr Field nested(std::string_view name, std::string_view words) {
    return Field{name,
                 words,
                 Names::none,
                 false,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_fields(target, entry.value, Table, reader, row.name);
                 },
                 &table_shape<Table>};
}

/// Two tables as one.
template <std::size_t A, std::size_t B>
constexpr std::array<Field, A + B> join(const std::array<Field, A>& first,
                                        const std::array<Field, B>& second) {
    std::array<Field, A + B> all{};
    for (std::size_t i = 0; i < A; ++i)
        all[i] = first[i];
    for (std::size_t i = 0; i < B; ++i)
        all[A + i] = second[i];
    return all;
}

} // namespace coprod
