// The indicators, with values that were worked out with a pencil (method.md, "Indicators").
#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "catch.h"
#include "rules/generate.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace indicators_test {

namespace {

using Kind = IndicatorKind;

std::string id_of(const Submission& file, const RecordRef& record) {
    switch (record.kind) {
    case RecordRef::Kind::meeting:
        return file.meetings[record.index].id;
    case RecordRef::Kind::decision:
        return file.decisions[record.index].id;
    case RecordRef::Kind::heard:
        return file.heard[record.index].id;
    case RecordRef::Kind::evidence:
        break;
    }
    return file.evidence[record.index].id;
}

/// "3 of 5 by m1 m2", with the days and with what was not used where there is any.
std::string told(const Submission& file, const IndicatorResult& result) {
    std::multiset<std::string> ids;
    for (const RecordRef& record : result.records)
        ids.insert(id_of(file, record));
    std::string text = fmt::format("{} of {}", result.part, result.whole);
    if (result.days)
        text += fmt::format(" in {} days", *result.days);
    if (result.not_used > 0)
        text += fmt::format(", {} not used", result.not_used);
    return ids.empty() ? text : fmt::format("{} by {}", text, fmt::join(ids, " "));
}

std::string indicator(const Judged& judged, Kind kind, const std::string& people = "") {
    for (const IndicatorResult& result : judged.assessment.indicators)
        if (result.kind == kind &&
            (!result.people_kind || judged.charter->kinds[*result.people_kind].id == people))
            return told(judged.submission, result);
    return "left out";
}

const std::string groups =
    "groups: {parents: {kind: parent-carer, people: 9}, young: {kind: young-person}, "
    "staff: {kind: council}, club: {kind: voluntary}}\n";

Judged with_meetings(const std::string& meetings, const std::string& named = groups) {
    return judge(named + "do: {meetings: [" + meetings + "]}\n");
}

Judged with_heard(const std::string& heard) {
    return judge(groups + "do: {heard: [" + heard + "]}\n");
}

Judged with_evidence(const std::string& evidence) {
    return judge(groups + "evidence: [" + evidence + "]\n");
}

/// Parents and staff plan, take part in the design and decide; nothing is recorded after that.
std::string three_stages(const std::string& more = "") {
    return "groups: {parents: {kind: parent-carer, people: 9}, others: {kind: parent-carer}, "
           "young: {kind: young-person}, staff: {kind: council}}\n"
           "do:\n  meetings: [{id: m1, date: 2025-02-01, stage: plan, attended: {parents: 2}}, "
           "{id: m2, date: 2025-02-02, stage: review, attended: {staff: 2, young: 0}}, "
           "{id: m3, date: 2025-02-03, attended: {young: 2}}, "
           "{id: m4, date: 2026-02-03, stage: deliver, attended: {parents: 2}}]\n"
           "  decisions: [{id: d1, date: 2025-03-01, what: Saturdays, by: [parents, others]}]\n"
           "evidence: [{id: e1, kind: workshop, from: staff, took_part: [parents, staff], "
           "date: 2025-02-20, stage: design, where: Shelf 1}, "
           "{id: e2, kind: survey, from: parents, took_part: [parents], date: 2025-06-01, "
           "stage: deliver, where: Shelf 2}]\n" +
           more;
}

} // namespace

TEST_CASE("people in meetings are counted each time that they came") {
    const Judged judged =
        with_meetings("{id: m1, date: 2025-02-01, attended: {parents: 6, young: 2, staff: 4}}, "
                      "{id: m2, date: 2025-03-01, attended: {parents: 3, staff: 3, club: 2}}");
    CHECK(indicator(judged, Kind::lived_in_meetings) == "11 of 20 by m1 m2");
}

TEST_CASE("a meeting that does not say how many came from each group is not used") {
    const Judged judged =
        with_meetings("{id: m1, date: 2025-02-01, attended: {parents: 6, staff: 4}}, "
                      "{id: m2, date: 2025-03-01, attended: [parents, staff]}, "
                      "{id: m3, date: 2025-04-01, attended: {parents: 3, staff: }}");
    CHECK(indicator(judged, Kind::lived_in_meetings) == "6 of 10, 2 not used by m1");
}

