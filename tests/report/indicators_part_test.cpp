// The indicators in both views: the same sentences, but for numbers of people.
#include "catch.h"
#include "report/fixture.h"
#include "rules/generate.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace indicators_part_test {

namespace {

using Ids = std::vector<std::string>;

Report report_of(const Judged& judged, View view) {
    return make_report(*judged.charter, judged.submission, judged.assessment, view);
}

const ReportIndicator& indicator(const Report& report, std::string_view id) {
    return report.indicators.at(index_of(report.indicators, id));
}

std::string text(const Report& report, std::string_view id) {
    return indicator(report, id).text;
}

/// Meetings to which so many parents and so many staff came.
Judged with_people(const std::vector<std::pair<int, int>>& meetings, const std::string& more = "") {
    std::string yaml;
    for (const auto& [parents, staff] : meetings)
        yaml += "{id: m" + std::to_string(yaml.size()) +
                ", date: 2025-02-01, attended: {parents: " + std::to_string(parents) +
                ", staff: " + std::to_string(staff) + "}}, ";
    return judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n"
                 "do: {meetings: [" +
                 yaml + more + "]}\n");
}

std::string people(const std::vector<std::pair<int, int>>& meetings, View view,
                   const std::string& more = "") {
    return text(report_of(with_people(meetings, more), view), "lived-in-meetings");
}

Judged judged_do(const std::string& records) {
    return judge("groups: {parents: {kind: parent-carer}, young: {kind: young-person}, "
                 "staff: {kind: council}}\n" +
                 records);
}

std::string told(const std::string& records, const std::string& id) {
    const Judged judged = judged_do(records);
    const std::string for_panel = text(report_of(judged, View::panel), id);
    CHECK(text(report_of(judged, View::everyone), id) == for_panel); // no people are counted
    return for_panel;
}

Ids missed(const std::string& records) {
    const Judged judged = judged_do(records);
    Ids lines;
    for (const ReportMissed& each : report_of(judged, View::everyone).missed)
        lines.push_back(each.kind_id + ", " + each.kind + ", " + each.how_id + ": " + each.how);
    return lines;
}

} // namespace

TEST_CASE("the indicators stand under their ids, a stage line for each primary kind") {
    Ids ids;
    Ids titles;
    for (const ReportIndicator& each : report_of(judge("coprod: 1\n"), View::everyone).indicators) {
        ids.push_back(each.id);
        titles.push_back(each.title);
    }
    CHECK(ids == Ids{"lived-in-meetings", "chaired-by-lived", "follow-ups-done",
                     "follow-ups-in-time", "days-to-telling", "stages-with-young-person",
                     "stages-with-parent-carer", "ways-of-knowing", "evidence-from-lived"});
    CHECK(titles == Ids{"People with lived experience in meetings",
                        "Meetings chaired by people with lived experience", "Follow-ups done",
                        "Follow-ups done in time", "Days from hearing to telling",
                        "Stages with children and young people", "Stages with parents and carers",
                        "Ways of knowing used", "Evidence from lived experience"});
}

TEST_CASE("a file without records says so of each indicator, without a number") {
    const Report report = report_of(judge("coprod: 1\n"), View::panel);
    Ids texts;
    for (const ReportIndicator& each : report.indicators) {
        texts.push_back(each.text);
        CHECK(each.records.empty());
        CHECK_FALSE(each.days.has_value());
    }
    CHECK(texts == Ids{"No meeting on record gives numbers of those who came that can be used.",
                       "No meeting on record says who chaired it.",
                       "No follow-up of a meeting that has taken place is on record.",
                       "No follow-up on record has come due.",
                       "Nothing is recorded as heard that could be told back.",
                       "Records show children and young people at 0 of 5 stages.",
                       "Records show parents and carers at 0 of 5 stages.",
                       "0 of 17 ways of knowing that the charter names were used.",
                       "No evidence counts yet."});
    CHECK_FALSE(indicator(report, "lived-in-meetings").whole.has_value());
    CHECK_FALSE(indicator(report, "evidence-from-lived").part.has_value());
    CHECK(indicator(report, "ways-of-knowing").whole == 17);
}

TEST_CASE("the panel sees how many came, and everyone a rounded share") {
    const std::string end = " who came to 2 meetings have lived experience; whoever came twice "
                            "counts twice.";
    CHECK(people({{8, 4}, {3, 5}}, View::panel) == "11 of 20 people" + end);
    CHECK(people({{5, 9}, {6, 0}}, View::everyone) == "55 % of the people" + end);
    CHECK(people({{39, 11}, {39, 11}}, View::everyone) == "80 % of the people" + end); // of 78 %
    CHECK(people({{1, 4}}, View::panel) ==
          "1 of 5 people who came to 1 meeting has lived experience.");
    CHECK(people({{7, 0}}, View::everyone) ==
          "All of the people who came to 1 meeting have lived experience.");
    CHECK(people({{0, 7}}, View::everyone) ==
          "None of the people who came to 1 meeting have lived experience.");
}

