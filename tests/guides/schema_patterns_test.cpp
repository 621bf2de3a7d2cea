// The expressions of schemas take what the reader takes, and nothing else.
#include "catch.h"

#include <regex>
#include <string>

#include <fmt/format.h>

#include "coprod/date.h"
#include "guides/schema_patterns.h"
#include "input/fields.h"

using namespace coprod;

namespace schema_patterns_test {

TEST_CASE("the expression for a day takes the days that exist, from 1900 to 2199") {
    const std::regex day(whole(day_characters()));
    std::size_t days = 0;
    for (const int year : {1899, 1900, 1904, 1999, 2000, 2023, 2024, 2100, 2196, 2199, 2200})
        for (int month = 0; month <= 13; ++month)
            for (int number = 0; number <= 32; ++number) {
                const auto text = fmt::format("{:04}-{:02}-{:02}", year, month, number);
                const bool is_day = parse_date(text).has_value();
                days += is_day ? 1U : 0U;
                if (std::regex_search(text, day) != is_day)
                    FAIL_CHECK(text);
            }
    CHECK(days == 9 * 365 + 4);
    for (int year = 1890; year < 2210; ++year) {
        const auto text = fmt::format("{:04}-02-29", year);
        if (std::regex_search(text, day) != parse_date(text).has_value())
            FAIL_CHECK(text);
    }
    for (const std::string wrong : {"2025-6-1", "20250610", "2025-06-10x", "x2025-06-10", ""})
        CHECK_FALSE(std::regex_search(wrong, day));
    CHECK(std::regex_search(" 2025-06-10\n", day));
}

TEST_CASE("the expression for a month takes the twelve months") {
    const std::regex month(whole(month_characters()));
    for (int number = 0; number <= 13; ++number)
        CHECK(std::regex_search(fmt::format("2025-{:02}", number), month) ==
              (number >= 1 && number <= 12));
    CHECK_FALSE(std::regex_search(std::string("1899-06"), month));
}

TEST_CASE("the expression for a number takes exactly the numbers in its range") {
    for (const int most : {1, 9, 10, 12, 100, 365, 999})
        for (const int least : {0, 1}) {
            const std::regex number(whole(number_characters(least, most)));
            for (int value = 0; value <= 2 * most + 20; ++value)
                if (std::regex_search(std::to_string(value), number) !=
                    (value >= least && value <= most))
                    FAIL_CHECK(value << " of " << least << " to " << most);
            CHECK(std::regex_search("00" + std::to_string(most), number));
        }
    const std::regex number(whole(number_characters(0, largest_number)));
    for (const std::string right : {"0", "7", "999999", "1000000", " 12 "})
        CHECK(std::regex_search(right, number));
    for (const std::string wrong : {"1000001", "9999999", "-1", "1.0", "1e3", "many", "1 2"})
        CHECK_FALSE(std::regex_search(wrong, number));
}

TEST_CASE("the expression for a short name takes what is_plain_id takes") {
    const std::regex id(fmt::format("^{}$", id_characters));
    for (const std::string text : {"a", "0", "our-2nd_one", "-a", "_a", "A", "a b", "é", "", "a.b"})
        CHECK(std::regex_search(text, id) == is_plain_id(text));
    CHECK(std::regex_search(std::string(64, 'a'), id));
    CHECK_FALSE(std::regex_search(std::string(65, 'a'), id));
}

TEST_CASE("a blank is white space or nothing") {
    const std::regex blank(blank_pattern);
    CHECK(std::regex_search(std::string(), blank));
    CHECK(std::regex_search(std::string(" \t\n"), blank));
    CHECK_FALSE(std::regex_search(std::string(" a"), blank));
    CHECK(std::regex_search(std::string("  "), std::regex(whole_or_blank("a"))));
    CHECK_FALSE(std::regex_search(std::string("  "), std::regex(some_text_pattern)));
}

} // namespace schema_patterns_test
