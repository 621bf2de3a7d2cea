// A scale of time for a picture: which months or years it marks, and where a day stands.
#pragma once

#include <string>
#include <vector>

#include "coprod/date.h"

namespace coprod {

struct TimeTick {
    Date date;
    int x = 0;
    std::string month; ///< "Sep"; empty on a scale of years
    std::string year;  ///< only where it is another one than before
};

/// A scale that begins with the first tick and ends with the last one, at least 34 units apart.
class TimeScale {
public:
    /// For days from `first` to `last`, which is no earlier, between these units.
    TimeScale(Date first, Date last, int left, int right);

    [[nodiscard]] const std::vector<TimeTick>& ticks() const { return ticks_; }
    /// Days outside of the scale stand at its ends.
    [[nodiscard]] int at(Date date) const;

private:
    int left_;
    int right_;
    std::vector<TimeTick> ticks_;
};

} // namespace coprod
