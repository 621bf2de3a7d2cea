#include "guides/form_rows.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "guides/choices.h"
#include "guides/form_marks.h"
#include "submission/charter_names.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

constexpr auto shape_words =
    std::to_array<std::string_view>({"text", "id", "number", "day", "month", "word", "name",
                                     "reference", "list", "map", "named_map", "own_map", "any_of"});

constexpr auto list_words = std::to_array<std::string_view>({"none",
                                                             "group",
                                                             "people_kind",
                                                             "evidence_kind",
                                                             "level",
                                                             "rung",
                                                             "stage",
                                                             "say",
                                                             "record",
                                                             "commitment",
                                                             "statement",
                                                             "outcome",
                                                             "band",
                                                             "engagement",
                                                             "document",
                                                             "priority",
                                                             "plan_question",
                                                             "review_question",
                                                             "readiness_question",
                                                             "embedding",
                                                             "principle",
                                                             "agreement",
                                                             "monitoring",
                                                             "value",
                                                             "gate",
                                                             "part"});
static_assert(list_words.size() == static_cast<std::size_t>(Names::how_many));

/// "Chaired by" for chaired_by; what is called by an id is called by a short name.
std::string label_of(const Field& field) {
    if (field.shape().kind == Shape::Kind::id)
        return "Short name";
    std::string label(field.name);
    std::ranges::replace(label, '_', ' ');
    if (!label.empty() && label.front() >= 'a' && label.front() <= 'z')
        label.front() = static_cast<char>(label.front() - 'a' + 'A');
    return label;
}

/// Ways inside a way are ways like the others.
std::vector<const Shape*> all_ways(const Shape& shape) {
    std::vector<const Shape*> all;
    for (const Shape* way : shape.ways) {
        if (way->kind != Shape::Kind::any_of) {
            all.push_back(way);
            continue;
        }
        const auto inside = all_ways(*way);
        all.insert(all.end(), inside.begin(), inside.end());
    }
    return all;
}

/// Where one way is a set of keys whose first can also be written alone, that way holds all. It can
/// be told by the set's being the usual way, by its first key's being needed, or by the same words.
std::optional<std::size_t> whole_way(const std::vector<const Shape*>& ways) {
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (ways[i]->kind != Shape::Kind::map)
            continue;
        const Field& row = ways[i]->fields().front();
        const Shape& first = row.shape();
        const bool alone = std::ranges::any_of(ways, [&](const Shape* way) {
            return way->kind == first.kind && way->words.data() == first.words.data();
        });
        if (alone && (i == 0 || row.needed || !first.words.empty()))
            return i;
    }
    return std::nullopt;
}

bool has_id(const Shape& item) {
    return item.fields != nullptr && std::ranges::any_of(item.fields(), [](const Field& field) {
               return field.shape().kind == Shape::Kind::id;
           });
}

bool has(Names names, const Charter& charter) {
    return names == Names::none || is_own(names) || !names_in(charter, names).empty();
}

class Rows {
public:
    Rows(JsonPen& pen, const Charter& charter) : pen_(pen), charter_(charter) {}

    void write_fields(std::span<const Field> table) {
        pen_.open_list();
        for (const Field& field : table)
            if (fits(field, charter_))
                write_field(table, field);
        pen_.close_list();
    }

private:
    JsonPen& pen_;
    const Charter& charter_;

    void write_field(std::span<const Field> table, const Field& field) {
        pen_.open_keys();
        pen_.key_text("key", field.name);
        pen_.key_text("label", label_of(field));
        pen_.key_text("words", field.words);
        pen_.key_text("example", field.example);
        if (field.needed) {
            pen_.key("needed");
            pen_.yes();
        }
        write_fixed(table, field);
        write_wanted(table, field);
        if (is_no_answer(table, field)) {
            pen_.key("apart");
            pen_.yes();
        }
        write_day(table, field);
        write_gate(field);
        if (charter_.heard && gate_of(field, charter_) == heard_gate())
            write_asked(*charter_.heard, charter_.heard->wording);
        if (const MinutesItem* item = minutes_item(table, field, charter_))
            write_asked(*item, item->wording);
        if (field.shape().kind == Shape::Kind::own_map && field.shape().item->fields != nullptr)
            write_covers(field.shape().item->fields());
        pen_.key("shape");
        write_shape(field.shape(), field);
        pen_.close_keys();
    }

    /// What is looked at in a day, where more is looked at than whether there is such a day.
    void write_day(std::span<const Field> table, const Field& field) {
        const DayMark* mark = day_mark(table, field);
        if (mark == nullptr)
            return;
        pen_.key("day");
        pen_.open_keys();
        if (mark->has_come) {
            pen_.key("has_come");
            pen_.yes();
        }
        pen_.key_text("not_before", mark->not_before);
        pen_.key_text("until", mark->until);
        pen_.key_text("word_is", mark->word_is);
        pen_.close_keys();
    }

    /// Which gate reads the part, or whether it is asked all the same, as `coprod check` does.
    void write_gate(const Field& field) {
        const std::string_view gate = gate_of(field, charter_);
        pen_.key_text("gate", gate);
        if (!gate.empty() || field.shape().kind != Shape::Kind::named_map ||
            only_described(field.names))
            return;
        pen_.key("asked");
        pen_.yes();
    }

