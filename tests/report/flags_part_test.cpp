// What a report says of flags: friendly sentences, and in public nothing that rests on a small
// number.
#include "catch.h"
#include "report/fixture.h"
#include "report/shown_flag.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace flags_part_test {

namespace {

const std::string groups =
    "groups: {parents: {kind: parent-carer, name: The Forum, people: 14}, young: {kind: "
    "young-person, name: Youth Voice, people: 4}, staff: {kind: council, name: The team}}\n";

Report report_of(const Judged& judged, View view) {
    return make_report(*judged.charter, judged.submission, judged.assessment, view);
}

std::string for_everyone(const std::string& yaml, std::string_view id) {
    return shown(report_of(judge(groups + yaml), View::everyone), id);
}

std::string for_panel(const std::string& yaml, std::string_view id) {
    return shown(report_of(judge(groups + yaml), View::panel), id);
}

std::string piece(const std::string& id, const std::string& from, const std::string& date,
                  const std::string& more = "") {
    return "{id: " + id + ", from: " + from + ", date: " + date + ", where: Shelf" + more + "}, ";
}

std::string perceived(const std::string& parents, const std::string& staff = "{agree: 10}") {
    return "statements: {equal-partner: {parents: " + parents + ", staff: " + staff + "}}\n";
}

} // namespace

TEST_CASE("a flag carries the charter's title and question") {
    const Report report = report_of(
        judge(groups + "evidence: [" + piece("e1", "staff", "2025-03-01") +
              piece("e2", "staff", "2025-04-01") + piece("e3", "staff", "2025-05-01") + "]\n"),
        View::everyone);
    REQUIRE(report.flags.size() == 1);
    const Flag& flag =
        charter_mark().mark.flags[index_of(charter_mark().mark.flags, "one-day-or-source")];
    CHECK(report.flags[0].id == "one-day-or-source");
    CHECK(report.flags[0].title == flag.title);
    CHECK(report.flags[0].ask == flag.ask);
}

TEST_CASE("a claim stands beside what the records carry; the list of records is for the panel") {
    std::string all = for_each_id(charter_mark().ladder->stages, "asked");
    const std::string yaml =
        "project: {claims: co-production, primary: [parent-carer], primary_reason: For them}\n"
        "involvement: {parents: " +
        all + "}\nevidence: [" + piece("e1", "parents", "2025-03-01", ", stage: plan") + "]\n";
    CHECK(for_everyone(yaml, "claimed-above-recorded") ==
          "The project says that it reached co-production. Its records carry consultation, 3 rungs "
          "lower. | | line 2, project.claims;");
    CHECK(for_panel(yaml, "claimed-above-recorded") ==
          "The project says that it reached co-production. Its records carry consultation, 3 rungs "
          "lower. | e1 | line 2, project.claims;");
}

TEST_CASE("one record that carries most is named with what it carries") {
    const auto cited = [](const std::string& records) {
        return "commitments: {can-do: {evidence: [" + records + "]}, agree-outcomes: {evidence: [" +
               records + "]}, seek-views: {evidence: [" + records +
               "]}, be-flexible: {evidence: [e2]}}"
               "\nevidence: [" +
               piece("e1", "parents", "2025-03-01") + piece("e2", "staff", "2025-04-01") + "]\n";
    };
    CHECK(
        for_everyone(cited("e1"), "one-record-carries") ==
        "Evidence e1 (1 March 2025) stands behind 3 of the 4 commitments that have a record behind "
        "them. | e1 |");
    CHECK(for_everyone(cited("e1, e2"), "one-record-carries") ==
          "Evidence e1 (1 March 2025) and evidence e2 (1 April 2025) each stand behind up to 4 of "
          "the "
          "4 commitments that have a record behind them. | e1 e2 |");
}

TEST_CASE("one day is named, and one group only for the panel") {
    const auto all = [](const std::string& from, const std::string& last) {
        return "evidence: [" + piece("e1", "staff", "2025-03-01") +
               piece("e2", "staff", "2025-03-01") + piece("e3", from, last) + "]\n";
    };
    CHECK(for_everyone(all("parents", "2025-03-01"), "one-day-or-source") ==
          "All 3 records that count are from one day, 1 March 2025. | e1 e2 e3 |");
    CHECK(for_everyone(all("staff", "2025-03-02"), "one-day-or-source") ==
          "All 3 records that count come from one group. | e1 e2 e3 |");
    CHECK(for_panel(all("staff", "2025-03-02"), "one-day-or-source") ==
          "All 3 records that count come from one group, The team. | e1 e2 e3 |");
    CHECK(for_panel(all("staff", "2025-03-01"), "one-day-or-source") ==
          "All 3 records that count are from one day, 1 March 2025, and come from one group, The "
          "team. | e1 e2 e3 |");
}

TEST_CASE("copied text is quoted for the panel only, and everyone reads the places") {
    const std::string yaml =
        "plan: {purpose: \"We asked Ann and all of the families how they want to meet\"}\n"
        "do:\n  heard: [{id: h1, date: 2025-03-01, from: parents, said: More, share: no,\n"
        "    did: \"In May we asked Ann and all of the families how they want to meet.\"}]\n";
    CHECK(for_everyone(yaml, "copied-text") ==
          "2 answers in the file share their words with another one. | h1 | line 2, plan.purpose; "
          "line 5, do.heard h1, did;");
    CHECK(
        for_panel(yaml, "copied-text") ==
        "2 answers in the file share their words with another one. The shortest: “We asked Ann and "
        "all of the families how they want to meet”. | h1 | line 2, plan.purpose; line 5, do.heard "
        "h1, did;");
}

