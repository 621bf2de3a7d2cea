#include "guides/form_marks.h"

#include <algorithm>

#include "charter/charter_choices.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

struct Wanted {
    std::span<const Field> table;
    std::vector<WantedKey> keys;
};

template <class Record>
std::span<const Field> table_of() {
    return fields_of(static_cast<Record*>(nullptr));
}

const std::vector<Wanted>& all_wanted() {
    static const std::vector<Wanted> all{
        {table_of<Project>(),
         {{"id"}, {"title"}, {"organisation"}, {"level"}, {"start"}, {"claims"}}},
        {table_of<Group>(), {{"kind"}, {"people"}}},
        {table_of<Meeting>(), {{"date"}, {"stage"}, {"attended"}}},
        {table_of<FollowUp>(), {{"action"}, {"due", "done"}}},
        {table_of<Decision>(), {{"date"}, {"what"}, {"by"}}},
        {table_of<Heard>(), {{"date"}, {"from"}, {"said"}, {"did", "why_not"}, {"told"}}},
        {table_of<Evidence>(),
         {{"kind"}, {"from"}, {"date"}, {"stage"}, {"title"}, {"where", {}, true}}},
    };
    return all;
}

struct Dated {
    std::span<const Field> table;
    DayMark mark;
};

const std::vector<Dated>& all_dated() {
    static const std::vector<Dated> all{
        {table_of<Project>(), {.name = "end", .not_before = "start"}},
        {table_of<Meeting>(), {.name = "date", .has_come = true}},
        {table_of<FollowUp>(), {.name = "due", .until = "done"}},
        {table_of<FollowUp>(), {.name = "done", .has_come = true}},
        {table_of<Decision>(), {.name = "date", .has_come = true}},
        {table_of<Heard>(), {.name = "date", .has_come = true}},
        {table_of<Heard>(),
         {.name = "told",
          .has_come = true,
          .not_before = "date",
          .word_is = "those who said it have not been told"}},
        {table_of<Evidence>(), {.name = "date", .has_come = true}},
    };
    return all;
}

/// The rows behind a list of records; none for any other shape.
std::span<const Field> rows_of_list(const Shape& shape) {
    const bool records =
        shape.kind == Shape::Kind::list && shape.item != nullptr && shape.item->fields != nullptr;
    return records ? shape.item->fields() : std::span<const Field>();
}

std::optional<GateKind> kind_of_gate(const Field& field) {
    const Shape& shape = field.shape();
    const Names columns = shape.item == nullptr ? Names::none : shape.item->names;
    const auto rows = rows_of_list(shape);
    if (field.names == Names::plan_question || field.names == Names::review_question ||
        (!rows.empty() && rows.data() == table_of<Meeting>().data()))
        return GateKind::forms;
    if (field.names == Names::commitment ||
        (!rows.empty() && rows.data() == table_of<Evidence>().data()))
        return GateKind::values;
    if (columns == Names::stage || (!rows.empty() && rows.data() == table_of<Decision>().data()))
        return GateKind::ladder;
    if (field.names == Names::statement)
        return GateKind::statements;
    if (!rows.empty() && rows.data() == table_of<Heard>().data())
        return GateKind::heard;
    return std::nullopt;
}

} // namespace

std::span<const WantedKey> wanted_keys(std::span<const Field> table) {
    for (const Wanted& wanted : all_wanted())
        if (wanted.table.data() == table.data())
            return wanted.keys;
    return {};
}

bool is_no_answer(std::span<const Field> table, const Field& field) {
    return table.data() == table_of<Answers>().data() && field.name == "did_not_apply";
}

const DayMark* day_mark(std::span<const Field> table, const Field& field) {
    for (const Dated& dated : all_dated())
        if (dated.table.data() == table.data() && dated.mark.name == field.name)
            return &dated.mark;
    return nullptr;
}

std::span<const std::span<const Field>> tables_with_wanted_keys() {
    static const auto tables = [] {
        std::vector<std::span<const Field>> all;
        for (const Wanted& wanted : all_wanted())
            all.push_back(wanted.table);
        return all;
    }();
    return tables;
}

const MinutesItem* minutes_item(std::span<const Field> table, const Field& field,
                                const Charter& charter) {
    if (!charter.forms || table.data() != table_of<Meeting>().data())
        return nullptr;
    const auto& items = charter.forms->minutes;
    const auto found = std::ranges::find_if(
        items, [&](const MinutesItem& item) { return minutes_key(item.reads) == field.name; });
    return found == items.end() ? nullptr : &*found;
}

std::string_view gate_of(const Field& field, const Charter& charter) {
    const auto kind = kind_of_gate(field);
    const auto found = std::ranges::find_if(
        charter.mark.gates, [&](const Gate& gate) { return kind && gate.kind == *kind; });
    return found == charter.mark.gates.end() ? std::string_view() : found->title;
}

bool names_primary_kinds(const Field& field) {
    return field.names == Names::people_kind && field.shape().kind == Shape::Kind::any_of;
}

} // namespace coprod
