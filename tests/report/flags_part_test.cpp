// What a report says of flags: friendly sentences, and in public nothing that rests on a small
// number.
#include "catch.h"
#include "report/context.h"
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

TEST_CASE("a decision before the first record of families is told with both") {
    CHECK(
        for_everyone("do: {meetings: [{id: m1, date: 2025-07-01, attended: [parents]}], decisions: "
                     "[{id: d1, date: 2025-06-01, what: Open, by: [staff]}]}\n",
                     "decided-before-met") ==
        "Decision d1 (1 June 2025) came no later than the first record of children and young "
        "people, and parents and carers: meeting m1 (1 July 2025). | m1 d1 |");
}

TEST_CASE("groups that hardly answered are told to the panel alone, each with its numbers") {
    const std::string two = "groups: {parents: {kind: parent-carer, name: The Forum, people: 14}, "
                            "others: {kind: parent-carer, name: All others}}\n"
                            "statements: {equal-partner: {parents: {agree: 4}}}\n";
    CHECK(shown(report_of(judge(two), View::panel), "few-answered") ==
          "The Forum: 4 of the 14 who took part answered. All others: nobody answered the "
          "statements. | |");
    CHECK(shown(report_of(judge(two), View::everyone), "few-answered") == "none");
}

TEST_CASE("a statement that hardly applied to a group is told with those who had a view on it") {
    const std::string some =
        "groups: {parents: {kind: parent-carer, name: The Forum, people: 14}}\n"
        "statements: {equal-partner: {parents: {agree: 3, unsure: 1, "
        "did_not_apply: 9}}, represented: {parents: {agree: 5, did_not_apply: "
        "8}}}\n";
    CHECK(
        shown(report_of(judge(some), View::panel), "few-answered") ==
        "The Forum: 13 of the 14 who took part answered. 4 of the 13 who answered had a view on “I "
        "am an equal partner in the local area”. | |");
    const std::string more = "statements: {supported: {parents: {agree: 1, did_not_apply: 12}}, ";
    const auto at = some.find("statements: {");
    CHECK(shown(report_of(judge(some.substr(0, at) + more + some.substr(at + 13)), View::panel),
                "few-answered") ==
          "The Forum: 13 of the 14 who took part answered. 1 of the 13 who answered had a view on "
          "“I am supported to actively and meaningfully participate in and or facilitate "
          "co-production activity”, and few or none on 1 other statement. | |");
}

TEST_CASE("more people than a group has are told to the panel alone, with where they came") {
    const std::string more =
        "do: {meetings: [{id: m1, date: 2025-03-01, attended: {young: 4, parents: 15}}, {id: m2, "
        "date: 2025-04-01, attended: {young: 5}}]}\nstatements: {equal-partner: {parents: {agree: "
        "16}}}\n";
    CHECK(
        for_panel(more, "more-than-people") ==
        "The Forum has 14 people: 16 answered the statements and more than 14 came to meeting m1 "
        "(1 March 2025). Youth Voice has 4 people: more than 4 came to meeting m2 (1 April 2025). "
        "| m1 m2 |");
    CHECK(for_everyone(more, "more-than-people") == "none");
}

TEST_CASE("what only others wrote is told stage by stage, and the records to the panel alone") {
    const std::string yaml =
        "involvement: {parents: {plan: shared, decide: shared}}\ndo: {decisions: [{id: d1, date: "
        "2025-05-01, what: Open, by: [parents, staff]}]}\nevidence: [" +
        piece("e1", "staff", "2025-03-01", ", stage: plan, took_part: [parents]") + "]\n";
    const std::string text =
        "At the stage “Plan”, nothing shows the part that The Forum had but what others wrote. At "
        "the stage “Decide”, nothing shows the part that The Forum had but a decision that names "
        "them.";
    CHECK(for_everyone(yaml, "written-by-others") == text + " | |");
    CHECK(for_panel(yaml, "written-by-others") == text + " | d1 e1 |");
}

