// What a panel may want to ask about, with values that were worked out with a pencil (method.md,
// "Flags"): claims, shares, days and people.
#include "catch.h"
#include "rules/flagged.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_test {

namespace {

const std::string groups =
    "groups: {parents: {kind: parent-carer, people: 9}, young: {kind: young-person}, "
    "one: {kind: young-person, people: 1}, staff: {kind: council, people: 6}}\n";

// Claims. Everybody was told, at every stage: informing, two rungs below engagement.

std::string all_stages(const std::string& say) {
    return for_each_id(charter_mark().ladder->stages, say);
}

Judged claiming(const std::string& rung, const std::string& say, const std::string& record,
                const Charter& charter = charter_mark()) {
    return judge("project: {claims: " + rung + "}\n" + groups +
                     "involvement: {parents: " + all_stages(say) + ", young: " + all_stages(say) +
                     ", one: " + all_stages(say) + "}\ndo: {meetings: [" + record + "]}\n",
                 charter);
}

const std::string a_meeting = "{id: m1, date: 2025-03-01, stage: plan, attended: {staff: 3}}";

std::string claimed(const std::string& rung, const std::string& say = "told",
                    const std::string& record = a_meeting) {
    const std::string found = flagged(claiming(rung, say, record), "claimed-above-recorded");
    return found.substr(0, found.find(" of "));
}

// Shares: commitments by position, each citing these records.

std::string carried(const std::vector<std::string>& citations, const std::string& more = "") {
    std::string commitments;
    for (std::size_t i = 0; i < citations.size(); ++i)
        commitments += charter_mark().commitments[i].id + ": {how: We met, evidence: [" +
                       citations[i] + "]}, ";
    return flagged(judge(groups + "commitments: {" + commitments + "}\nevidence: [" +
                         "{id: e1, from: parents, date: 2025-03-01, where: Shelf}, "
                         "{id: e2, from: staff, date: 2025-04-01, where: Shelf}, "
                         "{id: e3, from: staff, where: Shelf}]\n" +
                         more),
                   "one-record-carries");
}

// Days and sources.

std::string same_day(const std::string& evidence, const std::string& records = "") {
    return flagged(judge(groups + "do: {" + records + "}\nevidence: [" + evidence + "]\n"),
                   "one-day-or-source");
}

std::string piece(const std::string& id, const std::string& from, const std::string& date,
                  const std::string& more = "") {
    return "{id: " + id + ", from: " + from + ", date: " + date + ", where: Shelf" + more + "}, ";
}

// People.

std::string voice(const std::vector<std::string>& came, const std::string& more = "") {
    std::string meetings;
    for (const std::string& each : came) {
        const auto number = std::to_string(meetings.empty() ? 1 : 2 + meetings.size());
        meetings += "{id: m" + number + ", date: 2025-03-01, attended: " + each + "}, ";
    }
    return flagged(judge(groups + "do: {meetings: [" + meetings + "]}\n" + more), "one-voice");
}

std::string answered(const std::string& answers) {
    return voice({}, "statements: {equal-partner: {" + answers + "}}\n");
}

// The first meeting and what was decided before it.

std::string decided(const std::string& records) {
    return flagged(judge(groups + records), "decided-before-met");
}

const std::string a_decision = "decisions: [{id: d1, date: 2025-05-01, what: Open, by: [staff]}, "
                               "{id: d2, date: 2025-06-01, what: Close, by: [staff]}]";

std::string met(const std::string& date, const std::string& who = "parents") {
    return "do: {meetings: [{id: m1, date: " + date + ", attended: {" + who + ": 2, staff: 1}}], " +
           a_decision + "}\n";
}

// Perception.

std::string perceived(int parents, const Charter& charter = charter_mark()) {
    return flagged(judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n"
                         "statements: {equal-partner: {parents: {agree: " +
                             std::to_string(parents) + ", disagree: " +
                             std::to_string(100 - parents) + "}, staff: {agree: 20}}}\n",
                         charter),
                   "perception-gap");
}

} // namespace

TEST_CASE("a claim is flagged from two rungs above what the records carry") {
    CHECK(claimed("informing") == "no");
    CHECK(claimed("consultation") == "no");
    CHECK(claimed("engagement") == "2/0 in claims/0");
    CHECK(claimed("co-production") == "4/0 in claims/0");
    CHECK(claimed("coercion") == "no");
    const Charter three = with_limit("claimed-above-recorded", 3);
    CHECK(flagged(claiming("engagement", "told", a_meeting, three), "claimed-above-recorded") ==
          "no");
    CHECK(flagged(claiming("co-design", "told", a_meeting, three), "claimed-above-recorded") ==
          "3/0 in claims/0 of one parents");
}