TEST_CASE("everyone is told how many meetings were left out for want of numbers") {
    const std::string without = "{id: x1, date: 2025-02-01, attended: [parents, staff]}, ";
    CHECK(people({{6, 6}}, View::everyone, without) ==
          "50 % of the people who came to 1 meeting have lived experience. 1 more meeting is left "
          "out, as it does not say how many came from each group.");
    CHECK(
        people({{6, 6}}, View::panel, without + "{id: x2, date: 2025-02-01, attended: [staff]}") ==
        "6 of 12 people who came to 1 meeting have lived experience. 2 more meetings are left "
        "out, as they do not say how many came from each group.");
    CHECK(people({}, View::panel, without) ==
          "No meeting on record gives numbers of those who came that can be used.");
}

TEST_CASE("a share of people is hidden where these or the others are fewer than 5") {
    const std::string hidden = "How many of those who came to 1 meeting have lived experience is "
                               "not shown here: a number is too small.";
    for (const auto& [lived, others] : std::vector<std::pair<int, int>>{
             {4, 20}, {1, 20}, {20, 4}, {20, 1}, {4, 4}, {4, 0}, {0, 4}}) {
        INFO(lived << " and " << others);
        CHECK(people({{lived, others}}, View::everyone) == hidden);
        CHECK(people({{lived, others}}, View::panel) != hidden);
    }
    CHECK(people({{5, 5}}, View::everyone) ==
          "50 % of the people who came to 1 meeting have lived experience.");
}

TEST_CASE("everyone sees no count of people, hidden or not") {
    for (const auto& [lived, others] :
         std::vector<std::pair<int, int>>{{3, 20}, {11, 9}, {0, 7}, {7, 0}}) {
        const Judged judged = with_people({{lived, others}});
        const Report shown = report_of(judged, View::everyone);
        CHECK_FALSE(indicator(shown, "lived-in-meetings").part.has_value());
        CHECK_FALSE(indicator(shown, "lived-in-meetings").whole.has_value());
        CHECK(indicator(shown, "lived-in-meetings").records == Ids{"m0"});
        const Report panel = report_of(judged, View::panel);
        CHECK(indicator(panel, "lived-in-meetings").part == lived);
        CHECK(indicator(panel, "lived-in-meetings").whole == lived + others);
    }
}

TEST_CASE("the public report is the same whatever the hidden number of people") {
    const auto whole = [](int lived, int others) {
        return whole_text(report_of(with_people({{lived, others}}), View::everyone));
    };
    for (int small = 1; small < 5; ++small) {
        CHECK(whole(small, 20) == whole(2, 31));
        CHECK(whole(20, small) == whole(2, 31));
        CHECK(whole(small, 5 - small) == whole(2, 31));
    }
    CHECK(whole(11, 9) == whole(53, 47)); // 55 % and 53 %
    CHECK(whole(11, 9) != whole(9, 11));
}

TEST_CASE("a few people at one of many meetings hide the share, however many came to the others") {
    const auto shown = [](int parents, int staff) {
        return report_of(with_people({{parents, staff}, {20, 9}, {parents, 9}, {20, staff}}),
                         View::everyone);
    };
    const std::string hidden = whole_text(shown(2, 9));
    for (int small = 1; small < 5; ++small) {
        CHECK(whole_text(shown(small, 9)) == hidden);
        CHECK(whole_text(shown(9, small)) == hidden);
        CHECK(whole_text(shown(small, 5 - small)) == hidden);
    }
    const ReportIndicator share = indicator(shown(2, 9), "lived-in-meetings");
    CHECK(share.text == "How many of those who came to 4 meetings have lived experience is not "
                        "shown here: a number is too small.");
    CHECK(share.hidden);
    CHECK(share.share == "");
    CHECK(whole_text(shown(9, 9)) != hidden);
}

TEST_CASE("a group of a few people hides the share, however many are said to have come") {
    const auto shown = [](const std::string& people, const std::string& came) {
        return report_of(judge("groups: {parents: {kind: parent-carer, people: " + people +
                               "}, staff: {kind: council}}\ndo: {meetings: [{date: 2025-02-01, "
                               "attended: {parents: " +
                               came + ", staff: 12}}]}\n"),
                         View::everyone);
    };
    CHECK(indicator(shown("4", "8"), "lived-in-meetings").hidden);
    CHECK(whole_text(shown("4", "8")) == whole_text(shown("4", "12")));
    CHECK_FALSE(indicator(shown("8", "8"), "lived-in-meetings").hidden);
}

