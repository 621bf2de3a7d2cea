// Said and meant in words: three voices side by side, and in public none that may not be heard.
#include "catch.h"
#include "report/fixture.h"

using namespace coprod;
using namespace coprod_tests;

namespace contrasts_part_test {

namespace {

/// "subject | said | recorded | families | place" of each.
std::vector<std::string> lines(const Report& report) {
    std::vector<std::string> all;
    for (const ReportContrast& each : report.contrasts)
        all.push_back(each.about + " " + each.item_id + ": " + each.subject + " | " + each.said +
                      " | " + each.recorded + " | " + each.families + " | " + each.origin.place);
    return all;
}

using Lines = std::vector<std::string>;

Answers answers(int agree, int disagree) {
    return {agree, 0, disagree, 0, {}};
}

void contest(Fixture& fixture, Index from) {
    fixture.submission.evidence.push_back({"e2",
                                           Index{0},
                                           {from},
                                           {},
                                           on("2025-08-01"),
                                           {},
                                           text("A letter"),
                                           text("drawer 4"),
                                           {{Index{0}, 0, 0, {}}},
                                           {81, 3}});
    fixture.assessment.records.evidence.push_back({{RecordRef::Kind::evidence, 1, {}}, {}, true});
    fixture.assessment.commitments[0].contested = true;
    fixture.assessment.commitments[0].strength = Strength::described;
    fixture.assessment.commitments[0].contesting_evidence = {1};
    fixture.assessment.contrasts = {{Contrast::Kind::commitment, 0, {}}};
}

} // namespace

TEST_CASE("a commitment that is disputed stands with its account for the panel, and never with who "
          "disputes it in public") {
    Fixture fixture;
    contest(fixture, youth);
    CHECK(lines(fixture.for_everyone()) ==
          Lines{"commitment together-first: We begin together | It describes how this was kept. | "
                "Shown by poll e1 (2 "
                "July 2025). | People with lived experience see it differently. | line 41, "
                "commitments.together-first"});
    CHECK(
        lines(fixture.for_panel()) ==
        Lines{
            "commitment together-first: We begin together | “By meeting” | Shown by poll e1, "
            "“What Ann said” (2 July 2025). | Youth Voice see it differently: poll e2, “A letter” "
            "(1 August 2025). | line 41, commitments.together-first"});
    fixture.submission.commitments[0].how = {};
    fixture.assessment.commitments[0].documented_by.clear();
    CHECK(lines(fixture.for_panel())[0].find("| It names records, without a word on how it was "
                                             "kept. | No record that counts shows it. |") !=
          std::string::npos);
}

TEST_CASE("the public contrasts are the same whichever group of families disputes") {
    Fixture first;
    contest(first, youth);
    Fixture second;
    contest(second, forum);
    CHECK(lines(first.for_everyone()) == lines(second.for_everyone()));
}

TEST_CASE("a claim above the records stands with both, and not beside a flag that tells it") {
    Fixture fixture;
    fixture.submission.project.claims = 0;
    fixture.assessment.ladder->headline = {1, 1};
    fixture.assessment.contrasts = {{Contrast::Kind::claim, 0, {}}};
    const auto& rungs = fixture.charter.ladder->rungs;
    const Report report = fixture.for_everyone();
    REQUIRE(report.contrasts.size() == 1);
    CHECK(report.contrasts[0].about == "claim");
    CHECK(report.contrasts[0].item_id == rungs[0].id);
    CHECK(report.contrasts[0].said != report.contrasts[0].recorded);
    fixture.assessment.contrasts.push_back({Contrast::Kind::stage, 1, {forum}});
    CHECK(fixture.for_everyone().contrasts.front().about == "claim");
    fixture.charter.mark.flags = {{}};
    fixture.charter.mark.flags[0].kind = FlagKind::claimed_above_recorded;
    FlagResult flag;
    fixture.assessment.flags = {flag};
    const Report flagged = fixture.for_everyone();
    REQUIRE(flagged.contrasts.size() == 1);
    CHECK(flagged.contrasts[0].about == "stage");
    fixture.assessment.contrasts.pop_back(); // nothing else: all would be said to go together
    CHECK(fixture.for_everyone().contrasts.front().about == "claim");
}

TEST_CASE("a stage stands with what was said and what is on record") {
    Fixture fixture;
    StageResult& stage = fixture.assessment.ladder->groups[forum].stages[1];
    stage.recorded = 1;
    stage.held_by = HeldBy::not_there;
    fixture.assessment.contrasts = {{Contrast::Kind::stage, 1, {forum}}};
    const Report report = fixture.for_everyone();
    REQUIRE(report.contrasts.size() == 1);
    CHECK(report.contrasts[0].group_id == fixture.submission.groups[forum].id);
    CHECK(report.contrasts[0].subject == "Choose: the say that Northshire Forum had");
    CHECK(report.contrasts[0].said == "Equal say.");
    CHECK(report.contrasts[0].recorded == "Informed.");
    CHECK(report.contrasts[0].families.empty());
    stage.held_by = HeldBy::disputed;
    CHECK(fixture.for_everyone().contrasts[0].recorded == "Informed.");
    CHECK(fixture.for_everyone().contrasts[0].families ==
          "People who took part say that it was less.");
}

TEST_CASE("a statement stands with those of staff who agree and of families who do not") {
    Fixture fixture;
    fixture.answer(0, forum, answers(6, 6));
    fixture.assessment.contrasts = {{Contrast::Kind::statement, 0, {forum}}};
    CHECK(lines(fixture.for_everyone()) ==
          Lines{"statement equal: I am an equal | Road team: 100 % agree. | The commitment that it "
                "speaks about has a record behind it. | Northshire Forum: 50 % agree. | "
                "statements.equal"});
    CHECK(
        lines(fixture.for_panel()) ==
        Lines{
            "statement equal: I am an equal | Road team: 10 of 10 agree. | The commitment that it "
            "speaks about has a record behind it. | Northshire Forum: 6 of 12 agree (6 disagree). "
            "| statements.equal"});
}

TEST_CASE("a statement on which a hidden group alone disagrees is no contrast in public") {
    Fixture fixture;
    fixture.charter.mark.hidden_below = 8; // the youth group's 7 answers count, and are hidden
    fixture.answer(0, youth, answers(1, 6));
    fixture.assessment.contrasts = {{Contrast::Kind::statement, 0, {youth}}};
    CHECK(lines(fixture.for_everyone()).empty());
    CHECK(lines(fixture.for_panel()).size() == 1);
    fixture.answer(0, forum, answers(6, 6));
    CHECK(lines(fixture.for_everyone())[0].find("Youth") == std::string::npos);
    CHECK(lines(fixture.for_panel())[0].find("Youth Voice: 1 of 7 agrees") != std::string::npos);
}

TEST_CASE("where the records stand is told for statements that speak about several commitments, or "
          "none") {
    Fixture fixture;
    fixture.answer(0, forum, answers(6, 6));
    fixture.assessment.contrasts = {{Contrast::Kind::statement, 0, {forum}}};
    fixture.charter.statements[0].confirms = {0, 1, 2};
    CHECK(fixture.for_panel().contrasts[0].recorded ==
          "Of the 3 commitments that it speaks about, 3 have a record behind them.");
    fixture.assessment.commitments[0].documented_by.clear();
    fixture.assessment.commitments[1].documented_by.clear();
    CHECK(fixture.for_panel().contrasts[0].recorded ==
          "Of the 3 commitments that it speaks about, 1 has a record behind it.");
    fixture.assessment.commitments[2].documented_by.clear();
    CHECK(fixture.for_panel().contrasts[0].recorded ==
          "Of the 3 commitments that it speaks about, none has a record behind it.");
    fixture.charter.statements[0].confirms.clear();
    CHECK(fixture.for_panel().contrasts[0].recorded ==
          "Only people can say it; no record shows it.");
}

} // namespace contrasts_part_test
