// What the verdict rests on, in words, and what everyone may see of it.
#include <algorithm>

#include "catch.h"
#include "folder.h"
#include "report/fixture.h"
#include "rules/judged.h"
#include "writers/text_report.h"

using namespace coprod;
using namespace coprod_tests;

namespace rests_part_test {

namespace {

using Lines = std::vector<std::string>;

std::string with(std::string section, const std::string& from, const std::string& to) {
    const auto at = section.find(from);
    REQUIRE(at != std::string::npos);
    return section.replace(at, from.size(), to);
}

Report shown(const Sections& project, View view) {
    const Judged judged = judge(project.text());
    return make_report(charter_mark(), judged.submission, judged.assessment, view);
}

/// The good project with these answers of young people to every statement, of so many of them.
Sections answered(const std::string& answers, const std::string& people = "10") {
    Sections project = good_project();
    project.groups = with(project.groups, "people: 10", "people: " + people);
    project.statements =
        for_each_id(charter_mark().statements, "{parents: {agree: 10}, young: {" + answers + "}}");
    return project;
}

Sections disputed_by(const std::string& group) {
    Sections project = good_project();
    project.evidence = with(project.evidence, "]",
                            ", {id: e2, kind: survey, from: " + group +
                                ", date: 2025-08-01, where: Shelf 4, disputes: "
                                "[involvement.parents.plan]}]");
    return project;
}

std::string text(const Sections& project, View view = View::everyone) {
    return write_text(shown(project, view), {});
}

const ReportRest& rest_with(const Report& report, std::string_view what) {
    const auto found =
        std::find_if(report.rests_on.begin(), report.rests_on.end(),
                     [&](const ReportRest& rest) { return rest.what.find(what) == 0; });
    REQUIRE(found != report.rests_on.end());
    return *found;
}

/// The id of the first commitment that may stay unconfirmed in every value that names it.
std::string spare_commitment() {
    const Charter& charter = charter_mark();
    for (Index c = 0; c < charter.commitments.size(); ++c) {
        const auto can_spare = [&](const Value& value) {
            const auto& its = value.commitments;
            return std::find(its.begin(), its.end(), c) == its.end() || its.size() >= 4;
        };
        if (std::all_of(charter.values.begin(), charter.values.end(), can_spare))
            return charter.commitments[c].id;
    }
    throw std::out_of_range("no commitment can be spared");
}

/// What every public report says, so that it tells nothing of a project.
const std::string never_named =
    "Records that dispute something, and answers from few people, are never named here; the panel "
    "sees whether they matter.";
const std::string nothing_to_name = "Taking away any single record, answer or saying that can be "
                                    "named here leaves the verdict as it is.";

} // namespace

TEST_CASE("a record is named with what no other record shows and with the gate that it carries") {
    const Report report = shown(good_project(), View::everyone);
    const ReportRest& plan = report.rests_on.front();
    CHECK(plan.kind == "record");
    CHECK(plan.record == "m1");
    CHECK(plan.what == "meeting m1 (1 February 2025)");
    CHECK(plan.why == "Without it, no record shows that parents and young took part at the stage "
                      "Plan. The gate “Doing with” would not be passed.");
    CHECK(plan.place.find("do.meetings m1") != std::string::npos);
    CHECK(plan.becomes == VerdictKind::not_yet);
    CHECK(plan.becomes_title == "Not yet");
    CHECK(rest_with(report, "what was heard, h1").why ==
          "Without it, no change is traced to parents and young. Without it, nothing is recorded "
          "as heard. It would not be known whether the gate “Doing with” is passed. It would not "
          "be known whether the gate “Heard and answered” is passed.");
}

TEST_CASE("a record without which a stage stands as before is not said to carry a say there") {
    const Judged judged =
        judge(bytes_of(COPROD_SOURCE_DIR "/examples/short-breaks.yaml"), charter_mark());
    const Report report =
        make_report(charter_mark(), judged.submission, judged.assessment, View::everyone);
    CHECK(rest_with(report, "what was heard, h4").why ==
          "Without it, no change is traced to Northshire Parent Carer Forum. The gate “Doing with” "
          "would not be passed.");
}

TEST_CASE("answers are named for everyone without a number, and for the panel with all of them") {
    const std::string name = "the answers of parents to “I am an equal partner in the local area”";
    CHECK(rest_with(shown(good_project(), View::everyone), name).what == name);
    CHECK(rest_with(shown(good_project(), View::panel), name).what == name + ": 10 of 10 agree");
    CHECK(rest_with(shown(good_project(), View::panel), name).why ==
          "Without them, it is not known whether these people agree. It would not be known whether "
          "the gate “Statements agreed” is passed.");
}

TEST_CASE("a say is named with its stage, and what was said of how a commitment was kept is not "
          "quoted") {
    Sections told = good_project();
    const std::string spare = spare_commitment() + ": {how: We met and agreed";
    told.commitments = with(told.commitments, spare + ", evidence: [e1]", spare);
    const Report report = shown(told, View::everyone);
    CHECK(rest_with(report, "the say of parents").what ==
          "the say of parents at the stage Plan, given as “shared the say”");
    const ReportRest& account = rest_with(report, "what the project says");
    CHECK(account.what ==
          "what the project says of how it kept “" +
              charter_mark()
                  .commitments[index_of(charter_mark().commitments, spare_commitment())]
                  .wording +
              "”");
    CHECK(account.why == "Without it, nothing shows how it was kept. It would not be known whether "
                         "the gate “Values confirmed” is passed.");
    CHECK(text(told).find("We met and agreed") == std::string::npos);
}

TEST_CASE("the panel is told how many people would tip the verdict, and everyone only that more "
          "would") {
    const Report panel = shown(good_project(), View::panel);
    CHECK(std::count(panel.tipping.begin(), panel.tipping.end(),
                     "If 2 people of young who agree with “I am an equal partner in the local "
                     "area” disagreed, that would be enough for “Not yet”.") == 1);
    const Report everyone = shown(good_project(), View::everyone);
    CHECK(everyone.tipping.front() == "If more people disagreed with one statement, that alone "
                                      "could be enough for a worse verdict.");
    const Sections near = answered("agree: 7, unsure: 2");
    CHECK(shown(near, View::everyone).tipping.front() == nothing_to_name);
}

TEST_CASE("what rests on one answer more is told to the panel in the singular") {
    Sections near = good_project();
    near.statements = with(near.statements, "young: {agree: 8}", "young: {agree: 7, unsure: 2}");
    CHECK(shown(near, View::panel).tipping ==
          Lines{"If 1 person of young who does not agree with “I am an equal partner in the local "
                "area” agreed, that would be enough for “Charter mark”. That is theirs to say: ask "
                "what "
                "would have to change, never for an answer."});
    CHECK(shown(near, View::everyone).tipping ==
          Lines{"If more people agreed with one statement, that alone could be enough for a better "
                "verdict.",
                never_named});
}

TEST_CASE("the public report says the same whatever a hidden group answered, and nothing of it") {
    const std::string expected = text(answered("agree: 4"));
    CHECK(text(answered("disagree: 4")) == expected);
    CHECK(text(answered("agree: 1, unsure: 2")) == expected);
    CHECK(text(answered("agree: 9", "4")) == text(answered("disagree: 3", "4")));
    for (const ReportRest& rest : shown(answered("agree: 4"), View::everyone).rests_on)
        CHECK(rest.what.find("answers of young") == std::string::npos);
}

TEST_CASE("the public report says the same for answers that are shown by the same word, however "
          "near they are to tipping") {
    CHECK(text(answered("agree: 7, unsure: 1", "9")) ==
          text(answered("agree: 7, disagree: 1", "9")));
    const auto words = [](const Sections& project) {
        const Report report = shown(project, View::everyone);
        std::string all;
        for (const std::string& each : report.tipping)
            all += each + "\n";
        for (const ReportRest& rest : report.rests_on)
            all += rest.what + rest.why + "\n";
        return all;
    };
    CHECK(words(answered("agree: 5, unsure: 1", "9")) ==
          words(answered("agree: 8, unsure: 1", "9")));
    CHECK(words(answered("agree: 19")) == words(answered("agree: 17, unsure: 3")));
}

TEST_CASE("a record that disputes is named for the panel alone, whoever it comes from") {
    const Report panel = shown(disputed_by("young"), View::panel);
    REQUIRE(panel.rests_on.size() == 1);
    CHECK(panel.rests_on[0].record == "e2");
    CHECK(panel.rests_on[0].why == "Without it, nobody disputes the say of parents at the stage "
                                   "Plan. The gate “Doing with” would be passed.");
    const Report everyone = shown(disputed_by("young"), View::everyone);
    CHECK(everyone.rests_on.empty());
    CHECK(everyone.tipping == Lines{nothing_to_name, never_named});
    CHECK(text(disputed_by("young")) == text(disputed_by("parents")));
}

TEST_CASE("a verdict that nothing single carries says so") {
    const Report report = shown(Sections(), View::everyone);
    CHECK(report.rests_on.empty());
    CHECK(report.tipping == Lines{nothing_to_name, never_named});
    CHECK(shown(Sections(), View::panel).tipping ==
          Lines{"Taking away any single record, answer or saying leaves the verdict as it is."});
}

TEST_CASE("a record without which more would be open than conditions allow is named with that") {
    Fixture fixture;
    fixture.assessment.verdict.kind = VerdictKind::conditions;
    RestsOn rest;
    rest.record = {RecordRef::Kind::evidence, 0, {80, 3}};
    rest.commitments = {0, 1, 2};
    fixture.assessment.rests_on = {rest};
    const Report report = fixture.for_everyone();
    REQUIRE(report.rests_on.size() == 1);
    CHECK(report.rests_on[0].why ==
          "Without it, 3 commitments are shown less well: " +
              ("“" + fixture.charter.commitments[0].wording + "”, “") +
              fixture.charter.commitments[1].wording +
              "” and 1 more. There would be more to put right than conditions allow.");
}

} // namespace rests_part_test
