// Every key of a submission, and the member that it is read into: one long file without a mistake.
#include "submission/reading_submission.h"

using namespace coprod;
using namespace coprod_tests;

namespace submission_members_test {

namespace {

const std::string whole_file = R"(coprod: 1
charter: charter-mark
project:
  id: local-offer
  title: A new website
  organisation: Northshire Council
  level: strategic
  start: 2025-06-01
  end: 2025-12-18
  claims: co-production
  primary: [parent-carer]
  primary_reason: It is about parents' letters only
  priorities: [identify-early, part-of-the-community]
groups:
  parents: {kind: parent-carer, name: Northshire Forum, people: 14}
  youth: {kind: young-person, people: 9}
  council: {kind: council}
ready:
  local_influence: {answer: yes, note: Within the law}
  enough_time: unsure
plan:
  purpose: To be found at once
  views: {not_applicable: Nobody was left, agreed_by: [parents, youth]}
do:
  meetings:
    - id: m1
      date: 2025-06-10
      stage: plan
      attended: {parents: 6, council: 3}
      chaired_by: parents
      agenda: Who is missing
      outcomes: Two fathers are asked
      follow_up:
        - {action: Ask them, owner: council, due: 2025-06-30, done: 2025-06-28}
      where: Shared folder, 1
  decisions:
    - {id: d1, date: 2025-09-02, what: The blue design, by: [parents, council]}
  heard:
    - {id: h1, date: 2025-06-10, from: [parents, youth], stage: plan, said: Too many words, did: Half of them went, told: 2025-07-01, share: yes}
    - {id: h2, from: youth, said: A game, why_not: No money}
involvement:
  parents:
    plan: shared
    review: not yet
    deliver: {not_applicable: It is a policy, agreed_by: [parents]}
commitments:
  be-transparent: {how: All figures were shown, evidence: [m1, e1, d1, h2]}
embedding: {commissioning: {how: In each contract, evidence: [e1]}}
principles: {partnership: {how: One list of actions}}
agreements: {report-back: {how: Half a page each month}}
monitoring: {measure-impact: {how: Calls were counted}}
evidence:
  - {id: e1, kind: survey, from: parents, took_part: [parents, youth], date: 2025-07-02, stage: design, title: June survey, where: Shared folder, disputes: [plain-english, involvement.youth.decide]}
statements:
  every-stage:
    parents: {agree: 9, unsure: 2, disagree: 1, did_not_apply: 2}
review:
  barriers: Evening buses
)";

const Submission& whole() {
    static const Submission submission = good_submission(whole_file);
    return submission;
}

bool is_on(const std::optional<DatedAt>& date, std::string_view day, std::uint32_t line) {
    return date && iso(date->date) == day && date->place.line == line;
}

} // namespace

TEST_CASE("the project's own keys are read") {
    const Project& project = whole().project;
    CHECK(whole().file == "p.yaml");
    CHECK(project.id == "local-offer");
    CHECK(project.title.value == "A new website");
    CHECK(project.title.place == Place{5, 10});
    CHECK(project.organisation.value == "Northshire Council");
    CHECK(mark_charter().levels.at(*project.level).id == "strategic");
    CHECK(is_on(project.start, "2025-06-01", 8));
    CHECK(is_on(project.end, "2025-12-18", 9));
    CHECK(mark_charter().ladder->rungs.at(*project.claims).id == "co-production");
    REQUIRE(project.primary.size() == 1);
    CHECK(mark_charter().kinds.at(project.primary[0]).id == "parent-carer");
    CHECK(project.primary_reason.value == "It is about parents' letters only");
    REQUIRE(project.priorities.size() == 2);
    CHECK(mark_charter().priorities.at(project.priorities[0]).id == "identify-early");
    CHECK(mark_charter().priorities.at(project.priorities[1]).id == "part-of-the-community");
    CHECK(project.place == Place{3, 1});
    CHECK(project.claims_place == Place{10, 11});
}

