// What a charter lets a submission choose from, as templates and schemas offer it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"
#include "submission/charter_names.h"

namespace coprod {

/// The list that the value of a row, or one way to write it, refers to: the shape's own, or else
/// the row's.
[[nodiscard]] Names names_of(const Shape& shape, const Field& field);

/// True for lists that stand in a charter; the others are made by each submission itself.
[[nodiscard]] bool is_of_charter(Names which);

/// What may be written there, in the charter's order: of the kinds of people, `primary` takes only
/// those whose project it can be. None where the charter has no such list, or it is no charter's.
[[nodiscard]] std::vector<CharterName> choices_of(const Shape& shape, const Field& field,
                                                  const Charter& charter);

/// True for lists that are shown in reports and decide nothing.
[[nodiscard]] bool only_described(Names which);

/// True where the charter judges what the row holds: it has every list that keys and cells of it
/// are named by.
[[nodiscard]] bool is_judged(const Field& field, const Charter& charter);

/// The way to write a value that is meant where nothing else is said.
[[nodiscard]] const Shape& usual(const Shape& shape);

/// What the wordings are quoted from: “title” (publisher), each document once; empty for names that
/// quote nothing.
[[nodiscard]] std::string sources_of(const std::vector<CharterName>& names, const Charter& charter);

} // namespace coprod