TEST_CASE("below the ladder counts as one further rung") {
    CHECK(claimed("coercion", "none") == "no");
    CHECK(claimed("educating", "none") == "2/0 in claims/0");
}

TEST_CASE(
    "a claim that a blank could still bear out, or of which nothing is on record, is no flag") {
    CHECK(claimed("co-production", "") == "no");
    CHECK(claimed("co-production", "told", "") == "no");
    CHECK(claimed("co-production", "told", "{id: m1, date: 2027-03-01, attended: {staff: 3}}") ==
          "no");
    CHECK(flagged(judge(groups), "claimed-above-recorded") == "no");
}

TEST_CASE("a claim is flagged with the records of the group where it stands lowest") {
    const std::string meeting = "{id: m1, date: 2025-03-01, stage: plan, attended: [parents]}, "
                                "{id: m2, date: 2025-03-02, stage: plan, attended: [one, staff]}";
    const Judged found = judge("project: {claims: co-production, primary: [parent-carer], "
                               "primary_reason: It is for them}\n" +
                               groups + "involvement: {parents: " + all_stages("discussed") +
                               "}\ndo: {meetings: [" + meeting +
                               "], decisions: [{id: d1, date: 2025-02-01, what: Open, by: [staff]}]"
                               "}\n");
    CHECK(flagged(found, "claimed-above-recorded") == "4/0 by m1 in claims/0 of parents");
}

TEST_CASE("a record is flagged that carries more than half of what any record documents") {
    CHECK(carried({"e1", "e1", "e2", "e2"}) == "no");
    CHECK(carried({"e1", "e1", "e1", "e2"}) == "3/4 by e1");
    CHECK(carried({"e1", "e1", "e1", "e2", "e2", "e2"}) == "no");
    CHECK(carried({"e1", "e1", "e1", "e1", "e2", "e2", "e2"}) == "4/7 by e1");
    CHECK(carried({"e1, e2", "e1, e2", "e1, e2", "e1"}) == "4/4 by e1 e2");
}

TEST_CASE("a record is not flagged where fewer than four commitments have a record behind them") {
    CHECK(carried({"e1", "e1", "e1"}) == "no");
    CHECK(carried({"e1", "e1", "e1", ""}) == "no");
    CHECK(carried({"e1", "e1", "e1", "e3"}) == "no"); // e3 has no date
    CHECK(carried({"e1", "e1", "e1", "e1"}) == "4/4 by e1");
}

TEST_CASE("the share that one record may carry is the charter's") {
    const std::string yaml =
        groups +
        "commitments: {agree-who-to-involve: {evidence: [e1]}, timely-information: {evidence: "
        "[e1]}, be-transparent: {evidence: [e1]}, can-do: {evidence: [e2]}}\nevidence: [" +
        piece("e1", "parents", "2025-03-01") + piece("e2", "staff", "2025-04-01") + "]\n";
    CHECK(flagged(judge(yaml, with_limit("one-record-carries", 74)), "one-record-carries") ==
          "3/4 by e1");
    CHECK(flagged(judge(yaml, with_limit("one-record-carries", 75)), "one-record-carries") == "no");
    CHECK(flagged(judge(yaml, with_limit("one-record-carries", 76)), "one-record-carries") == "no");
}

TEST_CASE("three records of one day are flagged, and two are not") {
    const std::string two =
        piece("e1", "parents", "2025-03-01") + piece("e2", "staff", "2025-03-01");
    CHECK(same_day(two) == "no");
    CHECK(same_day(two + piece("e3", "young", "2025-03-01")) == "3/0 by e1 e2 e3");
    CHECK(same_day(two + piece("e3", "young", "2025-03-02")) == "no");
    CHECK(same_day(two, "meetings: [{id: m1, date: 2025-03-01, attended: [parents, staff]}]") ==
          "3/0 by m1 e1 e2");
    CHECK(same_day(two, "meetings: [{id: m1, date: 2025-03-09, attended: [parents, staff]}]") ==
          "no");
    CHECK(same_day(two + piece("e3", "young", "2027-03-01")) == "no"); // still to come
}