TEST_CASE("a meeting that does not count is no part of any number") {
    const Judged judged = with_meetings("{id: m1, date: 2026-02-01, attended: {parents: 6}, "
                                        "chaired_by: parents}, {id: m2, attended: {parents: 6}, "
                                        "chaired_by: parents}, {id: m3, date: 2025-02-01, "
                                        "attended: {parents: 0}, chaired_by: parents}");
    CHECK(indicator(judged, Kind::lived_in_meetings) == "0 of 0");
    CHECK(indicator(judged, Kind::chaired_by_lived) == "0 of 0");
}

TEST_CASE("a group of nobody did not come and chairs nothing") {
    const Judged judged = with_meetings(
        "{id: m1, date: 2025-02-01, attended: {ghosts: 6, staff: 4}, "
        "chaired_by: ghosts}, "
        "{id: m2, date: 2025-02-01, attended: {ghosts: , staff: 1}}",
        "groups: {ghosts: {kind: parent-carer, people: 0}, staff: {kind: council}}\n");
    CHECK(indicator(judged, Kind::lived_in_meetings) == "0 of 5 by m1 m2");
    CHECK(indicator(judged, Kind::chaired_by_lived) == "0 of 1, 1 not used by m1");
}

TEST_CASE("more people than anybody can have met are not a number to look at") {
    const Judged most = with_meetings("{id: m1, date: 2025-02-01, attended: {parents: 600000}}, "
                                      "{id: m2, date: 2025-02-01, attended: {staff: 400000}}");
    CHECK(indicator(most, Kind::lived_in_meetings) == "600000 of 1000000 by m1 m2");
    const Judged beyond = with_meetings("{id: m1, date: 2025-02-01, attended: {parents: 600000}}, "
                                        "{id: m2, date: 2025-02-01, attended: {staff: 400001}}");
    CHECK(indicator(beyond, Kind::lived_in_meetings) == "0 of 0, 2 not used");
}

TEST_CASE("meetings chaired by people with lived experience, of those that name a chair") {
    const Judged judged =
        with_meetings("{id: m1, date: 2025-02-01, attended: [parents], chaired_by: parents}, "
                      "{id: m2, date: 2025-02-01, attended: [staff], chaired_by: staff}, "
                      "{id: m3, date: 2025-02-01, attended: [staff], chaired_by: club}, "
                      "{id: m4, date: 2025-02-01, attended: [young], chaired_by: young}, "
                      "{id: m5, date: 2025-02-01, attended: [staff]}");
    CHECK(indicator(judged, Kind::chaired_by_lived) == "2 of 4, 1 not used by m1 m2 m3 m4");
}

TEST_CASE("follow-ups done, and done by their due date") {
    const Judged judged = with_meetings(
        "{id: m1, date: 2025-02-01, attended: [staff], follow_up: ["
        "{action: In time, due: 2025-03-01, done: 2025-03-01}, "
        "{action: Late, due: 2025-03-01, done: 2025-03-02}, "
        "{action: Not done, due: 2025-03-01}, "
        "{action: Without a due date, done: 2025-05-01}, "
        "{action: Due to come, due: 2026-02-01}, "
        "{action: Done in future, due: 2025-03-01, done: 2026-02-01}, "
        "{action: tbc, due: 2025-03-01, done: 2025-03-01}]}, "
        "{id: m2, date: 2025-02-02, follow_up: [{action: Poster, done: 2025-02-02}]}, "
        "{id: m3, date: 2025-02-02, attended: [staff], follow_up: A poster}, "
        "{id: m4, date: 2026-02-02, follow_up: [{action: Early, due: 2025-03-01, "
        "done: 2025-03-01}]}");
    CHECK(indicator(judged, Kind::follow_ups_done) == "4 of 7, 1 not used by m1 m2");
    CHECK(indicator(judged, Kind::follow_ups_in_time) == "1 of 4, 2 not used by m1");
}

TEST_CASE("a follow-up that is due on the day of the assessment has come due") {
    const Judged judged = with_meetings(
        "{id: m1, date: 2025-02-01, follow_up: [{action: Call, due: 2026-01-31, done: 2026-01-31}, "
        "{action: Write, due: 2026-01-31}, {action: Print, due: 2026-02-01, done: 2026-01-31}]}");
    CHECK(indicator(judged, Kind::follow_ups_in_time) == "1 of 2 by m1");
}

