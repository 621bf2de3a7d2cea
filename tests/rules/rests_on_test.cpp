// What the verdict rests on and how near another one is, worked out by pencil on a good project.
#include <algorithm>

#include "catch.h"
#include "rules/judged.h"
#include "rules/without.h"

using namespace coprod;
using namespace coprod_tests;

namespace rests_on_test {

namespace {

using Lines = std::vector<std::string>;

std::string name_of(const Judged& judged, const RecordRef& record) {
    const Submission& s = judged.submission;
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return s.meetings[record.index].id;
    case RecordRef::Kind::decision:
        return s.decisions[record.index].id;
    case RecordRef::Kind::heard:
        return s.heard[record.index].id;
    case RecordRef::Kind::evidence:
        break;
    }
    return s.evidence[record.index].id;
}

std::string name_of(const Judged& judged, const RestsOn& rest) {
    switch (rest.kind) {
    case RestsOn::Kind::record:
        return name_of(judged, rest.record);
    case RestsOn::Kind::answers:
        return judged.charter->statements[rest.statement].id + " of " +
               judged.submission.groups[rest.group].id;
    case RestsOn::Kind::say:
        return judged.submission.groups[rest.group].id + " at " +
               judged.charter->ladder->stages[rest.stage].id;
    case RestsOn::Kind::account:
        break;
    }
    return "account of " + judged.charter->commitments[rest.commitment].id;
}

const char* word(VerdictKind kind) {
    switch (kind) {
    case VerdictKind::mark:
        return "mark";
    case VerdictKind::conditions:
        return "conditions";
    case VerdictKind::not_enough_evidence:
        return "not enough evidence";
    case VerdictKind::not_yet:
        break;
    }
    return "not yet";
}

/// "m1 -> not yet", in the order found; answers are left out unless they are wanted.
Lines rests(const Judged& judged, bool with_answers = false) {
    Lines lines;
    for (const RestsOn& rest : judged.assessment.rests_on)
        if (with_answers || rest.kind != RestsOn::Kind::answers)
            lines.push_back(name_of(judged, rest) + " -> " + word(rest.becomes));
    return lines;
}

Lines tips(const Judged& judged) {
    Lines lines;
    for (const Tipping& tip : judged.assessment.tipping) {
        std::string line = std::to_string(tip.number);
        if (tip.kind == Tipping::Kind::commitments)
            line += " fewer in " + judged.charter->values[tip.value].id;
        else
            line += (tip.kind == Tipping::Kind::disagreeing ? " against " : " for ") +
                    judged.charter->statements[tip.statement].id + " in " +
                    judged.submission.groups[tip.group].id;
        lines.push_back(line + " -> " + word(tip.becomes));
    }
    return lines;
}

/// The section with the first place where `from` stands replaced.
std::string with(std::string section, const std::string& from, const std::string& to) {
    const auto at = section.find(from);
    REQUIRE(at != std::string::npos);
    return section.replace(at, from.size(), to);
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

} // namespace

TEST_CASE("the mark of a good project rests on the records that stand alone, on every answer and "
          "on the says that its rung needs") {
    const Judged judged = judge(good_project().text());
    REQUIRE(judged.verdict() == VerdictKind::mark);
    CHECK(rests(judged) ==
          Lines{"m1 -> not yet", "m2 -> not yet", "h1 -> not enough evidence",
                "e1 -> not enough evidence", "parents at plan -> not enough evidence",
                "parents at design -> not enough evidence", "young at plan -> not enough evidence",
                "young at design -> not enough evidence"});
    const Lines all = rests(judged, true);
    CHECK(all.size() == 8 + 2 * charter_mark().statements.size());
    CHECK(all[4] == "equal-partner of parents -> not enough evidence");
    CHECK(all[5] == "equal-partner of young -> not enough evidence");
}

TEST_CASE("each thing names the gates, the stages, the commitments and the groups that would stand "
          "otherwise") {
    const Judged judged = judge(good_project().text());
    const auto& rests_on = judged.assessment.rests_on;
    const RestsOn& plan = rests_on[0];
    REQUIRE(plan.gates.size() == 1);
    CHECK(charter_mark().mark.gates[plan.gates[0].gate].id == "ladder");
    CHECK(plan.gates[0].outcome == Outcome::fail);
    REQUIRE(plan.stages.size() == 2);
    CHECK(plan.stages[0].held_by == HeldBy::no_record);
    CHECK(plan.commitments.empty());
    const RestsOn& heard = rests_on[2];
    CHECK(heard.gates.size() == 2);
    CHECK(heard.traced.size() == 2);
    CHECK(rests_on[3].commitments.size() == charter_mark().commitments.size());
}

TEST_CASE("of two records that carry the same neither is named") {
    Sections twice = good_project();
    twice.meetings = with(twice.meetings, "]",
                          ",\n    {id: m6, date: 2025-02-02, stage: plan, "
                          "attended: {parents: 2, young: 2}, agenda: Doors, "
                          "outcomes: Wider ones, follow_up: A letter}]");
    const Lines found = rests(judge(twice.text()));
    CHECK(std::count(found.begin(), found.end(), "m1 -> not yet") == 0);
    CHECK(std::count(found.begin(), found.end(), "m6 -> not yet") == 0);
    CHECK(std::count(found.begin(), found.end(), "m2 -> not yet") == 1);
}

TEST_CASE("a dispute can be all that keeps the mark away") {
    Sections disputed = good_project();
    disputed.evidence = with(disputed.evidence, "]",
                             ", {id: e2, kind: survey, from: young, date: 2025-08-01, where: "
                             "Shelf 4, disputes: [involvement.parents.plan]}]");
    const Judged judged = judge(disputed.text());
    REQUIRE(judged.verdict() == VerdictKind::not_yet);
    CHECK(rests(judged, true) == Lines{"e2 -> mark"});
}

TEST_CASE("a reply that is owed is what a mark with conditions rests on") {
    Sections owed = good_project();
    owed.heard = with(owed.heard, "told: 2025-05-01}]",
                      "told: 2025-05-01},\n    {id: h2, date: 2025-06-01, from: young, said: The "
                      "lift is slow, did: It was mended, told: no}]");
    const Judged judged = judge(owed.text());
    REQUIRE(judged.verdict() == VerdictKind::conditions);
    const Lines found = rests(judged);
    CHECK(std::count(found.begin(), found.end(), "h2 -> mark") == 1);
    CHECK(found.back() == "h2 -> mark");
}

TEST_CASE("an account matters where nothing else shows how a commitment was kept") {
    Sections told = good_project();
    const std::string spare = spare_commitment() + ": {how: We met and agreed";
    told.commitments = with(told.commitments, spare + ", evidence: [e1]", spare);
    const Judged judged = judge(told.text());
    REQUIRE(judged.verdict() == VerdictKind::mark);
    CHECK(rests(judged).back() == "account of " + spare_commitment() + " -> conditions");
}

TEST_CASE("a blank project rests on nothing") {
    const Judged judged = judge("coprod: 1\n");
    CHECK(judged.assessment.rests_on.empty());
    CHECK(judged.assessment.tipping.empty());
}

TEST_CASE("the smallest group that agrees is the nearest to tipping the verdict") {
    const Judged judged = judge(good_project().text());
    const Lines found = tips(judged);
    // 8 of 8 young people agree: 6 are 75 %; 7 of 10 parents would be needed
    REQUIRE(found.size() >= 4);
    CHECK(std::count(found.begin(), found.end(), "2 against equal-partner in young -> not yet") ==
          1);
    CHECK(std::count_if(found.begin(), found.end(), [](const std::string& line) {
              return line.find("against") != std::string::npos;
          }) == 3);
    CHECK(std::none_of(found.begin(), found.end(), [](const std::string& line) {
        return line.find("parents") != std::string::npos;
    }));
}

TEST_CASE("one person who agrees more can be enough for the mark") {
    Sections near = good_project();
    near.statements = with(near.statements, "young: {agree: 8}", "young: {agree: 7, unsure: 2}");
    const Judged judged = judge(near.text());
    REQUIRE(judged.verdict() == VerdictKind::not_yet);
    CHECK(tips(judged) == Lines{"1 for equal-partner in young -> mark"});
}

TEST_CASE("a record that is taken out leaves its citations, and those behind it move up") {
    const Charter& charter = charter_mark();
    Sections more = good_project();
    more.evidence = with(more.evidence, "[{id: e1",
                         "[{id: e0, kind: survey, from: young, date: 2025-07-02, where: Shelf 1},\n"
                         "    {id: e1");
    const Submission whole = loaded(more.text(), charter);
    RestsOn first;
    first.record = {RecordRef::Kind::evidence, 0, {}};
    const Submission rest = without(whole, first);
    REQUIRE(rest.evidence.size() == 1);
    CHECK(rest.evidence[0].id == "e1");
    CHECK(whole.commitments[0].evidence[0].index == 1);
    CHECK(rest.commitments[0].evidence[0].index == 0);
    first.record.index = 1;
    CHECK(without(whole, first).commitments[0].evidence.empty());
}

TEST_CASE("answers, a say and an account that are taken out are blank, and citations stay") {
    const Submission whole = loaded(good_project().text(), charter_mark());
    RestsOn thing;
    thing.kind = RestsOn::Kind::answers;
    CHECK(without(whole, thing).statements[0][0].agree == 0);
    CHECK(without(whole, thing).statements[0][1].agree == 8);
    thing.kind = RestsOn::Kind::say;
    CHECK(without(whole, thing).involvement[0][0].state == StageSay::State::blank);
    CHECK(without(whole, thing).involvement[0][1].state == StageSay::State::said);
    thing.kind = RestsOn::Kind::account;
    CHECK(without(whole, thing).commitments[0].how.value.empty());
    CHECK(without(whole, thing).commitments[0].evidence.size() == 1);
}

} // namespace rests_on_test
