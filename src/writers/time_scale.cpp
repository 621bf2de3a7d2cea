#include "writers/time_scale.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace coprod {

namespace {

constexpr int between_ticks = 38; // months are not all of one length;
constexpr int months_in_year = 12;
constexpr std::array<int, 11> steps{1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
constexpr std::array<std::string_view, months_in_year> month_words{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// Months since the beginning of the year 0.
int month_of(Date date) {
    const std::chrono::year_month_day day{std::chrono::sys_days{std::chrono::days{date.days}}};
    return static_cast<int>(day.year()) * months_in_year +
           static_cast<int>(static_cast<unsigned>(day.month())) - 1;
}

Date first_day(int month) {
    const auto day = std::chrono::year{month / months_in_year} /
                     std::chrono::month{static_cast<unsigned>(month % months_in_year) + 1} / 1;
    return Date{static_cast<std::int32_t>(std::chrono::sys_days{day}.time_since_epoch().count())};
}

} // namespace

TimeScale::TimeScale(Date first, Date last, int left, int right) : left_(left), right_(right) {
    const int most = std::max(1, (right - left) / between_ticks);
    const auto begin = [&](int step) { return month_of(first) / step * step; };
    const auto count = [&](int step) { return (month_of(last) - begin(step)) / step + 1; };
    const auto fits = [&](int step) { return count(step) <= most; };
    const auto found = std::ranges::find_if(steps, fits);
    const int step = found == steps.end() ? steps.back() : *found;
    for (int i = 0; i <= count(step); ++i) {
        const int month = begin(step) + i * step;
        const std::string year = std::to_string(month / months_in_year);
        const bool new_year = i == 0 || month % months_in_year < step;
        const bool months = step < months_in_year;
        const auto name = static_cast<std::size_t>(month % months_in_year);
        ticks_.push_back({first_day(month), 0,
                          months ? std::string(month_words.at(name)) : std::string(),
                          new_year ? year : std::string()});
    }
    for (TimeTick& tick : ticks_)
        tick.x = at(tick.date);
}

int TimeScale::at(Date date) const {
    const std::int64_t from = ticks_.front().date.days;
    const std::int64_t to = ticks_.back().date.days;
    const std::int64_t day = std::clamp<std::int64_t>(date.days, from, to);
    return left_ + static_cast<int>((day - from) * (right_ - left_) / (to - from));
}

} // namespace coprod