    /// The kinds of which somebody has to be among the groups, and the key that can narrow them.
    void write_covers(std::span<const Field> rows) {
        const auto kind = std::ranges::find(rows, Names::people_kind, &Field::names);
        if (kind == rows.end())
            return;
        pen_.key("covers");
        pen_.open_keys();
        pen_.key_text("key", kind->name);
        pen_.key_text("list", primary_list);
        for (const Field& section : submission_fields()) {
            if (section.shape().fields == nullptr)
                continue;
            for (const Field& row : section.shape().fields())
                if (names_primary_kinds(row)) {
                    pen_.key("narrowed");
                    pen_.open_list();
                    pen_.text(section.name);
                    pen_.text(row.name);
                    pen_.close_list();
                    pen_.key_text("reason", primary_reason);
                }
        }
        pen_.close_keys();
    }

    [[nodiscard]] std::string_view heard_gate() const {
        for (const Gate& gate : charter_.mark.gates)
            if (gate.kind == GateKind::heard)
                return gate.title;
        return "-";
    }

    void write_asked(const Criterion& criterion, std::string_view wording) {
        pen_.key("prompt");
        pen_.open_keys();
        pen_.key_text("words", wording);
        write_criterion(pen_, criterion, charter_);
        pen_.close_keys();
    }

    /// The keys at the top that are no set and no list say how the file is read: they are never
    /// typed.
    void write_fixed(std::span<const Field> table, const Field& field) {
        if (table.data() != submission_fields().data())
            return;
        if (field.shape().kind == Shape::Kind::number)
            pen_.key_text("fixed", field.example);
        else if (field.shape().kind == Shape::Kind::text)
            pen_.key_text("fixed", charter_.id);
    }

    void write_wanted(std::span<const Field> table, const Field& field) {
        const auto keys = wanted_keys(table);
        const auto found = std::ranges::find(keys, field.name, &WantedKey::name);
        if (found == keys.end() && minutes_item(table, field, charter_) == nullptr)
            return;
        pen_.key("wanted");
        pen_.yes();
        if (found == keys.end())
            return;
        pen_.key_text("unless", found->unless);
        if (found->is_place) {
            pen_.key("place");
            pen_.yes();
        }
    }

    void write_shape(const Shape& shape, const Field& field) {
        pen_.open_keys();
        pen_.key_text("is", shape_words[static_cast<std::size_t>(shape.kind)]);
        write_names(shape, field);
        if (!shape.words.empty()) {
            pen_.key("words");
            pen_.open_list();
            for (const std::string_view word : shape.words)
                pen_.text(word);
            pen_.close_list();
        }
        if (shape.kind == Shape::Kind::number) {
            pen_.key("least");
            pen_.number(shape.least);
            pen_.key("most");
            pen_.number(shape.most);
        }
        write_inside(shape, field);
        pen_.close_keys();
    }

    void write_names(const Shape& shape, const Field& field) {
        const Names names = shape.names == Names::none ? field.names : shape.names;
        const bool refers = shape.kind == Shape::Kind::name || shape.kind == Shape::Kind::named_map;
        if (refers)
            pen_.key_text("names", names_primary_kinds(field) ? primary_list : list_word(names));
        if (shape.kind == Shape::Kind::own_map && shape.item->kind == Shape::Kind::map)
            pen_.key_text("makes", list_word(Names::group));
        else if (shape.kind == Shape::Kind::list && has_id(*shape.item))
            pen_.key_text("makes", list_word(Names::record));
    }

    void write_inside(const Shape& shape, const Field& field) {
        if (shape.item != nullptr) {
            pen_.key("item");
            write_shape(*shape.item, field);
        }
        if (shape.fields != nullptr) {
            pen_.key("fields");
            write_fields(shape.fields());
        }
        if (shape.ways.empty())
            return;
        const std::vector<const Shape*> ways = all_ways(shape);
        pen_.key("ways");
        pen_.open_list();
        for (const Shape* way : ways)
            write_shape(*way, field);
        pen_.close_list();
        if (const auto whole = whole_way(ways)) {
            pen_.key("whole");
            pen_.number(static_cast<long>(*whole));
        }
    }
};

} // namespace

void write_criterion(JsonPen& pen, const Criterion& criterion, const Charter& charter) {
    pen.key_text("looks_for", criterion.satisfied_by);
    pen.key_text("good", criterion.good);
    pen.key_text("weak", criterion.weak);
    pen.key_text("source", charter.cite(criterion.source));
}

std::string_view list_word(Names names) {
    return list_words[static_cast<std::size_t>(names)];
}

bool is_own(Names names) {
    return names == Names::group || names == Names::record;
}

bool fits(const Field& field, const Charter& charter) {
    const Shape& shape = field.shape();
    const bool table = shape.kind == Shape::Kind::named_map;
    return has(field.names, charter) && (!table || has(shape.item->names, charter));
}

void write_rows(JsonPen& pen, const Charter& charter) {
    Rows(pen, charter).write_fields(submission_fields());
}

} // namespace coprod
