#include "catch.h"
#include "report/fixture.h"
#include "report/small_numbers.h"

namespace small_numbers_test {

namespace {

using namespace coprod;
using coprod_tests::fixture_charter;

SmallNumbers numbers_for(View view) {
    static const Charter charter = fixture_charter();
    return {charter.mark, view};
}

std::string agreement(View view, std::optional<int> people, const Answers& answers) {
    return numbers_for(view).agreement(people, answers).text;
}

std::string public_share(int agree, int base) {
    return agreement(View::everyone, std::nullopt, {agree, base - agree, 0, 0, {}});
}

} // namespace

TEST_CASE("the public view says how many people there are without an exact number") {
    const SmallNumbers numbers = numbers_for(View::everyone);
    CHECK(numbers.people(std::nullopt).empty());
    CHECK(numbers.people(0) == "nobody");
    CHECK(numbers.people(1) == "fewer than 5 people");
    CHECK(numbers.people(4) == "fewer than 5 people");
    CHECK(numbers.people(5) == "5 to 9 people");
    CHECK(numbers.people(9) == "5 to 9 people");
    CHECK(numbers.people(10) == "about 10 people");
    CHECK(numbers.people(12) == "about 10 people");
    CHECK(numbers.people(13) == "about 15 people");
}

TEST_CASE("the panel sees how many people there are") {
    const SmallNumbers numbers = numbers_for(View::panel);
    CHECK(numbers.people(0) == "nobody");
    CHECK(numbers.people(1) == "1 person");
    CHECK(numbers.people(4) == "4 people");
    CHECK(numbers.people(12) == "12 people");
}

TEST_CASE("fewer than 5 answers are hidden, whatever they say") {
    CHECK(public_share(0, 0) == "no answers");
    CHECK(public_share(0, 1) == "fewer than 5 answers");
    CHECK(public_share(1, 1) == "fewer than 5 answers");
    CHECK(public_share(4, 4) == "fewer than 5 answers");
    CHECK(public_share(5, 5) == "all agree");
}

TEST_CASE("a group of fewer than 5 people is hidden even where it gave more answers") {
    CHECK(agreement(View::everyone, 4, {6, 0, 0, 0, {}}) == "fewer than 5 answers");
    CHECK(agreement(View::everyone, 5, {6, 0, 0, 0, {}}) == "all agree");
}

TEST_CASE("from 5 to 9 answers the share is a word") {
    CHECK(public_share(0, 5) == "none agree");
    CHECK(public_share(1, 5) == "few agree");
    CHECK(public_share(2, 5) == "about half agree"); // 40 %
    CHECK(public_share(3, 5) == "about half agree"); // 60 %
    CHECK(public_share(4, 5) == "most agree");
    CHECK(public_share(3, 8) == "few agree");  // 37.5 %
    CHECK(public_share(5, 8) == "most agree"); // 62.5 %
    CHECK(public_share(9, 9) == "all agree");
}

TEST_CASE("from 10 answers the share is a percentage rounded to 5") {
    CHECK(public_share(0, 10) == "0 % agree");
    CHECK(public_share(8, 10) == "80 % agree");
    CHECK(public_share(10, 12) == "85 % agree"); // 83.3 %
    CHECK(public_share(3, 40) == "10 % agree");  // 7.5 % is rounded up
}

TEST_CASE("a percentage says all or nobody only where it is so") {
    CHECK(public_share(40, 40) == "100 % agree");
    CHECK(public_share(39, 40) == "95 % agree"); // 97.5 %
    CHECK(public_share(199, 200) == "95 % agree");
    CHECK(public_share(0, 40) == "0 % agree");
    CHECK(public_share(1, 41) == "5 % agree"); // 2.4 %
    CHECK(public_share(1, 200) == "5 % agree");
}

TEST_CASE("a percentage is not rounded up across the limit of a reading") {
    CHECK(public_share(11, 14) == "75 % agree"); // 78.6 %, and agreed begins at 80 %
    CHECK(public_share(24, 49) == "45 % agree"); // 49.0 %, and mixed begins at 50 %
}

TEST_CASE("answers of those to whom it did not apply are no part of the base") {
    CHECK(agreement(View::everyone, 12, {4, 0, 0, 8, {}}) == "fewer than 5 answers");
    CHECK(agreement(View::everyone, 12, {5, 0, 0, 7, {}}) == "all agree");
}

TEST_CASE("the panel sees all answers") {
    CHECK(agreement(View::panel, 12, {9, 2, 1, 0, {}}) == "9 of 12 agree (2 unsure, 1 disagrees)");
    CHECK(agreement(View::panel, 3, {1, 0, 2, 1, {}}) ==
          "1 of 3 agrees (2 disagree, did not apply to 1 more)");
    CHECK(agreement(View::panel, 3, {3, 0, 0, 0, {}}) == "3 of 3 agree");
    CHECK(agreement(View::panel, 3, {}) == "no answers");
}

TEST_CASE("how many answered is hidden where the group or its answers are few") {
    const SmallNumbers numbers = numbers_for(View::everyone);
    CHECK(numbers.answered(12, 0) == "nobody answered the statements");
    CHECK(numbers.answered(5, 0) == "nobody answered the statements");
    CHECK(numbers.answered(std::nullopt, 0) == "nobody answered the statements");
    CHECK(numbers.answered(4, 0) == "fewer than 5 people took part, so no numbers are shown");
    CHECK(numbers.answered(4, 4) == "fewer than 5 people took part, so no numbers are shown");
    CHECK(numbers.answered(4, 1) == "fewer than 5 people took part, so no numbers are shown");
    CHECK(numbers.answered(12, 4) == "fewer than 5 people answered");
    CHECK(numbers.answered(std::nullopt, 3) == "fewer than 5 people answered");
    CHECK(numbers.answered(std::nullopt, 30) == "the file does not say how many took part");
    CHECK(numbers.answered(9, 5) == "about half of those involved answered");
    CHECK(numbers.answered(9, 9) == "all of those involved answered");
    CHECK(numbers.answered(40, 9) == "few of those involved answered");
    CHECK(numbers.answered(12, 10) == "85 % of those involved answered");
    CHECK(numbers.answered(12, 13) == "more people answered than took part");
}

TEST_CASE("the panel sees how many answered") {
    const SmallNumbers numbers = numbers_for(View::panel);
    CHECK(numbers.answered(12, 0) == "nobody answered the statements");
    CHECK(numbers.answered(4, 0) == "nobody answered the statements");
    CHECK(numbers.answered(12, 10) == "10 of the 12 who took part answered");
    CHECK(numbers.answered(12, 13) == "13 answered, more than the 12 who took part");
    CHECK(numbers.answered(std::nullopt, 3) ==
          "3 answered; the file does not say how many took part");
}

TEST_CASE("a number of answers is shown to the panel alone") {
    CHECK(numbers_for(View::panel).answers(12, 1) == "1 answer");
    CHECK(numbers_for(View::panel).answers(12, 3) == "3 answers");
    CHECK(numbers_for(View::everyone).answers(12, 0) == "no answers");
    CHECK(numbers_for(View::everyone).answers(12, 3) == "fewer than 5 answers");
    CHECK(numbers_for(View::everyone).answers(3, 7) == "fewer than 5 answers");
    CHECK(numbers_for(View::everyone).answers(12, 7) == "enough answers");
}

TEST_CASE("the limits come from the charter") {
    Mark mark = fixture_charter().mark;
    mark.hidden_below = 10;
    mark.words_below = 20;
    mark.answers_at_least = 15;
    const SmallNumbers numbers(mark, View::everyone);
    CHECK(numbers.people(9) == "fewer than 10 people");
    CHECK(numbers.people(12) == "10 to 19 people");
    CHECK(numbers.agreement(30, {9, 0, 0, 0, {}}).text == "fewer than 10 answers");
    CHECK(numbers.agreement(30, {19, 0, 0, 0, {}}).text == "all agree");
    CHECK(numbers.answers(30, 12) == "fewer than 15 answers");
}

} // namespace small_numbers_test