TEST_CASE("one voice is for the panel only") {
    const std::string yaml = "do: {meetings: [{id: m1, date: 2025-03-01, attended: {parents: 1}}, "
                             "{id: m2, date: 2025-04-01, attended: {parents: 1, staff: 2}}]}\n"
                             "statements: {equal-partner: {young: {agree: 1}}}\n";
    CHECK(for_everyone(yaml, "one-voice") == "none");
    CHECK(
        for_panel(yaml, "one-voice") ==
        "The Forum (14 people): one person, and never more, came to meeting m1 (1 March 2025) and "
        "meeting m2 (1 April 2025). Youth Voice (4 people): one person answered to the statements. "
        "| m1 m2 |");
}

TEST_CASE(
    "a perception gap is shown in public where both percentages are shown and leave no doubt") {
    CHECK(for_panel(perceived("{agree: 7, disagree: 3}"), "perception-gap") ==
          "“I am an equal partner in the local area” The team: 10 of 10 agree. The Forum: 7 of 10 "
          "agree (3 disagree). They are 30 percentage points apart. | |");
    CHECK(for_everyone(perceived("{agree: 7, disagree: 3}"), "perception-gap") == "none");
    CHECK(for_everyone(perceived("{agree: 6, disagree: 4}"), "perception-gap") ==
          "“I am an equal partner in the local area” The team: 100 % agree. The Forum: 60 % agree. "
          "They are 40 percentage points apart. | |");
    CHECK(for_everyone(perceived("{disagree: 9}"), "perception-gap") == "none");
    CHECK(for_everyone(perceived("{disagree: 10}", "{agree: 9}"), "perception-gap") == "none");
    CHECK(for_panel(perceived("{disagree: 9}"), "perception-gap") != "none");
}

TEST_CASE("further statements in which staff and families are far apart are counted") {
    const std::string apart = "{parents: {agree: 1, disagree: 9}, staff: {agree: 10}}";
    const std::string yaml = "statements: {equal-partner: " + apart + ", every-stage: " + apart +
                             ", supported: {parents: {disagree: 9}, staff: {agree: 10}}}\n";
    CHECK(
        for_everyone(yaml, "perception-gap").find("They are far apart in 1 other statement too.") !=
        std::string::npos);
    CHECK(for_panel(yaml, "perception-gap").find("They are far apart in 2 other statements too.") !=
          std::string::npos);
}

TEST_CASE("a review without anything hard is told with its questions") {
    std::string answers;
    for (const Question& question : charter_mark().forms->review)
        answers += question.id + (question.asks_what_went_less_well ? ": None, " : ": Families, ");
    CHECK(for_everyone("review: {" + answers + "}\n", "nothing-less-well") ==
          "To “What got in the way?” and “What could go better next time?” the review answers that "
          "there was nothing. | | line 2, review.barriers; line 2, review.improve;");
}

TEST_CASE("a last decision before the first record of families is told with both") {
    CHECK(
        for_everyone("do: {meetings: [{id: m1, date: 2025-07-01, attended: [parents]}], decisions: "
                     "[{id: d1, date: 2025-06-01, what: Open, by: [staff]}]}\n",
                     "decided-before-met") ==
        "The last decision on record is decision d1 (1 June 2025), and the first record of "
        "children "
        "and young people, and parents and carers is meeting m1 (1 July 2025). | m1 d1 |");
}

TEST_CASE("every public report says that some checks are for the panel, whatever they find") {
    const std::string note =
        "Some checks rest on small numbers of people, and only the panel sees what they may find.";
    for (const std::string& yaml : {std::string(), perceived("{agree: 1, disagree: 9}")}) {
        CHECK(report_of(judge(groups + yaml), View::everyone).flag_notes ==
              std::vector<std::string>{note});
        CHECK(report_of(judge(groups + yaml), View::panel).flag_notes.empty());
    }
}

TEST_CASE("a charter without flags says that it asks for no checks") {
    Fixture fixture;
    for (const Report& report : {fixture.for_everyone(), fixture.for_panel()}) {
        CHECK(report.flags.empty());
        CHECK(report.flag_notes ==
              std::vector<std::string>{"This charter asks for no checks of this kind."});
    }
}

TEST_CASE("a record that disputes something is in no public list of records") {
    const std::string yaml = "commitments: {can-do: {evidence: [e1]}, agree-outcomes: {evidence: "
                             "[e1]}, seek-views: {evidence: [e1]}, be-flexible: {evidence: [e1]}}"
                             "\nevidence: [" +
                             piece("e1", "parents", "2025-03-01", ", disputes: [plain-english]") +
                             "]\n";
    CHECK(for_everyone(yaml, "one-record-carries").ends_with("| |"));
    CHECK(for_panel(yaml, "one-record-carries").ends_with("| e1 |"));
}

} // namespace flags_part_test
