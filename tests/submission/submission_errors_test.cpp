// What is wrong with a submission as a whole, its project, its groups and its answers: each whole
// message.
#include "submission/reading_submission.h"

using namespace coprod_tests;

namespace submission_errors_test {

namespace {

/// Lines 1 and 2.
const std::string groups = "groups:\n  parents: {kind: parent-carer, people: 6}\n";

} // namespace

TEST_CASE("a submission is a set of keys") {
    check_refused(
        "- a list\n",
        R"(p.yaml:1:1: error: a submission is a set of keys, such as `project` and `groups` [wrong-shape]
  1 | - a list
    | ^
  help: Begin it with `coprod: 1`, and write a colon behind each key.
)");
    check_refused(
        "only a text\n",
        R"(p.yaml:1:1: error: a submission is a set of keys, such as `project` and `groups` [wrong-shape]
  1 | only a text
    | ^
  help: Begin it with `coprod: 1`, and write a colon behind each key.
)");
}

TEST_CASE("a submission of another format is refused") {
    check_refused(
        "coprod: 2\n",
        R"(p.yaml:1:9: error: this file is of format 2, and this coprod reads format 1 [unknown-format]
  1 | coprod: 2
    |         ^
  help: Write `coprod: 1`, or use a newer coprod.
)");
    check_refused(
        "coprod: 0\n",
        R"(p.yaml:1:9: error: this file is of format 0, and this coprod reads format 1 [unknown-format]
  1 | coprod: 0
    |         ^
  help: Write `coprod: 1`, or use a newer coprod.
)");
    check_refused(
        "coprod: two\n",
        R"(p.yaml:1:9: error: `coprod` takes a whole number, and this is ‘two’ [bad-number]
  1 | coprod: two
    |         ^
  help: Write digits only, for example 12; leave the key out where it is not known.
)");
}

TEST_CASE("a key that a submission does not have is named with what it may have been") {
    check_refused(R"(coprod: 1
proyect: x
zebra: x
)",
                  R"(p.yaml:2:1: error: `proyect` is not a key that `submission` has [unknown-key]
  2 | proyect: x
    | ^
  help: Did you mean `project`?
p.yaml:3:1: error: `zebra` is not a key that `submission` has [unknown-key]
  3 | zebra: x
    | ^
  help: Write one of: coprod, charter, project, groups, ready, plan, do, involvement, commitments, embedding, principles, agreements, monitoring, evidence, statements, review.
)");
    check_refused(R"(project:
  titel: x
  nothing_like: y
)",
                  R"(p.yaml:2:3: error: `titel` is not a key that `project` has [unknown-key]
  2 |   titel: x
    |   ^
  help: Did you mean `title`?
p.yaml:3:3: error: `nothing_like` is not a key that `project` has [unknown-key]
  3 |   nothing_like: y
    |   ^
  help: Write one of: id, title, organisation, level, start, end, when, summary, claims, primary, primary_reason, priorities.
)");
}

