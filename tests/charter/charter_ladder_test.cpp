// What is wrong with a ladder of participation.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_ladder_test {

namespace {

/// A ladder that is right, from line 11 on; its first need stands on line 51.
const std::string ladder = R"(ladder:
  stages:
    - id: plan
      title: Plan
      asks: How much?
      when_missing: {title: T, words: W, do_now: N, do_next_time: X}
    - id: decide
      title: Decide
      asks: How much?
      decides: yes
      when_missing: {title: T, words: W, do_now: N, do_next_time: X}
  says:
    - {id: none, title: None, meaning: M, records: nothing}
    - {id: shared, title: Shared, meaning: M, records: took-part}
  disputed_counts_as: none
  bands:
    - id: with
      wording: With
      source: {document: page, section: Top}
      satisfied_by: A
      good: B
      weak: C
      if_missing: D
    - id: for
      wording: For
      source: {document: page, section: Top}
      satisfied_by: A
      good: B
      weak: C
      if_missing: D
  rungs:
    - id: together
      band: with
      wording: Together
      source: {document: page, section: Top}
      satisfied_by: A
      good: B
      weak: C
      if_missing: D
      needs:
        - {every_stage: [plan, decide], say: shared}
    - id: asked
      band: for
      wording: Asked
      source: {document: page, section: Top}
      satisfied_by: A
      good: B
      weak: C
      if_missing: D
      needs:
        - some_stage: any-time
          say: shared
          missing: {title: T, words: W, do_now: N, do_next_time: X}
)";

/// The ladder with one text in the place of another.
std::string with(const std::string& old, const std::string& text) {
    std::string changed = ladder;
    const auto at = changed.find(old);
    REQUIRE(at != std::string::npos);
    return changed.replace(at, old.size(), text);
}

/// The ladder with another first need.
std::string with_need(const std::string& need) {
    return with("        - {every_stage: [plan, decide], say: shared}\n", need);
}

/// The ladder with its two rungs in the wrong order.
std::string upside_down() {
    std::string changed = ladder;
    changed.replace(changed.find("band: with"), 10, "band: for ");
    changed.replace(changed.rfind("band: for\n"), 9, "band: with");
    return changed;
}

} // namespace

TEST_CASE("a ladder that is right says nothing") {
    check_parts(with("id: plan", "id: plan"), R"()");
}

TEST_CASE("a need is of one kind only") {
    check_parts(
        with_need(R"(        - every_stage: [plan]
          some_stage: any-time
          say: shared
          missing: {title: T, words: W, do_now: N, do_next_time: X}
)"),
        R"(own.yaml:51:11: error: a need has exactly one of `every_stage`, `some_stage` and `change` [charter-need]
  51 |         - every_stage: [plan]
     |           ^
  help: Write each condition as an item of its own.
)");
    check_parts(
        with_need(R"(        - say: shared
          missing: {title: T, words: W, do_now: N, do_next_time: X}
)"),
        R"(own.yaml:51:11: error: a need has exactly one of `every_stage`, `some_stage` and `change` [charter-need]
  51 |         - say: shared
     |           ^
  help: Write each condition as an item of its own.
)");
}

TEST_CASE("a need says how much say is enough and has words for when it is missing") {
    check_parts(
        with_need("        - every_stage: [plan]\n"),
        R"(own.yaml:51:11: error: a need about stages needs `say`, and it is not here [missing-key]
  51 |         - every_stage: [plan]
     |           ^
  help: Add `say`: the least say that is enough.
)");
    check_parts(with_need("        - {some_stage: any-time, say: shared}\n"),
                R"(own.yaml:51:11: error: a need needs `missing`, and it is not here [missing-key]
  51 |         - {some_stage: any-time, say: shared}
     |           ^
  help: Add `missing`: words for when it is not met (a stage has its own).
)");
    check_parts(with_need("        - {change: traced}\n"),
                R"(own.yaml:51:11: error: a need needs `missing`, and it is not here [missing-key]
  51 |         - {change: traced}
     |           ^
  help: Add `missing`: words for when it is not met (a stage has its own).
)");
    check_parts(
        with_need(R"(        - some_stage: while-open
          say: shared
          missing: {title: T, words: W, do_now: N, do_next_time: X}
)"),
        R"(own.yaml:51:11: error: a need that is `while-open` needs `too_late`, and it is not here [missing-key]
  51 |         - some_stage: while-open
     |           ^
  help: Add `too_late`: words for when it came after the decision.
)");
}

