#include "catch.h"
#include "rules/judged.h"

using namespace coprod;
using namespace coprod_tests;

namespace forms_test {

namespace {

const std::string groups = "groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n";

/// Which items of the Do form one meeting's minutes hold: date, people, agenda, outcomes,
/// follow-up.
std::vector<bool> minutes(const std::string& meeting) {
    const Judged judged = judge(groups + "do: {meetings: [" + meeting + "]}\n");
    return judged.assessment.forms.value().minutes.at(0);
}

/// The forms gate of a good project in which one section is changed.
GateResult forms_gate(const Sections& sections) {
    return judge(sections.text()).gate("forms");
}

std::string without(std::string text, const std::string& part) {
    const auto at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.erase(at, part.size());
}

} // namespace

TEST_CASE("the forms pass when every question is answered and every meeting's minutes are whole") {
    const GateResult gate = forms_gate(good_project());
    CHECK(gate.outcome == Outcome::pass);
    CHECK(gate.to_put_right == 0);
}

TEST_CASE(
    "one open question keeps the forms from passing, in the Plan form as in the Review form") {
    const std::string plan_answer = "who: We settled this together in June,";
    const std::string review_answer = "barriers: We wrote this with families in October,";
    Sections project = good_project();
    project.plan = without(project.plan, plan_answer);
    CHECK(forms_gate(project).outcome == Outcome::unknown);
    CHECK(forms_gate(project).to_put_right == 1);
    project.review = without(project.review, review_answer);
    CHECK(forms_gate(project).outcome == Outcome::unknown);
    CHECK(forms_gate(project).to_put_right == 2);
}

TEST_CASE("a question that does not apply is not open once a group has agreed") {
    Sections project = good_project();
    const std::string answer = "We settled this together in June";
    const auto at = project.plan.find(answer);
    project.plan.replace(at, answer.size(), "{not_applicable: Nothing to add}");
    CHECK(forms_gate(project).to_put_right == 1);
    project.plan.replace(at, 32, "{not_applicable: Nothing to add, agreed_by: young}");
    CHECK(forms_gate(project).outcome == Outcome::pass);
}

TEST_CASE("blank forms are unknown, and everything in them is to be put right") {
    const Judged judged = judge("coprod: 1\n");
    const FormsResult& forms = judged.assessment.forms.value();
    CHECK(forms.plan == std::vector<AnswerState>(15, AnswerState::blank));
    CHECK(forms.review == std::vector<AnswerState>(7, AnswerState::blank));
    CHECK(forms.minutes.empty());
    CHECK(judged.outcome("forms") == Outcome::unknown);
    CHECK(judged.gate("forms").to_put_right == 15 + 7 + 1); // and one meeting's minutes
}

TEST_CASE("minutes hold the date, who came, the agenda, the outcomes and what follows") {
    CHECK(minutes("{date: 2025-06-10, attended: {parents: 6}, agenda: Hours, outcomes: Saturdays, "
                  "follow_up: [{action: A poster}]}") ==
          std::vector<bool>{true, true, true, true, true});
    CHECK(minutes("{id: m1}") == std::vector<bool>{false, false, false, false, false});
    CHECK(minutes("{date: 2025-06-10}") == std::vector<bool>{true, false, false, false, false});
    CHECK(minutes("{attended: [staff]}") == std::vector<bool>{false, true, false, false, false});
    CHECK(minutes("{attended: {staff: 0}}") == std::vector<bool>(5, false));
    CHECK(minutes("{agenda: [hours, posters]}") ==
          std::vector<bool>{false, false, true, false, false});
    CHECK(minutes("{agenda: tbc, outcomes: todo, follow_up: \"?\"}") ==
          std::vector<bool>(5, false));
    CHECK(minutes("{outcomes: Saturdays}") == std::vector<bool>{false, false, false, true, false});
    CHECK(minutes("{follow_up: Nothing was to be done}") ==
          std::vector<bool>{false, false, false, false, true});
    CHECK(minutes("{follow_up: [{owner: staff, due: 2025-06-30}]}") == std::vector<bool>(5, false));
    CHECK(minutes("{follow_up: [{owner: staff}, {action: A poster}]}") ==
          std::vector<bool>{false, false, false, false, true});
}

TEST_CASE("each thing that the minutes leave out is one to put right") {
    Sections project = good_project();
    project.meetings = without(project.meetings, ", agenda: Opening hours");
    CHECK(forms_gate(project).outcome == Outcome::unknown);
    CHECK(forms_gate(project).to_put_right == 1);
    project.meetings = "[{id: m1}, {date: 2025-02-01}]";
    CHECK(forms_gate(project).to_put_right == 5 + 4);
}

TEST_CASE("there are no minutes yet of a meeting to come, and those of today are due") {
    Sections project = good_project();
    project.meetings.insert(1, "{id: planned, date: 2026-02-01}, ");
    const Judged tomorrow = judge(project.text());
    CHECK(tomorrow.outcome("forms") == Outcome::pass);
    CHECK(tomorrow.assessment.forms->meetings == std::vector<Index>{1, 2, 3, 4, 5});
    CHECK(judge(project.text(), charter_mark(), "2026-02-01").gate("forms").to_put_right == 4);
}

TEST_CASE("with no meeting that has taken place, minutes are what is missing") {
    Sections project = good_project();
    project.meetings = "[{id: planned, date: 2026-02-01}]";
    CHECK(forms_gate(project).outcome == Outcome::unknown);
    CHECK(forms_gate(project).to_put_right == 1);
    project.meetings.clear();
    CHECK(forms_gate(project).outcome == Outcome::unknown);
    CHECK(forms_gate(project).to_put_right == 1);
}

TEST_CASE("staff alone cannot agree that a question is not for this project") {
    const auto state = [](const std::string& agreed_by) {
        return judge("groups: {parents: {kind: parent-carer}, staff: {kind: council}}\n"
                     "plan: {who: {not_applicable: The law sets it, agreed_by: " +
                     agreed_by + "}}\n")
            .assessment.forms.value()
            .plan[index_of(charter_mark().forms->plan, "who")];
    };
    CHECK(state("parents") == AnswerState::not_applicable);
    CHECK(state("[staff, parents]") == AnswerState::not_applicable);
    CHECK(state("staff") == AnswerState::not_applicable_open);
}

} // namespace forms_test
