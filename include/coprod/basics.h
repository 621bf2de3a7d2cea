// The small values that files are made of: texts, dates and yes-or-no, each with its place.
#pragma once

#include <cstddef>
#include <string>

#include "coprod/date.h"
#include "coprod/diagnostic.h"

namespace coprod {

/// A position in one of a charter's or a submission's lists, from 0.
using Index = std::size_t;

/// A text from the file and its place; blank where `value` is empty.
struct Text {
    std::string value;
    Place place;
};

/// A date from the file and its place; where the file gives only a month, the first or the last day
/// of it.
struct DatedAt {
    Date date;
    Place place;
    bool whole_month = false;
};

/// "2 September 2025", or "September 2025" where the file gives only the month.
[[nodiscard]] inline std::string spelled(const DatedAt& at) {
    const std::string day = spelled(at.date);
    return at.whole_month ? day.substr(day.find(' ') + 1) : day;
}

enum class YesNo { blank, yes, no, unsure };

} // namespace coprod
