// The everyday words that a charter may give its gates, stages and verdicts.
#include "charter/own_charter.h"

using namespace coprod_tests;

namespace charter_easy_test {

namespace {

const std::string easy_gate =
    R"({passed: It was so., not_passed: It was not so., not_known: We do not know., next: Ask.})";

/// A mark whose one gate has these easy words; the gate stands on line 27.
std::string with_gate(const std::string& easy) {
    return own_head + own_take_but("mark") + own_heard + R"(mark:
  title: Our mark
  valid_for_years: 3
  values: {confirmed_at_least_percent: 70}
  statements: {agreed_from_percent: 80, mixed_from_percent: 50, answers_at_least: 5}
  conditions: {at_most: 5, within_months: 3}
  small_numbers: {hidden_below: 5, words_below: 10, round_to_percent: 5}
  gates:
    - id: heard
      kind: heard
      title: Heard
      asks: Was it so
      why: Owed.
      source: Ours.
)" + (easy.empty() ? easy : "      easy: " + easy + "\n");
}

/// Four verdicts, of which the first says so in easy words.
std::string with_verdict(const std::string& easy) {
    std::string verdicts = own_head + own_take_but("verdicts") + own_heard + "verdicts:\n";
    for (const std::string kind : {"mark", "conditions", "not-enough-evidence", "not-yet"})
        verdicts += "  - {kind: " + kind + ", title: T, meaning: M, next: N" +
                    (kind == "mark" ? easy : "") + "}\n";
    return verdicts;
}

} // namespace

TEST_CASE("a gate may have easy words, and then it has all of them") {
    check_whole(with_gate(""), "");
    check_whole(with_gate(easy_gate), "");
    check_whole(with_gate("{passed: It was so., not_passed: It was not so., next: Ask.}"),
                R"(own.yaml:33:13: error: `easy` needs `not_known`, and it is not here [missing-key]
  33 |       easy: {passed: It was so., not_passed: It was not so., next: Ask.}
     |             ^
  help: Add `not_known`: what to say where that is not known.
)");
}

TEST_CASE("a key of easy words that is misspelt is told") {
    check_whole(with_gate("{passed: A., not_passed: B., not_known: C., nxt: D.}"),
                R"(own.yaml:33:13: error: `easy` needs `next`, and it is not here [missing-key]
  33 |       easy: {passed: A., not_passed: B., not_known: C., nxt: D.}
     |             ^
  help: Add `next`: what can still be done.
own.yaml:33:57: error: `nxt` is not a key that `easy` has [unknown-key]
  33 |       easy: {passed: A., not_passed: B., not_known: C., nxt: D.}
     |                                                         ^
  help: Did you mean `next`?
)");
}

TEST_CASE("easy words that are one text are no easy words of a gate") {
    const std::string messages = charter_messages(with_gate("All is well."));
    CHECK(messages.find("own.yaml:33:13: error: ") == 0);
}

TEST_CASE("a verdict may have easy words") {
    CHECK(charter_messages(with_verdict("")) == "");
    CHECK(charter_messages(with_verdict(", easy: It can get the mark.")) == "");
    CHECK(charter_messages(with_verdict(", easy: [It, can]")) != "");

    const NewFolder folder;
    folder.write("own.yaml", with_verdict(", easy: It can get the mark."));
    const InsideFolder inside(folder.path());
    const auto loaded = coprod::load_charter("own.yaml");
    REQUIRE(loaded.charter);
    CHECK(loaded.charter->words(coprod::VerdictKind::mark).easy == "It can get the mark.");
    CHECK(loaded.charter->words(coprod::VerdictKind::not_yet).easy.empty());
}

} // namespace charter_easy_test
