// The public view holds no hidden number: changing one changes no letter of it.
#include "catch.h"
#include "report/fixture.h"

namespace public_view_test {

namespace {

using namespace coprod;
using coprod_tests::all_texts;
using coprod_tests::Fixture;
using coprod_tests::forum;
using coprod_tests::on;
using coprod_tests::staff;
using coprod_tests::text;
using coprod_tests::whole_text;
using coprod_tests::youth;

Answers answers(int agree, int unsure, int disagree, int did_not_apply = 0) {
    return {agree, unsure, disagree, did_not_apply, {}};
}

bool mentions(const Report& report, const std::string& words) {
    return whole_text(report).find(words) != std::string::npos;
}

/// True where a text has this number, with no digit or letter beside it.
bool has_number(const std::string& in, const std::string& number) {
    const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
    for (auto at = in.find(number); at != std::string::npos; at = in.find(number, at + 1)) {
        const bool before = at > 0 && is_digit(in[at - 1]);
        const auto end = at + number.size();
        if (!before && (end == in.size() || !is_digit(in[end])))
            return true;
    }
    return false;
}

ReportStatementCell cell(const Report& report, Index statement, Index group) {
    return report.statements[statement].groups[group];
}

Evidence dispute(Index from) {
    return {"e2",
            Index{0},
            {from},
            {},
            on("2025-08-01"),
            {},
            text("A letter"),
            text("drawer 4"),
            {{Index{0}, 0, 0, {}}},
            {81, 3}};
}

void contest(Fixture& fixture, Index from) {
    fixture.submission.evidence.push_back(dispute(from));
    fixture.assessment.records.evidence.push_back({{RecordRef::Kind::evidence, 1, {}}, {}, true});
    fixture.assessment.commitments[0].contested = true;
    fixture.assessment.commitments[0].strength = Strength::described;
    fixture.assessment.commitments[0].contesting_evidence = {1};
}

} // namespace

TEST_CASE("a group that answered and had no view is not said to have given no answers") {
    Fixture fixture;
    const auto shown = [&](int did_not_apply, View view) {
        fixture.answer(0, youth, answers(0, 0, 0, did_not_apply));
        const Report report = view == View::panel ? fixture.for_panel() : fixture.for_everyone();
        const ReportStatementCell row = cell(report, 0, youth);
        return row.reading + " | " + row.shown;
    };
    CHECK(shown(7, View::panel) == "no views | did not apply to 7");
    CHECK(shown(7, View::everyone) == "no views | all said that it did not apply");
    CHECK(shown(3, View::panel) == "no views | did not apply to 3");
    CHECK(shown(3, View::everyone) == "no answers | ");
    CHECK(shown(0, View::panel) == "no answers | ");
}

TEST_CASE("the public report is the same whatever fewer than 5 people answered") {
    const auto public_text = [](const Answers& given) {
        Fixture fixture;
        fixture.answer(0, youth, given);
        return whole_text(fixture.for_everyone());
    };
    const std::string expected = public_text(answers(4, 0, 0));
    CHECK(public_text(answers(1, 0, 0)) == expected);
    CHECK(public_text(answers(0, 0, 3)) == expected);
    CHECK(public_text(answers(0, 4, 0)) == expected);
    CHECK(public_text(answers(1, 1, 2, 3)) == expected);
}

TEST_CASE("the public report is the same for every group of fewer than 5 people") {
    const auto public_text = [](int people, const Answers& given) {
        Fixture fixture;
        fixture.submission.groups[youth].people = people;
        fixture.answer(0, youth, given);
        fixture.answer(1, youth, given);
        return whole_text(fixture.for_everyone());
    };
    const std::string expected = public_text(4, answers(4, 0, 0));
    CHECK(public_text(1, answers(0, 0, 1)) == expected);
    CHECK(public_text(3, answers(1, 1, 1)) == expected);
}

TEST_CASE("the public report is the same for shares that are shown by the same word") {
    const auto public_text = [](const Answers& given) {
        Fixture fixture;
        fixture.submission.groups[youth].people = 9;
        fixture.answer(0, youth, given);
        fixture.answer(1, youth, answers(7, 0, 0));
        return whole_text(fixture.for_everyone());
    };
    const std::string expected = public_text(answers(4, 1, 0));
    CHECK(public_text(answers(4, 0, 1)) == expected);
    CHECK(public_text(answers(6, 1, 0)) == expected);
}

TEST_CASE("the public report shows no exact number of people or answers") {
    Fixture fixture;
    fixture.submission.groups[forum].people = 53;
    fixture.answer(0, forum, answers(44, 2, 1));
    fixture.answer(1, forum, answers(46, 1, 0, 2));
    const Report for_everyone = fixture.for_everyone();
    CHECK(cell(for_everyone, 0, forum).shown == "95 % agree");
    CHECK(for_everyone.statement_notes[0] == "Northshire Forum: 90 % of those involved answered.");
    CHECK(for_everyone.ladder->groups[forum].people == "about 55 people");
    for (const std::string number : {"53", "44", "46", "47", "49"}) {
        INFO(number);
        CHECK_FALSE(has_number(whole_text(for_everyone), number));
        CHECK(has_number(whole_text(fixture.for_panel()), number));
    }
}

TEST_CASE("too few answers read as too few in public and are counted for the panel") {
    Fixture fixture;
    fixture.answer(0, youth, answers(3, 0, 1));
    CHECK(cell(fixture.for_everyone(), 0, youth).reading == "too few answers to say");
    CHECK(cell(fixture.for_everyone(), 0, youth).shown == "fewer than 5 answers");
    CHECK(cell(fixture.for_panel(), 0, youth).reading == "too few answers to say");
    CHECK(cell(fixture.for_panel(), 0, youth).shown == "3 of 4 agree (1 disagrees)");
}

TEST_CASE("a gate that rests on hidden answers is for the panel to decide") {
    Fixture fixture;
    fixture.answer(0, youth, answers(4, 0, 0));
    const ReportGate gate = fixture.for_everyone().gates[3];
    CHECK(gate.panel_decides);
    CHECK(gate.outcome == Outcome::unknown);
    CHECK(gate.result ==
          "The panel decides this, because fewer than 5 people answered in one of the groups.");
    const ReportGate panels = fixture.for_panel().gates[3];
    CHECK_FALSE(panels.panel_decides);
    CHECK(panels.outcome == Outcome::unknown);
    CHECK(panels.result ==
          "Statements agreed by young people, and parents and carers: 1 of 2. The panel decides "
          "this, because fewer than 5 people answered in one of the groups; until it has, this is "
          "not known.");
}

TEST_CASE("a gate that a shown group decides is not left to the panel") {
    Fixture fixture;
    fixture.answer(0, youth, answers(4, 0, 0));
    fixture.answer(0, forum, answers(5, 0, 7));
    const ReportGate gate = fixture.for_everyone().gates[3];
    CHECK_FALSE(gate.panel_decides);
    CHECK(gate.outcome == Outcome::fail);
    CHECK(gate.result == "Statements agreed by young people, and parents and carers: 1 of 2. "
                         "Where fewer than 5 people answered, the panel decides.");
}

TEST_CASE("a gate that is open for want of answers is not left to the panel") {
    Fixture fixture;
    fixture.answer(0, youth, answers(4, 0, 0));
    fixture.answer(1, youth, {});
    CHECK_FALSE(fixture.for_everyone().gates[3].panel_decides);
    CHECK(fixture.for_everyone().gates[3].outcome == Outcome::unknown);
}

TEST_CASE("hidden answers of staff leave nothing to the panel") {
    Fixture fixture;
    fixture.answer(0, staff, answers(3, 0, 0));
    CHECK_FALSE(fixture.for_everyone().gates[3].panel_decides);
    CHECK(fixture.for_everyone().gates[3].outcome == Outcome::pass);
}

TEST_CASE("a charter that hides more than it counts shows no reading of what it hides") {
    Fixture fixture;
    fixture.charter.mark.hidden_below = 8; // the youth group's 7 answers count, and are hidden
    const Report passes = fixture.for_everyone();
    fixture.answer(0, youth, answers(1, 0, 6));
    const Report fails = fixture.for_everyone();
    CHECK(whole_text(passes) == whole_text(fails));
    CHECK(fails.gates[3].panel_decides);
    CHECK(fails.gates[3].outcome == Outcome::unknown);
    CHECK(fails.statements[0].outcome == Outcome::unknown);
    CHECK(fails.values[0].commitments[1].rests_on == "Confirmed by poll e1 (2 July 2025).");
}

TEST_CASE("a perception gap is given in rounded points where both groups have 10 answers") {
    Fixture fixture;
    fixture.answer(0, forum, answers(6, 0, 6));
    fixture.answer(0, youth, answers(7, 0, 0));
    fixture.assessment.statements[0].keenest_staff = Index{staff};
    fixture.assessment.statements[0].least_family = Index{forum};
    fixture.assessment.statements[0].gap_points = 50;
    CHECK(fixture.for_everyone().statements[0].perception ==
          "Two groups see this differently. Road team: 100 % agree. Northshire Forum: 50 % "
          "agree. They are 50 percentage points apart.");
    CHECK(fixture.for_panel().statements[0].perception ==
          "Two groups see this differently. Road team: 10 of 10 agree. Northshire Forum: 6 "
          "of 12 "
          "agree (6 disagree). They are 50 percentage points apart.");
    for (const View view : {View::everyone, View::panel}) {
        const ReportStatement shown = fixture.report(view).statements[0];
        CHECK(shown.staff_id == "staff");
        CHECK(shown.families_id == "forum");
        CHECK(shown.groups[staff].level == Reading::agreed);
        CHECK_FALSE(shown.groups[staff].lived);
        CHECK(shown.groups[forum].lived);
    }
}

TEST_CASE("a perception gap is given without a number where a group has fewer than 10 answers") {
    Fixture fixture;
    fixture.answer(0, forum, answers(12, 0, 0));
    fixture.answer(0, youth, answers(1, 0, 6));
    CHECK(fixture.for_everyone().statements[0].perception ==
          "Two groups see this differently. Road team: 100 % agree. Youth Voice: few agree.");
}

TEST_CASE("a perception gap of a hidden group is not shown") {
    Fixture fixture;
    fixture.answer(0, forum, answers(12, 0, 0));
    fixture.answer(0, youth, answers(0, 0, 4));
    fixture.assessment.statements[0].keenest_staff = Index{staff};
    fixture.assessment.statements[0].least_family = Index{youth};
    fixture.assessment.statements[0].gap_points = 100;
    CHECK(fixture.for_everyone().statements[0].perception.empty());
    CHECK(fixture.for_everyone().statements[0].staff_id == "");
    CHECK(fixture.for_everyone().statements[0].families_id == "");
    CHECK_FALSE(fixture.for_panel().statements[0].perception.empty());
    CHECK(fixture.for_panel().statements[0].families_id == "youth");
}

TEST_CASE("words are printed in public only where those who said them agreed") {
    for (const YesNo share : {YesNo::blank, YesNo::no, YesNo::unsure}) {
        Fixture fixture;
        fixture.submission.heard[0].share = share;
        fixture.submission.heard[0].why_not = text("Because of Ann");
        const Report report = fixture.for_everyone();
        CHECK(report.heard[0].said == "(not shared)");
        CHECK(report.heard[0].did == "answered (not shared)");
        CHECK(report.heard[0].told == "on 1 July 2025");
        CHECK_FALSE(mentions(report, "too fast"));
        CHECK_FALSE(mentions(report, "slowed"));
        CHECK_FALSE(mentions(report, "Ann"));
        CHECK(fixture.for_panel().heard[0].said == "It is too fast.");
        CHECK(fixture.for_panel().heard[0].did ==
              "We slowed it. The file also says why nothing was done: Because of Ann.");
    }
}

TEST_CASE("words that are shared are printed with what was done") {
    Fixture fixture;
    const Report report = fixture.for_everyone();
    CHECK(report.heard[0].who == "Northshire Forum");
    CHECK(report.heard[0].said == "It is too fast.");
    CHECK(report.heard[0].did == "We slowed it.");
    CHECK(report.heard[0].place == "line 60, do.heard h1");
}

TEST_CASE("free texts of the file are for the panel alone") {
    Fixture fixture;
    fixture.submission.project.primary_reason = text("Asked by Ann");
    fixture.submission.ready = {{YesNo::no, text("Ann is away"), {}}};
    const Report for_everyone = fixture.for_everyone();
    for (const std::string words : {"Ann", "drawer", "By meeting", "secret-folder", "Children"}) {
        INFO(words);
        CHECK_FALSE(mentions(for_everyone, words));
    }
    for (const std::string words : {"What Ann said", "By meeting", "Asked by Ann", "Ann is away"}) {
        INFO(words);
        CHECK(mentions(fixture.for_panel(), words));
    }
}

TEST_CASE("a group of fewer than 5 people is not named in public as one that disputes") {
    Fixture fixture;
    fixture.submission.groups[youth].people = 4;
    contest(fixture, youth);
    CHECK(fixture.for_everyone().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1 (2 July 2025). People with lived experience see it differently.");
    CHECK(fixture.for_panel().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1, “What Ann said” (2 July 2025). Youth Voice see it differently: "
          "poll e2, "
          "“A letter” (1 August 2025).");
    CHECK_FALSE(mentions(fixture.for_everyone(), "e2"));
}

TEST_CASE("a group of unknown size is not named in public as one that disputes") {
    Fixture fixture;
    fixture.submission.groups[youth].people.reset();
    contest(fixture, youth);
    CHECK(fixture.for_everyone().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1 (2 July 2025). People with lived experience see it differently.");
    CHECK_FALSE(mentions(fixture.for_everyone(), "e2"));
    CHECK_FALSE(mentions(fixture.for_everyone(), "Youth Voice see"));
}

TEST_CASE("a larger group is not named in public as one that disputes either") {
    Fixture fixture;
    contest(fixture, forum);
    CHECK(fixture.for_everyone().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1 (2 July 2025). People with lived experience see it differently.");
    CHECK_FALSE(mentions(fixture.for_everyone(), "e2"));
    CHECK(fixture.for_panel().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1, “What Ann said” (2 July 2025). Northshire Forum see it "
          "differently: poll e2, “A letter” (1 August 2025).");
}

TEST_CASE("staff who dispute are people who took part") {
    Fixture fixture;
    contest(fixture, staff);
    CHECK(fixture.for_everyone().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1 (2 July 2025). People who took part see it differently.");
    CHECK_FALSE(mentions(fixture.for_everyone(), "e2"));
    CHECK(fixture.for_panel().values[0].commitments[0].rests_on ==
          "Confirmed by poll e1, “What Ann said” (2 July 2025). Road team see it differently: "
          "poll e2, “A letter” (1 August 2025).");
}

TEST_CASE("the public report is the same whichever group of families disputes") {
    const auto public_text = [](Index from, int people) {
        Fixture fixture;
        fixture.submission.groups[youth].people = people;
        contest(fixture, from);
        return whole_text(fixture.for_everyone());
    };
    CHECK(public_text(youth, 4) == public_text(forum, 4));
    CHECK(public_text(youth, 9) == public_text(forum, 9));
}

TEST_CASE("a group that disputes a say is not named in public, small or large") {
    const int people = GENERATE(4, 40);
    Fixture fixture;
    fixture.submission.groups[youth].people = people;
    fixture.submission.evidence.push_back(dispute(youth));
    fixture.submission.evidence[1].disputes = {{std::nullopt, forum, 1, {}}};
    fixture.assessment.ladder->groups[forum].stages[1].held_by = HeldBy::disputed;
    CHECK(fixture.for_everyone().ladder->groups[forum].stages[1].note ==
          "People with lived experience say that it was less.");
    CHECK(fixture.for_panel().ladder->groups[forum].stages[1].note ==
          "Youth Voice say that it was less.");
}

TEST_CASE("each view says what it shows") {
    Fixture fixture;
    CHECK(fixture.for_everyone().view_note == "This report can be published. Numbers of people "
                                              "below 5 are hidden, those below 10 are given in "
                                              "words, and larger ones are rounded. What people "
                                              "said is printed only where they agreed to it.");
    CHECK(fixture.for_panel().view_note == "For the panel only. Not for publication: it shows "
                                           "small numbers, and words that people have "
                                           "not agreed to share.");
}

TEST_CASE("a group that gave no answers has nothing to show but that") {
    Fixture fixture;
    fixture.answer(0, staff, {});
    CHECK(cell(fixture.for_everyone(), 0, staff).reading == "no answers");
    CHECK(cell(fixture.for_everyone(), 0, staff).shown.empty());
    CHECK(fixture.for_everyone().statement_notes[2] ==
          "Road team: 100 % of those involved answered.");
}

} // namespace public_view_test
