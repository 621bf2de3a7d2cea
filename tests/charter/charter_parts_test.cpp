// What is wrong inside a part: names, references, what is missing or blank, and what would have no
// effect.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_parts_test {

TEST_CASE("an id stands once in its list and is made of plain letters") {
    check_parts("commitments:\n" + criterion("listen") + criterion("listen") + "values:\n" +
                    criterion("kind", "commitments: [listen]"),
                R"(own.yaml:19:9: error: the commitment ‘listen’ stands twice [repeated-id]
  19 |   - id: listen
     |         ^
  help: Give each an id of its own.
)");
    check_parts("commitments:\n" + criterion("Be Kind") + "values:\n" + criterion("kind") +
                    "    commitments: [Be Kind]\n",
                R"(own.yaml:12:9: error: ‘Be Kind’ cannot be the id of a commitment [bad-id]
  12 |   - id: Be Kind
     |         ^
  help: Use lower-case letters, digits and hyphens, 64 at most, such as `be-kind`.
)");
}

TEST_CASE("a value names commitments and outcomes that there are") {
    check_parts("commitments:\n" + criterion("listen") + "outcomes:\n" + criterion("safe") +
                    "values:\n" +
                    criterion("kind", "commitments: [lisen, listen, listen]\noutcomes: [happy]"),
                R"(own.yaml:35:19: error: no commitment is called ‘lisen’ [unknown-name]
  35 |     commitments: [lisen, listen, listen]
     |                   ^
  help: Did you mean `listen`?
own.yaml:35:34: error: ‘listen’ stands twice in `commitments` [named-twice]
  35 |     commitments: [lisen, listen, listen]
     |                                  ^
  help: Leave one of the two out.
own.yaml:36:16: error: no outcome is called ‘happy’ [unknown-name]
  36 |     outcomes: [happy]
     |                ^
  help: Write one of: safe.
)");
    check_parts(
        "values:\n" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:19:19: error: no commitment is named, and ‘listen’ is used as one [unknown-name]
  19 |     commitments: [listen]
     |                   ^
  help: Name each commitment first.
)");
}

TEST_CASE(
    "a value without commitments is refused, and a commitment without a value is pointed out") {
    check_parts(
        "commitments:\n" + criterion("listen") + "values:\n" + criterion("kind"),
        R"(own.yaml:20:5: error: `values` needs `commitments`, and it is not here [missing-key]
  20 |   - id: kind
     |     ^
  help: Add `commitments`: the commitments that show this value.
)");
    check_parts("commitments:\n" + criterion("listen") + "values:\n" +
                    criterion("kind", "commitments: []"),
                R"(own.yaml:27:5: error: `values` needs `commitments`, and it is blank [missing-key]
  27 |     commitments: []
     |     ^
  help: Fill in `commitments`: the commitments that show this value.
)");
    check_parts("commitments:\n" + criterion("listen") + criterion("lead") + "values:\n" +
                    criterion("kind", "commitments: [listen]"),
                R"(own.yaml:19:5: warning: no value names the commitment ‘lead’ [charter-unused]
  19 |   - id: lead
     |     ^
  help: It is judged, and decides nothing.
)");
}

TEST_CASE(
    "a criterion without a remedy is refused, whether the key is missing, blank or misspelt") {
    check_parts(
        R"(commitments:
  - id: listen
    wording: Words of listen
    source: {document: page, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
values:
)" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:12:5: error: `commitments` needs `if_missing`, and it is not here [missing-key]
  12 |   - id: listen
     |     ^
  help: Add `if_missing`: what to do when it is missing.
)");
    check_parts(
        R"(commitments:
  - id: listen
    wording: Words of listen
    source: {document: page, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_missing:
values:
)" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:18:5: error: `commitments` needs `if_missing`, and it is blank [missing-key]
  18 |     if_missing:
     |     ^
  help: Fill in `if_missing`: what to do when it is missing.
)");
    check_parts(
        R"(commitments:
  - id: listen
    wording: Words of listen
    source: {document: page, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_missing: " "
values:
)" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:18:5: error: `commitments` needs `if_missing`, and it is blank [missing-key]
  18 |     if_missing: " "
     |     ^
  help: Fill in `if_missing`: what to do when it is missing.
)");
    check_parts(
        R"(commitments:
  - id: listen
    wording: Words of listen
    source: {document: page, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_mising: Write the note.
values:
)" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:12:5: error: `commitments` needs `if_missing`, and it is not here [missing-key]
  12 |   - id: listen
     |     ^
  help: Add `if_missing`: what to do when it is missing.
own.yaml:18:5: error: `if_mising` is not a key that `commitments` has [unknown-key]
  18 |     if_mising: Write the note.
     |     ^
  help: Did you mean `if_missing`?
)");
}