TEST_CASE("a section that is written as something else is named") {
    check_refused(
        "project:\n  id:x\n  title:A garden\n",
        R"(p.yaml:2:3: error: `project` takes a set of keys, and this is a text [wrong-shape]
  2 |   id:x
    |   ^
  help: Write a space behind each colon, as in "id: …".
)");
    check_refused(
        "project: My project\n",
        R"(p.yaml:1:10: error: `project` takes a set of keys, and this is a text [wrong-shape]
  1 | project: My project
    |          ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
    check_refused(
        "groups: [parents]\n",
        R"(p.yaml:1:9: error: `groups` takes a set of keys, and this is a list [wrong-shape]
  1 | groups: [parents]
    |         ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
    check_refused("do: nothing\n",
                  R"(p.yaml:1:5: error: `do` takes a set of keys, and this is a text [wrong-shape]
  1 | do: nothing
    |     ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
    check_refused(
        "evidence: {e1: survey}\n",
        R"(p.yaml:1:11: error: `evidence` takes a list, and this is a set of keys [wrong-shape]
  1 | evidence: {e1: survey}
    |           ^
  help: Start each item on a line of its own with a hyphen and a space.
)");
    check_refused(
        groups + R"(do:
  meetings:
    - a meeting
)",
        R"(p.yaml:5:7: error: `meetings` takes a set of keys, and this is a text [wrong-shape]
  5 |     - a meeting
    |       ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
}

TEST_CASE("a project's id can name a file") {
    check_refused(R"(project:
  id: My Project
)",
                  R"(p.yaml:2:7: error: ‘My Project’ cannot be a project's id [bad-id]
  2 |   id: My Project
    |       ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `my-project`: it names the report files.
)");
    check_refused("project: {id: my_project}\n",
                  R"(p.yaml:1:15: error: ‘my_project’ cannot be a project's id [bad-id]
  1 | project: {id: my_project}
    |               ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `my-project`: it names the report files.
)");
    check_refused("project: {id: -x}\n",
                  R"(p.yaml:1:15: error: ‘-x’ cannot be a project's id [bad-id]
  1 | project: {id: -x}
    |               ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `x`: it names the report files.
)");
}

TEST_CASE("level, rung and priorities are those of the charter") {
    check_refused(R"(project:
  level: strategical
  claims: coproduction
  priorities: [early]
)",
                  R"(p.yaml:2:10: error: no level is called ‘strategical’ [unknown-name]
  2 |   level: strategical
    |          ^
  help: Did you mean `strategic`?
p.yaml:3:11: error: no rung is called ‘coproduction’ [unknown-name]
  3 |   claims: coproduction
    |           ^
  help: Did you mean `co-production`?
p.yaml:4:16: error: no priority is called ‘early’ [unknown-name]
  4 |   priorities: [early]
    |                ^
  help: Write one of: nothing-without-us, part-of-the-community, high-aspirations, identify-early, skilled-professionals.
)");
}

TEST_CASE("a project is for people whose project it can be, each named once") {
    check_refused(
        R"(project:
  primary: [council]
)",
        R"(p.yaml:2:12: error: `primary` takes only kinds of people whose project it can be [not-primary]
  2 |   primary: [council]
    |            ^
  help: Name one of those that the charter calls primary, or leave the key out.
)");
    check_refused(R"(project:
  primary: [young-person, parent-carer, parent-carer]
)",
                  R"(p.yaml:2:41: error: ‘parent-carer’ stands twice in `primary` [named-twice]
  2 |   primary: [young-person, parent-carer, parent-carer]
    |                                         ^
  help: Leave one of the two out.
)");
}

TEST_CASE("a narrowing without a reason is pointed out, since it has no effect") {
    check_warned(
        R"(project:
  primary: [parent-carer]
)",
        R"(p.yaml:2:12: warning: `primary` leaves out people whose project it usually is, without a reason [no-primary-reason]
  2 |   primary: [parent-carer]
    |            ^
  help: Write `primary_reason`; until then the project is judged for all of them.
)");
}

TEST_CASE("a group has a plain name, a kind that the charter knows, and a number of people") {
    check_refused(R"(groups:
  Our Parents: {kind: parent-carer}
  x:
  y: {kind: parents, people: many}
  z: {people: -3}
  w: parents
)",
                  R"(p.yaml:2:3: error: ‘Our Parents’ cannot be the name of a group [bad-id]
  2 |   Our Parents: {kind: parent-carer}
    |   ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `our-parents`.
p.yaml:3:3: error: the group `x` needs `kind`, and it is not here [missing-key]
  3 |   x:
    |   ^
  help: Say what kind of people they are.
p.yaml:4:13: error: no kind of people is called ‘parents’ [unknown-name]
  4 |   y: {kind: parents, people: many}
    |             ^
  help: Did you mean `parent-carer`?
p.yaml:4:30: error: `people` takes a whole number, and this is ‘many’ [bad-number]
  4 |   y: {kind: parents, people: many}
    |                              ^
  help: Write digits only, for example 12; leave the key out where it is not known.
p.yaml:5:6: error: `z` needs `kind`, and it is not here [missing-key]
  5 |   z: {people: -3}
    |      ^
  help: Add `kind`: what kind of people they are.
p.yaml:5:15: error: `people` takes a whole number, and this is ‘-3’ [bad-number]
  5 |   z: {people: -3}
    |               ^
  help: Write digits only, for example 12; leave the key out where it is not known.
p.yaml:6:6: error: `w` takes a set of keys, and this is a text [wrong-shape]
  6 |   w: parents
    |      ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
}