TEST_CASE("groups are read with their kind, name and number of people") {
    const auto& groups = whole().groups;
    REQUIRE(groups.size() == 3);
    CHECK(groups[0].id == "parents");
    CHECK(mark_charter().kinds.at(*groups[0].kind).id == "parent-carer");
    CHECK(groups[0].name.value == "Northshire Forum");
    CHECK(groups[0].shown() == "Northshire Forum");
    CHECK(groups[0].people == 14);
    CHECK(groups[0].place == Place{15, 3});
    CHECK(groups[1].shown() == "youth");
    CHECK(groups[2].people == std::nullopt);
}

TEST_CASE("answers to the questions before a project and to the forms are read") {
    const Submission& submission = whole();
    const auto& ready = mark_charter().readiness;
    REQUIRE(submission.ready.size() == ready.size());
    CHECK(submission.ready[index_of(ready, "local_influence")].answer == YesNo::yes);
    CHECK(submission.ready[index_of(ready, "local_influence")].note.value == "Within the law");
    CHECK(submission.ready[index_of(ready, "enough_time")].answer == YesNo::unsure);
    CHECK(submission.ready[index_of(ready, "skills")].answer == YesNo::blank);
    const auto& plan = mark_charter().forms->plan;
    CHECK(submission.plan[index_of(plan, "purpose")].text.value == "To be found at once");
    CHECK(submission.plan[index_of(plan, "purpose")].place == Place{22, 3});
    const Answer& views = submission.plan[index_of(plan, "views")];
    CHECK(views.text.value.empty());
    CHECK(views.not_applicable.value == "Nobody was left");
    CHECK(views.agreed_by == std::vector<Index>{0, 1});
    const auto& review = mark_charter().forms->review;
    CHECK(submission.review[index_of(review, "barriers")].text.value == "Evening buses");
    CHECK_FALSE(submission.review[index_of(review, "who")].place.known());
}

TEST_CASE("meetings are read with who came and what follows") {
    REQUIRE(whole().meetings.size() == 1);
    const Meeting& meeting = whole().meetings[0];
    CHECK(meeting.id == "m1");
    CHECK(is_on(meeting.date, "2025-06-10", 27));
    CHECK(mark_charter().ladder->stages.at(*meeting.stage).id == "plan");
    REQUIRE(meeting.attended.size() == 2);
    CHECK(meeting.attended[0].group == 0);
    CHECK(meeting.attended[0].people == 6);
    CHECK(meeting.attended[1].group == 2);
    CHECK(meeting.attended[1].people == 3);
    CHECK(meeting.chaired_by == Index{0});
    CHECK(meeting.agenda.value == "Who is missing");
    CHECK(meeting.outcomes.value == "Two fathers are asked");
    CHECK(meeting.follow_up_note.value.empty());
    REQUIRE(meeting.follow_up.size() == 1);
    CHECK(meeting.follow_up[0].action.value == "Ask them");
    CHECK(meeting.follow_up[0].owner.value == "council");
    CHECK(is_on(meeting.follow_up[0].due, "2025-06-30", 34));
    CHECK(is_on(meeting.follow_up[0].done, "2025-06-28", 34));
    CHECK(meeting.where.value == "Shared folder, 1");
    CHECK(meeting.place == Place{26, 7});
}

TEST_CASE("decisions and what was heard are read") {
    REQUIRE(whole().decisions.size() == 1);
    const Decision& decision = whole().decisions[0];
    CHECK(decision.id == "d1");
    CHECK(is_on(decision.date, "2025-09-02", 37));
    CHECK(decision.what.value == "The blue design");
    CHECK(decision.by == std::vector<Index>{0, 2});
    REQUIRE(whole().heard.size() == 2);
    const Heard& first = whole().heard[0];
    CHECK(first.id == "h1");
    CHECK(is_on(first.date, "2025-06-10", 39));
    CHECK(first.from == std::vector<Index>{0, 1});
    CHECK(mark_charter().ladder->stages.at(*first.stage).id == "plan");
    CHECK(first.said.value == "Too many words");
    CHECK(first.did.value == "Half of them went");
    CHECK(is_on(first.told, "2025-07-01", 39));
    CHECK(first.share == YesNo::yes);
    const Heard& second = whole().heard[1];
    CHECK(second.from == std::vector<Index>{1});
    CHECK(second.why_not.value == "No money");
    CHECK(second.share == YesNo::blank);
    CHECK_FALSE(second.told.has_value());
}