TEST_CASE("three records from one group alone are flagged, whatever their days and places") {
    const std::string two = piece("e1", "staff", "2025-03-01") + piece("e2", "staff", "2025-04-01");
    CHECK(same_day(two + piece("e3", "staff", "2025-05-01")) == "3/0 by e1 e2 e3 of staff");
    CHECK(same_day(two + piece("e3", "[staff, parents]", "2025-05-01")) == "no");
    CHECK(
        same_day(two, "meetings: [{id: m1, date: 2025-05-01, attended: {staff: 2, parents: 0}}]") ==
        "3/0 by m1 e1 e2 of staff");
    CHECK(same_day(two, "heard: [{id: h1, date: 2025-05-01, from: parents, said: More}]") == "no");
    CHECK(same_day(two, "decisions: [{id: d1, date: 2025-05-01, what: Open, by: [staff]}]") ==
          "3/0 by d1 e1 e2 of staff");
}

TEST_CASE("a record that disputes something is a record like any other") {
    const std::string two = piece("e1", "staff", "2025-03-01") + piece("e2", "staff", "2025-03-01");
    const std::string dispute = ", disputes: [can-do]";
    CHECK(same_day(two + piece("e3", "staff", "2025-03-01", dispute)) ==
          "3/0 by e1 e2 e3 of staff");
    CHECK(same_day(two + piece("e3", "staff", "2025-03-01") +
                   piece("e4", "parents", "2025-06-01", dispute)) == "no");
}

TEST_CASE("from how many records on they should not all be alike is the charter's") {
    const std::string yaml = groups + "evidence: [" + piece("e1", "staff", "2025-03-01") +
                             piece("e2", "staff", "2025-04-01") +
                             piece("e3", "staff", "2025-05-01") + "]\n";
    CHECK(flagged(judge(yaml, with_limit("one-day-or-source", 2)), "one-day-or-source") != "no");
    CHECK(flagged(judge(yaml, with_limit("one-day-or-source", 3)), "one-day-or-source") != "no");
    CHECK(flagged(judge(yaml, with_limit("one-day-or-source", 4)), "one-day-or-source") == "no");
}

TEST_CASE("a group of which one person came to two meetings, and never more, is flagged") {
    CHECK(voice({"{parents: 1, staff: 3}"}) == "no");
    CHECK(voice({"{parents: 1, staff: 3}", "{parents: 1}"}).ends_with(" of parents"));
    CHECK(voice({"{parents: 1}", "{parents: 1}", "{parents: 2}"}) == "no");
    CHECK(voice({"{parents: 1}", "{parents: 1}", "[parents]"}) == "no"); // nobody knows how many
    CHECK(
        voice({"{parents: 1}", "{parents: 1}", "{parents: 0, staff: 2}"}).ends_with(" of parents"));
}

TEST_CASE(
    "one person is no flag for a group of one, or for staff; a group of unknown size is one") {
    CHECK(voice({"{one: 1}", "{one: 1}"}) == "no");
    CHECK(voice({"{staff: 1}", "{staff: 1}"}) == "no");
    CHECK(voice({"{young: 1}", "{young: 1}"}).ends_with(" of young"));
}

TEST_CASE("one person's answers for a group of more are flagged, and two people's are not") {
    CHECK(answered("parents: {agree: 1}") == "0/0 of parents");
    CHECK(answered("parents: {disagree: 1}") == "0/0 of parents");
    CHECK(answered("parents: {agree: 1, disagree: 1}") == "no");
    CHECK(answered("parents: {agree: 1, did_not_apply: 4}") == "no");
    CHECK(answered("young: {agree: 1}") == "no"); // it may be a group of one
    CHECK(answered("one: {agree: 1}") == "no");
    CHECK(answered("staff: {agree: 1}") == "no");
    CHECK(answered("parents: {}") == "no");
}

TEST_CASE("to how many meetings one person may come alone is the charter's") {
    const std::string yaml = groups +
                             "do: {meetings: [{id: m1, date: 2025-03-01, attended: {parents: "
                             "1}}, {id: m2, date: 2025-03-02, attended: {parents: 1}}]}\n";
    CHECK(flagged(judge(yaml, with_limit("one-voice", 2)), "one-voice") ==
          "0/0 by m1 m2 of parents");
    CHECK(flagged(judge(yaml, with_limit("one-voice", 3)), "one-voice") == "no");
}

TEST_CASE("a perception gap is flagged from 30 points on") {
    CHECK(perceived(71) == "no");
    CHECK(perceived(70) == "30/0 of staff parents on 0");
    CHECK(perceived(69) == "31/0 of staff parents on 0");
    CHECK(perceived(70, with_limit("perception-gap", 31)) == "no");
    CHECK(perceived(100) == "no");
}

