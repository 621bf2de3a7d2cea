// What is worth a second look in a charter that has no mistakes.
#include "guides/looking_over.h"

using namespace coprod;
using namespace coprod_tests;

namespace look_over_charter_test {

namespace {

const std::string statement_gate = R"(    - id: "statements"
      kind: "statements")";

/// The text without what stands from the line of `first` up to the line of `next`.
std::string without(std::string text, const std::string& first, const std::string& next) {
    const auto begin = text.find(first);
    REQUIRE(begin != std::string::npos);
    const auto end = text.find(next, begin);
    REQUIRE(end != std::string::npos);
    return text.erase(begin, end - begin);
}

} // namespace

TEST_CASE("a new charter has nothing to look at, whatever it begins from") {
    CHECK(warnings_of(new_charter()) == "");
    for (const ShippedCharter& shipped : shipped_charters()) {
        CAPTURE(shipped.id);
        CHECK(warnings_of(charter_start({"", "", std::string(shipped.id)})) == "");
    }
}

TEST_CASE("a title that a charter which comes with coprod has too is told") {
    CHECK(warnings_of(with(new_charter(), "\ntitle: \"Northshire Charter\"",
                           "\ntitle: \"co-production charter MARK\"")) ==
          R"(title: "co-production charter MARK"
[charter-copied] the title of this charter is that of the charter ‘charter-mark’, which comes with coprod
Give yours a title of its own, so that readers can tell them apart.
)");
    CHECK(warnings_of(with(new_charter(), "\n  title: \"Northshire Charter\"",
                           "\n  title: \"Co-production charter mark\"")) ==
          R"(title: "Co-production charter mark"
[charter-copied] the title of the mark is that of the charter ‘charter-mark’, which comes with coprod
Give yours a title of its own, so that readers can tell them apart.
)");
    CHECK(look_over_charter("charter-mark").loaded.diagnostics.empty());
}

TEST_CASE("a charter with mistakes is told of these alone") {
    const std::string wrong =
        with(with(new_charter(), "agreed_from_percent: 80", "agreed_from_percent: 120"),
             "hidden_below: 5", "hidden_below: 1");
    CHECK(warnings_of(wrong) ==
          "agreed_from_percent: 120\n"
          "[number-out-of-range] `agreed_from_percent` is 120, and takes 1 to 100\n"
          "Choose a number in that range.\n");
    CHECK(notes_of(wrong) == "");
}

TEST_CASE("numbers that are allowed but probably not meant are told") {
    CHECK(warnings_of(with(new_charter(), "answers_at_least: 5", "answers_at_least: 21")) ==
          R"(answers_at_least: 21
[charter-numbers] a group of fewer than 21 people can never agree with a statement
Few projects work with that many families. The charters that come with coprod ask for 5 answers.
)");
    CHECK(warnings_of(with(new_charter(), "agreed_from_percent: 80", "agreed_from_percent: 100")) ==
          R"(agreed_from_percent: 100
[charter-numbers] one person who is not sure is enough for a statement not to be agreed
The charters that come with coprod ask for 80 percent.
)");
    CHECK(warnings_of(with(new_charter(), "hidden_below: 5", "hidden_below: 2")) ==
          R"(small_numbers: {hidden_below: 2, words_below: 10, round_to_percent: 5}
[charter-numbers] what two people said can be read in public reports
In a small group people are recognised. The charters that come with coprod hide numbers below 5.
)");
    CHECK(warnings_of(with(new_charter(), "hidden_below: 5", "hidden_below: 1"))
              .find("what single people said can be read") != std::string::npos);
    CHECK(warnings_of(with(new_charter(), "at_most: 5", "at_most: 0")) ==
          R"(conditions: {at_most: 0, within_months: 3}
[charter-numbers] nothing may be open for a mark with conditions, so nobody can get one
Allow a few things to be open, or leave `may_be_a_condition` out of the gates.
)");
    for (const auto& [old_number, new_number] :
         {std::pair{"answers_at_least: 5", "answers_at_least: 20"},
          {"agreed_from_percent: 80", "agreed_from_percent: 99"},
          {"hidden_below: 5", "hidden_below: 3"},
          {"at_most: 5", "at_most: 1"}})
        CHECK(warnings_of(with(new_charter(), old_number, new_number)) == "");
}