TEST_CASE("one person on whom a kind stands is told to the panel alone") {
    const std::string one =
        "groups: {mum: {kind: parent-carer, name: One mother, people: 1}}\ninvolvement: {mum: "
        "{plan: "
        "discussed}}\ndo: {meetings: [{id: m1, date: 2025-03-01, stage: plan, attended: [mum]}]}\n";
    CHECK(shown(report_of(judge(one), View::panel), "one-voice") ==
          "Parents and carers stand where One mother does, and that is one person. | |");
    CHECK(shown(report_of(judge(one), View::everyone), "one-voice") == "none");
}

TEST_CASE("a decision that names a group of nobody is told as one without families") {
    const std::string nobody =
        "groups: {young: {kind: young-person, people: 0}, parents: {kind: parent-carer}, staff: "
        "{kind: council}}\ndo: {meetings: [{id: m1, date: 2025-07-01, attended: [parents]}], "
        "decisions: [{id: d1, date: 2025-06-01, what: Open, by: [young, staff]}]}\n";
    CHECK(shown(report_of(judge(nobody), View::everyone), "decided-before-met")
              .starts_with("Decision d1 (1 June 2025) came no later than the first record of"));
}

TEST_CASE("everyone reads for whom it was judged, and the panel reads why") {
    const std::string yaml =
        "project: {primary: [parent-carer], primary_reason: It is their night}\n";
    const std::string text = "This was judged for parents and carers alone, 1 of the 2 kinds of "
                             "people whose projects the charter has in mind.";
    CHECK(for_everyone(yaml, "narrowed") == text + " | |");
    CHECK(for_panel(yaml, "narrowed") == text + " The reason given: “It is their night”. | |");
}

TEST_CASE("days that do not fit together are told with their records") {
    CHECK(for_everyone("project: {start: 2025-02}\ndo: {meetings: [{id: m1, date: 2025-01-31, "
                       "stage: review, attended: [parents]}, {id: m2, date: 2025-04-01, stage: "
                       "plan, attended: [parents], follow_up: [{action: Ask, owner: staff, done: "
                       "2025-03-01}]}]}\n",
                       "odd-dates") ==
          "From before the project’s start (February 2025): meeting m1 (31 January 2025). With a "
          "follow-up that was done before the meeting itself: meeting m2 (1 April 2025). All "
          "meetings of the stage “Review” are older than the first of the stage “Plan”. | m1 m2 |");
}

TEST_CASE("everyone reads that the review came before the end, and until when it goes on") {
    std::string review;
    for (const Question& question : charter_mark().forms->review)
        review += question.id + ": We wrote it down together, ";
    CHECK(for_everyone("project: {end: 2027-05}\nreview: {" + review + "}\n", "early-review") ==
          "The review is answered, and the project goes on until May 2027. | |");
    CHECK(for_everyone("review: {" + review + "}\n", "early-review") ==
          "The review is answered, and the file does not say that the project has ended. | |");
}

TEST_CASE("disputes are counted for the panel alone") {
    const std::string yaml =
        "evidence: [" + piece("e1", "parents", "2025-03-01", ", disputes: [can-do]") + "]\n";
    CHECK(for_panel(yaml, "disputed") ==
          "People who took part see it differently: 1 commitment. | |");
    CHECK(for_everyone(yaml, "disputed") == "none");
}

TEST_CASE("a mark says at the top how many questions stand below, other verdicts do not") {
    const auto basis = [](VerdictKind verdict, std::size_t flags) {
        Report report;
        report.verdict = verdict;
        report.verdict_basis = "5 of 5 gates passed.";
        report.flags.resize(flags);
        point_at_flags(report);
        return report.verdict_basis;
    };
    CHECK(basis(VerdictKind::mark, 0) == "5 of 5 gates passed.");
    CHECK(basis(VerdictKind::mark, 1) ==
          "5 of 5 gates passed. 1 question for the panel stands under “Worth asking”.");
    CHECK(basis(VerdictKind::conditions, 2) ==
          "5 of 5 gates passed. 2 questions for the panel stand under “Worth asking”.");
    CHECK(basis(VerdictKind::not_yet, 2) == "5 of 5 gates passed.");
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