TEST_CASE(
    "the days from hearing to telling are the median, of two middle ones the mean, rounded up") {
    const std::string ten = "{id: h1, date: 2025-02-01, from: parents, said: Saturdays, did: We "
                            "opened then, told: 2025-02-11}";
    const std::string thirty = "{id: h2, date: 2025-02-01, from: young, said: Sundays, did: We "
                               "opened then, told: 2025-03-03}";
    const std::string four = "{id: h3, date: 2025-02-01, from: staff, said: Mondays, did: We "
                             "opened then, told: 2025-02-05}";
    const std::string seven = "{id: h4, date: 2025-02-01, from: parents, said: Fridays, did: We "
                              "opened then, told: 2025-02-08}";
    CHECK(indicator(with_heard(ten), Kind::days_to_telling) == "1 of 1 in 10 days by h1");
    CHECK(indicator(with_heard(ten + "," + thirty + "," + four), Kind::days_to_telling) ==
          "3 of 3 in 10 days by h1 h2 h3");
    CHECK(indicator(with_heard(thirty + "," + four + "," + seven + "," + ten),
                    Kind::days_to_telling) == "4 of 4 in 9 days by h1 h2 h3 h4"); // 8.5
}

TEST_CASE("what has no answer yet is not told, whatever people heard about it") {
    const std::string heard = "date: 2025-02-01, from: parents, said: Saturdays, told: 2025-02-11";
    const Judged judged = with_heard("{id: h1, " + heard + ", did: Open on Saturdays}, {id: h2, " +
                                     heard + ", why_not: Nobody can staff it}, {id: h3, " + heard +
                                     ", did: tbc}, {id: h4, " + heard + "}");
    CHECK(indicator(judged, Kind::days_to_telling) == "2 of 4 in 10 days by h1 h2 h3 h4");
}

TEST_CASE("who has not been told yet is still waiting") {
    const Judged judged =
        with_heard("{id: h1, date: 2025-02-01, from: parents, said: Saturdays, did: We opened "
                   "then, told: 2025-02-01}, "
                   "{id: h2, date: 2025-02-01, from: parents, said: Sundays}, "
                   "{id: h3, date: 2025-02-01, from: parents, said: Mondays, told: no}, "
                   "{id: h4, date: 2025-02-01, from: parents, said: Fridays, told: 2026-02-01}");
    CHECK(indicator(judged, Kind::days_to_telling) == "1 of 4 in 0 days by h1 h2 h3 h4");
    CHECK(indicator(with_heard("{id: h1, date: 2025-02-01, from: parents, said: Saturdays}"),
                    Kind::days_to_telling) == "0 of 1 by h1");
}

TEST_CASE("what is heard without a date, a source or words tells nothing about the days") {
    const Judged judged = with_heard("{id: h1, from: parents, said: Saturdays, told: 2025-02-01}, "
                                     "{id: h2, date: 2025-02-01, said: Sundays, told: 2025-02-01}, "
                                     "{id: h3, date: 2025-02-01, from: parents, said: tbc}");
    CHECK(indicator(judged, Kind::days_to_telling) == "0 of 0, 3 not used");
}

TEST_CASE("stages with a kind are those at which it met, worked or decided") {
    const Judged judged = judge(three_stages());
    CHECK(indicator(judged, Kind::stages_with, "parent-carer") == "3 of 5 by d1 e1 m1");
    CHECK(indicator(judged, Kind::stages_with, "young-person") == "0 of 5");
    CHECK(indicator(judged, Kind::stages_with, "council") == "left out");
}

TEST_CASE("a project for one primary kind has the stages of that kind alone") {
    const Judged judged =
        judge(three_stages("project: {primary: young-person, primary_reason: A club}\n"));
    CHECK(indicator(judged, Kind::stages_with, "parent-carer") == "left out");
    CHECK(indicator(judged, Kind::stages_with, "young-person") == "0 of 5");
}

