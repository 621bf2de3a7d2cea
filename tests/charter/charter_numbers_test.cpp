// The numbers and gates of the mark: each number at its limits and one beyond them.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_numbers_test {

namespace {

/// A mark that is right, from line 19 on, behind own_heard.
const std::string mark = R"(mark:
  title: Our mark
  valid_for_years: 3
  values: {confirmed_at_least_percent: 70}
  statements:
    agreed_from_percent: 80
    mixed_from_percent: 50
    answers_at_least: 5
  conditions: {at_most: 5, within_months: 3}
  small_numbers: {hidden_below: 5, words_below: 10, round_to_percent: 5}
  gates:
    - id: heard
      kind: heard
      title: Heard
      asks: Was it answered?
      why: People are owed an answer.
      source: Our own.
)";

/// The mark with other text behind a key.
std::string with(const std::string& key, const std::string& value) {
    std::string changed = mark;
    const auto at = changed.find(key + ": ");
    REQUIRE(at != std::string::npos);
    const auto start = at + key.size() + 2;
    return changed.replace(start, changed.find_first_of(",}\n", start) - start, value);
}

void check_mark(const std::string& written, const std::string& expected) {
    check_whole(own_head + own_take_but("mark") + own_heard + written, expected);
}

std::string first_line(const std::string& text) {
    return text.substr(0, text.find('\n'));
}

struct Limits {
    std::string key;
    std::string place;
    int least;
    int most;
};

} // namespace

TEST_CASE("each number of the mark is taken at its limits and refused one beyond them") {
    const std::vector<Limits> all{
        {"valid_for_years", "21:20", 1, 10},       {"confirmed_at_least_percent", "22:40", 1, 100},
        {"agreed_from_percent", "24:26", 50, 100}, {"mixed_from_percent", "25:25", 1, 80},
        {"answers_at_least", "26:23", 5, 1000},    {"at_most", "27:25", 0, 8},
        {"within_months", "27:43", 1, 24},         {"hidden_below", "28:33", 1, 5},
        {"words_below", "28:49", 5, 1000},         {"round_to_percent", "28:71", 1, 50},
    };
    const auto messages = [](const std::string& key, int value) {
        return charter_messages(own_head + own_take_but("mark") + own_heard +
                                with(key, std::to_string(value)));
    };
    for (const auto& [key, place, least, most] : all) {
        CAPTURE(key);
        CHECK(messages(key, least) == "");
        CHECK(messages(key, least + 1) == "");
        CHECK(messages(key, most - 1) == "");
        CHECK(messages(key, most) == "");
        CHECK(messages(key, most + 1).find("[number-out-of-range]") != std::string::npos);
        if (least > 0)
            CHECK(messages(key, least - 1).find("[number-out-of-range]") != std::string::npos);
    }
}

TEST_CASE("a number beyond its limits is named with the range that it takes") {
    check_mark(
        with("valid_for_years", "11"),
        R"(own.yaml:21:20: error: `valid_for_years` is 11, and takes 1 to 10 [number-out-of-range]
  21 |   valid_for_years: 11
     |                    ^
  help: Choose a number in that range.
)");
    check_mark(
        with("mixed_from_percent", "81"),
        R"(own.yaml:25:25: error: `mixed_from_percent` is 81, and takes 1 to 80 [number-out-of-range]
  25 |     mixed_from_percent: 81
     |                         ^
  help: Choose a number in that range.
)");
    check_mark(
        with("answers_at_least", "4"),
        R"(own.yaml:26:23: error: `answers_at_least` is 4, and smaller than `hidden_below` (5) [number-out-of-range]
  26 |     answers_at_least: 4
     |                       ^
  help: A statement cannot be decided by answers that may not be shown.
)");
    check_mark(with("at_most", "9"),
               R"(own.yaml:27:25: error: `at_most` is 9, and takes 0 to 8 [number-out-of-range]
  27 |   conditions: {at_most: 9, within_months: 3}
     |                         ^
  help: Choose a number in that range.
)");
}

