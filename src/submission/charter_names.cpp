#include "submission/charter_names.h"

#include <array>

namespace coprod {

namespace {

CharterName shown(const Criterion& item) {
    return {item.id, item.title, item.wording, &item};
}
CharterName shown(const Question& item) {
    return {item.id, item.asks_short, item.wording, &item, &item};
}
CharterName shown(const Level& item) {
    CharterName name{item.id, item.title, item.wording, &item};
    name.others = item.also_called;
    return name;
}
CharterName shown(const PeopleKind& item) {
    return {item.id, item.title, {}};
}
CharterName shown(const Stage& item) {
    return {item.id, item.title, item.asks};
}
CharterName shown(const Gate& item) {
    return {item.id, item.title, item.asks};
}
CharterName shown(const Say& item) {
    return {item.id, item.title, item.meaning};
}

template <class List>
std::vector<CharterName> all(const List& list) {
    std::vector<CharterName> names;
    for (const auto& item : list)
        names.push_back(shown(item));
    return names;
}

template <auto Member>
std::vector<CharterName> of_charter(const Charter& charter) {
    return all(charter.*Member);
}

template <auto Member>
std::vector<CharterName> of_ladder(const Charter& charter) {
    return charter.ladder ? all(*charter.ladder.*Member) : std::vector<CharterName>{};
}

template <auto Member>
std::vector<CharterName> of_forms(const Charter& charter) {
    return charter.forms ? all(*charter.forms.*Member) : std::vector<CharterName>{};
}

struct Row {
    Names which;
    std::string_view noun;
    std::vector<CharterName> (*entries)(const Charter&);
};

constexpr std::array<Row, 18> name_rows{{
    {Names::people_kind, "kind of people", of_charter<&Charter::kinds>},
    {Names::evidence_kind, "kind of evidence", of_charter<&Charter::evidence_kinds>},
    {Names::level, "level", of_charter<&Charter::levels>},
    {Names::rung, "rung", of_ladder<&Ladder::rungs>},
    {Names::stage, "stage", of_ladder<&Ladder::stages>},
    {Names::say, "say", of_ladder<&Ladder::says>},
    {Names::value, "value", of_charter<&Charter::values>},
    {Names::gate, "gate", [](const Charter& charter) { return all(charter.mark.gates); }},
    {Names::commitment, "commitment", of_charter<&Charter::commitments>},
    {Names::statement, "statement", of_charter<&Charter::statements>},
    {Names::priority, "priority", of_charter<&Charter::priorities>},
    {Names::plan_question, "question of the Plan form", of_forms<&Forms::plan>},
    {Names::review_question, "question of the Review form", of_forms<&Forms::review>},
    {Names::readiness_question, "question about being ready", of_charter<&Charter::readiness>},
    {Names::embedding, "way of embedding", of_charter<&Charter::embedding>},
    {Names::principle, "principle", of_charter<&Charter::principles>},
    {Names::agreement, "agreement", of_charter<&Charter::agreements>},
    {Names::monitoring, "way of following up", of_charter<&Charter::monitoring>},
}};

const Row* row_of(Names which) {
    for (const Row& row : name_rows)
        if (row.which == which)
            return &row;
    return nullptr;
}

} // namespace

std::string_view noun_of(Names which) {
    const Row* row = row_of(which);
    return row == nullptr ? std::string_view{} : row->noun;
}

std::vector<CharterName> names_in(const Charter& charter, Names which) {
    const Row* row = row_of(which);
    return row == nullptr ? std::vector<CharterName>{} : row->entries(charter);
}

} // namespace coprod
