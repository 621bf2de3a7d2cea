// What is wrong with the dates of a project.
#include "submission/reading_submission.h"

using namespace coprod_tests;

namespace submission_dates_test {

namespace {

/// Lines 1 and 2.
const std::string groups = "groups:\n  parents: {kind: parent-carer, people: 6}\n";

} // namespace

TEST_CASE("the project's dates are days that exist, written year first") {
    check_refused(
        R"(project:
  start: 10/06/2025
  end: soon
)",
        R"(p.yaml:2:10: error: `start` takes a date or a month, year first, and this is ‘10/06/2025’ [bad-date]
  2 |   start: 10/06/2025
    |          ^
  help: Did you mean 2025-06-10?
p.yaml:3:8: error: `end` takes a date or a month, year first, and this is ‘soon’ [bad-date]
  3 |   end: soon
    |        ^
  help: Write it in figures, like 2025-06-10 or 2025-06, and check that it exists; leave the key out where it is not known yet.
)");
    check_refused(
        R"(project:
  start: 2025-02-30
  end: 2025/6/1
)",
        R"(p.yaml:2:10: error: `start` takes a date or a month, year first, and this is ‘2025-02-30’ [bad-date]
  2 |   start: 2025-02-30
    |          ^
  help: Write it in figures, like 2025-06-10 or 2025-06, and check that it exists; leave the key out where it is not known yet.
p.yaml:3:8: error: `end` takes a date or a month, year first, and this is ‘2025/6/1’ [bad-date]
  3 |   end: 2025/6/1
    |        ^
  help: Did you mean 2025-06-01?
)");
    check_refused(
        "project: {start: 1.2.2025}\n",
        R"(p.yaml:1:18: error: `start` takes a date or a month, year first, and this is ‘1.2.2025’ [bad-date]
  1 | project: {start: 1.2.2025}
    |                  ^
  help: Did you mean 2025-02-01?
)");
}

TEST_CASE("dates contradict each other") {
    check_refused(
        R"(project:
  start: 2025-06-10
  end: 2025-06-01
)",
        R"(p.yaml:3:8: error: the project ends on 1 June 2025, before it starts on 10 June 2025 [dates-out-of-order]
  3 |   end: 2025-06-01
    |        ^
  help: Check both dates.
)");
    check_refused(
        groups + R"(do:
  heard:
    - {date: 2025-06-10, told: 2025-06-09}
)",
        R"(p.yaml:5:32: error: they were told on 9 June 2025, before it was said on 10 June 2025 [dates-out-of-order]
  5 |     - {date: 2025-06-10, told: 2025-06-09}
    |                                ^
  help: Check both dates.
)");
}

} // namespace submission_dates_test
