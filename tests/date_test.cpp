// Dates: which texts are days, how days are written, and how years and months are added.
#include "coprod/date.h"

#include <chrono>
#include <map>

#include "catch.h"

using namespace coprod;

namespace date_test {

namespace {

Date day(const std::string& text) {
    const auto date = parse_date(text);
    INFO(text);
    REQUIRE(date.has_value());
    return *date;
}

} // namespace

TEST_CASE("a day is counted from the first of January 1970") {
    CHECK(day("1970-01-01").days == 0);
    CHECK(day("1970-01-02").days == 1);
    CHECK(day("1969-12-31").days == -1);
    CHECK(day("2000-03-01").days - day("2000-02-28").days == 2);
    CHECK(day("1900-03-01").days - day("1900-02-28").days == 1);
    CHECK(day("2025-06-10") < day("2025-06-11"));
    CHECK(day("2025-06-10") == Date{20249});
}

TEST_CASE("every day from 1900 to 2199 is read and written back as the same text") {
    const Date first = day("1900-01-01");
    const Date last = day("2199-12-31");
    CHECK(last.days - first.days + 1 == 300 * 365 + 73);
    bool same = true;
    for (Date date = first; date <= last; ++date.days)
        same = same && parse_date(iso(date)) == date;
    CHECK(same);
}

TEST_CASE("years before 1900 and after 2199 are no dates") {
    CHECK_FALSE(parse_date("1899-12-31").has_value());
    CHECK(parse_date("1900-01-01").has_value());
    CHECK(parse_date("2199-12-31").has_value());
    CHECK_FALSE(parse_date("2200-01-01").has_value());
    CHECK_FALSE(parse_date("0000-00-00").has_value());
    CHECK_FALSE(parse_date("9999-12-31").has_value());
}

TEST_CASE("a day that does not exist is no date") {
    for (const char* text : {"2025-02-29", "1900-02-29", "2025-02-30", "2025-04-31", "2025-00-10",
                             "2025-13-01", "2025-06-00", "2025-06-31", "2025-12-32"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
    CHECK(parse_date("2024-02-29").has_value());
    CHECK(parse_date("2000-02-29").has_value());
}

TEST_CASE("a date is exactly four, two and two digits with hyphens") {
    for (const char* text :
         {"", "2025", "2025-6-1", "25-06-01", "2025/06/01", "2025-06-1 ", " 2025-06-01",
          "2025-06-01 ", "2025-06-01T00:00", "20250601", "01-06-2025", "2025-06-0x", "+025-06-01",
          "-025-06-01", "2025-0-601", "2025-06--1", "２025-06-1", "today"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_date(text).has_value());
    }
}

TEST_CASE("a date is spelled as a person would write it") {
    CHECK(spelled(day("2025-09-02")) == "2 September 2025");
    CHECK(spelled(day("2024-02-29")) == "29 February 2024");
    const std::map<std::string, std::string> months{
        {"01", "January"},   {"02", "February"}, {"03", "March"},    {"04", "April"},
        {"05", "May"},       {"06", "June"},     {"07", "July"},     {"08", "August"},
        {"09", "September"}, {"10", "October"},  {"11", "November"}, {"12", "December"}};
    for (const auto& [number, name] : months)
        CHECK(spelled(day("2025-" + number + "-11")) == "11 " + name + " 2025");
}

TEST_CASE("the same day years later is the 28th where there is no 29 February") {
    CHECK(years_later(day("2025-06-10"), 3) == day("2028-06-10"));
    CHECK(years_later(day("2024-02-29"), 1) == day("2025-02-28"));
    CHECK(years_later(day("2024-02-29"), 4) == day("2028-02-29"));
    CHECK(years_later(day("2025-02-28"), 3) == day("2028-02-28"));
    CHECK(years_later(day("2025-06-10"), 0) == day("2025-06-10"));
}

TEST_CASE("the same day months later is the last of a month that is shorter") {
    CHECK(months_later(day("2025-06-10"), 3) == day("2025-09-10"));
    CHECK(months_later(day("2025-11-30"), 3) == day("2026-02-28"));
    CHECK(months_later(day("2023-11-30"), 3) == day("2024-02-29"));
    CHECK(months_later(day("2025-08-31"), 1) == day("2025-09-30"));
    CHECK(months_later(day("2025-12-31"), 2) == day("2026-02-28"));
    CHECK(months_later(day("2025-12-31"), 12) == day("2026-12-31"));
    CHECK(months_later(day("2025-06-10"), 0) == day("2025-06-10"));
    CHECK(iso(months_later(day("2199-12-31"), 3)) == "2200-03-31");
}

} // namespace date_test
