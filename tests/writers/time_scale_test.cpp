#include "catch.h"
#include "writers/time_scale.h"

using namespace coprod;

namespace time_scale_test {

namespace {

Date day(std::string_view text) {
    return parse_date(text).value();
}

/// "Jan 2025, Feb, Mar"
std::string labels(const TimeScale& scale) {
    std::string all;
    for (const TimeTick& tick : scale.ticks()) {
        all += all.empty() ? "" : ", ";
        all += tick.month + (tick.month.empty() || tick.year.empty() ? "" : " ") + tick.year;
    }
    return all;
}

} // namespace

TEST_CASE("A scale of time marks months, quarters or years, as many as have room") {
    CHECK(labels({day("2025-01-31"), day("2025-01-31"), 82, 318}) == "Jan 2025, Feb");
    CHECK(labels({day("2024-11-05"), day("2025-02-10"), 82, 318}) ==
          "Nov 2024, Dec, Jan 2025, Feb, Mar");
    CHECK(labels({day("2025-02-03"), day("2026-01-12"), 82, 318}) ==
          "Jan 2025, Apr, Jul, Oct, Jan 2026, Apr");
    CHECK(labels({day("2021-05-01"), day("2025-01-01"), 82, 318}) ==
          "2021, 2022, 2023, 2024, 2025, 2026");
    CHECK(labels({day("1995-05-01"), day("2025-01-01"), 82, 318}) ==
          "1990, 2000, 2010, 2020, 2030");
    CHECK(labels({day("1900-01-01"), day("2199-12-31"), 82, 318}) ==
          "1900, 1950, 2000, 2050, 2100, 2150, 2200");
}

TEST_CASE("A day stands on a scale of time in proportion, and never outside of it") {
    const TimeScale scale(day("2025-01-10"), day("2025-01-20"), 100, 255);
    CHECK(scale.at(day("2025-01-01")) == 100);
    CHECK(scale.at(day("2025-01-16")) == 175);
    CHECK(scale.at(day("2025-02-01")) == 255);
    CHECK(scale.at(day("2024-01-01")) == 100);
    CHECK(scale.at(day("2026-01-01")) == 255);
}

} // namespace time_scale_test
