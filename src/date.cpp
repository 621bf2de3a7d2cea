#include "coprod/date.h"

#include <algorithm>
#include <array>
#include <chrono>

#include <fmt/format.h>

namespace coprod {

namespace {

using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

year_month_day calendar(Date date) {
    return year_month_day{std::chrono::sys_days{std::chrono::days{date.days}}};
}

Date day_of(year_month_day day) {
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count())};
}

/// The day itself, or the last one of its month where the month is shorter.
Date clamped(year_month_day day) {
    return day.ok() ? day_of(day) : day_of(day.year() / day.month() / std::chrono::last);
}

std::optional<int> digits(std::string_view text) {
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + (c - '0');
    }
    return number;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day || *year < first_year || *year > last_year)
        return std::nullopt;
    const year_month_day date{std::chrono::year{*year},
                              std::chrono::month{static_cast<unsigned>(*month)},
                              std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return day_of(date);
}

std::string iso(Date date) {
    const year_month_day day = calendar(date);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

std::string spelled(Date date) {
    static constexpr std::array<std::string_view, 12> months{
        "January", "February", "March",     "April",   "May",      "June",
        "July",    "August",   "September", "October", "November", "December"};
    const year_month_day day = calendar(date);
    return fmt::format("{} {} {}", static_cast<unsigned>(day.day()),
                       months[static_cast<unsigned>(day.month()) - 1],
                       static_cast<int>(day.year()));
}

Date years_later(Date date, int years) {
    return clamped(calendar(date) + std::chrono::years{years});
}

Date months_later(Date date, int months) {
    return clamped(calendar(date) + std::chrono::months{months});
}

} // namespace coprod