TEST_CASE("a number that is wrong itself is no limit for another one") {
    check_mark(
        with("agreed_from_percent", "0"),
        R"(own.yaml:24:26: error: `agreed_from_percent` is 0, and takes 1 to 100 [number-out-of-range]
  24 |     agreed_from_percent: 0
     |                          ^
  help: Choose a number in that range.
)");
    check_mark(
        with("hidden_below", "200"),
        R"(own.yaml:28:33: error: `hidden_below` is 200, and takes 1 to 100 [number-out-of-range]
  28 |   small_numbers: {hidden_below: 200, words_below: 10, round_to_percent: 5}
     |                                 ^
  help: Choose a number in that range.
)");
}

TEST_CASE("what is no number is named, and so is one with too many digits") {
    check_mark(
        with("valid_for_years", "three"),
        R"(own.yaml:21:20: error: `valid_for_years` takes a whole number, and this is ‘three’ [bad-number]
  21 |   valid_for_years: three
     |                    ^
  help: Write digits only, for example 12.
)");
    check_mark(
        with("answers_at_least", "1000001"),
        R"(own.yaml:26:23: error: `answers_at_least` takes a number from 0 to 1000000, and this is 1000001 [number-out-of-range]
  26 |     answers_at_least: 1000001
     |                       ^
  help: Check the number for a slip of the finger.
)");
}

TEST_CASE("each number of the mark has to be there") {
    for (const char* key : {"valid_for_years", "confirmed_at_least_percent", "agreed_from_percent",
                            "answers_at_least", "at_most", "within_months", "hidden_below",
                            "words_below", "round_to_percent"}) {
        const std::string messages =
            charter_messages(own_head + own_take_but("mark") + own_heard + with(key, "\"\""));
        CAPTURE(key);
        CHECK(first_line(messages).ends_with("needs `" + std::string(key) +
                                             "`, and it is blank [missing-key]"));
    }
}

TEST_CASE("a gate is of a kind that can be judged, has a part to judge, and judges it alone") {
    check_mark(
        with("kind", "herd"),
        R"(own.yaml:31:13: error: `kind` takes one of a few words, and ‘herd’ is not among them [unknown-name]
  31 |       kind: herd
     |             ^
  help: Did you mean `heard`?
)");
    check_mark(
        with("kind", "values"),
        R"(own.yaml:30:5: error: the charter has no part that any of its gates could judge [charter-no-gate]
  30 |     - id: heard
     |     ^
  help: Add a part that a gate judges: values, ladder, forms, statements or heard.
)");
    check_mark(
        mark + R"(    - id: again
      kind: heard
      title: Heard again
      asks: Was it answered?
      why: People are owed an answer.
      source: Our own.
      may_be_a_condition: perhaps
)",
        R"(own.yaml:42:27: error: `may_be_a_condition` takes yes or no, and this is ‘perhaps’ [bad-yes-no]
  42 |       may_be_a_condition: perhaps
     |                           ^
  help: Write yes or no; leave the key out where it is not known.
)");
    check_mark(
        mark + R"(    - id: again
      kind: statements
      title: Statements
      asks: Do they agree?
      why: They know best.
      source: Our own.
      may_be_a_condition: "yes"
)",
        R"(own.yaml:36:7: error: the gate ‘again’ cannot be a condition, because what it lacks cannot be counted and put right within months [charter-condition]
  36 |     - id: again
     |       ^
  help: Leave `may_be_a_condition` out of gates for the ladder and for statements.
)");
    check_mark(
        mark + R"(    - id: again
      kind: heard
      title: Heard again
      asks: Was it answered?
      why: People are owed an answer.
      source: Our own.
)",
        R"(own.yaml:36:7: error: the gates ‘heard’ and ‘again’ judge the same thing [repeated-id]
  36 |     - id: again
     |       ^
  help: Leave one of the two out.
)");
}

TEST_CASE("a ladder gate of a mark that is taken over asks for no band where there is no ladder") {
    check_parts(own_heard, "");
}

} // namespace charter_numbers_test
