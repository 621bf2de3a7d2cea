#include "catch.h"
#include "charter/shipped_charters.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace records_test {

namespace {

using Reasons = std::vector<SetAside>;

const std::string groups = "groups: {parents: {kind: parent-carer}, siblings: {kind: "
                           "lived-experience}, staff: {kind: council}}\n";

/// What becomes of one record of that list, written in flow style; judged on 2026-01-31.
RecordResult record(const std::string& list, const std::string& written) {
    const bool evidence = list == "evidence";
    const Judged judged = judge(groups + (evidence ? "" : "do: {") + list + ": [" + written + "]" +
                                (evidence ? "" : "}") + "\n");
    const RecordResults& records = judged.assessment.records;
    for (const auto* results :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        if (!results->empty())
            return results->front();
    throw std::out_of_range("no record was read");
}

RecordResult evidence_with(const std::string& written) {
    return record("evidence", "{kind: survey, " + written + "}");
}

} // namespace

TEST_CASE("evidence with a date, a source and a place counts") {
    CHECK(evidence_with("from: staff, date: 2025-07-02, where: Shelf 3").counts());
    CHECK(record("evidence", "{from: staff, date: 2025-07-02, where: Shelf 3}").counts());
}

TEST_CASE("a record of the day of the assessment counts, and one of the day after does not") {
    const auto reasons = [](const std::string& list, const std::string& rest) {
        CHECK(record(list, "{date: 2026-01-31, " + rest).counts());
        return record(list, "{date: 2026-02-01, " + rest).set_aside;
    };
    const Reasons to_come{SetAside::date_to_come};
    CHECK(reasons("evidence", "from: parents, where: Shelf 3}") == to_come);
    CHECK(reasons("meetings", "attended: [parents]}") == to_come);
    CHECK(reasons("decisions", "what: Saturdays, by: [parents]}") == to_come);
    CHECK(reasons("heard", "from: parents, said: Saturdays suit us}") == to_come);
}

TEST_CASE("evidence is set aside with every reason there is") {
    CHECK(evidence_with("from: staff, where: Shelf 3").set_aside == Reasons{SetAside::no_date});
    CHECK(evidence_with("date: 2025-07-02, where: Shelf 3").set_aside ==
          Reasons{SetAside::no_source});
    CHECK(evidence_with("from: staff, date: 2025-07-02").set_aside == Reasons{SetAside::no_place});
    CHECK(evidence_with("from: staff, date: 2025-07-02, where: tbc").set_aside ==
          Reasons{SetAside::no_place});
    CHECK(record("evidence", "{kind: plan}").set_aside ==
          Reasons{SetAside::no_date, SetAside::no_source, SetAside::no_place, SetAside::intention});
}

TEST_CASE("a record of which nobody can say where it is is set aside") {
    const auto set_aside = [](const std::string& where) {
        return evidence_with("from: parents, date: 2025-07-02, where: " + where).set_aside;
    };
    const Reasons nowhere{SetAside::no_place};
    for (const char* where :
         {"On file.", "lost", "'LOST, on file'", "On request", "'Verbal; not written down'",
          "Destroyed (not kept)", "on-file", "Kept on file!"}) {
        CAPTURE(where);
        CHECK(set_aside(where) == nowhere);
    }
    for (const char* where :
         {"On file at the forum's office", "'Lost property shelf, Room 2'", "Forum website",
          "SharePoint", "'Filed: A/4/7'", "'On file: 7'", "'In the file, p. 4'", "'Kept, p. 3'",
          "On file (p. 7)", "'Mrs Example, on request'"}) {
        CAPTURE(where);
        CHECK(set_aside(where) == Reasons{});
    }
}

TEST_CASE("each text of the charter's own names no place, and every charter knows them") {
    REQUIRE(charter_mark().no_place.size() > 30);
    for (const std::string& text : charter_mark().no_place) {
        CAPTURE(text);
        CHECK(
            evidence_with("from: parents, date: 2025-07-02, where: \"" + text + ".\"").set_aside ==
            Reasons{SetAside::no_place});
    }
    for (const std::string& id : shipped_ids())
        CHECK(shipped_charter_of(id).no_place == charter_mark().no_place);
}

TEST_CASE("a meeting's place may be any text") {
    CHECK(record("meetings", "{date: 2025-06-10, attended: [staff], where: Nowhere}").counts());
}

TEST_CASE("those who took part are not the source of a record") {
    CHECK(evidence_with("took_part: [parents], date: 2025-07-02, where: Shelf 3").set_aside ==
          Reasons{SetAside::no_source});
}

TEST_CASE("a plan or a pledge is no evidence, however complete it is") {
    for (const char* kind : {"plan", "pledge"})
        CHECK(record("evidence", std::string("{kind: ") + kind +
                                     ", from: parents, date: 2025-07-02, where: Shelf 3}")
                  .set_aside == Reasons{SetAside::intention});
}

TEST_CASE("a meeting counts once somebody came to it") {
    CHECK(record("meetings", "{date: 2025-06-10, attended: {staff: 1}}").counts());
    CHECK(record("meetings", "{date: 2025-06-10, attended: [staff]}").counts());
    CHECK(record("meetings", "{date: 2025-06-10, attended: {staff: 0, parents: }}").counts());
    CHECK(record("meetings", "{date: 2025-06-10, attended: {staff: 0}}").set_aside ==
          Reasons{SetAside::no_source});
    CHECK(record("meetings", "{agenda: Posters}").set_aside ==
          Reasons{SetAside::no_date, SetAside::no_source});
}

TEST_CASE("a decision counts with its date and those who took it") {
    CHECK(record("decisions", "{date: 2025-09-02, what: Saturdays, by: staff}").counts());
    CHECK(record("decisions", "{date: 2025-09-02, what: Saturdays}").set_aside ==
          Reasons{SetAside::no_source});
    CHECK(record("decisions", "{what: Saturdays, by: staff}").set_aside ==
          Reasons{SetAside::no_date});
}

TEST_CASE("a decision that does not say what was decided is set aside") {
    for (const char* what : {"", ", what: ", ", what: tbc", ", what: \"?\"", ", what: \"  -  \""}) {
        CAPTURE(what);
        CHECK(record("decisions", std::string("{date: 2025-09-02, by: staff") + what + "}")
                  .set_aside == Reasons{SetAside::nothing_said});
    }
    CHECK(record("decisions", "{}").set_aside ==
          Reasons{SetAside::no_date, SetAside::no_source, SetAside::nothing_said});
}

TEST_CASE("a thing heard counts with its date, who said it, and what was said") {
    CHECK(record("heard", "{date: 2025-06-10, from: staff, said: Too early}").counts());
    CHECK(record("heard", "{date: 2025-06-10, from: staff}").set_aside ==
          Reasons{SetAside::nothing_said});
    CHECK(record("heard", "{date: 2025-06-10, from: staff, said: \"?\"}").set_aside ==
          Reasons{SetAside::nothing_said});
    CHECK(record("heard", "{said: Too early}").set_aside ==
          Reasons{SetAside::no_date, SetAside::no_source});
}

TEST_CASE("what people with lived experience said or wrote is lived, primary or not") {
    const std::string rest = ", date: 2025-07-02, where: Shelf 3";
    CHECK(evidence_with("from: parents" + rest).lived);
    CHECK(evidence_with("from: siblings" + rest).lived);
    CHECK(evidence_with("from: [staff, parents]" + rest).lived);
    CHECK_FALSE(evidence_with("from: staff" + rest).lived);
    CHECK_FALSE(evidence_with("from: staff, took_part: [parents]" + rest).lived);
}

TEST_CASE("what families said speaks for them once it was answered and they were told") {
    const std::string said = "date: 2025-06-10, said: Too early, ";
    const auto heard = [&](const std::string& rest) {
        return record("heard", "{" + said + rest + "}");
    };
    CHECK(heard("from: parents, did: We begin at ten, told: 2025-07-01").lived);
    CHECK(heard("from: parents, why_not: The bus sets it, told: 2025-07-01").lived);
    CHECK_FALSE(heard("from: staff, did: We begin at ten, told: 2025-07-01").lived);
    CHECK_FALSE(heard("from: parents").lived);
    CHECK_FALSE(heard("from: parents, did: We begin at ten").lived);
    CHECK_FALSE(heard("from: parents, did: Noted, told: 2025-07-01").lived);
    CHECK_FALSE(heard("from: parents, did: We begin at ten, told: no").lived);
}

TEST_CASE("a record that disputes one thing is no witness for another") {
    const RecordResult letter = evidence_with(
        "from: parents, date: 2025-07-02, where: Shelf 3, disputes: [be-transparent]");
    CHECK(letter.counts());
    CHECK_FALSE(letter.lived);
}

TEST_CASE("minutes are of those who came only where families met on their own") {
    CHECK(record("meetings", "{date: 2025-06-10, attended: {parents: 5}}").lived);
    CHECK(record("meetings", "{date: 2025-06-10, attended: {parents: 5, siblings: 2}}").lived);
    CHECK(record("meetings", "{date: 2025-06-10, attended: {parents: 5, staff: 0}}").lived);
    CHECK_FALSE(record("meetings", "{date: 2025-06-10, attended: {parents: 5, staff: 1}}").lived);
    CHECK_FALSE(record("meetings", "{date: 2025-06-10, attended: {parents: 0}}").lived);
    CHECK_FALSE(record("meetings", "{date: 2025-06-10, attended: [parents, staff]}").lived);
    CHECK_FALSE(record("meetings", "{date: 2025-06-10}").lived);
}

TEST_CASE("a decision is not said by those who took it") {
    CHECK_FALSE(record("decisions", "{date: 2025-06-10, what: Saturdays, by: [parents]}").lived);
}

TEST_CASE("every record is judged and points to itself") {
    const Judged judged =
        judge(groups + "do: {meetings: [{id: m1}, {id: m2}], decisions: [{id: d1}], heard: [{id: "
                       "h1}]}\nevidence: [{id: e1}, {id: e2}]\n");
    const RecordResults& records = judged.assessment.records;
    REQUIRE(records.meetings.size() == 2);
    REQUIRE(records.evidence.size() == 2);
    CHECK(records.meetings[1].record.kind == RecordRef::Kind::meeting);
    CHECK(records.meetings[1].record.index == 1);
    CHECK(records.evidence[1].record.kind == RecordRef::Kind::evidence);
    CHECK(records.evidence[1].record.index == 1);
    for (const auto* results :
         {&records.meetings, &records.decisions, &records.heard, &records.evidence})
        for (const RecordResult& result : *results)
            CHECK(&records.of(result.record) == &result);
}

TEST_CASE("minutes of a meeting that staff chaired are not families' own") {
    CHECK_FALSE(
        record("meetings", "{date: 2025-06-10, attended: {parents: 5}, chaired_by: staff}").lived);
    CHECK(record("meetings", "{date: 2025-06-10, attended: {parents: 5}, chaired_by: parents}")
              .lived);
}

TEST_CASE("a group of nobody says nothing") {
    const RecordResult letter =
        judge("groups: {parents: {kind: parent-carer, people: 0}}\n"
              "evidence: [{from: parents, date: 2025-07-02, where: Shelf 3}]\n")
            .assessment.records.evidence.front();
    CHECK_FALSE(letter.lived);
}

} // namespace records_test
