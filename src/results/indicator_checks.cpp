#include "results/indicator_checks.h"

#include <fmt/format.h>

namespace coprod {
namespace {

/// What is wrong with a number; empty where nothing is.
std::string out_of_range(const char* key, const std::optional<int>& number, int most) {
    if (!number || (*number >= 0 && *number <= most))
        return {};
    return fmt::format("`{}` is {}, and a number from 0 to {} is needed", key, *number, most);
}

std::string wrong_with(const ReportIndicator& indicator) {
    if (indicator.part.has_value() != indicator.whole.has_value())
        return "one of `part` and `whole` stands without the other, and both are needed";
    if (auto wrong = out_of_range("part", indicator.part, most_counted); !wrong.empty())
        return wrong;
    if (auto wrong = out_of_range("whole", indicator.whole, most_counted); !wrong.empty())
        return wrong;
    if (auto wrong = out_of_range("days", indicator.days, most_days_counted); !wrong.empty())
        return wrong;
    if (indicator.part && *indicator.part > *indicator.whole)
        return fmt::format("`part` is {} of a `whole` of {}, and a part is never more than its "
                           "whole",
                           *indicator.part, *indicator.whole);
    return {};
}

} // namespace

bool check_indicators(const Report& report, std::string& trouble) {
    for (std::size_t i = 0; i < report.indicators.size(); ++i)
        if (const std::string wrong = wrong_with(report.indicators[i]); !wrong.empty()) {
            trouble = fmt::format("in `indicators[{}]` {}", i, wrong);
            return false;
        }
    return true;
}

} // namespace coprod
