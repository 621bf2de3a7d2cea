// What is wrong with the records and the evidence of a submission: each whole message.
#include "submission/reading_submission.h"

using namespace coprod_tests;

namespace submission_record_errors_test {

namespace {

/// Lines 1 and 2.
const std::string groups = "groups:\n  parents: {kind: parent-carer, people: 6}\n";

} // namespace

TEST_CASE("a meeting's keys") {
    check_refused(
        groups + R"(do:
  meetings:
    - date: 2025-13-01
      stage: planing
      attended: {parent: 3, parents: some}
      chaired_by: staff
      agenda: {a: b}
      follow_up: {action: x}
    - {follow_up: [{acton: x, due: tomorrow}]}
  meeting: x
)",
        R"(p.yaml:5:13: error: `date` takes a date, year first, and this is ‘2025-13-01’ [bad-date]
  5 |     - date: 2025-13-01
    |             ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
p.yaml:6:14: error: no stage is called ‘planing’ [unknown-name]
  6 |       stage: planing
    |              ^
  help: Did you mean `plan`?
p.yaml:7:18: error: no group is called ‘parent’ [unknown-name]
  7 |       attended: {parent: 3, parents: some}
    |                  ^
  help: Did you mean `parents`?
p.yaml:7:38: error: `parents` takes a whole number, and this is ‘some’ [bad-number]
  7 |       attended: {parent: 3, parents: some}
    |                                      ^
  help: Write digits only, for example 12; leave the key out where it is not known.
p.yaml:8:19: error: no group is called ‘staff’ [unknown-name]
  8 |       chaired_by: staff
    |                   ^
  help: Write one of: parents. Or add it under `groups`, where the project's groups stand.
p.yaml:9:15: error: `agenda` takes a text, and this is a set of keys [wrong-shape]
  9 |       agenda: {a: b}
    |               ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
p.yaml:10:18: error: `follow_up` takes a list, and this is a set of keys [wrong-shape]
  10 |       follow_up: {action: x}
     |                  ^
  help: Start each item on a line of its own with a hyphen and a space.
p.yaml:11:21: error: `acton` is not a key that `follow_up` has [unknown-key]
  11 |     - {follow_up: [{acton: x, due: tomorrow}]}
     |                     ^
  help: Did you mean `action`?
p.yaml:11:36: error: `due` takes a date, year first, and this is ‘tomorrow’ [bad-date]
  11 |     - {follow_up: [{acton: x, due: tomorrow}]}
     |                                    ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
p.yaml:12:3: error: `meeting` is not a key that `do` has [unknown-key]
  12 |   meeting: x
     |   ^
  help: Did you mean `meetings`?
)");
}

TEST_CASE("a record has a plain name that no other record has") {
    check_refused(
        groups + R"(do:
  meetings: [{id: m1}]
  heard:
    - {id: m1}
evidence:
  - {id: E 1}
  - {id: [e2]}
)",
        R"(p.yaml:6:12: error: ‘m1’ is already the name of the record on line 4 [repeated-id]
  6 |     - {id: m1}
    |            ^
  help: Give each meeting, decision, thing heard and piece of evidence a name of its own.
p.yaml:8:10: error: ‘E 1’ cannot be the name of a record [bad-id]
  8 |   - {id: E 1}
    |          ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `e-1`.
p.yaml:9:10: error: `id` takes a text, and this is a list [wrong-shape]
  9 |   - {id: [e2]}
    |          ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
)");
}

TEST_CASE("a decision is taken by groups that there are, each named once") {
    check_refused(groups + R"(do:
  decisions:
    - {by: [parents, parents, staff], wat: x}
)",
                  R"(p.yaml:5:22: error: ‘parents’ stands twice in `by` [named-twice]
  5 |     - {by: [parents, parents, staff], wat: x}
    |                      ^
  help: Leave one of the two out.
p.yaml:5:31: error: no group is called ‘staff’ [unknown-name]
  5 |     - {by: [parents, parents, staff], wat: x}
    |                               ^
  help: Write one of: parents. Or add it under `groups`, where the project's groups stand.
p.yaml:5:39: error: `wat` is not a key that `decisions` has [unknown-key]
  5 |     - {by: [parents, parents, staff], wat: x}
    |                                       ^
  help: Did you mean `what`?
)");
}

TEST_CASE("numbers beside the groups that came are shown as they are to be written") {
    check_refused(
        groups + R"(do:
  meetings:
    - attended: parents 6, council 3
    - attended: 6 parents
    - attended: 6 of us
)",
        R"(p.yaml:5:17: error: `attended` takes each group with how many people came, and this is ‘parents 6, council 3’ [wrong-shape]
  5 |     - attended: parents 6, council 3
    |                 ^
  help: Did you mean {parents: 6, council: 3}?
p.yaml:6:17: error: `attended` takes each group with how many people came, and this is ‘6 parents’ [wrong-shape]
  6 |     - attended: 6 parents
    |                 ^
  help: Did you mean {parents: 6}?
p.yaml:7:17: error: `attended` takes each group with how many people came, and this is ‘6 of us’ [wrong-shape]
  7 |     - attended: 6 of us
    |                 ^
  help: Write it in braces, like {parents: 6, council: 3}.
)");
}

