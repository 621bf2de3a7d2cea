// What is wrong with a charter as a whole: its shape, its keys, its format and its documents.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_head_test {

TEST_CASE("a charter that is right says nothing") {
    check_parts("commitments:\n" + criterion("listen") + "values:\n" +
                    criterion("kind", "commitments: [listen]"),
                R"()");
}

TEST_CASE("a charter file is a set of keys") {
    check_whole("- a list\n",
                R"(own.yaml:1:1: error: a charter is a set of keys [wrong-shape]
  1 | - a list
    | ^
  help: Begin it with coprod_charter: 1.
)");
    check_whole("just a text\n",
                R"(own.yaml:1:1: error: a charter is a set of keys [wrong-shape]
  1 | just a text
    | ^
  help: Begin it with coprod_charter: 1.
)");
}

TEST_CASE("a key that a charter does not have is named with what it may have been") {
    check_whole(own_head + own_take + own_heard + R"(comitments: x
zebra: x
)",
                R"(own.yaml:19:1: error: `comitments` is not a part that a charter has [unknown-key]
  19 | comitments: x
     | ^
  help: Did you mean `commitments`?
own.yaml:20:1: error: `zebra` is not a part that a charter has [unknown-key]
  20 | zebra: x
     | ^
  help: The parts are: coprod_charter, id, title, version, about, documents, definition, take, kinds, outcomes, commitments, values, ways_of_knowing, evidence, embedding, ladder, engagement, levels, grid, readiness, forms, priorities, statements, survey, principles, agreements, monitoring, heard, placeholders, nothing_done, no_place, nothing_went_wrong, confirms, mark, panel, verdicts.
)");
}

TEST_CASE("everything that a charter must have is asked for in one go") {
    check_whole("coprod_charter: 1\n",
                R"(own.yaml: error: the charter has no `kinds` [missing-key]
  help: Write it, or take it from `charter-mark`.
own.yaml: error: the charter has no `mark` [missing-key]
  help: Write it, or take it from `charter-mark`.
own.yaml: error: the charter has no `verdicts` [missing-key]
  help: Write it, or take it from `charter-mark`.
own.yaml:1:1: error: `charter` needs `id`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `id`: a short name.
own.yaml:1:1: error: `charter` needs `title`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `title`: what the charter is called.
own.yaml:1:1: error: `charter` needs `version`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `version`: its version.
own.yaml:1:1: error: `charter` needs `about`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `about`: whose charter it is and how it came about.
own.yaml:1:1: error: `charter` needs `documents`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `documents`: the published texts that are quoted.
own.yaml:1:1: error: `charter` needs `definition`, and it is not here [missing-key]
  1 | coprod_charter: 1
    | ^
  help: Add `definition`: what co-production is, in the source's words.
)");
}

TEST_CASE("a charter of another format is refused") {
    check_whole(
        R"(coprod_charter: 2
id: northshire
title: Northshire charter
version: 1
about: Made up for the tests.
definition: {wording: Working together, source: {document: page, section: Top}}
documents:
  - {id: page, title: Our page, publisher: Northshire Council}
take:
  - {from: charter-mark, parts: [kinds, evidence, placeholders, mark, verdicts]}
heard:
  id: heard
  wording: We answer
  source: {document: page, section: Top}
  satisfied_by: A note.
  good: A dated note.
  weak: A wish.
  if_missing: Write the note.
)",
        R"(own.yaml:1:17: error: this charter is of format 2, and this coprod reads format 1 [unknown-format]
  1 | coprod_charter: 2
    |                 ^
  help: Write `coprod_charter: 1`, or use a newer coprod.
)");
    check_whole(
        R"(coprod_charter: 0
id: northshire
title: Northshire charter
version: 1
about: Made up for the tests.
definition: {wording: Working together, source: {document: page, section: Top}}
documents:
  - {id: page, title: Our page, publisher: Northshire Council}
take:
  - {from: charter-mark, parts: [kinds, evidence, placeholders, mark, verdicts]}
heard:
  id: heard
  wording: We answer
  source: {document: page, section: Top}
  satisfied_by: A note.
  good: A dated note.
  weak: A wish.
  if_missing: Write the note.
)",
        R"(own.yaml:1:17: error: this charter is of format 0, and this coprod reads format 1 [unknown-format]
  1 | coprod_charter: 0
    |                 ^
  help: Write `coprod_charter: 1`, or use a newer coprod.
)");
    check_whole(
        R"(coprod_charter: two
id: northshire
title: Northshire charter
version: 1
about: Made up for the tests.
definition: {wording: Working together, source: {document: page, section: Top}}
documents:
  - {id: page, title: Our page, publisher: Northshire Council}
take:
  - {from: charter-mark, parts: [kinds, evidence, placeholders, mark, verdicts]}
heard:
  id: heard
  wording: We answer
  source: {document: page, section: Top}
  satisfied_by: A note.
  good: A dated note.
  weak: A wish.
  if_missing: Write the note.
)",
        R"(own.yaml:1:17: error: `coprod_charter` takes a whole number, and this is ‘two’ [bad-number]
  1 | coprod_charter: two
    |                 ^
  help: Write digits only, for example 12.
)");
}