TEST_CASE("a stage is left out where every group of the kind agreed that there is none") {
    const auto parents = [](const std::string& involvement) {
        return indicator(judge(three_stages("involvement: {" + involvement + "}\n")),
                         Kind::stages_with, "parent-carer");
    };
    const std::string by_parents =
        "parents: {deliver: {not_applicable: It is a policy, agreed_by: [parents]}}";
    const std::string by_others =
        "others: {deliver: {not_applicable: It is a policy, agreed_by: [others]}}";
    CHECK(parents(by_parents) == "3 of 5 by d1 e1 m1");
    CHECK(parents(by_parents + ", " + by_others) == "3 of 4 by d1 e1 m1");
    CHECK(parents("parents: {deliver: {not_applicable: It is a policy, agreed_by: [staff]}}, " +
                  by_others) == "3 of 5 by d1 e1 m1");
    CHECK(parents("parents: {review: {not_applicable: None, agreed_by: [parents]}}, "
                  "others: {review: {not_applicable: None, agreed_by: [others]}}") ==
          "3 of 5 by d1 e1 m1");
}

TEST_CASE("a stage at which a record shows the kind is there, whatever was agreed") {
    const Judged judged = judge(
        "groups: {parents: {kind: parent-carer}, none: {kind: parent-carer, people: 0}}\n"
        "do: {meetings: [{id: m1, date: 2025-02-01, stage: deliver, attended: {parents: 2}}]}\n"
        "involvement: {parents: {deliver: {not_applicable: It is a policy, agreed_by: "
        "[parents]}}}\n");
    CHECK(indicator(judged, Kind::stages_with, "parent-carer") == "1 of 5 by m1");
    const Judged absent =
        judge("groups: {parents: {kind: parent-carer}, none: {kind: parent-carer, people: 0}}\n"
              "involvement: {parents: {deliver: {not_applicable: It is a policy, agreed_by: "
              "[parents]}}}\n");
    CHECK(indicator(absent, Kind::stages_with, "parent-carer") == "0 of 4");
}

TEST_CASE("a way of knowing is used when evidence of it counts, and counts once") {
    std::vector<std::string> ways;
    for (const EvidenceKind& kind : charter_mark().evidence_kinds)
        if (kind.bullet > 0)
            ways.push_back(kind.id);
    REQUIRE(ways.size() == 17); // 16 bullets, one of which runs two together
    const std::string rest = ", from: staff, where: Shelf 1";
    const Judged judged = with_evidence(
        "{id: e1, kind: " + ways[0] + ", date: 2025-02-01" + rest + "}, {id: e2, kind: " + ways[0] +
        ", date: 2025-02-01" + rest + "}, {id: e3, kind: " + ways[5] + ", date: 2025-02-01" + rest +
        "}, {id: e4, kind: " + ways[6] + rest + // without a date
        "}, {id: e5, kind: minutes, date: 2025-02-01" + rest + "}, {id: e6, date: 2025-02-01" +
        rest + "}");
    CHECK(indicator(judged, Kind::ways_of_knowing) == "2 of 17, 1 not used by e1 e2 e3");
}

TEST_CASE("evidence came from lived experience where one of its sources has it") {
    const std::string rest = ", date: 2025-02-01, where: Shelf 1}, ";
    const Judged judged = with_evidence(
        "{id: e1, from: parents" + rest + "{id: e2, from: [staff, young]" + rest +
        "{id: e3, from: [staff, club]" + rest +
        "{id: e4, from: parents, disputes: [be-transparent]" + rest +
        "{id: e5, from: parents, where: Shelf 1}, {id: e6, kind: plan, from: parents" + rest);
    CHECK(indicator(judged, Kind::evidence_from_lived) == "3 of 4, 2 not used by e1 e2 e3 e4");
}

TEST_CASE("a file without records has nothing to say but what the charter asks for") {
    const Judged judged = judge("coprod: 1\n");
    std::vector<std::string> all;
    for (const IndicatorResult& result : judged.assessment.indicators)
        all.push_back(told(judged.submission, result));
    CHECK(all == std::vector<std::string>{"0 of 0", "0 of 0", "0 of 0", "0 of 0", "0 of 0",
                                          "0 of 5", "0 of 5", "0 of 17", "0 of 0"});
}

