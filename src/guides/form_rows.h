// The rows of a submission as the form's description holds them.
#pragma once

#include <string_view>

#include "coprod/charter.h"
#include "guides/json_pen.h"
#include "input/fields.h"

namespace coprod {

/// What the description calls the list of the kinds of people whose project it can be.
inline constexpr std::string_view primary_list = "primary_kind";

/// What the description calls one of the lists of names.
[[nodiscard]] std::string_view list_word(Names names);

/// True for the names that a submission gives itself.
[[nodiscard]] bool is_own(Names names);

/// False where the charter has no such part, so that nothing reads the key.
[[nodiscard]] bool fits(const Field& field, const Charter& charter);

/// Writes what would satisfy a criterion, its examples and its source, each behind a key.
void write_criterion(JsonPen& pen, const Criterion& criterion, const Charter& charter);

/// Writes the list of all rows that fit the charter, each with its shape and what stands inside it.
void write_rows(JsonPen& pen, const Charter& charter);

} // namespace coprod