TEST_CASE("a need names stages, says and times that there are") {
    check_parts(with_need("        - {every_stage: [plann], say: shard}\n"),
                R"(own.yaml:51:26: error: no stage is called ‘plann’ [unknown-name]
  51 |         - {every_stage: [plann], say: shard}
     |                          ^
  help: Did you mean `plan`?
own.yaml:51:39: error: no say is called ‘shard’ [unknown-name]
  51 |         - {every_stage: [plann], say: shard}
     |                                       ^
  help: Did you mean `shared`?
)");
    check_parts(
        with_need("        - {some_stage: whenever, say: shared, missing: {title: T, words: W, "
                  "do_now: N}}\n"),
        R"(own.yaml:51:24: error: `some_stage` takes one of a few words, and ‘whenever’ is not among them [unknown-name]
  51 |         - {some_stage: whenever, say: shared, missing: {title: T, words: W, do_now: N}}
     |                        ^
  help: Write one of: any-time, while-open.
own.yaml:51:56: error: `missing` needs `do_next_time`, and it is not here [missing-key]
  51 |         - {some_stage: whenever, say: shared, missing: {title: T, words: W, do_now: N}}
     |                                                        ^
  help: Add `do_next_time`: what the next project does differently.
)");
    check_parts(
        with_need(R"(        - change: traces
          missing: {title: T, words: W, do_now: N, do_next_time: X}
)"),
        R"(own.yaml:51:19: error: `change` takes one of a few words, and ‘traces’ is not among them [unknown-name]
  51 |         - change: traces
     |                   ^
  help: Did you mean `traced`?
)");
}

TEST_CASE("exactly one stage decides") {
    check_parts(with("      decides: yes\n", ""),
                R"(own.yaml:13:5: error: 0 stages decide, and exactly one must [charter-ladder]
  13 |     - id: plan
     |     ^
  help: Give one stage `decides: "yes"`.
)");
    check_parts(with("id: plan\n", "id: plan\n      decides: yes\n"),
                R"(own.yaml:13:5: error: 2 stages decide, and exactly one must [charter-ladder]
  13 |     - id: plan
     |     ^
  help: Give one stage `decides: "yes"`.
)");
}

TEST_CASE("the says begin with one that needs no record") {
    check_parts(
        with("records: nothing", "records: took-part"),
        R"(own.yaml:23:5: error: the says must begin with one that needs no record [charter-ladder]
  23 |     - {id: none, title: None, meaning: M, records: took-part}
     |     ^
  help: Begin with the say of a group that had no part.
)");
    check_parts(
        with("records: nothing", "records: took_nothing"),
        R"(own.yaml:23:52: error: `records` takes one of a few words, and ‘took_nothing’ is not among them [unknown-name]
  23 |     - {id: none, title: None, meaning: M, records: took_nothing}
     |                                                    ^
  help: Write one of: nothing, from-group, took-part, took-decision.
)");
}

TEST_CASE("a disputed say counts as one that there is") {
    check_parts(with("as: none", "as: told"),
                R"(own.yaml:25:23: error: no say is called ‘told’ [unknown-name]
  25 |   disputed_counts_as: told
     |                       ^
  help: Write one of: none, shared.
)");
}

TEST_CASE("each rung needs something and stands in its band, from the top") {
    check_parts(
        with("needs:\n        - {every_stage: [plan, decide], say: shared}\n", "needs: []\n"),
        R"(own.yaml:50:7: error: `rungs` needs `needs`, and it is blank [missing-key]
  50 |       needs: []
     |       ^
  help: Fill in `needs`: what has to be on record.
)");
    check_parts(with("band: with", "band: wit"),
                R"(own.yaml:43:13: error: no band is called ‘wit’ [unknown-name]
  43 |       band: wit
     |             ^
  help: Did you mean `with`?
)");
    check_parts(
        upside_down(),
        R"(own.yaml:52:7: error: the rung ‘asked’ stands below a rung of a lower band [charter-ladder]
  52 |     - id: asked
     |       ^
  help: List the rungs from the top, band by band.
)");
}

TEST_CASE("a stage has words for when it holds a rung down, and a name of its own") {
    check_parts(
        with(", do_next_time: X", ""),
        R"(own.yaml:16:21: error: `when_missing` needs `do_next_time`, and it is not here [missing-key]
  16 |       when_missing: {title: T, words: W, do_now: N}
     |                     ^
  help: Add `do_next_time`: what the next project does differently.
)");
    check_parts(with("id: decide", "id: plan"),
                R"(own.yaml:17:11: error: the stage ‘plan’ stands twice [repeated-id]
  17 |     - id: plan
     |           ^
  help: Give each an id of its own.
own.yaml:51:32: error: no stage is called ‘decide’ [unknown-name]
  51 |         - {every_stage: [plan, decide], say: shared}
     |                                ^
  help: Write one of: plan.
)");
}

} // namespace charter_ladder_test