TEST_CASE("a document stands once and is one that is listed") {
    check_whole(R"(coprod_charter: 1
id: northshire
title: Northshire charter
version: 1
about: Made up for the tests.
definition: {wording: Working together, source: {document: pages, section: Top}}
documents:
  - {id: page, title: Our page, publisher: Northshire Council}
  - {id: page, title: Second page}
take:
  - {from: charter-mark, parts: [kinds, evidence, placeholders, mark, verdicts]}
heard:
  id: heard
  wording: We answer
  source: {document: page, section: Top}
  satisfied_by: A note.
  good: A dated note.
  weak: A wish.
  if_missing: Write the note.
)",
                R"(own.yaml:6:60: error: no document is called ‘pages’ [unknown-name]
  6 | definition: {wording: Working together, source: {document: pages, section: Top}}
    |                                                            ^
  help: Did you mean `page`?
own.yaml:9:5: error: `documents` needs `publisher`, and it is not here [missing-key]
  9 |   - {id: page, title: Second page}
    |     ^
  help: Add `publisher`: who published it.
own.yaml:9:10: error: the document ‘page’ stands twice [repeated-id]
  9 |   - {id: page, title: Second page}
    |          ^
  help: Give each document an id of its own.
)");
}

TEST_CASE("each verdict stands once") {
    check_whole(own_head + own_take_but("verdicts") + own_heard + R"(verdicts:
  - {kind: mark, title: T, meaning: M, next: N}
  - {kind: mark, title: T, meaning: M, next: N}
  - {kind: maybe, title: T, meaning: M}
)",
                R"(own.yaml:19:1: error: `verdicts` needs the verdict `conditions` [missing-key]
  19 | verdicts:
     | ^
  help: Add it with its title, meaning and next.
own.yaml:19:1: error: `verdicts` needs the verdict `not-enough-evidence` [missing-key]
  19 | verdicts:
     | ^
  help: Add it with its title, meaning and next.
own.yaml:19:1: error: `verdicts` needs the verdict `not-yet` [missing-key]
  19 | verdicts:
     | ^
  help: Add it with its title, meaning and next.
own.yaml:21:5: error: the verdict `mark` stands twice [repeated-id]
  21 |   - {kind: mark, title: T, meaning: M, next: N}
     |     ^
  help: Leave one of the two out.
own.yaml:22:5: error: `verdicts` needs `next`, and it is not here [missing-key]
  22 |   - {kind: maybe, title: T, meaning: M}
     |     ^
  help: Add `next`: what to do next.
own.yaml:22:12: error: `kind` takes one of a few words, and ‘maybe’ is not among them [unknown-name]
  22 |   - {kind: maybe, title: T, meaning: M}
     |            ^
  help: Write one of: mark, conditions, not-enough-evidence, not-yet.
)");
}

TEST_CASE("there must be people whose project it is, and they have lived experience") {
    check_whole(
        own_head + own_take_but("kinds") + own_heard + R"(kinds:
  - {id: family, title: families, lived: "yes"}
)",
        R"(own.yaml:20:3: error: no kind of people is primary, so it is nobody's project [charter-kinds]
  20 |   - {id: family, title: families, lived: "yes"}
     |   ^
  help: Give at least one kind with lived experience `primary: "yes"`.
)");
    check_whole(own_head + own_take_but("kinds") + own_heard + R"(kinds:
  - {id: family, title: families, lived: "yes", primary: "yes"}
  - {id: staff, title: staff, lived: "no", primary: "yes"}
  - {id: pupils, title: pupils, lived: maybe}
)",
                R"(own.yaml:22:40: error: `lived` takes yes or no, and this is ‘maybe’ [bad-yes-no]
  22 |   - {id: pupils, title: pupils, lived: maybe}
     |                                        ^
  help: Write yes or no.
)");
    check_whole(
        own_head + own_take_but("kinds") + own_heard + R"(kinds:
  - {id: family, title: families, lived: "yes", primary: "yes"}
  - {id: staff, title: staff, lived: "no", primary: "yes"}
)",
        R"(own.yaml:21:5: error: the kind ‘staff’ is primary, and has no lived experience [charter-kinds]
  21 |   - {id: staff, title: staff, lived: "no", primary: "yes"}
     |     ^
  help: Only people with lived experience can be primary.
)");
}

} // namespace charter_head_test