TEST_CASE("a part that no gate judges is told, and a gate without its part") {
    CHECK(warnings_of(without(new_charter(), statement_gate, "    - id: \"heard\"")) ==
          R"(statements:
[charter-unused] no gate judges `statements`, so this part decides nothing
Add a gate of the kind `statements` to `mark`, or leave it as it is if it is only there to be read.
)");
    CHECK(warnings_of(with(new_charter(), "      - \"forms\"\n", "")) == R"(- id: "forms"
[charter-unused] the gate ‘forms’ is never judged: the charter has no `forms`
Write `forms` or take it from another charter, or leave the gate out.
)");
}

TEST_CASE("a band without a rung is told, and that a gate asks for it") {
    const std::string empty_band = with(charter_with_ladder(), "  rungs:\n", R"(    - id: "none"
      wording: "Doing nothing"
      source: {document: "our-text", section: "Bands"}
      satisfied_by: "Nothing."
      good: "There is none."
      weak: "There is none of these either."
      if_missing: "Begin."

  rungs:
)");
    CHECK(warnings_of(empty_band) == R"(- id: "none"
[charter-unused] no rung stands in the band ‘none’
Give it a rung, or leave it out.
)");
    const std::string asked = warnings_of(with(empty_band, "band: \"with\"", "band: \"none\""));
    CHECK(asked.find("[charter-unused] no rung stands in the band ‘none’, which a gate asks for\n"
                     "So the gate asks for the next rung above it. Name another band in the gate, "
                     "or give this one a rung.\n") != std::string::npos);
}

TEST_CASE("outcomes and documents that nothing names are told") {
    const std::string outcome = new_charter() + R"(
outcomes:
  - id: "safe"
    wording: "I feel safe"
    source: {document: "our-text", section: "Outcomes"}
    satisfied_by: "Young people say so."
    good: "Nine of ten say so."
    weak: "Staff say so."
    if_missing: "Ask them."
)";
    CHECK(warnings_of(outcome) == R"(- id: "safe"
[charter-unused] no value serves the outcome ‘safe’
Add it under `outcomes` of a value, or leave it out.
)");
    CHECK(warnings_of(with(outcome, "    # outcomes: The outcomes that it serves. May be left out.",
                           "    outcomes: [safe]")) == "");
    CHECK(warnings_of(with(new_charter(), "# What co-production is",
                           "  - {id: other, title: Another page, publisher: Northshire Council}\n"
                           "# What co-production is")) ==
          R"(- {id: other, title: Another page, publisher: Northshire Council}
[charter-unused] nothing quotes the document ‘other’
Name it under `source` of what it says, or leave it out.
)");
}

TEST_CASE("a statement that confirms nothing is told where there are commitments") {
    const std::string unlinked = without(new_charter(), "confirms:\n", "\n# YOUR RULES");
    CHECK(warnings_of(unlinked) == R"(- id: "knew-in-time"
[charter-unlinked] the statement ‘knew-in-time’ confirms no commitment
Name under `confirms` what people vouch for when they agree with it; it is judged all the same.
)");
}

TEST_CASE("easy and short words that are missing are told once for each list") {
    std::string text = with(new_charter(), "    easy: \"I was told about things in time.\"\n", "");
    CHECK(warnings_of(text) == R"(- id: "knew-in-time"
[charter-words] 1 of 1 statements has no `easy`: ‘knew-in-time’
Add `easy`: the same in easy words, for everybody who is asked.
)");
    text = without(new_charter(), "      # The gate in everyday words.", "    - id: \"values\"");
    CHECK(warnings_of(text) == R"(- id: "forms"
[charter-words] 1 of 5 gates has no `easy`: ‘forms’
Add `easy`: without it the page in easy words makes do with the title.
)");
}

