// What differs between two charters, in sentences.
#include "compare/charter_differences.h"

#include <algorithm>

#include "compare/compared.h"

using namespace coprod;
using namespace coprod_tests;

namespace charter_differences_test {

namespace {

/// The only difference between the usual charter and a changed one.
template <typename Edit>
CharterDifference only_one(Edit edit) {
    Charter changed = charter_mark();
    edit(changed);
    auto found = charter_differences(charter_mark(), changed);
    INFO((found.size() > 1 ? found[1].what : std::string()));
    REQUIRE(found.size() == 1);
    return found.front();
}

/// "values, ladder": the gates that it can turn.
std::string gates(const CharterDifference& difference) {
    std::string names;
    for (const std::string& gate : difference.gates)
        names += (names.empty() ? "" : ", ") + gate;
    return names;
}

void check_number(int Mark::*number, const std::string& what, const std::string& turned,
                  bool verdict = false) {
    const CharterDifference found = only_one([&](Charter& charter) { charter.mark.*number = 77; });
    CHECK(found.part == "The numbers of the mark");
    CHECK(found.what == what);
    CHECK(gates(found) == turned);
    CHECK(found.of_all);
    CHECK(found.verdict == verdict);
}

void check(const CharterDifference& found, const std::string& part, const std::string& what,
           const std::string& turned) {
    CHECK(found.part == part);
    CHECK(found.what == what);
    CHECK(gates(found) == turned);
}

} // namespace

TEST_CASE("a charter does not differ from itself") {
    CHECK(charter_differences(charter_mark(), charter_mark()).empty());
    for (const char* id : {"stockport", "stoke-on-trent", "south-gloucestershire"})
        CHECK(charter_differences(shipped(id), shipped(id)).empty());
}

TEST_CASE("each number of the mark is told with what it was, and turns what it decides") {
    check_number(&Mark::confirmed_at_least_percent,
                 "Of each value’s commitments at least 77 % have to be confirmed; before it was "
                 "70.",
                 "values");
    check_number(&Mark::agreed_from_percent,
                 "A statement is agreed where at least 77 % agree; before it was 80.",
                 "values, statements");
    check_number(&Mark::mixed_from_percent,
                 "A statement is mixed where at least 77 % agree; before it was 50.",
                 "values, statements");
    check_number(&Mark::answers_at_least,
                 "A group’s answers are read from 77 answers on; before it was 5.",
                 "values, statements");
    check_number(&Mark::conditions_at_most,
                 "For the mark with conditions, at most 77 things may be left to put right; before "
                 "it was 5.",
                 "", true);
    check_number(&Mark::conditions_within_months,
                 "What is left has to be put right within 77 months; before it was 3.", "", true);
    check_number(&Mark::valid_for_years, "A mark holds for so many years: 77; before it was 3.",
                 "");
    check_number(&Mark::hidden_below,
                 "Public reports hide numbers of people below 77; before it was 5.", "");
    check_number(&Mark::words_below,
                 "Public reports give words for numbers of people below 77; before it was 10.", "");
    check_number(&Mark::round_to_percent,
                 "Public reports round percentages to 77; before it was 5.", "");
}

TEST_CASE("criteria that were added, removed and reworded are told by their words") {
    const std::string open = "We will be transparent";
    check(only_one([&](Charter& charter) {
              for (Commitment& commitment : charter.commitments)
                  if (commitment.wording == open)
                      commitment.wording = "We will be open";
          }),
          "Commitments", "Reworded: “We will be transparent” now reads “We will be open”.",
          "values");
    check(only_one([](Charter& charter) {
              Statement extra;
              extra.id = "extra";
              extra.wording = "I had fun";
              charter.statements.push_back(extra);
          }),
          "Statements", "New: “I had fun”.", "statements");
    check(only_one([](Charter& charter) { charter.forms->review.pop_back(); }), "Review form",
          "Not asked any more: “" + charter_mark().forms->review.back().wording + "”", "forms");
    check(only_one([](Charter& charter) { charter.heard->wording = "We answer"; }),
          "What was heard",
          "Reworded: “" + charter_mark().heard->wording + "” now reads “We answer”.", "heard");
    check(only_one([](Charter& charter) { charter.priorities.clear(); }), "Priorities",
          "Priorities: 5 in the old charter, none in the new one.", "");
}

TEST_CASE("what a value asks for and what a statement speaks for are told by id") {
    check(only_one([](Charter& charter) { charter.values[0].commitments.pop_back(); }), "Values",
          "“" + charter_mark().values[0].name() + "” no longer asks for “" +
              charter_mark().commitments[charter_mark().values[0].commitments.back()].id + "”.",
          "values");
    const CharterDifference found =
        only_one([](Charter& charter) { charter.statements[0].confirms.clear(); });
    CHECK(found.what.starts_with("“I am an equal partner in the local area” no longer speaks for"));
    CHECK(gates(found) == "values");
    CHECK(found.of_all);
}

TEST_CASE("a gate's band, a new gate and one that is gone are told") {
    const Index ladder = index_of(charter_mark().mark.gates, "ladder");
    check(only_one([&](Charter& charter) { charter.mark.gates[ladder].band = 1; }), "Gates",
          "“Doing with” needs the band “" + charter_mark().ladder->bands[1].name() +
              "” or a higher one; before it was “" + charter_mark().ladder->bands[0].name() + "”.",
          "ladder");
    check(only_one([&](Charter& charter) { charter.mark.gates.pop_back(); }), "Gates",
          "The gate “Heard and answered” is gone.", "heard");
    check(only_one([&](Charter& charter) {
              charter.mark.gates.push_back(charter.mark.gates.back());
              charter.mark.gates.back().id = "heard-twice";
              charter.mark.gates.back().title = "Heard twice";
          }),
          "Gates", "There is a new gate, “Heard twice”.", "heard, heard-twice");
    const CharterDifference condition =
        only_one([&](Charter& charter) { charter.mark.gates[ladder].may_be_a_condition = true; });
    CHECK(condition.what ==
          "“Doing with” may now be open while the mark is given with conditions.");
    CHECK(condition.verdict);
}

TEST_CASE("what the ladder needs is told where it changes") {
    const auto ladder_of = [](Charter& charter) -> Ladder& { return *charter.ladder; };
    const std::string top = charter_mark().ladder->rungs[0].name();
    check(only_one([&](Charter& charter) { ladder_of(charter).rungs[0].needs.pop_back(); }),
          "Rungs", "“" + top + "” needs something else than before.", "ladder");
    check(only_one([&](Charter& charter) { ladder_of(charter).rungs[0].band = 1; }), "Rungs",
          "“" + top + "” now stands in the band “" + charter_mark().ladder->bands[1].name() + "”.",
          "ladder");
    check(only_one(
              [&](Charter& charter) { ladder_of(charter).says.back().records = Proof::nothing; }),
          "How much say",
          "“" + charter_mark().ladder->says.back().title + "” needs other records than before.",
          "ladder");
    check(only_one([&](Charter& charter) { ladder_of(charter).disputed_counts_as = 0; }),
          "How much say",
          "A say that people dispute counts as “" + charter_mark().ladder->says[0].title +
              "” at most; before it was “" +
              charter_mark().ladder->says[charter_mark().ladder->disputed_counts_as].title + "”.",
          "ladder");
    check(only_one([&](Charter& charter) {
              ladder_of(charter).stages[0].may_be_absent =
                  !ladder_of(charter).stages[0].may_be_absent;
          }),
          "Stages", "A project may now do without the stage “Plan”.", "ladder");
    check(only_one([&](Charter& charter) { ladder_of(charter).stages[0].decides = true; }),
          "Stages", "“Plan” is now a stage at which decisions are taken.", "ladder");
}

TEST_CASE("whose voice counts and what is no answer are told where they change") {
    check(only_one([](Charter& charter) { charter.kinds[0].primary = false; }), "Kinds of people",
          "“children and young people”, whose project it is: yes before, no now.",
          "values, ladder, statements");
    check(only_one([](Charter& charter) { charter.kinds.back().lived = true; }), "Kinds of people",
          "“other people”, speaking from lived experience: no before, yes now.",
          "values, ladder, statements");
    const std::string kind = charter_mark().evidence_kinds.back().name();
    check(only_one([](Charter& charter) {
              charter.evidence_kinds.back().intention = !charter.evidence_kinds.back().intention;
          }),
          "Kinds of evidence",
          "“" + kind + "”, a promise that shows nothing done yet: yes before, no now.",
          "values, ladder");
    check(only_one([](Charter& charter) { charter.evidence_kinds.back().only_asks = true; }),
          "Kinds of evidence",
          "“" + kind + "”, shows only that people were asked: no before, yes now.",
          "values, ladder");
    check(only_one([](Charter& charter) { charter.placeholders.push_back("later"); }),
          "Texts that are no answer", "These count as one now: “later”.", "forms, values");
    check(only_one([](Charter& charter) { charter.verdicts[0].title = "Gold"; }), "Verdicts",
          "“Charter mark” is now called “Gold”.", "");
}

TEST_CASE("what stands in another order is told, and decides what its order decides") {
    check(
        only_one([](Charter& charter) { std::swap(charter.mark.gates[0], charter.mark.gates[1]); }),
        "Gates", "Gates: they stand in another order than before.", "");
    check(
        only_one([](Charter& charter) { std::swap(charter.statements[0], charter.statements[1]); }),
        "Statements", "Statements: they stand in another order than before.", "");
}

TEST_CASE("the order of the ladder's rungs and bands is told, and turns its gate") {
    Charter changed = charter_mark();
    std::swap(changed.ladder->rungs[0], changed.ladder->rungs[1]);
    const auto found = charter_differences(charter_mark(), changed);
    REQUIRE(found.size() == 1);
    check(found.front(), "Rungs", "Rungs: they stand in another order than before.", "ladder");
    CHECK(found.front().of_all);
}

TEST_CASE("texts beside the wording are told, and turn nothing") {
    check(only_one([](Charter& charter) {
              charter.commitments[0].if_missing = "Ask.";
              charter.commitments[0].weak = "We talk.";
          }),
          "Commitments",
          "“" + charter_mark().commitments[0].name() +
              "”: another text for the example that is not enough and what to do where it is "
              "missing.",
          "");
    check(only_one([](Charter& charter) { charter.mark.gates[0].title = "All forms"; }), "Gates",
          "“All forms”: another text for its name.", "");
    check(only_one([](Charter& charter) { charter.no_place.push_back("in the loft"); }),
          "Texts that name no place where a record can be found",
          "These count as one now: “in the loft”.", "values, ladder");
    check(only_one([](Charter& charter) { charter.nothing_went_wrong.push_back("super"); }),
          "Texts that say that nothing went wrong", "These count as one now: “super”.", "");
    check(only_one([](Charter& charter) { charter.verdicts[0].next = "Go on."; }), "Verdicts",
          "Another text for what to do after “Charter mark”.", "");
    check(only_one([](Charter& charter) { charter.verdicts[0].easy = "Yes."; }), "Verdicts",
          "Another text for “Charter mark” in easy words.", "");
    check(only_one([](Charter& charter) { charter.mark.gates[0].easy->next = "Ask."; }), "Gates",
          "“" + charter_mark().mark.gates[0].title + "”: another text for its easy words.", "");
    check(only_one([](Charter& charter) { charter.ladder->stages[0].easy.reset(); }), "Stages",
          "“" + charter_mark().ladder->stages[0].title + "”: another text for its easy words.", "");
    check(only_one([](Charter& charter) { charter.about = "Another."; }), "The charter itself",
          "Another text for what it is about.", "");
    check(only_one([](Charter& charter) { charter.mark.flags[1].limit = 77; }),
          "What a panel may want to ask about",
          "“" + charter_mark().mark.flags[1].title + "”: its limit is 77; before it was " +
              std::to_string(*charter_mark().mark.flags[1].limit) + ".",
          "");
}

} // namespace charter_differences_test