TEST_CASE("those who said it were told on a day, or not yet") {
    check_refused(
        groups + R"(do:
  heard:
    - {said: x, told: yes}
    - {said: x, told: 10/06/2025}
    - {said: x, told: no}
    - {said: x, told: June 2025}
)",
        R"(p.yaml:5:23: error: `told` takes a date, year first, or `no` or `not yet`, and this is ‘yes’ [bad-date]
  5 |     - {said: x, told: yes}
    |                       ^
  help: Write the day on which those who said it were told, like 2025-07-01; `no` or `not yet` where they were not.
p.yaml:6:23: error: `told` takes a date, year first, or `no` or `not yet`, and this is ‘10/06/2025’ [bad-date]
  6 |     - {said: x, told: 10/06/2025}
    |                       ^
  help: Did you mean 2025-06-10?
p.yaml:8:23: error: `told` takes a date, year first, or `no` or `not yet`, and this is ‘June 2025’ [bad-date]
  8 |     - {said: x, told: June 2025}
    |                       ^
  help: Write the day on which those who said it were told, like 2025-07-01; `no` or `not yet` where they were not.
)");
}

TEST_CASE("what was heard is shared or not") {
    check_refused(
        groups + R"(do:
  heard:
    - {from: {parents: 1}, share: maybe}
)",
        R"(p.yaml:5:14: error: `from` takes a list, and this is a set of keys [wrong-shape]
  5 |     - {from: {parents: 1}, share: maybe}
    |              ^
  help: Start each item on a line of its own with a hyphen and a space.
p.yaml:5:35: error: `share` takes yes or no, and this is ‘maybe’ [bad-yes-no]
  5 |     - {from: {parents: 1}, share: maybe}
    |                                   ^
  help: Write yes or no; leave the key out where it is not known.
)");
}

TEST_CASE("a piece of evidence has a kind, a source, a date and a stage that there are") {
    check_refused(groups + R"(evidence:
  - kind: surveys
    from: [parents, staff]
    took_part: {parents: 3}
    date: today
    stage: 3
)",
                  R"(p.yaml:4:11: error: no kind of evidence is called ‘surveys’ [unknown-name]
  4 |   - kind: surveys
    |           ^
  help: Did you mean `survey`?
p.yaml:5:21: error: no group is called ‘staff’ [unknown-name]
  5 |     from: [parents, staff]
    |                     ^
  help: Write one of: parents. Or add it under `groups`, where the project's groups stand.
p.yaml:6:16: error: `took_part` takes a list, and this is a set of keys [wrong-shape]
  6 |     took_part: {parents: 3}
    |                ^
  help: Start each item on a line of its own with a hyphen and a space.
p.yaml:7:11: error: `date` takes a date, year first, and this is ‘today’ [bad-date]
  7 |     date: today
    |           ^
  help: Write year, month and day in figures, like 2025-06-10, and check that the day exists; leave the key out where it is not known yet.
p.yaml:8:12: error: no stage is called ‘3’ [unknown-name]
  8 |     stage: 3
    |            ^
  help: Write one of: plan, design, decide, deliver, review.
)");
}

TEST_CASE("a dispute is about a commitment, or the say of a group at a stage") {
    check_refused(groups + R"(evidence:
  - disputes: [be-transparnt, involvement.parents, involvement.prents.plan, involvement.parents.plann]
  - disputes: {be-transparent: yes}
)",
                  R"(p.yaml:4:16: error: no commitment is called ‘be-transparnt’ [unknown-name]
  4 |   - disputes: [be-transparnt, involvement.parents, involvement.prents.plan, involvement.parents.pl…
    |                ^
  help: Did you mean `be-transparent`?
p.yaml:4:31: error: ‘involvement.parents’ names no stage [unknown-name]
  4 |   - disputes: [be-transparnt, involvement.parents, involvement.prents.plan, involvement.parents.pl…
    |                               ^
  help: Write involvement, the group and the stage, with full stops between.
p.yaml:4:52: error: no group is called ‘prents’ [unknown-name]
  4 | …- disputes: [be-transparnt, involvement.parents, involvement.prents.plan, involvement.parents.plan…
    |                                                   ^
  help: Did you mean `parents`?
p.yaml:4:77: error: no stage is called ‘plann’ [unknown-name]
  4 | …disputes: [be-transparnt, involvement.parents, involvement.prents.plan, involvement.parents.plann]
    |                                                                          ^
  help: Did you mean `plan`?
p.yaml:5:15: error: `disputes` takes a list, and this is a set of keys [wrong-shape]
  5 |   - disputes: {be-transparent: yes}
    |               ^
  help: Start each item on a line of its own with a hyphen and a space.
)");
}

} // namespace submission_record_errors_test
