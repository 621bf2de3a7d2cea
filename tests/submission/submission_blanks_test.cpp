// A blank is not a mistake, whatever is left blank and however; and sections that a charter has no
// part for are noted.
#include "submission/reading_submission.h"

#include "submission/submission_fields.h"

using namespace coprod;
using namespace coprod_tests;

namespace submission_blanks_test {

namespace {

/// Every key of the format with nothing behind it.
const std::string blank_file = R"(coprod:
charter:
project:
  id:
  title: ""
  organisation:
  level:
  start:
  end: " "
  claims: ""
  primary:
  primary_reason:
  priorities: []
groups:
  parents: {kind: parent-carer, name: , people: }
ready: {local_influence: , skills: {answer: , note: }}
plan: {purpose: , who: "", why: [], views: {not_applicable: , agreed_by: }}
do:
  meetings:
    - {id: , date: , stage: , attended: , chaired_by: , agenda: , outcomes: "", follow_up: , where: }
    - {follow_up: [{action: , owner: , due: , done: }], attended: {parents: }}
  decisions:
    - {id: , date: , what: , by: }
  heard:
    - {id: , date: , from: , stage: , said: , did: , why_not: , told: , share: }
involvement:
  parents: {plan: , design: "", deliver: {not_applicable: , agreed_by: }}
commitments: {can-do: , be-transparent: {how: , evidence: }, plain-english: ""}
embedding:
principles:
agreements: {}
monitoring:
evidence:
  - {id: , kind: , from: , took_part: , date: , stage: , title: , where: , disputes: }
statements: {every-stage: {parents: {agree: , unsure: , disagree: , did_not_apply: }}, supported: }
review: {who: }
)";

} // namespace

TEST_CASE("a file in which every answer is blank is read without a word") {
    const Submission submission = good_submission(blank_file);
    CHECK(submission.project.id.empty());
    CHECK_FALSE(submission.project.level.has_value());
    CHECK_FALSE(submission.project.start.has_value());
    CHECK_FALSE(submission.project.end.has_value());
    CHECK_FALSE(submission.project.claims.has_value());
    CHECK(submission.project.primary.empty());
    CHECK_FALSE(submission.groups[0].people.has_value());
    CHECK(submission.plan[0].text.value.empty());
    REQUIRE(submission.meetings.size() == 2);
    CHECK_FALSE(submission.meetings[0].date.has_value());
    CHECK(submission.meetings[0].id == "line-20");
    CHECK(submission.heard[0].from.empty());
    CHECK(submission.heard[0].share == YesNo::blank);
    CHECK(submission.involvement[0][0].state == StageSay::State::blank);
    CHECK(submission.involvement[0][1].state == StageSay::State::blank);
    CHECK(submission.statements[1][0].agree == 0);
    CHECK_FALSE(submission.evidence[0].kind.has_value());
    CHECK(submission.not_judged.empty());
}

TEST_CASE(
    "a file with no more than its format, or with sections left blank, is read without a word") {
    for (const char* text :
         {"coprod: 1\n", "project:\n", "groups:\n", "do:\n", "do: {meetings: }\n", "involvement:\n",
          "statements:\n", "evidence: []\n", "plan: {}\n"}) {
        CAPTURE(text);
        const Submission submission = good_submission(text);
        CHECK(submission.plan.size() == mark_charter().forms->plan.size());
        CHECK(submission.commitments.size() == mark_charter().commitments.size());
        CHECK(submission.statements.size() == mark_charter().statements.size());
    }
}

TEST_CASE("sections that the charter has no part for are accepted whatever they hold, and noted") {
    const ReadSubmission read = read_submission(R"(groups:
  parents: {kind: parent-carer}
project: {claims: anything, priorities: [what-matters]}
ready: {nonsense: yes}
plan: {nonsense: x}
involvement: {parents: {nonsense: told}}
principles: {nonsense: x}
statements: {nonsense: {parents: {agree: 3}}}
evidence:
  - {id: e1, stage: nonsense, disputes: [can-do]}
review: {nonsense: x}
)",
                                                charter_called("stockport"));
    CHECK(read.messages == "");
    REQUIRE(read.submission.has_value());
    std::string noted;
    for (const Text& section : read.submission->not_judged)
        noted += std::to_string(section.place.line) + " " + section.value + "; ";
    CHECK(noted == "4 ready; 5 plan; 6 involvement; 7 principles; 8 statements; 11 review; ");
    CHECK(read.submission->involvement.at(0).empty());
    CHECK(read.submission->statements.empty());
    CHECK_FALSE(read.submission->evidence.at(0).stage.has_value());
    CHECK(read.submission->evidence.at(0).disputes.size() == 1);
}

TEST_CASE("what the charter does judge is checked beside sections that it does not") {
    const ReadSubmission read = read_submission(
        "ready: {nonsense: yes}\ncommitments: {can-doo: x}\n", charter_called("stockport"));
    CHECK(read.messages == R"(p.yaml:2:15: error: no commitment is called ‘can-doo’ [unknown-name]
  2 | commitments: {can-doo: x}
    |               ^
  help: Did you mean `can-do`?
)");
}

TEST_CASE("every key at the top of a submission is in the file in which all is blank") {
    for (const Field& row : submission_fields()) {
        CAPTURE(std::string(row.name));
        CHECK(("\n" + blank_file).find("\n" + std::string(row.name) + ":") != std::string::npos);
    }
}

} // namespace submission_blanks_test
