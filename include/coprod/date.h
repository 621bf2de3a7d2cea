// Calendar dates: whole days, no time zone.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace coprod {

/// A day of the Gregorian calendar, counted from 1970-01-01.
struct Date {
    std::int32_t days = 0;

    friend auto operator<=>(const Date&, const Date&) = default;
};

/// The date written as exactly YYYY-MM-DD, years 1900 to 2199; nothing for any other text or a day
/// that does not exist.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// YYYY-MM-DD.
[[nodiscard]] std::string iso(Date date);

/// As a reader would write it: "2 September 2025".
[[nodiscard]] std::string spelled(Date date);

/// The same day so many years later; 29 February becomes 28 February where the year has none.
[[nodiscard]] Date years_later(Date date, int years);

/// The same day so many months later, or the last day of that month where it is shorter.
[[nodiscard]] Date months_later(Date date, int months);

} // namespace coprod