TEST_CASE("involvement is read by group and stage") {
    const auto& stages = mark_charter().ladder->stages;
    REQUIRE(whole().involvement.size() == 3);
    const auto& parents = whole().involvement[0];
    const StageSay& plan = parents.at(index_of(stages, "plan"));
    CHECK(plan.state == StageSay::State::said);
    CHECK(mark_charter().ladder->says.at(plan.say).id == "shared");
    CHECK(plan.place == Place{43, 5});
    CHECK(parents.at(index_of(stages, "review")).state == StageSay::State::not_yet);
    const StageSay& deliver = parents.at(index_of(stages, "deliver"));
    CHECK(deliver.state == StageSay::State::absent);
    CHECK(deliver.reason.value == "It is a policy");
    CHECK(deliver.agreed_by == std::vector<Index>{0});
    CHECK(parents.at(index_of(stages, "decide")).state == StageSay::State::blank);
    CHECK(whole().involvement[1].at(0).state == StageSay::State::blank);
}

TEST_CASE("claims are read with the records that they cite, each of its own kind") {
    const Charter& charter = mark_charter();
    const Claim& claim = whole().commitments[index_of(charter.commitments, "be-transparent")];
    CHECK(claim.how.value == "All figures were shown");
    CHECK(claim.place == Place{47, 3});
    REQUIRE(claim.evidence.size() == 4);
    using Kind = RecordRef::Kind;
    const std::vector<std::pair<Kind, Index>> expected{
        {Kind::meeting, 0}, {Kind::evidence, 0}, {Kind::decision, 0}, {Kind::heard, 1}};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        CHECK(claim.evidence[i].kind == expected[i].first);
        CHECK(claim.evidence[i].index == expected[i].second);
        CHECK(claim.evidence[i].place.line == 47);
    }
    const Claim& embedded = whole().embedding[index_of(charter.embedding, "commissioning")];
    CHECK(embedded.how.value == "In each contract");
    REQUIRE(embedded.evidence.size() == 1);
    CHECK(embedded.evidence[0].kind == Kind::evidence);
    CHECK(whole().principles[index_of(charter.principles, "partnership")].how.value ==
          "One list of actions");
    CHECK(whole().agreements[index_of(charter.agreements, "report-back")].how.value ==
          "Half a page each month");
    CHECK(whole().monitoring[index_of(charter.monitoring, "measure-impact")].how.value ==
          "Calls were counted");
    CHECK_FALSE(whole().commitments[index_of(charter.commitments, "can-do")].place.known());
}

TEST_CASE("evidence is read with who took part and what it disputes") {
    REQUIRE(whole().evidence.size() == 1);
    const Evidence& evidence = whole().evidence[0];
    CHECK(evidence.id == "e1");
    CHECK(mark_charter().evidence_kinds.at(*evidence.kind).id == "survey");
    CHECK(evidence.from == std::vector<Index>{0});
    CHECK(evidence.took_part == std::vector<Index>{0, 1});
    CHECK(is_on(evidence.date, "2025-07-02", 53));
    CHECK(mark_charter().ladder->stages.at(*evidence.stage).id == "design");
    CHECK(evidence.title.value == "June survey");
    CHECK(evidence.where.value == "Shared folder");
    REQUIRE(evidence.disputes.size() == 2);
    CHECK(mark_charter().commitments.at(*evidence.disputes[0].commitment).id == "plain-english");
    CHECK_FALSE(evidence.disputes[1].commitment.has_value());
    CHECK(evidence.disputes[1].group == 1);
    CHECK(mark_charter().ladder->stages.at(evidence.disputes[1].stage).id == "decide");
}

TEST_CASE("answers to the statements are read by statement and group") {
    const auto& statements = whole().statements;
    REQUIRE(statements.size() == mark_charter().statements.size());
    const Answers& answers = statements[index_of(mark_charter().statements, "every-stage")].at(0);
    CHECK(answers.agree == 9);
    CHECK(answers.unsure == 2);
    CHECK(answers.disagree == 1);
    CHECK(answers.did_not_apply == 2);
    CHECK(answers.place == Place{56, 5});
    CHECK(statements[0].at(0).agree == 0);
    CHECK(whole().not_judged.empty());
}

} // namespace submission_members_test
