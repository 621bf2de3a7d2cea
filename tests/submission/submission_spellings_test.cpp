// The ways in which the same thing may be written, and what a blank is.
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace submission_spellings_test {

namespace {

const std::string groups = R"(groups:
  parents: {kind: parent-carer}
  youth: {kind: young-person}
)";

const Answer& purpose(const Submission& submission) {
    return submission.plan[index_of(mark_charter().forms->plan, "purpose")];
}

std::string outline(const std::vector<Attendance>& attended) {
    std::string text;
    for (const Attendance& item : attended)
        text += std::to_string(item.group) + ":" +
                (item.people ? std::to_string(*item.people) : "?") + " ";
    return text;
}

} // namespace

TEST_CASE("an answer is a text, a list of points, or a reason why it does not apply") {
    CHECK(purpose(good_submission("plan: {purpose: To listen}\n")).text.value == "To listen");
    CHECK(purpose(good_submission("plan: {purpose: [To listen, To act]}\n")).text.value ==
          "To listen; To act");
    CHECK(purpose(good_submission("plan:\n  purpose: |\n    To listen.\n\n    To act.\n"))
              .text.value == "To listen.\n\nTo act.");
    const Submission absent = good_submission(
        groups + "plan: {purpose: {not_applicable: No aim yet, agreed_by: parents}}\n");
    CHECK(purpose(absent).not_applicable.value == "No aim yet");
    CHECK(purpose(absent).agreed_by == std::vector<Index>{0});
}

TEST_CASE("an answer about being ready may begin with a capital letter") {
    const auto answer = [](const std::string& word) {
        return good_submission("ready: {skills: " + word + "}\n")
            .ready[index_of(mark_charter().readiness, "skills")]
            .answer;
    };
    for (const char* word : {"yes", "Yes", "YES", "'yes'"})
        CHECK(answer(word) == YesNo::yes);
    for (const char* word : {"no", "No", "NO", "{answer: No}"})
        CHECK(answer(word) == YesNo::no);
    for (const char* word : {"unsure", "Unsure", "UNSURE", "{answer: unsure, note: We will ask}"})
        CHECK(answer(word) == YesNo::unsure);
}

TEST_CASE("a claim is a text, or a map with how and evidence") {
    const auto claim = [](const std::string& text) {
        return good_submission("do: {meetings: [{id: m1}]}\ncommitments: {can-do: " + text + "}\n")
            .commitments[index_of(mark_charter().commitments, "can-do")];
    };
    CHECK(claim("We tried").how.value == "We tried");
    CHECK(claim("{how: We tried}").how.value == "We tried");
    CHECK(claim("{evidence: m1}").evidence.size() == 1);
    CHECK(claim("{evidence: [m1]}").evidence.size() == 1);
}

TEST_CASE("who attended is a map with numbers, a list, or one group") {
    const auto attended = [](const std::string& text) {
        return outline(good_submission(groups + "do: {meetings: [{attended: " + text + "}]}\n")
                           .meetings[0]
                           .attended);
    };
    CHECK(attended("{parents: 6, youth: 0}") == "0:6 1:0 ");
    CHECK(attended("{parents: , youth: 3}") == "0:? 1:3 ");
    CHECK(attended("[youth, parents]") == "1:? 0:? ");
    CHECK(attended("youth") == "1:? ");
    CHECK(attended("") == "");
}

TEST_CASE("follow-up is a list of actions, or a text about them") {
    const auto meeting = [](const std::string& text) {
        return good_submission("do: {meetings: [{follow_up: " + text + "}]}\n").meetings[0];
    };
    CHECK(meeting("Nothing was left to do").follow_up_note.value == "Nothing was left to do");
    CHECK(meeting("Nothing was left to do").follow_up.empty());
    CHECK(meeting("[{action: Ring}, {action: Write}]").follow_up.size() == 2);
    CHECK(meeting("[{action: Ring}]").follow_up_note.value.empty());
    CHECK(meeting("[]").follow_up.empty());
}

TEST_CASE("agenda and outcomes are texts or lists of points") {
    const Meeting meeting =
        good_submission("do: {meetings: [{agenda: [Buses, Money], outcomes: [Agreed]}]}\n")
            .meetings[0];
    CHECK(meeting.agenda.value == "Buses; Money");
    CHECK(meeting.outcomes.value == "Agreed");
}

TEST_CASE("a group that something comes from may stand alone or in a list") {
    const Submission submission = good_submission(groups + R"(do:
  heard: [{from: youth}, {from: [youth, parents]}]
  decisions: [{by: parents}]
evidence: [{from: parents, took_part: youth, disputes: can-do}]
)");
    CHECK(submission.heard[0].from == std::vector<Index>{1});
    CHECK(submission.heard[1].from == std::vector<Index>{1, 0});
    CHECK(submission.decisions[0].by == std::vector<Index>{0});
    CHECK(submission.evidence[0].took_part == std::vector<Index>{1});
    CHECK(submission.evidence[0].disputes.size() == 1);
}

TEST_CASE("a stage still to come may be written in several ways") {
    for (const char* word : {"not yet", "not-yet", "not_yet", "Not yet", "'not yet'"}) {
        const Submission submission =
            good_submission(groups + "involvement: {parents: {plan: " + word + "}}\n");
        CAPTURE(word);
        CHECK(submission.involvement[0][0].state == StageSay::State::not_yet);
    }
}

TEST_CASE("people are told on a day, or are known not to have been told") {
    const auto heard = [](const std::string& told) {
        return good_submission("do: {heard: [{said: Louder, told: " + told + "}]}\n").heard[0];
    };
    CHECK(iso(heard("2025-07-01").told->date) == "2025-07-01");
    CHECK_FALSE(heard("2025-07-01").not_told);
    for (const char* word : {"no", "No", "not yet", "'no'"}) {
        CHECK(heard(word).not_told);
        CHECK_FALSE(heard(word).told.has_value());
    }
    CHECK_FALSE(heard("").not_told);
    CHECK_FALSE(heard("").told.has_value());
}

TEST_CASE("a level may be called by the other names that the charter knows") {
    for (const char* word : {"organisational", "operational", "collective"}) {
        const Submission submission =
            good_submission("project: {level: " + std::string(word) + "}\n");
        CHECK(mark_charter().levels.at(*submission.project.level).id == "organisational");
    }
}

TEST_CASE("yes and no are read as answers only where an answer is asked for") {
    CHECK(good_submission("project: {title: no}\n").project.title.value == "no");
    CHECK(good_submission("do: {heard: [{said: yes, share: No}]}\n").heard[0].said.value == "yes");
    CHECK(good_submission("do: {heard: [{said: yes, share: No}]}\n").heard[0].share == YesNo::no);
    CHECK(good_submission("project: {title: 010}\n").project.title.value == "010");
}

TEST_CASE("records without a name are called by their line") {
    const Submission submission = good_submission(R"(do:
  meetings:
    - stage: plan
  decisions:
    - what: Blue
  heard: [{said: Louder}]
evidence:
  - title: Photo
)");
    CHECK(submission.meetings[0].id == "line-3");
    CHECK(submission.decisions[0].id == "line-5");
    CHECK(submission.heard[0].id == "line-6");
    CHECK(submission.evidence[0].id == "line-8");
}

TEST_CASE("white space around a text does not belong to it") {
    CHECK(good_submission("project: {title: '  Our day  '}\n").project.title.value == "Our day");
    CHECK(good_submission("project: {level: ' strategic '}\n").project.level.has_value());
    CHECK(good_submission("project: {start: ' 2025-06-01 '}\n").project.start.has_value());
}

} // namespace submission_spellings_test
