// What the closed choices of a charter stand for.
#pragma once

#include <string_view>

#include "coprod/charter.h"

namespace coprod {

/// Whether the charter has the part that a gate of this kind judges; a gate without it is left out
/// (method.md, "Gates").
[[nodiscard]] bool has_part(const Charter& charter, GateKind kind);

/// The key of a meeting that holds this part of its minutes, as a charter's `reads` names it.
[[nodiscard]] std::string_view minutes_key(MinutesField field);

} // namespace coprod