TEST_CASE("questions without a short form, stages and verdicts without easy words are told") {
    const std::string question =
        R"(wording: "What for?", source: {document: our-text, section: Forms}, satisfied_by: "An answer.",)";
    std::string text = with(new_charter(), "      - \"forms\"\n", "");
    text = with(text, "      - \"verdicts\"\n", "") + "\nforms:\n  plan:\n    - {id: what, " +
           question +
           " good: G1, weak: W1, if_missing: M1}\n  do:\n    - {id: date, reads: date, " +
           question + " good: G2, weak: W2, if_missing: M2}\n  review:\n    - {id: end, " +
           question + " good: G3, weak: W3, if_missing: M3, asks_short: The end}\nverdicts:\n";
    for (const std::string kind : {"mark", "conditions", "not-enough-evidence", "not-yet"})
        text += "  - {kind: " + kind + ", title: T " + kind + ", meaning: M, next: N}\n";
    CHECK(
        warnings_of(text) ==
        R"(- {id: what, wording: "What for?", source: {document: our-text, section: Forms}, satisfied_by: "An answer.", good: G1, weak: W1, if_missing: M1}
[charter-words] 1 of 1 questions of the Plan form has no `asks_short`: ‘what’
Add `asks_short`: the question in at most eight words, for tables and narrow reports.
- {id: date, reads: date, wording: "What for?", source: {document: our-text, section: Forms}, satisfied_by: "An answer.", good: G2, weak: W2, if_missing: M2}
[charter-words] 1 of 1 items of the Do form has no `asks_short`: ‘date’
Add `asks_short`: the question in at most eight words, for tables and narrow reports.
verdicts:
[charter-words] 4 of 4 verdicts have no `easy`: ‘T mark’, ‘T conditions’, ‘T not-enough-evidence’ and ‘T not-yet’
Add `easy`: without it the page in easy words makes do with the title.
)");
    std::string stage = charter_with_ladder();
    stage = without(stage, "      easy:\n        when: \"when the plan was made\"",
                    "    - id: \"design\"");
    CHECK(warnings_of(stage) == R"(- id: "plan"
[charter-words] 1 of 5 stages has no `easy`: ‘plan’
Add `easy`: without it the page in easy words makes do with the title.
)");
}

TEST_CASE("advice and examples that stand twice are told") {
    CHECK(warnings_of(with(new_charter(), "weak: \"Staff say that they always try to reply.\"",
                           "weak: \"families were shown the plan that had been chosen\"")) ==
          R"(- id: "answer-soon"
[charter-copied] `weak` of ‘answer-soon’ says the same as that of ‘share-in-time’
Write it for this one alone, so that the advice and the examples fit.
)");
    CHECK(warnings_of(with(new_charter(), "weak: \"Staff say that they always try to reply.\"",
                           "weak: \"Of 14 questions that parents asked in the spring, 13 were "
                           "answered within ten days.\"")) == R"(- id: "answer-soon"
[charter-copied] `good` and `weak` of ‘answer-soon’ say the same
Give one example that is enough, and one that is not.
)");
}

TEST_CASE("what only records confirm, and who is never primary, is good to know") {
    CHECK(notes_of(new_charter()) ==
          "No statement speaks about 1 of the 2 commitments, so only records that come from "
          "families confirm them: ‘answer-soon’. `confirms` can link a statement to them.\n"
          "What these kinds of people say confirms commitments, and no gate waits for them, since "
          "they are not `primary`: ‘lived-experience’.\n");
    std::string strict = new_charter();
    for (int i = 0; i < 3; ++i)
        strict = with(strict, "      may_be_a_condition: \"yes\"\n", "");
    CHECK(notes_of(strict).find("No gate has `may_be_a_condition`, so nobody gets the verdict "
                                "“Charter mark with conditions”.\n") != std::string::npos);
}

} // namespace look_over_charter_test