TEST_CASE("a criterion is quoted from a document that is listed") {
    check_parts(R"(commitments:
  - id: listen
    wording: Words of listen
    source: {document: pag, section: Top}
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_missing: Write the note.
values:
)" + criterion("kind", "commitments: [listen]"),
                R"(own.yaml:14:24: error: no document is called ‘pag’ [unknown-name]
  14 |     source: {document: pag, section: Top}
     |                        ^
  help: Did you mean `page`?
)");
    check_parts(
        R"(commitments:
  - id: listen
    wording: Words of listen
    source: page
    satisfied_by: A note.
    good: A dated note.
    weak: A wish.
    if_missing: Write the note.
values:
)" + criterion("kind", "commitments: [listen]"),
        R"(own.yaml:14:13: error: `source` takes a set of keys, and this is a text [wrong-shape]
  14 |     source: page
     |             ^
  help: Write one key to a line below it, indented, each with a colon and its answer.
)");
}

TEST_CASE("a list that is written as something else is named") {
    check_parts(
        "commitments:\n" + criterion("listen") + "values: {kind: yes}\n",
        R"(own.yaml:19:9: error: `values` takes a list, and this is a set of keys [wrong-shape]
  19 | values: {kind: yes}
     |         ^
  help: Start each item on a line of its own with a hyphen and a space.
)");
    check_whole(
        own_head + own_take + own_heard + "statements: none\n",
        R"(own.yaml:19:13: error: `statements` takes a list, and this is a text [wrong-shape]
  19 | statements: none
     |             ^
  help: Start each item on a line of its own with a hyphen and a space.
)");
}

TEST_CASE("a statement stands once in confirms, with commitments that there are") {
    check_parts(
        "commitments:\n" + criterion("listen") + "values:\n" +
            criterion("kind", "commitments: [listen]") + "statements:\n" + criterion("equal") +
            R"(confirms:
  - {statement: equal, commitments: [listen], why: W}
  - {statement: equal, commitments: [listen], why: W}
  - {statement: eqal, commitments: [listn, listen, listen], why: W}
)",
        R"(own.yaml:38:5: error: the statement ‘equal’ stands twice in `confirms` [named-twice]
  38 |   - {statement: equal, commitments: [listen], why: W}
     |     ^
  help: Put all of its commitments into one item.
own.yaml:39:17: error: no statement is called ‘eqal’ [unknown-name]
  39 |   - {statement: eqal, commitments: [listn, listen, listen], why: W}
     |                 ^
  help: Did you mean `equal`?
own.yaml:39:37: error: no commitment is called ‘listn’ [unknown-name]
  39 |   - {statement: eqal, commitments: [listn, listen, listen], why: W}
     |                                     ^
  help: Did you mean `listen`?
own.yaml:39:52: error: ‘listen’ stands twice in `commitments` [named-twice]
  39 |   - {statement: eqal, commitments: [listn, listen, listen], why: W}
     |                                                    ^
  help: Leave one of the two out.
)");
    check_parts(
        "commitments:\n" + criterion("listen") + "values:\n" +
            criterion("kind", "commitments: [listen]") + R"(confirms:
  - {statement: equal, commitments: [listen], why: W}
)",
        R"(own.yaml:29:17: error: no statement is named, and ‘equal’ is used as one [unknown-name]
  29 |   - {statement: equal, commitments: [listen], why: W}
     |                 ^
  help: Name each statement first.
)");
}

TEST_CASE("a form has its three parts, and minutes have parts that a meeting has") {
    check_parts(R"(forms:
  plan:
    - id: purpose
      wording: Words of purpose
      source: {document: page, section: Top}
      satisfied_by: A note.
      good: A dated note.
      weak: A wish.
      if_missing: Write the note.
  do:
    - id: date
      wording: Words of date
      source: {document: page, section: Top}
      satisfied_by: A note.
      good: A dated note.
      weak: A wish.
      if_missing: Write the note.
      reads: agendas
)",
                R"(own.yaml:12:3: error: `forms` needs `review`, and it is not here [missing-key]
  12 |   plan:
     |   ^
  help: Add `review`: the questions after a project.
own.yaml:28:14: error: `reads` takes one of a few words, and ‘agendas’ is not among them [unknown-name]
  28 |       reads: agendas
     |              ^
  help: Did you mean `agenda`?
)");
}

} // namespace charter_parts_test
