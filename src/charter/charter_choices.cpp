// The closed choices of a charter file: kinds of gate and of flag, parts of minutes, proofs and
// kinds of need.
#include "charter/charter_choices.h"

#include <algorithm>

#include "charter/charter_tables.h"

namespace coprod {

namespace {

constexpr std::array<std::string_view, 5> gate_kinds{"forms", "values", "ladder", "statements",
                                                     "heard"};
constexpr std::array<std::string_view, flag_kind_count> flag_kinds{"claimed_above_recorded",
                                                                   "one_record_carries",
                                                                   "one_day_or_source",
                                                                   "copied_text",
                                                                   "one_voice",
                                                                   "perception_gap",
                                                                   "nothing_less_well",
                                                                   "decided_before_met",
                                                                   "shaped_after_decision",
                                                                   "few_answered",
                                                                   "more_than_people",
                                                                   "written_by_others",
                                                                   "narrowed",
                                                                   "odd_dates",
                                                                   "early_review",
                                                                   "short_answers",
                                                                   "much_not_applicable",
                                                                   "disputed"};
static_assert(!flag_kinds.back().empty(), "a kind of flag has no name");
constexpr std::array<std::string_view, 5> minutes_fields{"date", "attended", "agenda", "outcomes",
                                                         "follow_up"};
constexpr std::array<std::string_view, 4> proofs{"nothing", "from-group", "took-part",
                                                 "took-decision"};
constexpr std::array<std::string_view, 2> some_stages{"any-time", "while-open"};
constexpr std::array<std::string_view, 1> changes{"traced"};

template <class Choice>
void read_choice_into(Choice& value, const YamlNode& node, const Field& field, Reader& reader,
                      std::span<const std::string_view> choices) {
    if (const auto found = read_choice(node, field, reader, choices))
        value = static_cast<Choice>(*found);
}

/// One of these words.
template <const auto& Words>
const Shape& word_shape() {
    static constexpr Shape shape{.kind = Shape::Kind::word, .words = Words};
    return shape;
}

enum class SomeStage { any_time, while_open };
enum class Change { traced };

/// A need as it is written: the key that is there says which kind it is.
struct WrittenNeed {
    Need need;
    std::optional<SomeStage> some_stage;
    std::optional<Change> change;
};

const Shape& shape_of(const std::optional<SomeStage>*) {
    return word_shape<some_stages>();
}

const Shape& shape_of(const std::optional<Change>*) {
    return word_shape<changes>();
}

void read_value(std::optional<SomeStage>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    read_choice_into(value.emplace(), node, field, reader, some_stages);
}

void read_value(std::optional<Change>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    read_choice_into(value.emplace(), node, field, reader, changes);
}

// A row for a member of the need inside the written one.
template <auto Member>
constexpr Field need_field(std::string_view name, std::string_view words,
                           Names names = Names::none) {
    return Field{name,
                 words,
                 names,
                 false,
                 [](void* target, const YamlEntry& entry, const Field& row, Reader& reader) {
                     read_value(static_cast<WrittenNeed*>(target)->need.*Member, entry.value, row,
                                reader);
                 },
                 shape_for<MemberType<Need, Member>>(names)};
}

constexpr std::array<Field, 6> need_rows{
    need_field<&Need::stages>("every_stage", "stages at each of which the say is needed",
                              Names::stage),
    field<WrittenNeed, &WrittenNeed::some_stage>("some_stage", "any-time or while-open"),
    field<WrittenNeed, &WrittenNeed::change>("change", "traced"),
    need_field<&Need::say>("say", "the least say that is enough", Names::say),
    need_field<&Need::missing>("missing", "words for when it is missing"),
    need_field<&Need::too_late>("too_late", "words for when it came after the decision"),
};

/// Whether the key is written with something behind it, right or wrong: what it refers to is
/// checked elsewhere.
bool is_written(const YamlNode& need, std::string_view key) {
    const YamlEntry* entry = need.find(key);
    return entry != nullptr && !is_blank(entry->value);
}

void check_need(const WrittenNeed& written, const YamlNode& node, Reader& reader) {
    const bool every = is_written(node, "every_stage");
    const bool change = is_written(node, "change");
    const int kinds = int{every} + int{is_written(node, "some_stage")} + int{change};
    if (kinds != 1) {
        reader.error("charter-need", node.place,
                     "a need has exactly one of `every_stage`, `some_stage` and `change`",
                     "Write each condition as an item of its own.");
        return;
    }
    if (!change && !is_written(node, "say"))
        reader.error("missing-key", node.place,
                     "a need about stages needs `say`, and it is not here",
                     "Add `say`: the least say that is enough.");
    if (!every && !is_written(node, "missing"))
        reader.error("missing-key", node.place, "a need needs `missing`, and it is not here",
                     "Add `missing`: words for when it is not met (a stage has its own).");
    const bool while_open = written.some_stage == SomeStage::while_open;
    if (while_open && !is_written(node, "too_late"))
        reader.error("missing-key", node.place,
                     "a need that is `while-open` needs `too_late`, and it is not here",
                     "Add `too_late`: words for when it came after the decision.");
}

Need finished(WrittenNeed written) {
    Need need = std::move(written.need);
    need.kind = written.change        ? Need::Kind::change
                : need.stages.empty() ? Need::Kind::some_stage
                                      : Need::Kind::every_stage;
    need.while_open = written.some_stage == SomeStage::while_open;
    return need;
}

constexpr Shape need_shape{.kind = Shape::Kind::map,
                           .fields = [] { return std::span<const Field>(need_rows); }};
constexpr Shape needs_shape{.kind = Shape::Kind::list, .item = &need_shape};

} // namespace

bool has_part(const Charter& charter, GateKind kind) {
    switch (kind) {
    case GateKind::forms:
        return charter.forms.has_value();
    case GateKind::values:
        return !charter.values.empty();
    case GateKind::ladder:
        return charter.ladder.has_value();
    case GateKind::statements:
        return !charter.statements.empty();
    case GateKind::heard:
        return charter.heard.has_value();
    }
    return false;
}

std::string_view minutes_key(MinutesField field) {
    return minutes_fields[static_cast<std::size_t>(field)];
}

const Shape& shape_of(const GateKind*) {
    return word_shape<gate_kinds>();
}

const Shape& shape_of(const FlagKind*) {
    return word_shape<flag_kinds>();
}

const Shape& shape_of(const MinutesField*) {
    return word_shape<minutes_fields>();
}

const Shape& shape_of(const Proof*) {
    return word_shape<proofs>();
}

const Shape& shape_of(const std::vector<Need>*) {
    return needs_shape;
}

void read_value(GateKind& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_choice_into(value, node, field, reader, gate_kinds);
}

void read_value(FlagKind& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_choice_into(value, node, field, reader, flag_kinds);
}

void read_value(MinutesField& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_choice_into(value, node, field, reader, minutes_fields);
}

void read_value(Proof& value, const YamlNode& node, const Field& field, Reader& reader) {
    read_choice_into(value, node, field, reader, proofs);
}

void read_value(std::vector<Need>& value, const YamlNode& node, const Field& field,
                Reader& reader) {
    if (!is_list(node, reader, field.name))
        return;
    for (const YamlNode& item : node.items) {
        WrittenNeed written;
        read_fields(&written, item, need_rows, reader, field.name);
        check_need(written, item, reader);
        value.push_back(finished(std::move(written)));
    }
}

} // namespace coprod
