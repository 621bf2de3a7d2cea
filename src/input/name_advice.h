// What to do about a name that stands for nothing.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "input/fields.h"

namespace coprod {

/// The name that was meant, or how to choose one, as a sentence; `words` can stand in a name's
/// place. A project's groups are its own, so that one more can be added.
[[nodiscard]] std::string name_advice(std::string_view name, const Reader& reader, Names which,
                                      std::span<const std::string_view> words = {});

} // namespace coprod
