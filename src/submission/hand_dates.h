// Dates as people write them by hand, for "did you mean".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "coprod/date.h"

namespace coprod {

/// The first day of a month that is written as exactly YYYY-MM.
[[nodiscard]] std::optional<Date> first_of_month(std::string_view text);

/// "Jul-20" as 2020-07 and "10/06/2025" as 2025-06-10, where the text can be read so.
[[nodiscard]] std::optional<std::string> year_first(std::string_view text);

} // namespace coprod
