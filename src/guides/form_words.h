// What a charter says about the parts of the Do form.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "coprod/charter.h"
#include "input/fields.h"
#include "submission/charter_names.h"

namespace coprod {

/// What the charter asks of the records behind that key, a paragraph each: its wording, what a
/// panel looks for, an example; none where it says nothing about them.
[[nodiscard]] std::vector<std::string> about_records(const Field& row, const Charter& charter);

/// The wording, what a panel looks for, and an example; that as it is written where the item's
/// shape is given.
[[nodiscard]] std::vector<std::string> paragraphs_of(const CharterName& name,
                                                     const Shape* item = nullptr);

/// What a panel looks for behind one key of a meeting's minutes; empty for keys that the charter's
/// Do form does not ask for, and for those of other records.
[[nodiscard]] std::string about_minutes(const Field& field, std::span<const Field> fields,
                                        const Charter& charter);

} // namespace coprod