TEST_CASE("the share of people stands beside the sentence as it is shown") {
    const auto share = [](const std::vector<std::pair<int, int>>& meetings, View view) {
        return indicator(report_of(with_people(meetings), view), "lived-in-meetings").share;
    };
    CHECK(share({{6, 4}}, View::panel) == "6 of 10");
    CHECK(share({{11, 9}}, View::everyone) == "55 %");
    CHECK(share({{6, 0}}, View::everyone) == "all");
    CHECK(share({{0, 6}}, View::everyone) == "none");
    CHECK(share({}, View::everyone) == "");
    const Report report = report_of(with_people({{11, 9}}), View::everyone);
    CHECK(indicator(report, "evidence-from-lived").share == "");
    CHECK_FALSE(indicator(report, "evidence-from-lived").hidden);
}

TEST_CASE("meetings chaired by people with lived experience are counted for everyone") {
    const auto said = [](const std::string& meetings) {
        return told("do: {meetings: [" + meetings + "]}\n", "chaired-by-lived");
    };
    const std::string first = "{date: 2025-02-01, attended: [parents], chaired_by: parents}, ";
    const std::string second = "{date: 2025-02-01, attended: [staff], chaired_by: staff}, ";
    const std::string silent = "{date: 2025-02-01, attended: [staff]}, ";
    CHECK(said(first + second) == "People with lived experience chaired 1 of 2 meetings that name "
                                  "a chair.");
    CHECK(said(first + silent) == "People with lived experience chaired 1 of 1 meeting that names "
                                  "a chair. 1 more does not say who chaired it.");
    CHECK(said(second + silent + silent) ==
          "People with lived experience chaired 0 of 1 meeting that names a chair. 2 more do not "
          "say who chaired them.");
    const std::string undated = "{attended: [parents], chaired_by: parents}, ";
    CHECK(said(second + undated + undated) ==
          "People with lived experience chaired 0 of 1 meeting that names a chair. 2 meetings that "
          "name a chair are set aside, so they do not count.");
    CHECK(said(undated) == "No meeting that counts says who chaired it. 1 meeting that names a "
                           "chair is set aside, so it does not count.");
}

TEST_CASE("follow-ups are counted for everyone, done and done in time") {
    const std::string records = "do: {meetings: [{id: m1, date: 2025-02-01, follow_up: ["
                                "{action: Poster, due: 2025-03-01, done: 2025-03-01}, "
                                "{action: Letter, due: 2025-03-01}, "
                                "{action: Call, done: 2025-03-01}, {owner: staff}]}]}\n";
    CHECK(told(records, "follow-ups-done") ==
          "2 of 3 follow-ups are done. 1 more does not say what was to be done.");
    CHECK(told(records, "follow-ups-in-time") ==
          "1 of 2 follow-ups that have come due was done in time. 1 more has no due date.");
    CHECK(
        told("do: {meetings: [{follow_up: [{action: Poster, due: 2025-03-01}, {action: Call}]}]}\n",
             "follow-ups-in-time") == "No follow-up on record has come due. 1 follow-up is left "
                                      "out, as its meeting has no date that has come.");
    const Judged judged = judged_do(records);
    const Report report = report_of(judged, View::everyone);
    CHECK(indicator(report, "follow-ups-done").part == 2);
    CHECK(indicator(report, "follow-ups-done").whole == 3);
    CHECK(indicator(report, "follow-ups-done").records == Ids{"m1"});
}

TEST_CASE("the days from hearing to telling stand in words, with those who still wait") {
    const auto heard = [](const std::string& day, const std::string& telling) {
        return "{date: 2025-02-" + day + ", from: parents, said: Saturdays, did: We opened then" +
               telling + "}, ";
    };
    const auto said = [](const std::string& items) {
        return told("do: {heard: [" + items + "]}\n", "days-to-telling");
    };
    CHECK(said(heard("01", ", told: 2025-02-08")) ==
          "People were told what came of 1 of 1 thing heard, after 7 days (median).");
    CHECK(said(heard("01", ", told: 2025-02-02") + heard("01", "") + heard("01", "")) ==
          "People were told what came of 1 of 3 things heard, after 1 day (median). For 2, people "
          "are still waiting.");
    CHECK(said(heard("01", ", told: 2025-02-01")) ==
          "People were told what came of 1 of 1 thing heard, on the same day (median).");
    CHECK(said(heard("01", "") + "{date: 2025-02-01, said: Sundays}, ") ==
          "Nobody has been told yet what came of 1 thing heard. 1 more is left out, as its date, "
          "its source or its words are missing.");
    const Judged judged = judged_do("do: {heard: [" + heard("01", ", told: 2025-02-08") + "]}\n");
    CHECK(indicator(report_of(judged, View::everyone), "days-to-telling").days == 7);
}

