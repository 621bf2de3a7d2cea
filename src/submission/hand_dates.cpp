#include "submission/hand_dates.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

namespace coprod {

namespace {

/// 1 to 12 for a word that begins like a month's name; nothing for any other word.
std::optional<int> month_called(std::string_view word) {
    constexpr std::string_view months = "janfebmaraprmayjunjulaugsepoctnovdec";
    std::string start(word.substr(0, 3));
    for (char& c : start)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const auto at = start.size() == 3 ? months.find(start) : std::string_view::npos;
    if (at == std::string_view::npos || at % 3 != 0)
        return std::nullopt;
    return static_cast<int>(at / 3) + 1;
}

/// The numbers of a date as people write it by hand, and the month where it is a word.
struct ByHand {
    std::vector<int> numbers;
    std::optional<int> month;
};

std::optional<ByHand> read_by_hand(std::string_view text) {
    constexpr std::string_view digits = "0123456789";
    constexpr std::string_view between = " /.,-";
    ByHand found;
    while (!text.empty()) {
        const bool number = digits.find(text.front()) != std::string_view::npos;
        const std::size_t end = std::min(text.size(), number ? text.find_first_not_of(digits)
                                                             : text.find_first_of(between));
        const std::string_view part = text.substr(0, end);
        if (number && part.size() <= 4)
            found.numbers.push_back(std::stoi(std::string(part)));
        else if (!part.empty() && (number || found.month || !(found.month = month_called(part))))
            return std::nullopt;
        text.remove_prefix(end);
        text.remove_prefix(std::min(text.size(), text.find_first_not_of(between)));
    }
    return found;
}

} // namespace

std::optional<Date> first_of_month(std::string_view text) {
    return parse_date(fmt::format("{}-01", text));
}

std::optional<std::string> year_first(std::string_view text) {
    auto written = read_by_hand(text);
    if (!written || written->numbers.empty())
        return std::nullopt;
    std::vector<int> parts = written->numbers;
    if (parts.front() <= 31)
        std::reverse(parts.begin(), parts.end());
    if (written->month) {
        parts.front() += parts.front() < 100 ? 2000 : 0;
        parts.insert(parts.begin() + 1, *written->month);
    }
    if (parts.size() == 2) {
        const auto month = fmt::format("{:04}-{:02}", parts[0], parts[1]);
        return first_of_month(month) ? std::optional(month) : std::nullopt;
    }
    if (parts.size() != 3)
        return std::nullopt;
    const auto day = fmt::format("{:04}-{:02}-{:02}", parts[0], parts[1], parts[2]);
    return parse_date(day) ? std::optional(day) : std::nullopt;
}

} // namespace coprod
