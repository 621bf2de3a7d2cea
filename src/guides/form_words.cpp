#include "guides/form_words.h"

#include <fmt/format.h>

#include "charter/charter_tables.h"
#include "guides/choices.h"
#include "guides/example_item.h"
#include "report/words.h"
#include "submission/submission_fields.h"

namespace coprod {

namespace {

bool holds(const Field& row, std::span<const Field> fields) {
    const Shape& shape = usual(row.shape());
    return shape.item != nullptr && shape.item->fields != nullptr &&
           shape.item->fields().data() == fields.data();
}

} // namespace

std::vector<std::string> paragraphs_of(const CharterName& name, const Shape* item) {
    std::vector<std::string> all{
        coprod::in_curly_quotes(name.words.empty() ? name.title : name.words)};
    if (name.criterion != nullptr && !name.criterion->satisfied_by.empty())
        all.push_back(fmt::format("A panel looks for: {}", name.criterion->satisfied_by));
    if (name.criterion != nullptr && !name.criterion->good.empty())
        all.push_back(fmt::format("For example: {}",
                                  item == nullptr ? name.criterion->good
                                                  : as_written(name.criterion->good, *item)));
    return all;
}

std::vector<std::string> about_records(const Field& row, const Charter& charter) {
    if (!charter.heard || !holds(row, fields_of(static_cast<Heard*>(nullptr))))
        return {};
    const Criterion& heard = *charter.heard;
    auto all = paragraphs_of({heard.id, heard.title, heard.wording, &heard});
    all.front() += fmt::format(" ({})", charter.cite(heard.source));
    return all;
}

std::string about_minutes(const Field& field, std::span<const Field> fields,
                          const Charter& charter) {
    if (!charter.forms || fields.data() != fields_of(static_cast<Meeting*>(nullptr)).data())
        return {};
    const Shape& parts = shape_of(static_cast<const MinutesField*>(nullptr));
    for (const MinutesItem& item : charter.forms->minutes)
        if (parts.words[static_cast<std::size_t>(item.reads)] == field.name)
            return fmt::format("A panel looks for: {}", item.satisfied_by);
    return {};
}

} // namespace coprod