TEST_CASE("evidence and ways of knowing are counted for everyone") {
    const std::string rest = ", date: 2025-02-01, where: Shelf 1}, ";
    const std::string records = "evidence: [{id: e1, kind: survey, from: parents" + rest +
                                "{id: e2, from: staff" + rest + "{id: e3, from: staff}]\n";
    CHECK(
        told(records, "evidence-from-lived") ==
        "1 of 2 pieces of evidence came from people with lived experience. 1 more was set aside.");
    const bool survey_is_a_way =
        charter_mark().evidence_kinds[index_of(charter_mark().evidence_kinds, "survey")].bullet > 0;
    REQUIRE(survey_is_a_way);
    CHECK(told(records, "ways-of-knowing") == "1 of 17 ways of knowing that the charter names was "
                                              "used. 1 piece of evidence names no kind.");
}

TEST_CASE("a record that disputes something is counted, and named to the panel alone") {
    const std::string rest = ", date: 2025-02-01, where: Shelf 1}, ";
    const auto with = [&](const std::string& from) {
        return judged_do("evidence: [{id: e1, from: parents" + rest + "{id: e2, from: " + from +
                         ", disputes: [be-transparent]" + rest + "]\n");
    };
    const Report shown = report_of(with("parents"), View::everyone);
    CHECK(indicator(shown, "evidence-from-lived").part == 2);
    CHECK(indicator(shown, "evidence-from-lived").records == Ids{"e1"});
    CHECK(indicator(report_of(with("parents"), View::panel), "evidence-from-lived").records ==
          Ids{"e1", "e2"});
    CHECK(whole_text(shown) == whole_text(report_of(with("young"), View::everyone)));
}

TEST_CASE("who was missed is told in a sentence, the same for everyone") {
    const auto meeting = [](const std::string& stage, const std::string& who) {
        return "{date: 2025-02-01, stage: " + stage + ", attended: [" + who + "]}, ";
    };
    CHECK(missed("do: {meetings: [" + meeting("plan", "parents") + "]}\n") ==
          Ids{"young-person, children and young people, never-there: No record shows children and "
              "young people in a meeting, in the work or in a decision."});
    CHECK(missed("do: {meetings: [" + meeting("plan", "parents, young") +
                 meeting("design", "staff") + meeting("decide", "parents") +
                 meeting("deliver", "parents") + "]}\n") ==
          Ids{"young-person, children and young people, not-when-decided: No record shows children "
              "and young people when it was decided. The same goes for the stages design and "
              "deliver.",
              "parent-carer, parents and carers, not-at-every-stage: No record shows parents and "
              "carers at the stage design."});
    CHECK(missed("do: {meetings: [" + meeting("plan", "parents, young") +
                 meeting("design", "parents, young") +
                 "], decisions: [{date: 2025-03-01, what: Saturdays, by: "
                 "parents}]}\n") ==
          Ids{"young-person, children and young people, not-when-decided: No record shows children "
              "and young people when it was decided."});
}

TEST_CASE("people who are not named or took no part are told apart") {
    const Judged judged = judge("groups: {parents: {kind: parent-carer, people: 0}}\n");
    const Report report = report_of(judged, View::everyone);
    REQUIRE(report.missed.size() == 2);
    CHECK(report.missed[0].how_id == "not-named");
    CHECK(report.missed[0].how == "No group of children and young people is named.");
    CHECK(report.missed[1].how_id == "took-no-part");
    CHECK(report.missed[1].how == "Parents and carers took no part.");
}

TEST_CASE("no public indicator of a generated submission holds a count of people") {
    Dice dice(33);
    for (int round = 0; round < 200; ++round) {
        Judged judged;
        judged.charter = &charter_mark();
        judged.submission = generate(charter_mark(), dice);
        judged.assessment = assess(charter_mark(), judged.submission, day(judged_on));
        const ReportIndicator shown =
            indicator(report_of(judged, View::everyone), "lived-in-meetings");
        IndicatorResult& people = judged.assessment.indicators[0];
        INFO("round " << round << ": " << people.part << " of " << people.whole);
        REQUIRE_FALSE(shown.part.has_value());
        REQUIRE_FALSE(shown.whole.has_value());
        const int others = people.whole - people.part;
        if ((people.part == 0 || people.part > 4) && (others == 0 || others > 4))
            continue;
        people.part = 1; // any other number that has to be hidden reads the same
        people.whole = 100;
        REQUIRE(text(report_of(judged, View::everyone), "lived-in-meetings") == shown.text);
    }
}

} // namespace indicators_part_test
