// The numbers to look at from year to year, as far as both results show them.
#include <fmt/format.h>

#include "compare/parts.h"
#include "report/words.h"

namespace coprod {

namespace {

constexpr std::string_view days_to_telling = "days-to-telling";
constexpr const char* hidden_words = "not shown, since the numbers are small";

std::string number_words(const ReportIndicator& indicator) {
    if (!indicator.share.empty())
        return indicator.share;
    if (!indicator.part || !indicator.whole)
        return "nothing on record";
    const bool telling = indicator.id == days_to_telling;
    std::string counts =
        fmt::format("{} of {}{}", *indicator.part, *indicator.whole, telling ? " told" : "");
    if (!indicator.days)
        return counts;
    return fmt::format("{} ({})",
                       count_of(static_cast<std::size_t>(*indicator.days), "day", "days"), counts);
}

ComparedItem compared(const ReportIndicator& before, const ReportIndicator& after) {
    if (before.hidden || after.hidden)
        return {after.title, "", hidden_words, hidden_words, Change::not_comparable};
    const std::string then = number_words(before);
    const std::string now = number_words(after);
    return {after.title, "", then, now, then == now ? Change::same : Change::not_comparable};
}

} // namespace

void compare_indicators(const Compared& both, Comparison& comparison) {
    for (const ReportIndicator& after : both.after.indicators)
        if (const ReportIndicator* before = with_id(both.before.indicators, after.id))
            comparison.indicators.push_back(compared(*before, after));
}

} // namespace coprod