TEST_CASE("a charter without a ladder or ways of knowing has no indicator for it") {
    const Charter stockport = shipped("stockport");
    const Judged values = judge("coprod: 1\n", stockport);
    CHECK(indicator(values, Kind::stages_with, "parent-carer") == "left out");
    CHECK(indicator(values, Kind::ways_of_knowing) == "0 of 17");
    Charter plain = shipped("stoke-on-trent");
    for (EvidenceKind& kind : plain.evidence_kinds)
        kind.bullet = 0;
    const Judged ladder = judge("coprod: 1\n", plain);
    CHECK(indicator(ladder, Kind::stages_with, "parent-carer") == "0 of 5");
    CHECK(indicator(ladder, Kind::ways_of_knowing) == "left out");
}

namespace {

/// Adds what the generated submissions leave out: chairs, and follow-ups that are due or done.
void add_details(Submission& file, Dice& dice) {
    const auto perhaps_date = [&](Date after) -> std::optional<DatedAt> {
        if (dice.chance(30))
            return std::nullopt;
        return DatedAt{{after.days + static_cast<int>(dice.below(200))}, {}};
    };
    for (Meeting& meeting : file.meetings) {
        const Date from = meeting.date ? meeting.date->date : day("2025-06-01");
        if (!file.groups.empty() && dice.chance(70))
            meeting.chaired_by = dice.below(file.groups.size());
        for (Index more = dice.below(4); more > 0; --more)
            meeting.follow_up.push_back({{dice.chance(80) ? "Poster" : "tbc", {}},
                                         {},
                                         perhaps_date(from),
                                         perhaps_date(from)});
    }
}

std::multiset<std::string> all_of(const Submission& file, const Assessment& found) {
    const auto& kinds = charter_mark().kinds;
    std::multiset<std::string> all;
    for (const IndicatorResult& result : found.indicators)
        all.insert(fmt::format("{} {}: {}", static_cast<int>(result.kind),
                               result.people_kind ? kinds[*result.people_kind].id : "",
                               told(file, result)));
    for (const MissedKind& missed : found.missed)
        all.insert(fmt::format("missed {}: {} without {}", kinds[missed.kind].id,
                               static_cast<int>(missed.how), fmt::join(missed.stages, " ")));
    return all;
}

/// Indicators read no citations, and those would point to other records after the shuffle.
void forget_citations(Submission& file) {
    for (auto* claims :
         {&file.commitments, &file.embedding, &file.principles, &file.agreements, &file.monitoring})
        for (Claim& claim : *claims)
            claim.evidence.clear();
}

} // namespace

TEST_CASE("the order of records changes no indicator and nobody who was missed") {
    Dice dice(31);
    for (int round = 0; round < 300; ++round) {
        Submission file = generate(charter_mark(), dice);
        add_details(file, dice);
        forget_citations(file);
        const auto before = all_of(file, assess(charter_mark(), file, day(judged_on)));
        dice.shuffle(file.meetings);
        dice.shuffle(file.decisions);
        dice.shuffle(file.heard);
        dice.shuffle(file.evidence);
        for (Meeting& meeting : file.meetings) {
            dice.shuffle(meeting.attended);
            dice.shuffle(meeting.follow_up);
        }
        INFO("round " << round);
        REQUIRE(all_of(file, assess(charter_mark(), file, day(judged_on))) == before);
    }
}

TEST_CASE(
    "a part is never more than its whole, and each number comes from records that are there") {
    Dice dice(32);
    std::set<int> telling; // the indicators that said something more than nought
    for (int round = 0; round < 300; ++round) {
        Submission file = generate(charter_mark(), dice);
        add_details(file, dice);
        const Assessment found = assess(charter_mark(), file, day(judged_on));
        INFO("round " << round);
        for (const IndicatorResult& result : found.indicators) {
            REQUIRE(result.part >= 0);
            REQUIRE(result.part <= result.whole);
            REQUIRE(result.not_used >= 0);
            REQUIRE(result.days.value_or(0) >= 0);
            REQUIRE(result.days.has_value() ==
                    (result.kind == Kind::days_to_telling && result.part > 0));
            REQUIRE((result.part == 0 || !result.records.empty()));
            if (result.part > 0)
                telling.insert(static_cast<int>(result.kind));
        }
    }
    CHECK(telling.size() == 8);
}

} // namespace indicators_test
