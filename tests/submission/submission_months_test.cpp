// When a project took place, where people know only the month or write it in words of their own.
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace submission_months_test {

namespace {

Project project(const std::string& keys) {
    return good_submission("project: {" + keys + "}\n").project;
}

/// The help for what stands behind `start`, which must be refused.
std::string advice(const std::string& written) {
    const ReadSubmission read =
        read_submission("project: {start: \"" + written + "\"}\n", mark_charter());
    CAPTURE(written, read.messages);
    CHECK(read.messages.find("`start` takes a date or a month, year first, and this is ‘" +
                             written + "’ [bad-date]") != std::string::npos);
    const auto at = read.messages.find("help: ");
    REQUIRE(at != std::string::npos);
    return read.messages.substr(at + 6, read.messages.find('\n', at) - at - 6);
}

const std::string both_forms = "Write it in figures, like 2025-06-10 or 2025-06, and check that it "
                               "exists; leave the key out where it is not known yet.";

} // namespace

TEST_CASE("a project may begin and end in a month: from its first day to its last") {
    const Project months = project("start: 2020-07, end: 2020-08");
    CHECK(iso(months.start->date) == "2020-07-01");
    CHECK(months.start->whole_month);
    CHECK(iso(months.end->date) == "2020-08-31");
    CHECK(months.end->whole_month);
    CHECK(iso(project("end: 2024-02").end->date) == "2024-02-29");
    CHECK(iso(project("end: 2025-02").end->date) == "2025-02-28");
    CHECK(iso(project("end: 2025-12").end->date) == "2025-12-31");
    CHECK(iso(project("start: ' 1900-01 '").start->date) == "1900-01-01");
    CHECK(iso(project("end: 2199-12").end->date) == "2199-12-31");
}

TEST_CASE("a day is still a day, also beside a month") {
    const Project mixed = project("start: 2020-07, end: 2020-07-15");
    CHECK(mixed.start->whole_month);
    CHECK(iso(mixed.end->date) == "2020-07-15");
    CHECK_FALSE(mixed.end->whole_month);
    CHECK(project("start: 2020-07-31, end: 2020-07").end.has_value());
    CHECK_FALSE(project("start: , end: ''").start.has_value());
}

TEST_CASE("a project cannot end in a month before the one in which it starts") {
    check_refused(
        R"(project:
  start: 2020-08
  end: 2020-07
)",
        R"(p.yaml:3:8: error: the project ends in July 2020, before it starts in August 2020 [dates-out-of-order]
  3 |   end: 2020-07
    |        ^
  help: Check both dates.
)");
    check_refused(
        "project: {start: 2020-07, end: 2020-06-30}\n",
        R"(p.yaml:1:32: error: the project ends on 30 June 2020, before it starts in July 2020 [dates-out-of-order]
  1 | project: {start: 2020-07, end: 2020-06-30}
    |                                ^
  help: Check both dates.
)");
}

TEST_CASE("a month that does not exist is refused, and both forms are named") {
    check_refused(
        R"(project:
  start: 2020-13
  end: July 2020
)",
        R"(p.yaml:2:10: error: `start` takes a date or a month, year first, and this is ‘2020-13’ [bad-date]
  2 |   start: 2020-13
    |          ^
  help: Write it in figures, like 2025-06-10 or 2025-06, and check that it exists; leave the key out where it is not known yet.
p.yaml:3:8: error: `end` takes a date or a month, year first, and this is ‘July 2020’ [bad-date]
  3 |   end: July 2020
    |        ^
  help: Did you mean 2020-07?
)");
}

TEST_CASE("a month or a day that is written by hand is answered with what was meant") {
    for (const char* month : {"Jul-20", "jul 20", "JULY 2020", "07/2020", "7.2020", "2020/7",
                              "2020-7", "July, 2020", "20-Jul"}) {
        CAPTURE(month);
        CHECK(advice(month) == "Did you mean 2020-07?");
    }
    for (const char* day : {"3 July 2020", "July 3, 2020", "3/7/2020", "2020.7.3", "2020-7-3"}) {
        CAPTURE(day);
        CHECK(advice(day) == "Did you mean 2020-07-03?");
    }
}

TEST_CASE("what can be read in no one way, or in no way, is answered with both forms") {
    for (const char* text :
         {"Monthly", "Jul & Aug 20", "2020", "20", "07-20", "2020-00", "1899-12", "2200-01",
          "2020-007-01-1", "99999-01", "July", "Jul Aug 2020", "3rd July 2020", "31/06/2020", "-",
          "2020-07-", "13/2020", "Ju-20", "2020-07 at first"}) {
        CAPTURE(text);
        if (std::string(text) == "2020-07-")
            CHECK(advice(text) == "Did you mean 2020-07?");
        else
            CHECK(advice(text) == both_forms);
    }
}

TEST_CASE("only the project's own dates may be a month: meetings and records need a day") {
    check_refused(
        R"(do: {meetings: [{date: 2020-07}]}
evidence: [{date: 2020-07}]
)",
        R"(p.yaml:1:24: error: `date` takes a date, year first, and this is ‘2020-07’ [bad-date]
  1 | do: {meetings: [{date: 2020-07}]}
    |                        ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
p.yaml:2:19: error: `date` takes a date, year first, and this is ‘2020-07’ [bad-date]
  2 | evidence: [{date: 2020-07}]
    |                   ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
)");
}

TEST_CASE("a date takes a text, and so do when and summary") {
    check_refused("project: {start: [2020-07], when: {a: b}, summary: []}\n",
                  R"(p.yaml:1:18: error: `start` takes a text, and this is a list [wrong-shape]
  1 | project: {start: [2020-07], when: {a: b}, summary: []}
    |                  ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
p.yaml:1:35: error: `when` takes a text, and this is a set of keys [wrong-shape]
  1 | project: {start: [2020-07], when: {a: b}, summary: []}
    |                                   ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
p.yaml:1:52: error: `summary` takes a text, and this is a list [wrong-shape]
  1 | project: {start: [2020-07], when: {a: b}, summary: []}
    |                                                    ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
)");
}

TEST_CASE("when and summary are taken as they are written") {
    const Project written = project("when: Jul & Aug 20, summary: 'Co-design of measures '");
    CHECK(written.when.value == "Jul & Aug 20");
    CHECK(written.when.place == Place{1, 17});
    CHECK(written.summary.value == "Co-design of measures");
    CHECK(project("id: a").when.value.empty());
    CHECK(project("id: a").summary.value.empty());
}

} // namespace submission_months_test
