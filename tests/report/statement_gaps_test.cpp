// What a report says of statements on which few or none had a view, and what would help.
#include "catch.h"
#include "report/gap_fixture.h"

namespace statement_gaps_test {

using namespace coprod;
using namespace coprod_tests;

TEST_CASE("where nobody had a view the gap says what they answered, and asks about the statement") {
    Fixture fixture;
    Gap gap = statement_gap(fixture, GapKind::statement_unanswered);
    gap.items = {0};
    const std::string about_it =
        "Ask young people whether “I am an equal” was clear and whom it concerns. If it does not "
        "apply to most of them, the panel can talk with them. In easy words: “I matter as much as "
        "you”.";
    fixture.answer(0, youth, {0, 0, 0, 7, {17, 5}}); // all seven of them
    CHECK(shown(fixture, gap, View::panel).found ==
          "7 answers from young people, all of them that it did not apply.");
    CHECK(shown(fixture, gap).found ==
          "Of young people, all who answered said that it did not apply.");
    for (const View view : {View::everyone, View::panel}) {
        CHECK(shown(fixture, gap, view).to_do == about_it);
        CHECK(shown(fixture, gap, view).origin.place == "line 17, statements.equal");
    }
    fixture.answer(0, youth, {0, 0, 0, 6, {17, 5}});
    for (const View view : {View::everyone, View::panel})
        CHECK(shown(fixture, gap, view)
                  .to_do.starts_with("Ask more young people about “I am an "
                                     "equal”. If there are no more, "));
}

TEST_CASE("of so few that their number is hidden it is not told that it did not apply to them") {
    Fixture fixture;
    Gap gap = statement_gap(fixture, GapKind::statement_unanswered);
    gap.items = {0};
    const auto said = [&](int people, int answers) {
        fixture.submission.groups[youth].people = people;
        fixture.answer(0, youth, {0, 0, 0, answers, {17, 5}});
        const ReportGap words = shown(fixture, gap);
        return words.found + " | " + words.to_do;
    };
    const std::string hidden =
        "No views yet from young people. | Ask young people whether they agree with “I am an "
        "equal”. Let them answer without their names. In easy words: “I matter as much as you”.";
    CHECK(said(7, 4) == hidden);
    CHECK(said(7, 1) == hidden);
    CHECK(said(4, 4) == hidden);
    CHECK(said(4, 3) == hidden);
    CHECK(said(4, 6) == hidden);
    CHECK(shown(fixture, gap, View::panel).found ==
          "6 answers from young people, all of them that it did not apply.");
}

TEST_CASE("where all answered and too few had a view it is asked whether the statement was clear") {
    Fixture fixture;
    Gap gap = statement_gap(fixture, GapKind::statement_too_few);
    gap.items = {0};
    const auto said = [&](const Answers& answers, View view) {
        fixture.answer(0, youth, answers);
        const ReportGap words = shown(fixture, gap, view);
        return words.found + " | " + words.to_do.substr(0, words.to_do.find('.'));
    };
    const std::string about_it =
        " | Ask young people whether “I am an equal” was clear and whom it concerns";
    const std::string more = " | Ask more young people about “I am an equal”";
    CHECK(said({2, 0, 0, 5, {}}, View::panel) ==
          "Youth Voice: 2 answers; 5 said that it did not apply to them." + about_it);
    CHECK(said({2, 0, 0, 5, {}}, View::everyone) ==
          "Youth Voice: fewer than 5 answers; the others said that it did not apply to them." +
              about_it);
    CHECK(said({2, 0, 0, 1, {}}, View::panel) ==
          "Youth Voice: 2 answers; 1 said that it did not apply to them." + more);
    CHECK(said({2, 0, 0, 1, {}}, View::everyone) == "Youth Voice: fewer than 5 answers." + more);
    fixture.submission.groups[youth].people.reset();
    CHECK(said({2, 0, 0, 5, {}}, View::everyone) == "Youth Voice: fewer than 5 answers." + more);
}

TEST_CASE(
    "a gap of several statements says which are like the first one, and helps with the rest") {
    Fixture fixture;
    Gap gap = statement_gap(fixture, GapKind::statement_unanswered);
    fixture.answer(0, youth, {0, 0, 0, 7, {}});
    fixture.answer(1, youth, {});
    CHECK(shown(fixture, gap).found == "Of young people, all who answered said that it did not "
                                       "apply. Too few views, or none, were given on 1 other "
                                       "statement.");
    CHECK(shown(fixture, gap).to_do.find("`coprod check` says what the other statement needs.") !=
          std::string::npos);
    fixture.answer(1, youth, {0, 0, 0, 8, {}});
    CHECK(shown(fixture, gap, View::panel).found ==
          "7 answers from young people, all of them that it did not apply. Too few views, or none, "
          "were given on 1 other statement.");
    CHECK(shown(fixture, gap).found == "Of young people, all who answered said that it did not "
                                       "apply. The same is so for 1 other statement.");
    CHECK(shown(fixture, gap)
              .to_do.find("“I am an equal” and 1 other statement were clear and whom "
                          "they concern. If they do not apply") != std::string::npos);
    fixture.answer(0, youth, {});
    CHECK(shown(fixture, gap).found == "No answers yet from young people. Too few views, or none, "
                                       "were given on 1 other statement.");
    CHECK(shown(fixture, gap)
              .to_do.find("Where all answered and it did not apply to them, ask "
                          "whether the statement was clear") != std::string::npos);
}

TEST_CASE("statements with which too few agree are only called alike where as many do") {
    Fixture fixture;
    const Gap gap = statement_gap(fixture, GapKind::statement_not_agreed);
    fixture.answer(0, youth, {3, 2, 2, 0, {}});
    fixture.answer(1, youth, {3, 2, 2, 0, {}});
    CHECK(
        shown(fixture, gap, View::panel).found.ends_with("The same is so for 1 other statement."));
    fixture.answer(1, youth, {2, 3, 2, 0, {}});
    CHECK(shown(fixture, gap, View::panel)
              .found.ends_with("Too few agree with 1 other statement as well."));
}

} // namespace statement_gaps_test