TEST_CASE("of several perception gaps the widest is told, and families above staff are none") {
    const std::string found = flagged(
        judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\nstatements:\n"
              "  equal-partner: {parents: {agree: 6, unsure: 4}, staff: {agree: 5}}\n"
              "  every-stage: {parents: {agree: 3, unsure: 7}, staff: {agree: 5}}\n"
              "  represented: {parents: {agree: 10}, staff: {agree: 1, disagree: 9}}\n"
              "  supported: {parents: {agree: 1, unsure: 3}, staff: {agree: 5}}\n"),
        "perception-gap");
    CHECK(found == "70/0 of staff parents on 0 1"); // of `supported` too few answers are there
}

TEST_CASE("a decision without families before their first record is flagged, and the last one on "
          "that day too") {
    CHECK(decided(met("2025-04-30")) == "no");
    CHECK(decided(met("2025-05-01")) == "no");
    CHECK(decided(met("2025-05-31")) == "1/0 by m1 d1"); // whatever was decided later
    CHECK(decided(met("2025-06-01")) == "2/0 by m1 d1 d2");
    CHECK(decided(met("2025-06-02")) == "2/0 by m1 d1 d2");
    CHECK(decided(met("2025-04-30", "young")) == "no");
    CHECK(decided(met("2025-06-02", "one")) == "2/0 by m1 d1 d2");
}

TEST_CASE("those who took part or took the decision were met, and those on no record are no flag") {
    CHECK(decided("do: {" + a_decision + "}\n") == "no");
    CHECK(decided(met("2027-06-02")) == "no"); // still to come
    CHECK(
        decided("do: {decisions: [{id: d1, date: 2025-06-01, what: Open, by: [staff, parents]}]}\n"
                "evidence: [" +
                piece("e1", "parents", "2025-07-01") + "]\n") == "no");
    CHECK(decided("do: {" + a_decision + "}\nevidence: [" +
                  piece("e1", "staff", "2025-04-02", ", took_part: [parents]") +
                  piece("e2", "parents", "2025-07-02") + "]\n") == "no");
    CHECK(decided("do: {" + a_decision + "}\nevidence: [" +
                  piece("e1", "staff", "2025-07-02", ", took_part: [parents]") +
                  piece("e2", "parents", "2025-08-02") + "]\n") == "2/0 by d1 d2 e1");
    CHECK(decided("do: {heard: [{id: h1, date: 2025-04-02, from: parents, said: More}], " +
                  a_decision + "}\n") == "no");
    CHECK(decided(groups.substr(0, 0) + "do: {meetings: [{id: m1, date: 2025-07-01, attended: "
                                        "[parents]}]}\n") == "no"); // nothing was decided
}

TEST_CASE("families who disputed something before the decision had been met by then") {
    CHECK(decided(met("2025-06-02") + "evidence: [" +
                  piece("e1", "parents", "2025-03-01", ", disputes: [can-do]") + "]\n") == "no");
}

TEST_CASE("a plan or a design that only records of later carry is flagged, and the day decides") {
    const auto shaped = [](const std::string& date, const std::string& stage,
                           const std::string& say = "shared") {
        return flagged(judge(groups + "do: {meetings: [{id: m1, date: " + date +
                             ", stage: " + stage + ", attended: [parents, staff]}], " + a_decision +
                             "}\ninvolvement: {parents: {" + stage + ": " + say + "}}\n"),
                       "shaped-after-decision");
    };
    CHECK(shaped("2025-05-31", "plan") == "no");
    CHECK(shaped("2025-06-01", "plan") == "0/0 by m1 of parents");
    CHECK(shaped("2025-06-02", "design", "discussed") == "0/0 by m1 of parents");
    CHECK(shaped("2025-06-02", "design", "asked") == "no"); // a question can be asked late
    CHECK(shaped("2025-06-02", "review") == "no");
}

TEST_CASE("all meetings of one day are flagged from three on, whatever other records there are") {
    const auto meetings = [](const std::string& second, const std::string& third) {
        return same_day(
            piece("e1", "parents", "2025-06-01") + piece("e2", "staff", "2025-07-01"),
            "meetings: [{id: m1, date: 2025-03-01, attended: [parents]}, {id: m2, date: " + second +
                ", attended: [parents]}" + third + "]");
    };
    const std::string third = ", {id: m3, date: 2025-03-01, attended: [staff]}";
    CHECK(meetings("2025-03-01", "") == "no");
    CHECK(meetings("2025-03-01", third) == "3/0 by m1 m2 m3");
    CHECK(meetings("2025-03-02", third) == "no");
}

TEST_CASE("a charter without flags has none") {
    Charter charter = charter_mark();
    charter.mark.flags.clear();
    CHECK(judge(met("2025-06-02").insert(0, groups), charter).assessment.flags.empty());
}

} // namespace flags_test