TEST_CASE("a note beside yes or no is shown as it is to be written") {
    check_refused(
        R"(ready:
  skills: "Unsure: our \"teacher\" is new"
  resources: Yes, a little
)",
        R"(p.yaml:2:11: error: `skills` takes yes, no or unsure, and this is ‘Unsure: our "teacher" is new’ [unknown-name]
  2 |   skills: "Unsure: our \"teacher\" is new"
    |           ^
  help: To add a note, write {answer: unsure, note: "our \"teacher\" is new"}.
p.yaml:3:14: error: `resources` takes yes, no or unsure, and this is ‘Yes, a little’ [unknown-name]
  3 |   resources: Yes, a little
    |              ^
  help: To add a note, write {answer: yes, note: "a little"}.
)");
}

TEST_CASE("a file of another kind has one message") {
    check_refused(
        "coprod_charter: 1\nid: ours\ntitle: Ours\nvalues: []\n",
        R"(p.yaml:1:1: error: this is a charter, and a project's own file is needed here [wrong-shape]
  1 | coprod_charter: 1
    | ^
  help: Name the project's file, and this one behind --charter.
)");
    check_refused(
        "coprod_panel: 1\nproject: garden\nmembers: []\n",
        R"(p.yaml:1:1: error: this is a panel's file, and a project's own file is needed here [wrong-shape]
  1 | coprod_panel: 1
    | ^
  help: Name the project's file, and this one behind --panel.
)");
}

TEST_CASE("an answer about being ready is yes, no or unsure") {
    check_refused(
        R"(ready:
  skills: maybe
  enough: yes
  interest: {answer: perhaps, nte: x}
  resources: [yes]
)",
        R"(p.yaml:2:11: error: `skills` takes yes, no or unsure, and this is ‘maybe’ [unknown-name]
  2 |   skills: maybe
    |           ^
  help: To add a note, write {answer: yes, note: "The deadline is set by the region."}.
p.yaml:3:3: error: no question about being ready is called ‘enough’ [unknown-name]
  3 |   enough: yes
    |   ^
  help: Did you mean `enough_time`?
p.yaml:4:22: error: `answer` takes one of a few words, and ‘perhaps’ is not among them [unknown-name]
  4 |   interest: {answer: perhaps, nte: x}
    |                      ^
  help: Write one of: yes, no, unsure.
p.yaml:4:31: error: `nte` is not a key that `interest` has [unknown-key]
  4 |   interest: {answer: perhaps, nte: x}
    |                               ^
  help: Did you mean `note`?
p.yaml:5:14: error: `resources` takes a text, and this is a list [wrong-shape]
  5 |   resources: [yes]
    |              ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
)");
}

TEST_CASE(
    "a form has the questions of the charter, and a reason is agreed by groups that there are") {
    check_refused(
        R"(plan:
  purpos: x
  who: {not_applicable: x, agreed_by: [us], because: y}
)",
        R"(p.yaml:2:3: error: no question of the Plan form is called ‘purpos’ [unknown-name]
  2 |   purpos: x
    |   ^
  help: Did you mean `purpose`?
p.yaml:3:40: error: no group is named, and ‘us’ is used as one [unknown-name]
  3 |   who: {not_applicable: x, agreed_by: [us], because: y}
    |                                        ^
  help: Name each group first.
p.yaml:3:45: error: `because` is not a key that `who` has [unknown-key]
  3 |   who: {not_applicable: x, agreed_by: [us], because: y}
    |                                             ^
  help: Write one of: not_applicable, agreed_by.
)");
    check_refused(
        R"(review:
  barrier: [x, {y: z}]
)",
        R"(p.yaml:2:3: error: no question of the Review form is called ‘barrier’ [unknown-name]
  2 |   barrier: [x, {y: z}]
    |   ^
  help: Did you mean `barriers`?
p.yaml:2:16: error: `barrier` takes a text, and this is a set of keys [wrong-shape]
  2 |   barrier: [x, {y: z}]
    |                ^
  help: Write the answer behind the colon, in quotes if it has a colon or # in it.
)");
}

} // namespace submission_errors_test
